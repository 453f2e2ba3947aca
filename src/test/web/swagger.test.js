import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, open, texts } from './browser.js';

const swagger = async () => {
  const page = await open({ path: '/q/swagger-ui', answered: false });
  await page.locator('.opblock').last().waitFor();
  return page;
};

/** Executes what an operation shows; the request that was sent, and its answer. */
const execute = async (page, operation) => {
  const [response] = await Promise.all([
    page.waitForResponse(response => response.url().includes('/v1/')),
    operation.locator('.execute').click(),
  ]);
  return { request: response.request(), response };
};

const values = select => select.locator('option').evaluateAll(options => options.map(option => option.value));

test('every operation answers every media type and every example by a click on Execute', async () => {
  const page = await swagger();
  const operations = await page.locator('.opblock').all();
  assert.equal(operations.length, 5);
  let executed = 0;
  for (const operation of operations) {
    await operation.locator('.opblock-summary-control').click();
    await operation.locator('.execute').waitFor();
    const types = operation.locator('.opblock-section-request-body select.content-type');
    const named = await types.count() ? await values(types) : [''];
    for (const type of named) {
      if (type) {
        await types.selectOption(type);
      }
      const examples = operation.locator('.opblock-section-request-body .examples-select-element');
      for (const example of await examples.count() ? await values(examples) : ['']) {
        if (example) {
          await examples.selectOption(example);
        }
        const { request, response } = await execute(page, operation);
        assert.equal(response.status(), 200, `${request.url()} ${type} ${example}: ${await response.text()}`);
        assert.equal(request.headers()['content-type'] ?? '', type);
        assert.doesNotMatch(await response.text(), /"status":4/);
        executed++;
      }
    }
  }
  assert.equal(executed, 13);
  assertContent(page);
});

test('answers in every media type it names', async () => {
  const page = await swagger();
  const operation = page.locator('#operations-default-summarize');
  await operation.locator('.opblock-summary-control').click();
  const accepted = operation.locator('.responses-table:not(.live-responses-table) .response[data-code="200"] select.content-type');
  const types = await values(accepted);
  assert.deepEqual(types, ['application/json', 'text/plain', 'text/markdown', 'text/html']);
  for (const type of types) {
    await accepted.selectOption(type);
    const { response } = await execute(page, operation);
    assert.equal(response.status(), 200);
    assert.ok(response.headers()['content-type'].startsWith(type), response.headers()['content-type']);
  }
});

test('Authorize sends the key, either way', async () => {
  for (const [scheme, header, sent] of [['bearer', 'authorization', 'Bearer secret'], ['key', 'x-api-key', 'secret']]) {
    const page = await swagger();
    await page.locator('.auth-wrapper .authorize').first().click();
    const form = page.locator('.auth-container').filter({ hasText: scheme === 'bearer' ? 'http, Bearer' : 'apiKey' });
    await form.locator('input').fill('secret');
    await form.locator('button.authorize').click();
    await page.locator('.modal-ux .close-modal').click();
    const operation = page.locator('#operations-default-digest');
    await operation.locator('.opblock-summary-control').click();
    const { request, response } = await execute(page, operation);
    assert.equal(response.status(), 200);
    assert.equal(request.headers()[header], sent);
  }
});

test('the first example is free of spam', async () => {
  const page = await swagger();
  const operation = page.locator('#operations-default-summarize');
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('textarea').first().waitFor();
  assert.doesNotMatch((await texts(page, '#operations-default-summarize textarea')).join(), /\p{Script=Han}/u);
});
