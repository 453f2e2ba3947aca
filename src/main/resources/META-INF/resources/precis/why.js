// Why a sentence was chosen: the parts of its score, and the terms that weigh most in it.

import { element, percent } from './dom.js';

/** What the parts that are known mean. A part this page has never heard of is shown by its name. */
const PARTS = {
  centrality: 'how much of what the text is about it says',
  position: 'where it stands in the text',
  spread: 'how far its words reach over the text',
  length: 'what its length takes off',
  cue: 'what kind of sentence it is',
  query: 'how well it meets the focus',
  title: 'how much of the title it says',
};

/** What is known of a term, as the answer names it. */
const NUMBERS = ['tf', 'df', 'idf', 'weight'];

const amount = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 3 });

/**
 * @param sentence of an explained answer
 * @param all the sentences of that answer: a bar is full for the one that has most of a part
 */
export function explanation(sentence, all) {
  const parts = Object.entries(sentence.parts ?? {});
  const terms = sentence.terms ?? [];
  const out = [];
  if (parts.length > 0) {
    out.push(element('table', {}, element('caption', {}, 'Parts of its score, beside the other chosen sentences'),
        element('tbody', {}, ...parts.map(([name, value]) => element('tr', {},
            element('th', { scope: 'row' }, name, element('small', {}, PARTS[name] ?? '')),
            element('td', {}, bar(value / Math.max(...all.map(other => other.parts?.[name] ?? 0)))),
            element('td', { class: 'figure' }, amount.format(value)))))));
  }
  if (terms.length > 0) {
    out.push(element('table', { class: 'terms' }, element('caption', {}, 'Its weightiest terms (TF-IDF)'),
        element('thead', {}, element('tr', {}, ...['term', ...NUMBERS].map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...terms.map(term => element('tr', {}, element('th', { scope: 'row', dir: 'auto' }, term.term),
            ...NUMBERS.map(name => element('td', { class: 'figure' },
                typeof term[name] === 'number' ? amount.format(term[name]) : '')))))));
  }
  return out.length > 0 ? out : [element('p', {}, 'The service gives no reasons for this one.')];
}

/** A bar that is full at 1. */
export function bar(share) {
  const filled = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  const out = element('span', { class: 'score-bar', role: 'img', 'aria-label': percent(filled) }, element('span'));
  out.style.setProperty('--part', filled);
  return out;
}
