// Stretches of a text, as { start, end } in UTF-16 characters: what is noise, what is markup, where a keyword stands.

const GROUPS = [
  ['latin', /\p{Script=Latin}/u], ['cyrillic', /\p{Script=Cyrillic}/u], ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u], ['hebrew', /\p{Script=Hebrew}/u], ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u], ['hangul', /\p{Script=Hangul}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

const groupOf = letter => GROUPS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';

/** The script most letters of a text are in, by its first few thousand. */
function homeScript(text) {
  const counts = new Map();
  for (const letter of text.slice(0, 5000).match(/\p{L}/gu) ?? []) {
    const group = groupOf(letter);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Where the noise stands that the service has counted. An answer that says where (`noise` as a list) is believed; otherwise it
 * is what stands at the head of a line in another script than the text is in, and lines in brackets, outside of the chosen sentences;
 * never more of them than were counted.
 */
export function noiseRanges(text, answer) {
  if (Array.isArray(answer.noise)) {
    return answer.noise.filter(range => Number.isInteger(range.start) && range.end > range.start && range.end <= text.length);
  }
  const most = answer.statistics?.noise ?? 0;
  const ranges = [];
  if (most === 0) {
    return ranges;
  }
  const home = homeScript(text);
  let start = 0;
  while (start < text.length && ranges.length < most) {
    const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const end = noiseEnd(text.slice(start, lineEnd), home);
    if (end > 0 && !answer.sentences.some(s => s.start < start + end && s.end > start)) {
      ranges.push({ start, end: start + end });
    }
    start = lineEnd + 1;
  }
  return ranges;
}

/** How much of a line's beginning is noise. */
function noiseEnd(line, home) {
  if (/^\s*\([^()]{1,80}\)\s*$/.test(line)) {
    return line.length;
  }
  let foreign = 0;
  let end = 0;
  for (const { 0: character, index } of line.matchAll(/\p{L}|\p{Extended_Pictographic}/gu)) {
    if (/\p{L}/u.test(character) && groupOf(character) === home) {
      return foreign > 1 ? line.slice(0, index).replace(/["'“‘(\s]+$/u, '').length : 0;
    }
    foreign++;
    end = index + character.length;
  }
  return foreign > 1 && end > 0 ? line.trimEnd().length : 0;
}

/** Tags and comments of HTML: they are shown, since offsets count them, but they are not what one reads. */
export function markupRanges(text) {
  const ranges = [];
  let start = text.indexOf('<');
  while (start >= 0) {
    const comment = text.startsWith('<!--', start);
    const close = text.indexOf(comment ? '-->' : '>', start);
    if (close < 0) {
      break;
    }
    const end = close + (comment ? 3 : 1);
    if (comment || /[a-z/!?]/i.test(text[start + 1])) {
      ranges.push({ start, end });
      start = text.indexOf('<', end);
    } else {
      start = text.indexOf('<', start + 1);
    }
  }
  return ranges;
}

/** Where a keyword stands: its words in any letter case, their endings free by a few letters, since the service counts stems. */
export function keywordRanges(text, keyword) {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(keyword);
  const words = keyword.trim().split(/\s+/).map(word => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    return unspaced ? escaped : stemOf(word).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&') + '\\p{L}{0,3}';
  });
  const pattern = unspaced ? words.join('\\s*') : `(?<![\\p{L}\\p{N}])${words.join('[\\s-]{1,3}')}(?![\\p{L}\\p{N}])`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

/** A word without the ending that most often changes. */
const stemOf = word => (/^[A-Za-z]{4,}s$/.test(word) ? word.slice(0, -1) : /^[A-Za-z]{5,}[ey]$/.test(word) ? word.slice(0, -1) : word);

/** Ranges in order, those that overlap made one. */
export function merged(ranges) {
  const out = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end) {
      last.end = Math.max(last.end, range.end);
    } else {
      out.push({ ...range });
    }
  }
  return out;
}

/**
 * Cuts a text at every border of the given layers.
 * @param {{kind: string, ranges: {start: number, end: number}[]}[]} layers ranges within one layer in order, without overlap
 * @returns {{start: number, end: number, by: Object<string, object>}[]} by: for each layer the range that covers the piece
 */
export function pieces(text, layers) {
  const cuts = new Set([0, text.length]);
  for (const { ranges } of layers) {
    for (const { start, end } of ranges) {
      cuts.add(start).add(end);
    }
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const next = layers.map(() => 0);
  const out = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const [start, end] = [borders[i], borders[i + 1]];
    const by = {};
    layers.forEach(({ kind, ranges }, layer) => {
      while (next[layer] < ranges.length && ranges[next[layer]].end <= start) {
        next[layer]++;
      }
      const range = ranges[next[layer]];
      if (range && range.start <= start && range.end >= end) {
        by[kind] = range;
      }
    });
    out.push({ start, end, by });
  }
  return out;
}
