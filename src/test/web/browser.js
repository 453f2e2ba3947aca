// What every test needs: a browser, and a page that must not complain and must not ask anybody but the service.

import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';

export const URL_OF_PAGE = process.env.PRECIS_URL;

const SETTINGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** How long anything may take before a test fails; machines that build at the same time are slow. */
const PATIENCE = 30_000;

let browser;
let contexts = [];

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: SETTINGS });
});
afterEach(async () => {
  await Promise.all(contexts.map(context => context.close()));
  contexts = [];
});
after(() => browser?.close());

/**
 * Opens the page.
 * @param options of a browser context (viewport, colorScheme …), `path` and `hash` of the address; `prepare`, which is given the page
 *     before it goes anywhere; `answered: false` where no answer is to be waited for
 */
export async function open({ path = '/', hash = '', prepare = () => {}, answered = true, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.complaints = [];
  page.on('console', message => {
    // the browser itself reports every answer that is an error; the page is judged by what it makes of it
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) {
      page.complaints.push(message.text());
    }
  });
  page.on('pageerror', error => page.complaints.push(error.stack));
  page.on('request', request => {
    if (!request.url().startsWith(URL_OF_PAGE) && !/^(data|blob):/.test(request.url())) {
      page.complaints.push('asked elsewhere: ' + request.url());
    }
  });
  await prepare(page);
  await page.goto(URL_OF_PAGE + path + (hash && '#' + hash));
  if (answered) {
    await page.locator('.sentence').first().waitFor();
  }
  return page;
}

export function assertContent(page) {
  assert.deepEqual(page.complaints, []);
}

/** Waits until something holds in the page; its value. */
export const until = async (page, check, argument) => (await page.waitForFunction(check, argument, { timeout: PATIENCE })).jsonValue();

/** Waits until this text has been answered. */
export const settled = (page, text) => until(page, text =>
  document.querySelector('#source').value === text && document.querySelector('#result').ariaBusy === 'false', text);

/** The texts of all elements of a selector. */
export const texts = (page, selector) => page.locator(selector).allTextContents();

/** The sentences of the summary that stands on the page. */
export const summary = page => texts(page, '.sentence > a');

/** The marked sentences of the source, each put together from its pieces. */
export const marked = page => page.evaluate(() => {
  const sentences = new Map();
  for (const mark of document.querySelectorAll('[role=tabpanel]:not([hidden]) mark')) {
    sentences.set(mark.dataset.key, (sentences.get(mark.dataset.key) ?? '') + mark.textContent);
  }
  return [...sentences.values()];
});

export const problem = (status, title, detail, headers = {}) => ({
  status, headers, contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'urn:precis:problem:test', title, status, detail, instance: 'urn:precis:request:test' }),
});

/** Drops files on the window, or pastes, as a person's browser would. @param items { name, type, text or bytes } or { type, text } */
export const give = (page, event, items, target = 'body') => page.evaluate(({ event, items, target }) => {
  const data = new DataTransfer();
  for (const { name, type, text, bytes } of items) {
    if (name) {
      data.items.add(new File([text ?? new Uint8Array(bytes)], name, { type }));
    } else {
      data.setData(type, text);
    }
  }
  const node = document.querySelector(target);
  if (event === 'paste') {
    node.focus();
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  } else {
    for (const name of ['dragenter', 'dragover', 'drop']) {
      node.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }
}, { event, items, target });

/** The next request to a path whose body holds a text; one that an earlier input has set off may come before it. */
export async function nextRequest(page, path, action, holds = '') {
  const isIt = request => new URL(request.url()).pathname.endsWith(path) && (request.postData() ?? '').includes(holds);
  const [request] = await Promise.all([page.waitForRequest(isIt), action()]);
  return { type: request.headers()['content-type'], body: request.postData(), address: new URL(request.url()) };
}
