// The page: joins its parts. Each part has a file of its own in the folder precis.

import { offerActions } from './precis/actions.js';
import { keyOf } from './precis/answers.js';
import { DocumentList } from './precis/documents.js';
import { at, debounced, element, inOneColumn, languageName, smoothly } from './precis/dom.js';
import { acceptDrops } from './precis/drop.js';
import { Editor } from './precis/editor.js';
import { FORMATS, formatOf, readFiles } from './precis/formats.js';
import { LengthChoice } from './precis/length.js';
import { keywordRanges, markupRanges, merged, noiseRanges } from './precis/ranges.js';
import { contextRequest, digestRequest, explained, summaryRequest } from './precis/requests.js';
import { ResultCard } from './precis/result.js';
import { tidyHtml } from './precis/rich.js';
import { ask, Fault, sample } from './precis/service.js';
import { settingsOf } from './precis/share.js';
import { TabList } from './precis/tabs.js';

/** The languages the service has word lists for. Another one can be read as well; it is then told from the text. */
const LANGUAGES = ('af ar az be bg bn ca ckb cs cy da de el en es et eu fa fi fr ga gl he hi hu hy id is it ja kk ko lt lv mk mr ms ne '
    + 'nl no pl ps pt pt-BR ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh').split(' ');

/** From this length on a text is summarized when asked for, not with every edit. */
const LIVE = 200_000;
const PAUSE_OF_TYPING = 500;
const PAUSE_OF_SLIDER = 120;
const KEY = 'precis-api-key';

const FIRST_SAMPLE = 'samples/news.txt';

/** What each tab works on, and its last answer. */
const tabs = {
  text: {
    title: 'Summary', length: { sentences: 3 }, explains: true,
    isBlank: () => editor.text.trim() === '',
    build: () => summaryRequest({
      text: editor.text, format: format(), title: at('title').value.trim(), language: at('language').value,
      query: at('query').value.trim(), length: length.value,
    }),
    editors: () => [[undefined, editor]],
    loadSample: () => chooseSample(FIRST_SAMPLE, 'open'),
  },
  documents: {
    title: 'Digest', length: { sentences: 4 }, explains: true, list: undefined,
    isBlank: () => tabs.documents.list.isBlank,
    build: () => digestRequest({
      documents: tabs.documents.list.documents, language: at('language').value, query: at('query').value.trim(), length: length.value,
    }),
    editors: () => tabs.documents.list.documents.map(({ id, editor }) => [id, editor]),
    loadSample: how => loadList('documents', 'samples/digest.json', how),
  },
  passages: {
    title: 'Kept for the question', length: { tokens: 300 }, explains: false, list: undefined,
    isBlank: () => tabs.passages.list.isBlank,
    build: () => contextRequest({
      documents: tabs.passages.list.documents, language: at('language').value, query: at('question').value.trim(), length: length.value,
    }),
    editors: () => tabs.passages.list.documents.map(({ id, editor }) => [id, editor]),
    loadSample: how => loadList('passages', 'samples/passages.json', how),
  },
};
let current = 'text';
const tab = () => tabs[current];

/** The name of the file the text came from, as long as it is the text of that file. */
let fileName;

const live = debounced(() => summarize('live'), PAUSE_OF_TYPING);
const soon = debounced(() => summarize('live'), PAUSE_OF_SLIDER);

const length = new LengthChoice(() => {
  tab().length = length.value;
  soon();
}, () => tab().answer?.statistics?.words);

const pointFromSource = key => result.point(key);
const editor = new Editor(at('source-editor'), { onInput: edited, onPoint: pointFromSource, onPaste: paste });
tabs.documents.list = new DocumentList('documents', 'add-document', 'document', { onInput: edited, onPoint: pointFromSource });
tabs.passages.list = new DocumentList('passages', 'add-passage', 'passage', { onInput: edited, onPoint: pointFromSource });

const result = new ResultCard({
  onPoint: key => tab().editors().forEach(([, each]) => each.point(key)),
  onChoose: key => tab().editors().find(([id]) => key.startsWith(keyOf(id, '')))?.[1].show(key),
  onKeyword: markKeywords,
  explain,
});

