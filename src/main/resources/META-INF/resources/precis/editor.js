// A text field whose sentences can be marked. The field itself is a plain textarea with transparent letters; what one sees is the
// layer behind it, which holds the same text with its marks. Both wrap alike, so every letter stands over its twin.

import { debounced, element, langOf, smoothly } from './dom.js';
import { pieces } from './ranges.js';

export class Editor {
  #field;
  #layer;
  #box;
  #layers = { chosen: [], differing: [], noise: [], markup: [], keyword: [] };
  #before;
  #setting = false;

  /**
   * @param box holds the textarea
   * @param events onInput: it was edited; onPoint: the key of the sentence under the pointer or the caret, or null
   */
  constructor(box, { onInput = () => {}, onPoint = () => {}, onPaste = () => {} } = {}) {
    this.#box = box;
    this.#field = box.querySelector('textarea');
    this.#layer = element('div', { class: 'layer', dir: 'auto', 'aria-hidden': 'true' });
    box.append(element('div', { class: 'stack' }, this.#layer, this.#field));
    this.#before = this.text;
    this.#field.addEventListener('input', () => {
      this.#shift();
      this.#draw();
      if (!this.#setting) {
        onInput();
      }
    });
    this.#field.addEventListener('paste', onPaste);
    box.addEventListener('mousemove', event => onPoint(this.#keyAt(event.clientX, event.clientY)));
    box.addEventListener('mouseleave', () => onPoint(null));
    const pointCaret = debounced(() => {
      if (document.activeElement === this.#field) {
        onPoint(this.#keyOf(this.#field.selectionStart));
      }
    }, 50);
    for (const event of ['keyup', 'click', 'focus']) {
      this.#field.addEventListener(event, pointCaret);
    }
    this.#field.addEventListener('blur', () => onPoint(null));
    this.#draw();
  }

  get field() {
    return this.#field;
  }

  get text() {
    return this.#field.value;
  }

  /** Puts a text in place of what stands there, in a way that the browser's undo can take back where the field has the focus. */
  set text(text) {
    this.#layers = { chosen: [], differing: [], noise: [], markup: [], keyword: [] };
    const same = this.#field.value === text;
    if (!same && document.activeElement === this.#field) {
      this.#setting = true;
      this.#field.select();
      if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
        this.#field.value = text;
      }
      this.#setting = false;
    } else if (!same) {
      this.#field.value = text;
    }
    this.#before = this.#field.value;
    this.#draw();
    this.#box.scrollTop = 0;
  }

  get showsKeywords() {
    return this.#layers.keyword.length > 0;
  }

  set lang(tag) {
    this.#field.lang = this.#layer.lang = langOf(tag);
  }

  /** Marks ranges of one kind: chosen ({ start, end, key, score }), differing ({ start, end, key }), noise, markup or keyword. */
  mark(kind, ranges) {
    const length = this.text.length;
    this.#layers[kind] = ranges.filter(range => range.start >= 0 && range.end > range.start && range.end <= length);
    this.#draw();
  }

  clearMarks() {
    this.#layers = { chosen: [], differing: [], noise: [], markup: [], keyword: [] };
    this.#draw();
  }

  /** Shows which sentence its twin is pointed at; null for none. */
  point(key) {
    for (const mark of this.#layer.querySelectorAll('[data-key]')) {
      mark.classList.toggle('twin', mark.dataset.key === key);
    }
  }

  /** Scrolls a sentence, or the first keyword, into sight, within the field and then on the page. */
  show(key) {
    const target = this.#layer.querySelector(key === undefined ? '.keyword' : `[data-key="${CSS.escape(key)}"]`);
    target?.scrollIntoView({ block: 'center', behavior: smoothly() });
  }

  #draw() {
    const text = this.text;
    const children = [];
    for (const { start, end, by } of pieces(text, Object.entries(this.#layers).map(([kind, ranges]) => ({ kind, ranges })))) {
      const piece = text.slice(start, end);
      const classes = ['differing', 'noise', 'markup', 'keyword'].filter(kind => by[kind]).join(' ');
      if (by.chosen) {
        const mark = element('mark', { class: classes, data: { key: by.chosen.key } }, piece);
        mark.style.setProperty('--score', by.chosen.score);
        children.push(mark);
      } else if (by.differing) {
        children.push(element('span', { class: classes, data: { key: by.differing.key } }, piece));
      } else {
        children.push(classes ? element('span', { class: classes }, piece) : piece);
      }
    }
    // a last empty line has no height without a character in it
    this.#layer.replaceChildren(...children, text.endsWith('\n') || text === '' ? '\u200B' : '');
    this.#box.classList.toggle('blank', text === '');
  }

  /** Moves the marks with the text they stand on after an edit; those that were edited themselves go. */
  #shift() {
    const before = this.#before;
    const after = this.text;
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) {
      head++;
    }
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
      tail++;
    }
    const edited = before.length - tail;
    const by = after.length - before.length;
    for (const kind of Object.keys(this.#layers)) {
      this.#layers[kind] = this.#layers[kind].flatMap(range => {
        if (range.end <= head) {
          return [range];
        }
        return range.start >= edited ? [{ ...range, start: range.start + by, end: range.end + by }] : [];
      });
    }
    this.#before = after;
  }

  #keyAt(x, y) {
    return document.elementsFromPoint(x, y).find(found => found.localName === 'mark' && this.#layer.contains(found))?.dataset.key ?? null;
  }

  #keyOf(place) {
    return this.#layers.chosen.find(range => range.start <= place && place <= range.end)?.key ?? null;
  }
}
