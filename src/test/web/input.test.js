import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent, give, nextRequest, open, settled, summary, texts, until } from './browser.js';

const HTML = '<h1>Owls</h1>\n<p>Owls hunt at night. Their wings make <b>no</b> sound.</p>\n<p>They live in barns.</p>';
const MARKDOWN = '# Owls\n\nOwls **hunt** at night. Their wings make no sound.\n\n- They live in barns.\n';
const VTT = 'WEBVTT\n\n00:00.000 --> 00:04.000\nOwls hunt at night.\n\n00:04.000 --> 00:08.000\nTheir wings make no sound.\n';
const SRT = '1\n00:00:00,000 --> 00:00:04,000\nOwls hunt at night.\n\n2\n00:00:04,000 --> 00:00:08,000\nTheir wings make no sound.\n';
const MAIL = 'From: a@example.org\nTo: b@example.org\nSubject: Owls\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\n'
    + 'Owls hunt at night. Their wings make no sound.\n';

const detected = page => page.locator('#format option:checked').textContent();

test('what is pasted over everything is summarized at once', async () => {
  const page = await open();
  await page.click('#clear');
  const { body } = await nextRequest(page, 'v1/summaries', () =>
    give(page, 'paste', [{ type: 'text/plain', text: 'Owls hunt at night. Their wings make no sound.' }], '#source'));
  assert.equal(JSON.parse(body).text, 'Owls hunt at night. Their wings make no sound.');
});

test('pasted HTML is read as HTML, and its tags stand back', async () => {
  const page = await open();
  await page.click('#clear');
  const { body } = await nextRequest(page, 'v1/summaries', () => give(page, 'paste', [{ type: 'text/plain', text: HTML }], '#source'));
  assert.equal(JSON.parse(body).html, HTML);
  await until(page, () => document.querySelectorAll('.sentence').length === 3);
  assert.equal(await detected(page), 'Auto: HTML');
  assert.ok((await texts(page, '#panel-text .markup')).includes('<h1>'));
  assert.ok((await summary(page)).includes('Their wings make no sound.'));
  assertContent(page);
});

test('what is copied from a web page keeps its structure as HTML, or becomes plain text if one wants', async () => {
  const page = await open();
  await page.click('#clear');
  const rich = '<meta charset="utf-8"><div style="color:red"><h1 class="x">Owls</h1><p>Owls hunt <em>at night</em>.</p>'
      + '<script>alert(1)</script><p>Their wings make no sound &amp; they live in barns.</p></div>';
  const plain = 'Owls\n\nOwls hunt at night.\n\nTheir wings make no sound & they live in barns.';
  const { body } = await nextRequest(page, 'v1/summaries', () =>
    give(page, 'paste', [{ type: 'text/plain', text: plain }, { type: 'text/html', text: rich }], '#source'));
  const tidy = '<h1>Owls</h1>\n<p>Owls hunt at night.</p>\n<p>Their wings make no sound &amp; they live in barns.</p>';
  assert.equal(JSON.parse(body).html, tidy);
  assert.equal(await page.locator('#source').inputValue(), tidy);
  const again = await nextRequest(page, 'v1/summaries', () => page.getByRole('button', { name: 'Keep its plain text' }).click());
  assert.equal(JSON.parse(again.body).text, plain);
  assertContent(page);
});

test('each kind of file is told by its name and by what it holds', async () => {
  const page = await open();
  const kinds = [
    ['owls.txt', 'Owls hunt at night. Their wings make no sound.', 'text', 'application/json'],
    ['owls.md', 'Owls hunt at night. Their wings make no sound.', 'Markdown', 'text/markdown'],
    ['notes.txt', MARKDOWN, 'Markdown', 'text/markdown'],
    ['owls.html', HTML, 'HTML', 'application/json'],
    ['page.txt', '<!DOCTYPE html><html><body>' + HTML + '</body></html>', 'HTML', 'application/json'],
    ['talk.vtt', VTT, 'subtitles (VTT)', 'text/vtt'],
    ['talk.srt', SRT, 'subtitles (SRT)', 'application/x-subrip'],
    ['letter.eml', MAIL, 'e-mail', 'message/rfc822'],
  ];
  for (const [name, text, kind, type] of kinds) {
    const { type: sent } = await nextRequest(page, 'v1/summaries', () =>
      page.setInputFiles('#files', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }));
    assert.equal(sent.split(';')[0], type, name);
    await settled(page, text);
    assert.ok((await summary(page)).some(sentence => /Owls (\*\*)?hunt(\*\*)? at night\./.test(sentence)), name);
    assert.equal(await detected(page), 'Auto: ' + kind, name);
  }
  assertContent(page);
});

