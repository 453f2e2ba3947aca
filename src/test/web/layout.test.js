import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { assertContent, open, settled, until } from './browser.js';

const WIDTHS = [360, 400, 600, 768, 999, 1000, 1280, 1600];
const TABS = ['text', 'documents', 'passages'];

const box = (page, selector) => page.locator(selector).first().boundingBox();

test('source and summary stand side by side from 1000 pixels on, the summary in sight', async () => {
  for (const [width, height] of [[1000, 700], [1280, 800], [1600, 900]]) {
    const page = await open({ viewport: { width, height } });
    const source = await box(page, '.input');
    const result = await box(page, '#result');
    assert.ok(source.x + source.width <= result.x, `${width}: source left of the result`);
    assert.ok(Math.abs(source.y - result.y) < 1, `${width}: both at one height`);
    assert.ok(result.x + result.width > width - 60, `${width}: nothing is left empty`);
    const first = await box(page, '.sentence');
    assert.ok(first.y + first.height < height, `${width}: the first sentence is in sight`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), `${width}: the page itself stands still`);
  }
});

test('stands in one column on a phone, where the summary begins on the first screen', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  const source = await box(page, '.input');
  const result = await box(page, '#result');
  assert.ok(source.y + source.height <= result.y);
  assert.ok((await box(page, '.sentence')).y < 740 - 100);
  const lines = (await box(page, '#source-editor')).height
      / await page.locator('#source').evaluate(field => parseFloat(getComputedStyle(field).lineHeight));
  assert.ok(lines > 6, `${lines} lines of the text`);
});

test('what is detected can be read in its box', async () => {
  for (const width of WIDTHS.filter(width => width >= 640)) {
    const page = await open({ viewport: { width, height: 800 } });
    for (const text of ['Owls hunt at night. Their wings make no sound.', '# Eulen\n\nEulen jagen in der Nacht.\nIhre Flügel sind leise.']) {
      await page.fill('#source', text);
      await settled(page, text);
      const cut = await page.evaluate(() => ['format', 'language'].map(id => {
        const box = document.getElementById(id);
        const alone = box.cloneNode();
        alone.append(box.selectedOptions[0].cloneNode(true));
        alone.style.cssText = 'position: absolute; width: auto; max-width: none; flex: none';
        box.parentElement.append(alone);
        const missing = alone.offsetWidth - box.offsetWidth;
        alone.remove();
        return missing > 0 ? `${box.selectedOptions[0].text} lacks ${missing} pixels` : '';
      }).filter(Boolean));
      assert.deepEqual(cut, [], `at ${width}`);
    }
  }
});

