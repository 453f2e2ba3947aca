// Sends requests, and says in words what went wrong.

import { addressOf, bodyOf, contentTypeOf } from './requests.js';

/** A service that hasn't answered by then won't. */
const PATIENCE = 30_000;

/** What went wrong, for a person to read. */
export class Fault extends Error {
  /** @param details each a sentence; @param wants 'key' where an API key would help, 'text' where there is nothing to work on */
  constructor(title, text, { details = [], wants } = {}) {
    super(title);
    this.title = title;
    this.text = text;
    this.details = details;
    this.wants = wants;
  }
}

/** Media types this service has turned down: it is an older one, and is sent plain text instead. */
const turnedDown = new Set();

/**
 * @returns {Promise<object>} the answer
 * @throws {Fault}; an AbortError where `signal` says that nobody wants the answer any more
 */
export async function ask(request, { key, signal }) {
  const response = await send(request, key, signal);
  if (response.status === 415 && typeof request.body === 'string' && request.type !== 'text/plain') {
    turnedDown.add(request.type);
    return ask({ ...request, type: 'text/plain' }, { key, signal });
  }
  let answer;
  try {
    answer = await response.json();
  } catch (e) {
    signal?.throwIfAborted();
    throw new Fault('The service is away', 'Something answered in its place. Your text is still here; try again in a moment.');
  }
  if (!response.ok) {
    throw faultOf(response, answer, key);
  }
  return answer;
}

async function send(request, key, signal) {
  const type = turnedDown.has(request.type) ? 'text/plain' : request.type;
  const headers = { 'Content-Type': contentTypeOf({ type }), Accept: 'application/json' };
  if (key) {
    headers['X-API-Key'] = key;
  }
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    return await fetch(addressOf(request), {
      method: 'POST', headers, body: bodyOf(request), signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
  } catch (e) {
    signal?.throwIfAborted();
    throw e.name === 'TimeoutError'
        ? new Fault('The service takes too long', 'It hasn’t answered for half a minute. Your text is still here; try again.')
        : new Fault('The service can’t be reached', 'Your text is still here. Try again once the service or your connection is back.');
  }
}

function faultOf(response, problem, key) {
  const detail = problem.detail ? sentence(problem.detail) : '';
  switch (response.status) {
    case 400:
    case 422:
      return invalid(problem, detail);
    case 401:
    case 403:
      return key
          ? new Fault('This API key is not the right one', 'The service has refused it. Ask whoever runs the service.', { wants: 'key' })
          : new Fault('This service asks for an API key', 'It is kept until this tab is closed, and sent to this service alone.',
              { wants: 'key' });
    case 413:
      return new Fault('The text is too large', largest(detail) + ' Take a part of it.');
    case 429:
      return new Fault('The service is busy', 'It has more work than it can do. ' + after(response));
    case 503:
      return new Fault('The service is away', 'It is starting, stopping or overloaded. ' + after(response));
    default:
      return new Fault('The service could not answer', detail || 'It said no more than ' + response.status + '.');
  }
}

function invalid(problem, detail) {
  const violations = problem.violations ?? [];
  if (violations.some(({ field, message }) => /^(text|html|body)$/.test(field) && /blank|text to summarize/.test(message))) {
    return new Fault('There is no text to summarize', 'What was sent holds no sentence. Paste a text, drop a file, or take a sample.',
        { wants: 'text' });
  }
  return violations.length > 0
      ? new Fault('The service can’t use this', 'Something has to be changed:',
          { details: violations.map(({ field, message }) => sentence(field + ' ' + message)) })
      : new Fault('The service can’t use this', detail);
}

/** The limit as a person says it, where the service has named one in bytes. */
function largest(detail) {
  const bytes = Number(/(\d{4,}) bytes/.exec(detail)?.[1]);
  if (!bytes) {
    return detail;
  }
  const megabytes = bytes / 1024 / 1024;
  const limit = megabytes >= 1 ? Math.floor(megabytes * 10) / 10 + ' MB' : Math.floor(bytes / 1024) + ' KB';
  return `This service takes up to ${limit} at once.`;
}

function after(response) {
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? `Try again in ${seconds} second${seconds === 1 ? '' : 's'}.` : 'Try again in a moment.';
}

const sentence = words => words[0].toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? '' : '.');

/** Fetches one of the samples. @throws {Fault} */
export async function sample(path) {
  try {
    const response = await fetch(path);
    if (response.ok) {
      return await response.text();
    }
  } catch {
    // told below like any other sample that isn't there
  }
  throw new Fault('The sample could not be loaded', 'Nothing was summarized. Take another one, or try again.');
}