// ---- Asking

/**
 * Asks for a summary of what stands in the current tab. Of several the last one wins.
 * @param how `submit`: somebody asked, and is taken to the summary; `load`: a text came, and a phone scrolls to its summary;
 *     `live`: something changed; `open`: the page opened
 */
async function summarize(how) {
  live.cancel();
  soon.cancel();
  const asked = tab();
  asked.asking?.abort();
  if (asked.isBlank()) {
    forget(asked);
    if (how === 'submit') {
      fail(asked, new Fault('There is no text yet', 'Paste a text, drop a file, or take a sample.', { wants: 'text' }), how);
      (asked.list ? at(current).querySelector('textarea') : at('source'))?.focus();
    } else {
      draw();
    }
    return;
  }
  if (current === 'passages' && at('question').value.trim() === '') {
    forget(asked);
    fail(asked, new Fault('There is no question yet', 'The passages are cut down to what bears on it.', { wants: 'question' }), how);
    if (how === 'submit') {
      at('question').focus();
    }
    return;
  }
  asked.asking = new AbortController();
  const { signal } = asked.asking;
  const request = asked.build();
  result.busy = true;
  try {
    const answer = await ask(request, { key: at('key').value, signal });
    signal.throwIfAborted();
    Object.assign(asked, { answer, request, fault: undefined, explaining: undefined });
    rememberKey();
  } catch (e) {
    if (signal.aborted) {
      return;
    }
    forget(asked);
    asked.fault = e instanceof Fault ? e : new Fault('The page has failed', 'Reload it, please: ' + e.message);
    asked.retry = () => summarize('submit');
  }
  if (asked === tab()) {
    draw();
    lead(how);
  }
}

function forget(asked) {
  asked.asking?.abort();
  Object.assign(asked, { answer: undefined, request: undefined, fault: undefined, explaining: undefined, retry: undefined });
}

function fail(asked, fault, how, retry) {
  forget(asked);
  Object.assign(asked, { fault, retry });
  if (asked === tab()) {
    draw();
    lead(how);
  }
}

/** Shows what the current tab knows. */
function draw() {
  const { answer, fault, explains, title } = tab();
  result.busy = false;
  at('result-title').textContent = title;
  tab().editors().forEach(([, each]) => each.clearMarks());
  markMarkup();
  nameDetected(answer);
  if (fault) {
    result.fault(fault);
  } else if (answer) {
    result.show(answer, explains);
    for (const [id, each] of tab().editors()) {
      each.lang = answer.language;
      each.mark('chosen', result.view.sentences.filter(sentence => sentence.document === id));
      each.mark('differing', result.view.figures.flatMap(group => group.statements).filter(statement => statement.document === id));
      if (!tab().list) {
        each.mark('noise', noiseRanges(each.text, answer));
      }
    }
  } else {
    result.clear();
  }
}

/** Takes whoever asked to what came: the focus after a submit, the screen of a phone after a text has come. */
function lead(how) {
  if (how === 'submit' && tab().fault?.wants === 'key') {
    at('key').focus();
  } else if (how === 'submit' && !tab().fault?.wants) {
    at('result-title').focus({ preventScroll: true });
  }
  if ((how === 'submit' || how === 'load') && inOneColumn() && tab().fault?.wants !== 'text') {
    at('result').scrollIntoView({ block: 'start', behavior: smoothly() });
  }
}

/** The answer on the screen once more, with reasons. Asked for once. */
function explain() {
  const asked = tab();
  asked.explaining ??= ask(explained(asked.request), { key: at('key').value }).catch(e => {
    asked.explaining = undefined;
    throw e;
  });
  return asked.explaining;
}

// ---- The source

function format() {
  const chosen = at('format').value;
  return chosen === 'auto' ? formatOf(editor.text, fileName) : chosen;
}

function nameDetected(answer) {
  const detected = at('format').value === 'auto' && editor.text.trim() !== '';
  at('format').options[0].textContent = detected ? 'Auto: ' + FORMATS[format()].name : 'Auto';
  at('language').options[0].textContent = at('language').value === 'auto' && answer?.language
      ? 'Auto: ' + (answer.language === 'und' ? 'unknown' : languageName(answer.language)) : 'Auto';
}