test('scrolls sideways at no width from 360 to 1600 pixels', async () => {
  for (const tab of TABS) {
    const page = await open({ hash: 'tab=' + tab });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${tab} at ${width}: ${widest}`);
      const out = await page.evaluate(() => [...document.querySelectorAll('.card *:not(.hidden, option, optgroup)')].filter(node => {
        const { left, right, width } = node.getBoundingClientRect();
        const style = getComputedStyle(node);
        return width > 1 && style.clipPath === 'none' && !node.closest('.documents, .why, .choices')
            && (left < 0 || right > innerWidth + 0.5);
      }).map(node => node.outerHTML.slice(0, 80)));
      assert.deepEqual(out, [], `${tab} at ${width}`);
    }
  }
});

test('the letters of the field stand exactly over their marked twins in every script', async () => {
  for (const sample of ['news', 'encyclopedia-ar', 'essay-ja']) {
    for (const width of [360, 1280]) {
      const page = await open({ hash: `sample=samples%2F${sample}.txt`, viewport: { width, height: 800 } });
      const heights = await page.evaluate(() => {
        const field = document.querySelector('#source');
        const layer = document.querySelector('#source-editor .layer');
        const lone = field.cloneNode();
        lone.value = field.value;
        lone.style.height = '0';
        field.parentElement.style.alignItems = 'start';
        layer.style.alignSelf = 'start';
        field.replaceWith(lone);
        return [lone.scrollHeight, layer.getBoundingClientRect().height].map(Math.round);
      });
      assert.equal(heights[0], heights[1], `${sample} at ${width}`);
    }
  }
});

test('is read from the right where the text is', async () => {
  const page = await open({ hash: 'sample=samples%2Fencyclopedia-ar.txt' });
  const sides = await page.evaluate(() => {
    const word = (node, from, to) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect();
    };
    const title = document.querySelector('#source-editor .layer').firstChild;
    const editor = document.querySelector('#source-editor').getBoundingClientRect();
    const sentence = document.querySelector('.sentence > a');
    const whole = sentence.getBoundingClientRect();
    return [editor.right - word(title, 0, 3).right, whole.right - word(sentence.firstChild, 0, 3).right];
  });
  assert.ok(sides.every(gap => gap >= 0 && gap < 40), String(sides));
  assert.equal(await page.locator('.sentences').getAttribute('lang'), 'ar');
  assert.equal(await page.locator('#source').getAttribute('lang'), 'ar');
  const users = '#source, #title, #query, #question, .layer, .keywords button, .sentence';
  assert.deepEqual(await page.evaluate(users => [...document.querySelectorAll(users)]
      .filter(node => node.dir !== 'auto').map(node => node.outerHTML.slice(0, 60)), users), []);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe-core finds nothing to object to, ${colorScheme}`, async () => {
    for (const tab of TABS) {
      for (const width of [360, 1280]) {
        const page = await open({ hash: 'tab=' + tab, colorScheme, viewport: { width, height: 800 } });
        assert.deepEqual(await objections(page), [], `${tab} at ${width}`);
        if (tab === 'text' && width === 1280) {
          await page.locator('.sentence .link').first().click();
          await page.locator('.why table').first().waitFor();
          await page.locator('#keywords button').first().click();
          assert.deepEqual(await objections(page), [], 'with reasons and a keyword');
          await page.click('#download');
          assert.deepEqual(await objections(page), [], 'with the menu');
          for (const dialog of ['code', 'share']) {
            await page.click('#' + dialog);
            assert.deepEqual(await objections(page), [], dialog);
            await page.click(`#${dialog}-close`);
          }
          await page.click('#clear');
          await page.click('#submit');
          assert.deepEqual(await objections(page), [], 'with a fault');
          await page.selectOption('#sample', 'seeds/001_6f4558f7f84504df.txt');
          await page.locator('.noise').first().waitFor();
          assert.deepEqual(await objections(page), [], 'with noise');
          const html = '<h1>Owls</h1>\n<p>Owls hunt at <b>night</b>. Their wings make <i>no</i> sound.</p>';
          await page.fill('#source', html);
          await page.locator('mark.markup').first().waitFor();
          assert.deepEqual(await objections(page), [], 'with markup');
        }
        assertContent(page);
      }
    }
  });

  test(`the border of every control stands out by 3 to 1, ${colorScheme}`, async () => {
    const page = await open({ colorScheme });
    const [least, count] = await page.evaluate(leastContrast);
    assert.ok(count > 10, `${count} borders`);
    assert.ok(least[0] >= 3, String(least));
  });
}

async function objections(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
}

/** Runs in the page: the smallest contrast of a visible border against what lies around it, and how many were looked at. */
function leastContrast() {
  const rgba = colour => {
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = node => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) {
        return colour;
      }
    }
    return [255, 255, 255];
  };
  let least = [99];
  let count = 0;
  for (const node of document.querySelectorAll('input:not([type=range]), select, .editor, .presets, .keywords button')) {
    const style = getComputedStyle(node);
    if (node.getClientRects().length === 0 || rgba(style.borderBottomColor)[3] === 0 || style.borderBottomWidth === '0px') {
      continue;
    }
    count++;
    for (const around of [ground(node), ground(node.parentElement)]) {
      const [a, b] = [luminance(rgba(style.borderBottomColor)), luminance(around)].sort((x, y) => y - x);
      const contrast = (a + 0.05) / (b + 0.05);
      if (contrast < least[0]) {
        least = [contrast, node.id || node.className];
      }
    }
  }
  return [least, count];
}

test('dark and light are different and both follow the system', async () => {
  const grounds = [];
  for (const colorScheme of ['light', 'dark']) {
    const page = await open({ colorScheme });
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  assert.notEqual(grounds[0], grounds[1]);
});

test('forced colours keep marks, tabs and presets apart from what is around them', async () => {
  const page = await open({ forcedColors: 'active' });
  const colourOf = selector => page.locator(selector).first().evaluate(node => getComputedStyle(node).backgroundColor);
  const colours = {
    mark: await colourOf('mark'), text: await colourOf('#source-editor .layer'), pressed: await colourOf('[data-preset=medium]'),
    other: await colourOf('[data-preset=short]'),
  };
  assert.notEqual(colours.mark, colours.text);
  assert.notEqual(colours.mark, 'rgba(0, 0, 0, 0)');
  assert.notEqual(colours.pressed, colours.other);
  assert.deepEqual(await page.evaluate(() => getComputedStyle(document.querySelector('#source')).webkitTextFillColor), 'rgba(0, 0, 0, 0)');
});

test('nothing moves where motion is to be reduced', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('*')]
      .filter(node => getComputedStyle(node).transitionDuration !== '0s' && getComputedStyle(node).transitionProperty !== 'none'
          || getComputedStyle(node).animationName !== 'none').map(node => node.id || node.className)), []);
  await page.evaluate(() => {
    window.behaviours = [];
    const scroll = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function (options) {
      window.behaviours.push(options.behavior);
      scroll.call(this, options);
    };
  });
  await page.locator('.sentence > a').last().click();
  assert.deepEqual(await page.evaluate(() => window.behaviours), ['auto']);
});

test('zoomed four times in, everything is still there in one column', async () => {
  const page = await open({ viewport: { width: 320, height: 256 } });
  await until(page, () => document.documentElement.scrollWidth <= innerWidth);
  await page.locator('#keywords button').last().scrollIntoViewIfNeeded();
  assertContent(page);
});
