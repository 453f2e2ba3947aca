import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, marked, nextRequest, open, summary, texts, until } from './browser.js';

/** Changes what the service answers, as a newer one might. */
const changed = (page, path, change) => page.route('**/' + path, async route => {
  const response = await route.fetch();
  const answer = await response.json();
  change(answer);
  await route.fulfill({ response, json: answer });
});

test('a digest of many documents names the source of each sentence and marks it there', async () => {
  const page = await open();
  await page.click('#tab-documents');
  await page.locator('.sentence .tag').first().waitFor();
  const names = await page.locator('#documents .name').evaluateAll(fields => fields.map(field => field.value));
  const tags = await texts(page, '.sentence .tag');
  assert.equal(tags.length, (await summary(page)).length);
  assert.ok(tags.every(tag => names.includes(tag)));
  assert.deepEqual((await marked(page)).sort(), (await summary(page)).sort());
  for (const [i, sentence] of (await summary(page)).entries()) {
    const field = page.locator('#documents .document').nth(names.indexOf(tags[i]));
    assert.ok((await field.locator('mark').allTextContents()).join('').includes(sentence));
  }
  assert.equal(await page.locator('#result-title').textContent(), 'Digest');
  await page.locator('.sentence').first().hover();
  assert.equal((await page.locator('mark.twin').allTextContents()).join(''), (await summary(page))[0]);
  assertContent(page);
});

test('a digest shows which figures differ, each as its document has it, and marks them there', async () => {
  const page = await open();
  await page.click('#tab-documents');
  await page.click('#clear');
  const written = ['The flood destroyed 1,200 houses in the valley. Trains run again.', 'Help came late. In the valley the flood destroyed 900 houses.'];
  await page.locator('.document textarea').nth(0).fill(written[0]);
  await nextRequest(page, 'v1/digests', () => page.locator('.document textarea').nth(1).fill(written[1]), 'Help');
  await page.locator('#figure-list q').first().waitFor();
  assert.deepEqual(await texts(page, '#figure-list q'),
      ['The flood destroyed 1,200 houses in the valley.', 'In the valley the flood destroyed 900 houses.']);
  assert.deepEqual(await texts(page, '#figure-list b'), ['1,200', '900']);
  assert.deepEqual(await texts(page, '#figure-list .tag'), ['Document 1', 'Document 2']);
  await page.locator('#figure-list a').nth(1).hover();
  assert.equal((await page.locator('#documents .twin').allTextContents()).join(''), 'In the valley the flood destroyed 900 houses.');
  await page.locator('#figure-list a').nth(1).click();
  assert.equal(await page.locator('#documents .document').nth(1).locator('.twin').first().isVisible(), true);
  assertContent(page);
});

test('a digest says which other documents say the same, and which figures differ', async () => {
  const page = await open({ hash: 'tab=documents', prepare: page => changed(page, 'v1/digests', answer => {
    answer.sentences[0].alsoIn = ['River Radio'];
    answer.figures = [{ about: 'people cross it', statements: [
      { document: 'Morning Courier', text: 'Some 14,000 people cross it every day.', start: 0, end: 10 },
      { document: 'River Radio', text: 'About 9,000 people cross it on a working day.', start: 0, end: 10 },
    ] }, { statements: [] }, null];
  }) });
  assert.match(await page.locator('.sentence .meta').first().textContent(), /also in River Radio/);
  assert.equal(await page.locator('#figures').isVisible(), true);
  assert.deepEqual(await texts(page, '#figure-list > li > strong'), ['people cross it']);
  assert.deepEqual(await texts(page, '#figure-list q'),
      ['Some 14,000 people cross it every day.', 'About 9,000 people cross it on a working day.']);
  assert.deepEqual(await texts(page, '#figure-list .tag'), ['Morning Courier', 'River Radio']);
  assertContent(page);
});

test('documents can be added, named, removed and cleared', async () => {
  const page = await open({ hash: 'tab=documents' });
  await page.click('#clear');
  assert.equal(await page.locator('.document').count(), 2);
  assert.equal(await page.locator('#empty').isVisible(), true);
  await page.locator('.document textarea').first().fill('Owls hunt at night.');
  await page.click('#add-document');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Document 3');
  await page.locator('.document .name').nth(2).fill('Document 1');
  const { body } = await nextRequest(page, 'v1/digests', () =>
    page.locator('.document textarea').nth(2).fill('Bats hunt at night as well.'), 'Bats');
  assert.deepEqual(JSON.parse(body).documents,
      [{ id: 'Document 1', text: 'Owls hunt at night.' }, { id: 'Document 1 (2)', text: 'Bats hunt at night as well.' }]);
  const less = await nextRequest(page, 'v1/digests', () => page.getByRole('button', { name: 'Remove document 1' }).click());
  assert.deepEqual(JSON.parse(less.body).documents, [{ id: 'Document 1', text: 'Bats hunt at night as well.' }]);
  assertContent(page);
});

test('passages are cut down to what bears on the question', async () => {
  const page = await open();
  await page.click('#tab-passages');
  await page.locator('.passage .sentence').first().waitFor();
  const names = await page.locator('#passages .name').evaluateAll(fields => fields.map(field => field.value));
  assert.deepEqual(await texts(page, '.passage h3'), names);
  assert.ok((await texts(page, '.dropped p')).every(text => text === 'Nothing kept.'));
  assert.equal(await page.locator('.sentence .link').count(), 0);
  assert.deepEqual(await marked(page), await summary(page));
  assert.match(await page.locator('#status').textContent(), /^Kept: \d+ sentences of \d of 4 passages, \d+ tokens\.$/);
  const { body } = await nextRequest(page, 'v1/contexts', () => page.fill('#question', 'Who received the Nobel Prize?'));
  assert.equal(JSON.parse(body).query, 'Who received the Nobel Prize?');
  assert.deepEqual(JSON.parse(body).length, { tokens: 150 });
  assertContent(page);
});

test('a question that is missing is asked for', async () => {
  const page = await open({ hash: 'tab=passages' });
  await page.fill('#question', '');
  await page.click('#submit');
  await page.locator('#fault').waitFor();
  assert.match(await page.locator('#fault').innerText(), /no question yet/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'question');
});

test('says so when nothing in the passages bears on the question', async () => {
  const page = await open({ hash: 'tab=passages' });
  await changed(page, 'v1/contexts', answer => {
    answer.passages.forEach(passage => Object.assign(passage, { text: '', sentences: [] }));
    answer.tokens = 0;
  });
  await page.fill('#question', 'Where do penguins breed?');
  await page.locator('#remark').waitFor();
  assert.match(await page.locator('#remark').textContent(), /Nothing in these passages bears on the question/);
  assert.match(await page.locator('#status').textContent(), /Nothing in these passages/);
  assert.deepEqual(await marked(page), []);
  assertContent(page);
});

test('each tab keeps its own text, length and answer', async () => {
  const page = await open();
  await page.click('[data-preset=long]');
  await until(page, () => document.querySelectorAll('.sentence').length === 6);
  const before = await summary(page);
  await page.click('#tab-passages');
  await page.locator('.passage .sentence').first().waitFor();
  assert.equal(await page.locator('#unit').inputValue(), 'tokens');
  await page.click('#tab-text');
  assert.deepEqual(await summary(page), before);
  assert.deepEqual(await marked(page), before);
  assert.equal(await page.locator('#amount').inputValue(), '6');
  assert.equal(await page.locator('#unit').inputValue(), 'sentences');
});
