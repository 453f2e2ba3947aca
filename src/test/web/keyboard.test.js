import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, nextRequest, open, until } from './browser.js';

const focused = page => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

test('submitting by keyboard moves the focus to the summary, wherever it was', async () => {
  const ways = { '#source': 'Control+Enter', '#query': 'Enter', '#submit': 'Enter', '#amount': 'Enter', '#title': 'Control+Enter' };
  for (const [start, keys] of Object.entries(ways)) {
    const page = await open();
    await page.locator(start).focus();
    await nextRequest(page, 'v1/summaries', () => page.keyboard.press(keys));
    await until(page, () => document.activeElement.id === 'result-title');
    assertContent(page);
  }
});

test('what follows the slider or the typing leaves the focus where it is', async () => {
  const page = await open();
  await page.locator('#slider').focus();
  await nextRequest(page, 'v1/summaries', () => page.keyboard.press('ArrowRight'));
  await until(page, () => document.querySelectorAll('.sentence').length === 4);
  assert.equal(await focused(page), 'slider');
  await page.locator('#query').focus();
  await nextRequest(page, 'v1/summaries', () => page.keyboard.type('cost'));
  await until(page, () => document.querySelector('#result').ariaBusy === 'false');
  assert.equal(await focused(page), 'query');
});

test('a polite live region says what came', async () => {
  const page = await open();
  const status = page.locator('#status');
  assert.equal(await status.getAttribute('aria-live'), 'polite');
  assert.equal(await status.getAttribute('role'), 'status');
  await page.click('[data-preset=short]');
  await until(page, () => /^Summary: 1 of \d+ sentences/.test(document.querySelector('#status').textContent));
});

test('the source and the summary can be jumped to from the top of the page', async () => {
  const page = await open();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Skip to the text');
  assert.equal(await page.locator('.skip').first().evaluate(link => link.getBoundingClientRect().top >= 0), true);
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'source');
  await page.locator('.skip').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'result-title');
});

test('everything can be reached by Tab, the source among it, and the focus is seen everywhere', async () => {
  const page = await open();
  await page.locator('.skip').first().focus();
  const reached = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const node = document.activeElement;
      const ring = node.closest('.editor') ?? node;
      const style = getComputedStyle(ring);
      return { name: node.id || node.className || node.textContent.slice(0, 30), body: node === document.body,
        seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 };
    });
    if (at.body) {
      break;
    }
    assert.ok(at.seen, at.name);
    reached.push(at.name);
  }
  for (const id of ['tab-text', 'sample', 'open', 'clear', 'source', 'query', 'title', 'format', 'language', 'submit', 'copy', 'download',
    'share', 'code', 'slider', 'amount', 'unit', 'link']) {
    assert.ok(reached.includes(id), `${id} of ${reached}`);
  }
  assert.ok(reached.indexOf('source') < reached.indexOf('submit') && reached.indexOf('submit') < reached.indexOf('copy'));
});

test('tabs are turned by the arrow keys', async () => {
  const page = await open();
  await page.locator('#tab-text').focus();
  const turn = async (key, name) => {
    await page.keyboard.press(key);
    assert.equal(await focused(page), 'tab-' + name);
    assert.equal(await page.locator('#tab-' + name).getAttribute('aria-selected'), 'true');
    assert.equal(await page.locator('#panel-' + name).isVisible(), true);
    assert.equal(await page.locator('[role=tabpanel]:visible').count(), 1);
  };
  await turn('ArrowRight', 'documents');
  await turn('ArrowRight', 'passages');
  await turn('ArrowRight', 'text');
  await turn('ArrowLeft', 'passages');
  await turn('Home', 'text');
  await turn('End', 'passages');
});

test('a sentence of the summary is reached by Tab and shown in the source by Enter', async () => {
  const page = await open({ viewport: { width: 1280, height: 640 }, reducedMotion: 'reduce' });
  await page.locator('.sentence > a').last().focus();
  await page.keyboard.press('Enter');
  const gap = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('mark.twin').getBoundingClientRect();
    const editor = document.querySelector('#source-editor').getBoundingClientRect();
    return top >= editor.top && bottom <= editor.bottom;
  });
  assert.equal(gap, true);
});

test('on a phone the page scrolls to the summary once it has come', async () => {
  const page = await open({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.click('#submit');
  await until(page, () => Math.abs(document.querySelector('#result').getBoundingClientRect().top) < 20);
  await page.evaluate(() => scrollTo(0, 0));
  await page.selectOption('#sample', 'samples/abstract.txt');
  await until(page, () => Math.abs(document.querySelector('#result').getBoundingClientRect().top) < 20);
});

test('with the options folded away on a phone they are one touch away', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  assert.equal(await page.locator('#query').isVisible(), false);
  await page.click('#more');
  assert.equal(await page.locator('#more').getAttribute('aria-expanded'), 'true');
  assert.equal(await page.locator('#query').isVisible(), true);
  assert.equal(await page.locator('#language').isVisible(), true);
});