function markMarkup() {
  editor.mark('markup', format() === 'html' ? markupRanges(editor.text) : []);
}

/** @returns how many places there are */
function markKeywords(terms) {
  let places = 0;
  for (const [, each] of tab().editors()) {
    const ranges = merged(terms.flatMap(term => keywordRanges(each.text, term)));
    each.mark('keyword', ranges);
    places += ranges.length;
  }
  if (places > 0 && !inOneColumn()) {
    tab().editors().find(([, each]) => each.showsKeywords)?.[1].show();
  }
  return places;
}

function edited() {
  if (current === 'text') {
    at('sample').value = '';
    if (editor.text.trim() === '') {
      fileName = undefined;
    }
  }
  tab().isSample = false;
  if (current === 'text' && editor.text.length > LIVE) {
    notice('The summary is of the text before this change:', 'Summarize again', () => {
      notice('');
      summarize('submit');
    });
  } else {
    notice('');
    live();
  }
}

/** A text that came as a whole: from a file, a sample or the clipboard. */
function take(text, name, how) {
  fileName = name;
  editor.text = text;
  notice('');
  return summarize(how);
}

/** What is pasted over everything is a new text. From a web page it is read as the HTML it is. */
function paste(event) {
  const field = editor.field;
  const overAll = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const files = [...event.clipboardData.files];
  const plain = event.clipboardData.getData('text/plain');
  const html = event.clipboardData.getData('text/html');
  if (files.length > 0 && plain === '') {
    event.preventDefault();
    takeFiles(files);
  } else if (overAll && plain.trim() !== '') {
    const tidy = html && formatOf(plain) === 'text' ? tidyHtml(html) : null;
    event.preventDefault();
    at('sample').value = '';
    at('format').value = 'auto';
    take((tidy ?? plain).replace(/\r\n?/g, '\n'), undefined, 'load');
    if (tidy) {
      notice('Pasted from a page and read as HTML.', 'Keep its plain text', () => take(plain, 'pasted.txt', 'load'));
    }
  }
}

async function takeFiles(files) {
  const { texts, refused } = await readFiles(files);
  const said = refused.length > 0 ? refused.join('. ') + '.' : '';
  if (texts.length > 1 && current === 'text') {
    turnTo('documents', false);
  }
  if (texts.length === 0) {
    notice(said);
    at('status').textContent = said;
    return;
  }
  if (current === 'text') {
    at('sample').value = '';
    at('format').value = 'auto';
    await take(texts[0].text, texts[0].name, 'load');
  } else {
    if (tab().isSample) {
      tab().list.documents = [];
      tab().isSample = false;
    }
    texts.forEach(({ name, text }) => tab().list.add({ id: name, text }));
    await summarize('load');
  }
  notice(said);
}

function notice(words, action = '', act) {
  at('notice').hidden = words === '';
  at('notice-text').textContent = words;
  at('notice-action').hidden = action === '';
  at('notice-action').textContent = action;
  at('notice-action').onclick = act;
}

// ---- Samples

async function chooseSample(path, how) {
  at('sample').value = path;
  tabs.text.asking?.abort();
  let text;
  try {
    text = await sample(path);
  } catch (fault) {
    editor.text = '';
    fail(tabs.text, fault, how, () => chooseSample(path, 'submit'));
    return;
  }
  // another one may have been chosen, or somebody may have begun to write, in the meantime
  if (at('sample').value === path) {
    at('format').value = 'auto';
    at('title').value = '';
    await take(text, path, how);
  }
}

async function loadList(name, path, how) {
  const asked = tabs[name];
  let read;
  try {
    read = JSON.parse(await sample(path));
  } catch (fault) {
    fail(asked, fault, how, () => loadList(name, path, 'submit'));
    return;
  }
  asked.list.documents = read.documents ?? read.passages;
  asked.isSample = true;
  if (read.query) {
    at('question').value = read.query;
  }
  if (read.length && how !== 'shared') {
    asked.length = read.length;
  }
  if (asked === tab()) {
    length.value = asked.length;
    await summarize(how);
  }
}

