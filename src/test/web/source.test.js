import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, marked, nextRequest, open, settled, summary, until } from './browser.js';

test('shows the source once, in one field that can be edited', async () => {
  const page = await open();
  const text = await page.locator('#source').inputValue();
  assert.equal(await page.locator('#source').isEditable(), true);
  assert.equal(await page.locator('#source-editor .layer').textContent(), text + '\u200B');
  assert.equal(await page.evaluate(() => document.querySelectorAll('#source-editor .layer:not([aria-hidden=true])').length), 0);
  const own = await page.evaluate(() => {
    const [field, layer] = ['#source', '#source-editor .layer'].map(name => document.querySelector(name).getBoundingClientRect());
    return field.x === layer.x && field.y === layer.y && field.width === layer.width;
  });
  assert.equal(own, true);
  const left = 'It was a long evening.';
  assert.ok(text.includes(left));
  assert.equal(await page.locator('#result').getByText(left).count(), 0);
});

test('shades each mark by its score', async () => {
  const page = await open({ hash: 'sentences=6' });
  const marks = await page.evaluate(() => [...document.querySelectorAll('#panel-text mark')].map(mark => {
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = getComputedStyle(mark).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return { score: Number(getComputedStyle(mark).getPropertyValue('--score')), alpha: canvas.getImageData(0, 0, 1, 1).data[3] };
  }));
  const scores = (await page.locator('.score > span:last-child').allTextContents()).map(Number);
  assert.deepEqual(marks.map(({ score }) => Number(score.toFixed(2))), scores);
  const byScore = [...marks].sort((a, b) => a.score - b.score);
  assert.ok(byScore.at(-1).alpha > byScore[0].alpha);
  byScore.forEach((mark, i) => assert.ok(i === 0 || mark.alpha >= byScore[i - 1].alpha));
});

test('a sentence that is pointed at is marked on the other side, either way', async () => {
  const page = await open();
  const twins = () => page.evaluate(() => ['mark.twin', '.sentence.twin > a'].map(name =>
    [...document.querySelectorAll(name)].map(node => node.textContent).join('')));
  const [first, second] = await summary(page);

  await page.locator('.sentence').first().hover();
  assert.deepEqual(await twins(), [first, '']);
  await page.locator('.sentence > a').nth(1).focus();
  await page.mouse.move(0, 0);
  await page.locator('.sentence > a').first().focus();
  assert.deepEqual(await twins(), [first, '']);
  await page.locator('.sentence > a').nth(1).focus();
  assert.deepEqual(await twins(), [second, '']);
  await page.locator('#copy').focus();
  assert.deepEqual(await twins(), ['', '']);

  const place = await page.locator('#panel-text mark').first().evaluate(mark => {
    const { x, y } = mark.getClientRects()[0];
    return { x: x + 8, y: y + 8 };
  });
  await page.mouse.move(place.x, place.y);
  assert.deepEqual(await twins(), ['', first]);
  await page.mouse.move(0, 0);
  assert.deepEqual(await twins(), ['', '']);

  await page.locator('#source').evaluate((field, start) => {
    field.focus();
    field.setSelectionRange(start + 5, start + 5);
  }, (await page.locator('#source').inputValue()).indexOf(second));
  await page.keyboard.press('ArrowRight');
  await until(page, second => document.querySelector('.sentence.twin > a')?.textContent === second, second);
});

test('a sentence that is chosen in the summary comes into sight in the source', async () => {
  const page = await open({ viewport: { width: 1280, height: 640 }, reducedMotion: 'reduce' });
  await page.locator('.sentence > a').last().click();
  const inSight = await page.locator('#panel-text mark').last().evaluate(mark => {
    const { top, bottom } = mark.getBoundingClientRect();
    const editor = document.querySelector('#source-editor').getBoundingClientRect();
    return top >= editor.top && bottom <= editor.bottom;
  });
  assert.equal(inSight, true);
});

test('marks move with the text while it is edited, and the summary follows', async () => {
  const page = await open();
  const before = await summary(page);
  // no answer comes while this is looked at
  let release;
  await page.route('**/v1/summaries', async route => {
    await new Promise(resolve => {
      release = resolve;
    });
    await route.continue();
  });
  await page.locator('#source').focus();
  await page.keyboard.press('Control+Home');
  const request = page.waitForRequest('**/v1/summaries');
  await page.keyboard.type('Extra: ');
  assert.deepEqual(await marked(page), before);
  await request;
  assert.equal(await page.locator('#result').getAttribute('aria-busy'), 'true');
  release();
  await until(page, () => document.querySelector('#result').ariaBusy === 'false');
  assert.deepEqual(await marked(page), await summary(page));
  assertContent(page);
});

test('what somebody writes is summarized when they pause', async () => {
  const page = await open();
  await page.click('#clear');
  assert.equal(await page.locator('#source').inputValue(), '');
  assert.equal(await page.locator('.sentence').count(), 0);
  const { body } = await nextRequest(page, 'v1/summaries', () => page.keyboard.type('Owls hunt at night. Their wings make no sound.'));
  assert.equal(JSON.parse(body).text, 'Owls hunt at night. Their wings make no sound.');
  await page.locator('.sentence').first().waitFor();
  assert.equal(await page.locator('#sample').inputValue(), '');
  assertContent(page);
});

test('a very long text is summarized when asked for, not with every edit, and the page says so', async () => {
  const page = await open();
  const long = 'Each of these sentences says a little about owls. '.repeat(4200);
  await page.setInputFiles('#files', { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) });
  await settled(page, long);
  await page.locator('#source').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('x');
  assert.match(await page.locator('#notice').textContent(), /of the text before this change/);
  const { body } = await nextRequest(page, 'v1/summaries', () => page.getByRole('button', { name: 'Summarize again' }).click());
  assert.equal(JSON.parse(body).text, long + 'x');
  await page.locator('#notice').waitFor({ state: 'hidden' });
  assertContent(page);
});

test('the title, the focus and the language go with the request', async () => {
  const page = await open();
  await page.fill('#title', 'A boat');
  await page.selectOption('#language', 'da');
  const { body } = await nextRequest(page, 'v1/summaries', () => page.fill('#query', 'tickets'));
  const { title, query, language } = JSON.parse(body);
  assert.deepEqual({ title, query, language }, { title: 'A boat', query: 'tickets', language: 'da' });
});

test('names the language that was detected, until somebody chooses one', async () => {
  const page = await open({ hash: 'sample=samples%2Fessay-ja.txt' });
  const chosen = () => page.locator('#language option:checked').textContent();
  assert.equal(await chosen(), 'Auto: Japanese');
  await page.selectOption('#language', 'zh');
  assert.equal(await chosen(), 'Chinese');
});
