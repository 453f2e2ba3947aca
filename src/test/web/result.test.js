import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertContent, marked, open, summary, texts, until, URL_OF_PAGE } from './browser.js';

const clipboard = page => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

test('copies the summary', async () => {
  const page = await open(CLIPBOARD);
  await page.click('#copy');
  await page.locator('#copy', { hasText: 'Copied' }).waitFor();
  assert.equal(await clipboard(page), (await summary(page)).join(' '));
});

test('copies where the browser offers no clipboard, as it does to pages without TLS', async () => {
  const page = await open({ ...CLIPBOARD, prepare: page => page.addInitScript(() => {
    window.kept = navigator.clipboard;
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  }) });
  await page.click('#copy');
  await page.locator('#copy', { hasText: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => window.kept.readText()), (await summary(page)).join(' '));
  assertContent(page);
});

test('saves the summary as text, Markdown and JSON', async () => {
  const page = await open();
  await page.fill('#title', 'The *ferry*');
  await until(page, () => document.querySelector('#result').ariaBusy === 'false');
  const saved = {};
  for (const ending of ['txt', 'md', 'json']) {
    await page.click('#download');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-download=${ending}]`)]);
    assert.equal(download.suggestedFilename(), 'summary.' + ending);
    saved[ending] = readFileSync(await download.path(), 'utf8');
  }
  const sentences = await summary(page);
  assert.equal(saved.txt, sentences.join(' ') + '\n');
  assert.ok(saved.md.startsWith('# The \\*ferry\\*\n\n- ' + sentences[0] + '\n'), saved.md);
  assert.match(saved.md, /\nKeywords: .*night ferry/);
  assert.deepEqual(JSON.parse(saved.json).sentences.map(sentence => sentence.text), sentences);
  assertContent(page);
});

test('the menu closes by Escape and gives the focus back', async () => {
  const page = await open();
  await page.click('#download');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#download-choices').isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'download');
});

test('a link holds the settings, never the text, and opens what it says', async () => {
  const page = await open(CLIPBOARD);
  await page.fill('#source', 'Owls hunt at night. Their wings make no sound. They live in barns.');
  await page.selectOption('#unit', 'words');
  await page.fill('#amount', '40');
  await page.selectOption('#language', 'en');
  await page.fill('#query', 'wings');
  await page.click('#share');
  const link = await page.locator('#share-link').inputValue();
  assert.equal(link, URL_OF_PAGE + '/#tab=text&words=40&language=en&query=wings');
  assert.doesNotMatch(decodeURIComponent(link), /owls|barns/i);
  await page.click('#share-copy');
  await page.locator('#share-copy', { hasText: 'Copied' }).waitFor();
  assert.equal(await clipboard(page), link);

  const other = await open({ hash: link.split('#')[1] });
  assert.deepEqual(await other.evaluate(() => ['amount', 'unit', 'language', 'query'].map(id => document.getElementById(id).value)),
      ['40', 'words', 'en', 'wings']);
  assertContent(other);
});

test('a link names the sample, since that belongs to nobody', async () => {
  const page = await open({ hash: 'sample=samples%2Fabstract.txt&sentences=2' });
  await page.click('#share');
  assert.equal(await page.locator('#share-link').inputValue(), URL_OF_PAGE + '/#tab=text&sentences=2&sample=samples%2Fabstract.txt');
  assert.equal((await summary(page)).length, 2);
});

test('a link that says nonsense opens the page as if it said nothing', async () => {
  const page = await open({ hash: 'tab=x&sample=https%3A%2F%2Fexample.org&sentences=-4&language=klingon&format=pdf&__proto__=1' });
  assert.equal((await summary(page)).length, 3);
  assert.equal(await page.locator('#language').inputValue(), 'auto');
  assertContent(page);
});

/** Runs what the dialog shows, and gives the answer it prints. */
async function runSnippets(page, tools) {
  const answers = [];
  await page.click('#code');
  for (const [name, file, command, ...args] of tools) {
    await page.click(`[data-code=${name}]`);
    const folder = mkdtempSync(join(tmpdir(), 'precis-'));
    writeFileSync(join(folder, file), await page.locator('#code-text').textContent());
    if (await page.locator('#code-body').isVisible()) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#code-body')]);
      await download.saveAs(join(folder, download.suggestedFilename()));
    }
    answers.push(JSON.parse(execFileSync(command, [...args, file], {
      cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000,
    })));
  }
  await page.click('#code-close');
  return answers;
}

const has = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const TOOLS = [
  ['curl', 'snippet.sh', 'bash'], ['java', 'Precis.java', JAVA], ['python', 'snippet.py', 'python3'],
].filter(([name, , command]) => has(name === 'curl' ? 'curl' : command, '--version'));

test('the code it shows for curl, Java and Python runs, and gets what the page got', async context => {
  context.diagnostic('run with: ' + TOOLS.map(([name]) => name).join(', '));
  const tricky = 'It\'s "quoted" $HOME `date` \\u0041 \\n here. A second sentence says é, 語 and 😀.\nEND\nEOF\nA third one ends it.\n';
  const long = 'A sentence with a number like this one stands here. '.repeat(500);
  const page = await open();
  for (const [text, format] of [[tricky, 'text'], [tricky, 'markdown'], [long, 'text']]) {
    await page.selectOption('#format', format);
    await page.fill('#source', text);
    await page.click('#submit');
    await until(page, text => document.querySelector('#source').value === text && document.querySelector('#result').ariaBusy === 'false'
        && document.activeElement.id === 'result-title', text);
    const sentences = await summary(page);
    for (const answer of await runSnippets(page, TOOLS)) {
      assert.deepEqual(answer.sentences.map(sentence => sentence.text), sentences);
    }
  }
  assertContent(page);
});

test('says why a sentence was chosen, when asked', async () => {
  const asked = [];
  const page = await open({
    prepare: page => page.on('request', request => {
      if (request.url().includes('/v1/')) {
        asked.push(JSON.parse(request.postData()).explain);
      }
    }),
  });
  const why = page.locator('.sentence .link').first();
  await why.click();
  await page.locator('.why table').first().waitFor();
  assert.equal(await why.getAttribute('aria-expanded'), 'true');
  const parts = await texts(page, '.why tbody th[scope=row]');
  assert.ok(parts.length >= 3, String(parts));
  await page.locator('.sentence .link').nth(1).click();
  await page.locator('.sentence').nth(1).locator('.why table').first().waitFor();
  assert.deepEqual(asked, [undefined, true]);
  await why.click();
  assert.equal(await page.locator('.why').first().isVisible(), false);
  assertContent(page);
});

test('shows the weightiest terms of a sentence by their TF-IDF', async () => {
  const page = await open();
  await page.route('**/v1/summaries', async route => {
    const response = await route.fetch();
    const answer = await response.json();
    answer.sentences.forEach(sentence => {
      sentence.terms = [{ term: 'ferry', tf: 4, df: 5, idf: 2.197, weight: 8.79 }];
    });
    await route.fulfill({ response, json: answer });
  });
  await page.locator('.sentence .link').first().click();
  await page.locator('.why .terms').first().waitFor();
  assert.deepEqual(await texts(page, '.why .terms th[scope=col]'), ['term', 'tf', 'df', 'idf', 'weight']);
  assert.deepEqual(await texts(page, '.why .terms tbody :is(th, td)'), ['ferry', '4', '5', '2.2', '8.79']);
});

test('a keyword that is clicked marks its places in the source and the summary', async () => {
  const page = await open();
  const keyword = page.locator('#keywords button').first();
  const term = await keyword.textContent();
  await keyword.click();
  assert.equal(await keyword.getAttribute('aria-pressed'), 'true');
  const places = await texts(page, '#panel-text .keyword');
  assert.ok(places.length > 1 && places.every(place => place.toLowerCase().startsWith(term.toLowerCase().slice(0, -1))), String(places));
  assert.equal(await page.locator('#status').textContent(), `${places.length} places marked in the text.`);
  assert.deepEqual(await marked(page), await summary(page));
  await keyword.click();
  assert.equal(await page.locator('.keyword').count(), 0);
});

test('every keyword of every sample has a place in its text', async () => {
  for (const sample of ['news', 'abstract', 'dialogue', 'encyclopedia-ar', 'essay-ja']) {
    const page = await open({ hash: `sample=samples%2F${sample}.txt` });
    for (const keyword of await page.locator('#keywords button').all()) {
      await keyword.click();
      assert.doesNotMatch(await page.locator('#status').textContent(), /^0 /, `${sample}: ${await keyword.textContent()}`);
      await keyword.click();
    }
  }
});

test('has score bars and statistics that are those of the answer', async () => {
  const page = await open();
  const [response] = await Promise.all([page.waitForResponse('**/v1/summaries'), page.click('#submit')]);
  const { sentences, statistics } = await response.json();
  await until(page, () => document.activeElement.id === 'result-title');
  const bars = await page.locator('.score-bar > span').evaluateAll(bars => bars.map(bar =>
    bar.getBoundingClientRect().width / bar.parentElement.getBoundingClientRect().width));
  bars.forEach((share, i) => assert.ok(Math.abs(share - sentences[i].score) < 0.02));
  const shown = Object.fromEntries(await page.locator('#statistics > div').evaluateAll(rows =>
    rows.map(row => [row.querySelector('dt').textContent, row.querySelector('dd').firstChild.textContent])));
  assert.equal(shown.Words, `${statistics.summaryWords} of ${statistics.words}`);
  assert.equal(shown.Sentences, `${sentences.length} of ${statistics.sentences}`);
  assert.equal(shown.Characters, statistics.characters.toLocaleString('en'));
  assert.equal(shown.Language, 'English');
});

test('names who speaks', async () => {
  const page = await open({ prepare: page => page.route('**/v1/summaries', async route => {
    const response = await route.fetch();
    const answer = await response.json();
    answer.sentences[0].speaker = 'Mara';
    await route.fulfill({ response, json: answer });
  }) });
  assert.deepEqual(await texts(page, '.sentence .tag'), ['Mara']);
});
