import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, marked, open, summary, texts, until } from './browser.js';

const HAN = /\p{Script=Han}/u;

test('opens with a sample that is already answered, and without spam', async () => {
  const page = await open();
  assert.equal((await summary(page)).length, 3);
  assert.deepEqual(await marked(page), await summary(page));
  assert.doesNotMatch(await page.locator('#source').inputValue(), HAN);
  assert.match(await page.locator('#status').textContent(), /^Summary: 3 of \d+ sentences, \d+ of \d+ words, read as English\.$/);
  assertContent(page);
});

test('asks nobody but the service, and its policy lets nothing inline run', async () => {
  const page = await open();
  const response = await page.reload();
  const policy = response.headers()['content-security-policy'];
  assert.match(policy, /default-src '(self|none)'/);
  assert.doesNotMatch(policy, /unsafe|https?:/);
  await page.locator('.sentence').first().waitFor();
  assertContent(page);
});

test('has samples of five kinds in three scripts, and every one of them is answered', async () => {
  const page = await open();
  const samples = await page.locator('#sample option').evaluateAll(options => options.map(option => option.value).filter(Boolean));
  assert.equal(samples.length, 10);
  const languages = new Set();
  for (const sample of samples) {
    await page.selectOption('#sample', sample);
    const read = await fetch(new URL(sample, page.url()));
    assert.equal(read.status, 200);
    const text = await read.text();
    await until(page, text => document.querySelector('#source').value === text
        && document.querySelector('#result').ariaBusy === 'false' && document.querySelectorAll('.sentence').length > 0, text);
    assert.deepEqual(await marked(page), await summary(page), sample);
    for (const sentence of await summary(page)) {
      assert.ok(text.includes(sentence), `${sample}: ${sentence}`);
    }
    languages.add(await page.locator('.sentences').getAttribute('lang'));
  }
  assert.deepEqual([...languages].sort(), ['ar', 'en', 'ja']);
  assertContent(page);
});

test('the spam of scraped pages is dimmed and never chosen', async () => {
  const page = await open({ hash: 'sample=seeds%2F003_82837cee5602c89a.txt&sentences=6' });
  const noise = await texts(page, '#panel-text .noise');
  assert.deepEqual(noise, ['上海龙凤419油压论坛', '上海私人外卖工作室联系方式', '上海夜生活论坛', '(Word count: 2,583)']);
  assert.equal((await summary(page)).some(sentence => HAN.test(sentence)), false);
  const [dimmed, usual] = await page.evaluate(() => ['.noise', '.layer'].map(name => getComputedStyle(document.querySelector(name)).color));
  assert.notEqual(dimmed, usual);
});
