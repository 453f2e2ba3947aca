// Small helpers every module uses.

/** The element of this id. */
export const at = id => document.getElementById(id);

const numbers = new Intl.NumberFormat(document.documentElement.lang);
const percents = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent', maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });

export const number = value => numbers.format(value);
export const percent = share => percents.format(share);
export const counted = (count, noun) => number(count) + ' ' + noun + (count === 1 ? '' : 's');

/** The English name of a language tag; the tag itself where it has none. */
export function languageName(tag) {
  if (!tag || tag === 'und') {
    return 'an unknown language';
  }
  try {
    return languages.of(tag);
  } catch {
    return tag;
  }
}

/** What a lang attribute may hold: an unknown language has none. */
export const langOf = tag => (tag === 'und' ? '' : tag ?? '');

/** An element with properties, data attributes, aria attributes and children; `undefined` ones are left out. */
export function element(name, properties = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) {
      continue;
    }
    if (key === 'class') {
      created.className = value;
    } else if (key === 'data') {
      Object.assign(created.dataset, value);
    } else if (key.startsWith('aria-') || key === 'role' || key === 'list') {
      created.setAttribute(key, value);
    } else {
      created[key] = value;
    }
  }
  created.append(...children);
  return created;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the icons that stand at the top of the page. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '#icon-' + name);
  svg.append(use);
  return svg;
}

/** Runs `action` once nothing has asked for it for so many milliseconds. */
export function debounced(action, milliseconds) {
  let timer;
  const wait = (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...given), milliseconds);
  };
  wait.cancel = () => clearTimeout(timer);
  return wait;
}

export const smoothly = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
export const inOneColumn = () => !matchMedia('(min-width: 62.5em)').matches;

/** Puts text on the clipboard, also where the page is served without TLS and the browser therefore has no clipboard to offer. */
export async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const focused = document.activeElement;
  const carrier = element('textarea', { value: text, class: 'hidden' });
  (document.querySelector('dialog[open]') ?? document.body).append(carrier);
  carrier.select();
  const copied = document.execCommand('copy');
  carrier.remove();
  focused?.focus();
  if (!copied) {
    throw new Error('the browser did not copy');
  }
}

/** Hands a text to the browser as a file to be saved. */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Shows for a moment on a button what came of it. */
export function confirmOn(button, words) {
  const label = button.querySelector('span') ?? button;
  label.dataset.words ??= label.textContent;
  label.textContent = words;
  clearTimeout(label.timer);
  label.timer = setTimeout(() => {
    label.textContent = label.dataset.words;
  }, 2000);
}
