import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, nextRequest, open, summary, until } from './browser.js';

const lengthOf = ({ body }) => JSON.parse(body).length;
const slide = (page, value) => page.locator('#slider').fill(String(value));

test('the summary follows the slider', async () => {
  const page = await open();
  assert.deepEqual(lengthOf(await nextRequest(page, 'v1/summaries', () => slide(page, 5))), { sentences: 5 });
  await until(page, () => document.querySelectorAll('.sentence').length === 5);
  assert.equal(await page.locator('#amount').inputValue(), '5');
  assert.equal(await page.locator('#slider').getAttribute('aria-valuetext'), '5 sentences');
  assertContent(page);
});

test('a slider that is dragged asks once, when it rests', async () => {
  const page = await open();
  let asked = 0;
  page.on('request', request => {
    asked += request.url().includes('/v1/');
  });
  await page.locator('#slider').evaluate(slider => {
    for (let value = 4; value <= 9; value++) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await until(page, () => document.querySelectorAll('.sentence').length === 9);
  assert.equal(asked, 1);
});

test('of several answers the last one asked for wins, however late an earlier one comes', async () => {
  const page = await open();
  const late = [];
  const isLate = request => JSON.parse(request.postData() ?? '{}').length?.sentences === 2;
  const ended = new Promise(resolve => {
    for (const event of ['requestfinished', 'requestfailed']) {
      page.on(event, request => isLate(request) && resolve());
    }
  });
  await page.route('**/v1/summaries', async route => {
    if (isLate(route.request())) {
      await new Promise(resolve => late.push(resolve));
    }
    await route.continue().catch(() => {});
  });
  await nextRequest(page, 'v1/summaries', () => slide(page, 2));
  await nextRequest(page, 'v1/summaries', () => slide(page, 6));
  await until(page, () => document.querySelectorAll('.sentence').length === 6);
  late.forEach(release => release());
  await ended;
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal((await summary(page)).length, 6);
  assert.equal(late.length, 1);
});

test('presets are offered in every unit, and stay what they are when the unit changes', async () => {
  const page = await open();
  const amounts = {};
  for (const unit of ['words', 'characters', 'tokens', 'ratio', 'sentences']) {
    amounts[unit] = lengthOf(await nextRequest(page, 'v1/summaries', () => page.selectOption('#unit', unit)))[unit];
    assert.equal(await page.locator('[data-preset=medium]').getAttribute('aria-pressed'), 'true', unit);
  }
  assert.equal(amounts.sentences, 3);
  assert.ok(amounts.words >= 50 && amounts.characters >= 300 && amounts.tokens >= 80 && amounts.ratio < 0.5, JSON.stringify(amounts));
  const short = lengthOf(await nextRequest(page, 'v1/summaries', () => page.click('[data-preset=short]')));
  const long = lengthOf(await nextRequest(page, 'v1/summaries', () => page.click('[data-preset=long]')));
  assert.ok(short.sentences < 3 && long.sentences > 3);
});

test('an amount between presets becomes about as much in another unit: two sentences never become two words', async () => {
  const page = await open();
  await nextRequest(page, 'v1/summaries', () => slide(page, 5));
  const { words } = lengthOf(await nextRequest(page, 'v1/summaries', () => page.selectOption('#unit', 'words')));
  assert.ok(words >= 60 && words <= 200, String(words));
  const { ratio } = lengthOf(await nextRequest(page, 'v1/summaries', () => page.selectOption('#unit', 'ratio')));
  assert.ok(ratio > 0.2 && ratio < 0.7, String(ratio));
});

test('an amount that is none is marked, and not asked for', async () => {
  const page = await open();
  await page.fill('#amount', '0');
  assert.equal(await page.locator('#amount').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(lengthOf(await nextRequest(page, 'v1/summaries', () => page.fill('#amount', '25'))), { sentences: 25 });
  assert.equal(await page.locator('#amount').getAttribute('aria-invalid'), 'false');
  assertContent(page);
});