// ---- Tabs

const tabList = new TabList(Object.keys(tabs), name => turnTo(name));

function turnTo(name, withSample = true) {
  current = name;
  tabList.select(name);
  document.querySelector('.sample').hidden = name !== 'text';
  at('sample-again').hidden = name === 'text';
  at('format-field').hidden = at('title-field').hidden = name !== 'text';
  document.querySelector('.skip').hash = name === 'text' ? 'source' : name;
  at('query-field').hidden = name === 'passages';
  length.value = tab().length;
  notice('');
  draw();
  if (tab().isBlank() && !tab().visited && withSample) {
    tab().loadSample('open');
  } else if (!tab().answer && !tab().fault && !tab().isBlank()) {
    summarize('live');
  }
  tab().visited = true;
}

// ---- Controls

at('form').addEventListener('submit', event => {
  event.preventDefault();
  notice('');
  summarize('submit');
});
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !document.querySelector('dialog[open]')) {
    event.preventDefault();
    summarize('submit');
  }
});
at('sample').addEventListener('change', () => {
  if (at('sample').value) {
    chooseSample(at('sample').value, 'load');
  }
});
at('sample-again').addEventListener('click', () => tab().loadSample('load'));
at('clear').addEventListener('click', () => {
  if (current === 'text') {
    at('sample').value = at('title').value = '';
    at('format').value = 'auto';
    fileName = undefined;
    editor.text = '';
    editor.field.focus();
  } else {
    tab().list.documents = [{}, {}];
    tab().isSample = false;
    at('question').value = current === 'passages' ? '' : at('question').value;
    at(current).querySelector('textarea').focus();
  }
  notice('');
  forget(tab());
  draw();
});
at('open').addEventListener('click', () => at('files').click());
at('files').addEventListener('change', () => {
  takeFiles([...at('files').files]);
  at('files').value = '';
});
for (const id of ['title', 'query', 'question']) {
  at(id).addEventListener('input', live);
}
for (const id of ['format', 'language']) {
  at(id).addEventListener('change', () => {
    nameDetected();
    summarize('live');
  });
}
at('more').addEventListener('click', () => {
  at('more').setAttribute('aria-expanded', String(at('options').classList.toggle('open')));
});
at('again').addEventListener('click', () => tab().retry?.());
at('key-send').addEventListener('click', () => summarize('submit'));

acceptDrops(takeFiles);
offerActions({
  result,
  request: () => tab().request,
  hasKey: () => at('key').value !== '',
  title: () => (current === 'text' ? at('title').value.trim() : ''),
  settings: () => ({
    tab: current, sample: current === 'text' && at('sample').value, length: length.value, language: at('language').value,
    format: current === 'text' ? at('format').value : 'auto', query: current === 'passages' ? '' : at('query').value.trim(),
  }),
});

function rememberKey() {
  try {
    sessionStorage.setItem(KEY, at('key').value);
  } catch {
    // a browser that keeps nothing asks again in the next page
  }
}

// ---- The page opens

const names = LANGUAGES.map(tag => [languageName(tag), tag]).sort(([a], [b]) => a.localeCompare(b, 'en'));
at('language').append(...names.map(([name, tag]) => element('option', { value: tag }, name)));
try {
  at('key').value = sessionStorage.getItem(KEY) ?? '';
} catch {
  // as above
}

const shared = settingsOf(location.hash, [...at('sample').options].map(option => option.value).filter(Boolean));
const opened = shared.tab ?? 'text';
if (shared.length) {
  tabs[opened].length = shared.length;
}
if (LANGUAGES.includes(shared.language)) {
  at('language').value = shared.language;
}
at('query').value = shared.query ?? '';
if (opened === 'text') {
  tabs.text.visited = true;
  turnTo('text');
  await chooseSample(shared.sample ?? FIRST_SAMPLE, 'open');
  if (shared.format) {
    at('format').value = shared.format;
    summarize('live');
  }
} else {
  turnTo(opened);
}
