import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, marked, open, problem, summary, texts, until } from './browser.js';

const fault = page => page.locator('#fault').innerText();
const said = page => page.locator('#status').textContent();

/** Every request is answered by `answer` until `page.unroute`. */
const answered = (page, answer) => page.route('**/v1/**', route => route.fulfill(answer));

async function submitted(page) {
  await page.click('#submit');
  await page.locator('#fault').waitFor();
}

/** Nothing of the last answer stands under a fault. */
async function assertNothingStale(page) {
  assert.deepEqual(await summary(page), []);
  assert.deepEqual(await marked(page), []);
  assert.equal(await page.locator('#answer').isVisible(), false);
  assert.equal(await page.locator('#actions').isVisible(), false);
}

test('an empty text is told in words, without asking the service', async () => {
  const page = await open();
  await page.click('#clear');
  assert.equal(await page.locator('#empty').isVisible(), true);
  let asked = 0;
  page.on('request', () => asked++);
  await submitted(page);
  assert.match(await fault(page), /There is no text yet/);
  assert.match(await said(page), /There is no text yet/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source');
  assert.equal(asked, 0);
  assertContent(page);
});

test('a text without a sentence is told in words', async () => {
  const page = await open();
  await page.fill('#source', '...');
  await submitted(page);
  assert.match(await fault(page), /There is no text to summarize/);
  await assertNothingStale(page);
});

test('a text that is too large is told with the limit', async () => {
  const page = await open();
  await answered(page, problem(413, 'The body is too large', 'The body must be at most 10485760 bytes'));
  await submitted(page);
  assert.match(await fault(page), /too large[^]*up to 10 MB/);
  await assertNothingStale(page);
});

test('a service that is away is told, the text stays, and trying again helps', async () => {
  const page = await open();
  const text = await page.locator('#source').inputValue();
  await page.route('**/v1/**', route => route.abort());
  await submitted(page);
  assert.match(await fault(page), /can’t be reached/);
  assert.match(await said(page), /can’t be reached/);
  await assertNothingStale(page);
  assert.equal(await page.locator('#source').inputValue(), text);
  await page.unroute('**/v1/**');
  await page.click('#again');
  await page.locator('.sentence').first().waitFor();
  assert.equal(await page.locator('#fault').isVisible(), false);
  assertContent(page);
});

test('the page of a gateway in place of an answer is no answer', async () => {
  const page = await open();
  await answered(page, { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
  await submitted(page);
  assert.match(await fault(page), /The service is away/);
  await assertNothingStale(page);
});

test('a busy service is told with the time to wait', async () => {
  const page = await open();
  await answered(page, problem(429, 'Too many requests', 'Try later', { 'Retry-After': '7' }));
  await submitted(page);
  assert.match(await fault(page), /busy[^]*in 7 seconds/);
});

test('what else the service objects to is told by its field', async () => {
  const page = await open();
  const violations = [{ field: 'query', message: 'must not hold the character NUL' }];
  await answered(page, { ...problem(400, 'Invalid', 'x'), body: JSON.stringify({ status: 400, title: 'Invalid', violations }) });
  await submitted(page);
  assert.deepEqual(await texts(page, '#fault-list li'), ['Query must not hold the character NUL.']);
  await assertNothingStale(page);
});

test('a key is asked for where one is needed, a wrong one is told, and the right one is kept for this tab', async () => {
  const keyed = page => page.route('**/v1/**', route => (route.request().headers()['x-api-key'] === 'right' ? route.continue()
    : route.fulfill(problem(401, 'An API key is required', 'Send the key'))));
  const page = await open({ prepare: keyed, answered: false });
  await page.locator('#fault').waitFor();
  assert.match(await fault(page), /asks for an API key/);
  assert.equal(await page.locator('#key').getAttribute('type'), 'password');
  await page.fill('#key', 'wrong');
  await page.keyboard.press('Enter');
  await until(page, () => /not the right one/.test(document.querySelector('#fault').textContent));
  assert.match(await said(page), /not the right one/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'key');
  await page.fill('#key', 'right');
  await page.click('#key-send');
  await page.locator('.sentence').first().waitFor();
  await page.click('#code');
  assert.match(await page.locator('#code-text').textContent(), /X-API-Key: \$PRECIS_KEY/);
  await page.click('#code-close');
  await page.click('#share');
  assert.doesNotMatch(await page.locator('#share-link').inputValue(), /right/);
  await page.reload();
  await page.locator('.sentence').first().waitFor();
  assertContent(page);
});

test('a sample that cannot be loaded is told, and nothing is summarized in its place', async () => {
  const page = await open();
  const missing = { status: 404, contentType: 'text/html', body: '<p>Nothing here. Really nothing.</p>' };
  await page.route('**/samples/abstract.txt', route => route.fulfill(missing));
  let asked = 0;
  page.on('request', request => {
    asked += request.url().includes('/v1/');
  });
  await page.selectOption('#sample', 'samples/abstract.txt');
  await page.locator('#fault').waitFor();
  assert.match(await fault(page), /The sample could not be loaded/);
  assert.equal(await page.locator('#source').inputValue(), '');
  await assertNothingStale(page);
  assert.equal(asked, 0);
  await page.unroute('**/samples/abstract.txt');
  await page.click('#again');
  await page.locator('.sentence').first().waitFor();
  assertContent(page);
});

test('a slider moved under a fault asks again', async () => {
  const page = await open();
  await page.route('**/v1/**', route => route.abort());
  await submitted(page);
  await page.unroute('**/v1/**');
  await page.click('[data-preset=long]');
  await page.locator('.sentence').nth(5).waitFor();
});

test('reasons that cannot be had leave the summary as it is', async () => {
  const page = await open();
  const before = await summary(page);
  await page.route('**/v1/**', route => route.abort());
  await page.locator('.sentence .link').first().click();
  await until(page, () => /can’t be reached/.test(document.querySelector('#status').textContent));
  assert.deepEqual(await summary(page), before);
  assert.equal(await page.locator('.sentence .link').first().getAttribute('aria-expanded'), 'false');
});