test('a format the service does not know yet is sent as plain text, and is not tried again', async () => {
  const sent = [];
  const page = await open({
    prepare: page => page.route('**/v1/summaries*', route => {
      const type = route.request().headers()['content-type'];
      sent.push(type.split(';')[0]);
      return type.startsWith('text/vtt')
        ? route.fulfill({ status: 415, contentType: 'application/problem+json', body: '{"title":"Unsupported media type","status":415}' })
        : route.continue();
    }),
  });
  sent.length = 0;
  const file = text => ({ name: 'talk.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) });
  await page.setInputFiles('#files', file(VTT));
  await settled(page, VTT);
  const longer = VTT + '\n00:08.000 --> 00:12.000\nThey live in barns.\n';
  await page.setInputFiles('#files', file(longer));
  await settled(page, longer);
  assert.deepEqual(sent, ['text/vtt', 'text/plain', 'text/plain']);
});

test('somebody may say that it is not what it looks like', async () => {
  const page = await open();
  await page.click('#clear');
  await nextRequest(page, 'v1/summaries', () => give(page, 'paste', [{ type: 'text/plain', text: HTML }], '#source'));
  const asText = await nextRequest(page, 'v1/summaries', () => page.selectOption('#format', 'text'));
  assert.equal(JSON.parse(asText.body).text, HTML);
  const asMarkdown = await nextRequest(page, 'v1/summaries', () => page.selectOption('#format', 'markdown'));
  assert.match(asMarkdown.type, /^text\/markdown/);
  assert.equal(asMarkdown.body, HTML);
  assert.equal(asMarkdown.address.searchParams.get('sentences'), '3');
});

test('every format that a file may be in can be chosen, and be shared as a link', async () => {
  for (const [format, type] of [['vtt', 'text/vtt'], ['srt', 'application/x-subrip'], ['eml', 'message/rfc822']]) {
    const page = await open();
    const { type: sent } = await nextRequest(page, 'v1/summaries', () => page.selectOption('#format', format));
    assert.equal(sent.split(';')[0], type);
    await page.click('#share');
    const link = await page.locator('#share-link').inputValue();
    assert.match(link, new RegExp(`&format=${format}&|&format=${format}$`));
    const other = await open({ hash: link.split('#')[1] });
    assert.equal(await other.locator('#format').inputValue(), format);
    assertContent(other);
  }
});

test('a file may be dropped anywhere, and the window says so while it is over it', async () => {
  const page = await open();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'x.txt', { type: 'text/plain' }));
    document.querySelector('footer').dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  assert.equal(await page.locator('#drop').isVisible(), true);
  const { body } = await nextRequest(page, 'v1/summaries', () =>
    give(page, 'drop', [{ name: 'owls.txt', type: 'text/plain', text: 'Owls hunt at night. They live in barns.' }], 'footer'));
  assert.equal(JSON.parse(body).text, 'Owls hunt at night. They live in barns.');
  assert.equal(await page.locator('#drop').isVisible(), false);
  assertContent(page);
});

test('several files at once become documents of a digest, named by their files', async () => {
  const page = await open();
  const { body } = await nextRequest(page, 'v1/digests', () => give(page, 'drop', [
    { name: 'owls.txt', type: 'text/plain', text: 'Owls hunt at night. They live in barns.' },
    { name: 'page.html', type: 'text/html', text: HTML },
  ]));
  assert.deepEqual(JSON.parse(body).documents,
      [{ id: 'owls.txt', text: 'Owls hunt at night. They live in barns.' }, { id: 'page.html', html: HTML }]);
  await page.locator('.sentence .tag').first().waitFor();
  assert.equal(await page.locator('#tab-documents').getAttribute('aria-selected'), 'true');
  assertContent(page);
});

test('a file that is no text is refused with a word on what to do', async () => {
  const page = await open();
  const before = await page.locator('#source').inputValue();
  await page.setInputFiles('#files', [{ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }]);
  await page.locator('#notice').waitFor();
  assert.match(await page.locator('#notice').textContent(), /report\.pdf is a PDF\. Copy its text .*pdftotext/);
  await page.setInputFiles('#files', [{ name: 'a.docx', mimeType: 'text/plain', buffer: Buffer.from('PK\u0003\u0004xx') }]);
  await until(page, () => /a\.docx is a zipped document/.test(document.querySelector('#notice').textContent));
  assert.equal(await page.locator('#source').inputValue(), before);
  assertContent(page);
});

test('byte order marks and declared character sets are honoured', async () => {
  const page = await open();
  const latin = Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>K\u00e4se reift.</p></body></html>', 'latin1');
  for (const [name, buffer, word] of [
    ['utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Käse reift im Keller.', 'utf16le')]), 'Käse reift im Keller.'],
    ['utf8.txt', Buffer.from('\uFEFFKäse reift.'), 'Käse reift.'],
    ['latin.html', latin, 'Käse reift.'],
    ['old.txt', Buffer.from('K\u00e4se reift.', 'latin1'), 'Käse reift.'],
  ]) {
    await page.setInputFiles('#files', { name, mimeType: 'text/plain', buffer });
    await until(page, word => document.querySelector('#source').value.includes(word), word);
  }
});
