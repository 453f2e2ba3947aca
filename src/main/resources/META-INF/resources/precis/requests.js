// What is asked of the service, as data: the same request is sent, shown as code and saved.

import { FORMATS } from './formats.js';

/**
 * @typedef {object} ServiceRequest
 * @property {string} path relative to the page
 * @property {Object<string, string>} parameters of the query; empty for JSON
 * @property {string} type media type of the body
 * @property {object|string} body an object is sent as JSON
 */

/** Formats that JSON has a field for; the others are sent as a body of their own type. */
const FIELDS = { text: 'text', html: 'html' };

/** A summary of one text. */
export function summaryRequest({ text, format, title, language, query, length }) {
  const options = given({ title, language: language === 'auto' ? '' : language, query });
  if (FIELDS[format]) {
    return {
      path: 'v1/summaries', parameters: {}, type: 'application/json',
      body: { [FIELDS[format]]: text, ...options, length },
    };
  }
  const [[unit, amount]] = Object.entries(length);
  return {
    path: 'v1/summaries', parameters: { ...options, [unit]: String(amount) },
    type: FORMATS[format].type, body: text,
  };
}

/** A digest of many documents. @param documents { id, text, format } */
export function digestRequest({ documents, language, query, length }) {
  return {
    path: 'v1/digests', parameters: {}, type: 'application/json',
    body: {
      documents: documents.map(({ id, text, format }) => ({ id, [format === 'html' ? 'html' : 'text']: text })),
      ...given({ language: language === 'auto' ? '' : language, query }), length,
    },
  };
}

/** Passages cut down to what bears on a question. */
export function contextRequest({ documents, language, query, length }) {
  return {
    path: 'v1/contexts', parameters: {}, type: 'application/json',
    body: {
      query, passages: documents.map(({ id, text }) => ({ id, text })), length, ...given({ language: language === 'auto' ? '' : language }),
    },
  };
}

/** The same request, asking for reasons as well. */
export const explained = request => (typeof request.body === 'string'
    ? { ...request, parameters: { ...request.parameters, explain: 'true' } } : { ...request, body: { ...request.body, explain: true } });

const given = fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));

export function addressOf(request) {
  const address = new URL(request.path, document.baseURI);
  address.search = new URLSearchParams(request.parameters);
  return address.href;
}

export const bodyOf = request => (typeof request.body === 'string' ? request.body : JSON.stringify(request.body));
export const contentTypeOf = request => request.type + (request.type.startsWith('text/') ? '; charset=utf-8' : '');
