// The settings of the page in the part of its address that never reaches a server. The text itself is never in it.

import { FORMATS } from './formats.js';
import { LengthChoice } from './length.js';

const TABS = ['text', 'documents', 'passages'];

/** @param settings { tab, sample, length, language, format, query } */
export function linkOf(settings) {
  const [[unit, amount]] = Object.entries(settings.length);
  const fields = new URLSearchParams({ tab: settings.tab, [unit]: String(amount) });
  for (const name of ['sample', 'language', 'format', 'query']) {
    if (settings[name] && settings[name] !== 'auto') {
      fields.set(name, settings[name]);
    }
  }
  const link = new URL(document.baseURI);
  link.hash = fields;
  return link.href;
}

/** What a link says; whatever it says wrongly is left out. @param samples the paths of the samples there are */
export function settingsOf(hash, samples) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const one = (name, allowed) => (allowed.includes(fields.get(name)) ? fields.get(name) : undefined);
  const [unit, amount] = [...fields].find(([name]) => LengthChoice.isUnit(name)) ?? [];
  return {
    tab: one('tab', TABS),
    format: one('format', Object.keys(FORMATS)),
    sample: one('sample', samples),
    language: fields.get('language') ?? undefined,
    query: fields.get('query')?.slice(0, 500),
    length: LengthChoice.isAmount(unit, Number(amount)) ? { [unit]: Number(amount) } : undefined,
  };
}
