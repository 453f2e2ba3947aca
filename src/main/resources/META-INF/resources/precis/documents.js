// A list of named texts: the documents of a digest, or the passages found for a question.

import { at, element, icon } from './dom.js';
import { Editor } from './editor.js';
import { formatOf } from './formats.js';
import { markupRanges } from './ranges.js';

export class DocumentList {
  #list;
  #noun;
  #events;
  #items = [];
  #made = 0;

  /**
   * @param noun what one of them is called: document or passage
   * @param events onInput: something was edited; onPoint: the key under the pointer or the caret, or null
   */
  constructor(listId, addId, noun, events) {
    this.#list = at(listId);
    this.#noun = noun;
    this.#events = events;
    at(addId).addEventListener('click', () => {
      this.add({});
      this.#items.at(-1).editor.field.focus();
    });
  }

  get isBlank() {
    return this.#items.every(item => item.editor.text.trim() === '');
  }

  /** The ids of blank documents are left out with them; of two alike the second gets a number. */
  get documents() {
    const taken = new Set();
    return this.#items.filter(item => item.editor.text.trim() !== '').map(item => {
      const name = item.name.value.trim() || item.name.placeholder;
      let id = name;
      for (let i = 2; taken.has(id); i++) {
        id = `${name} (${i})`;
      }
      taken.add(id);
      return { id, text: item.editor.text, format: formatOf(item.editor.text, name), editor: item.editor };
    });
  }

  set documents(documents) {
    this.#items = [];
    this.#list.replaceChildren();
    this.#made = 0;
    documents.forEach(document => this.add(document));
  }

  /** Adds one; into an empty one where there is one. */
  add({ id = '', text = '' }) {
    const blank = text === '' ? undefined : this.#items.find(item => item.editor.text.trim() === '');
    const item = blank ?? this.#make();
    item.name.value = id;
    item.editor.text = text;
    item.editor.mark('markup', formatOf(text, id) === 'html' ? markupRanges(text) : []);
  }

  clearMarks() {
    this.#items.forEach(item => item.editor.clearMarks());
  }

  point(key) {
    this.#items.forEach(item => item.editor.point(key));
  }

  #make() {
    const number = ++this.#made;
    const noun = this.#noun[0].toUpperCase() + this.#noun.slice(1);
    const name = element('input', {
      type: 'text', class: 'name', placeholder: `${noun} ${number}`, dir: 'auto', maxLength: 200, autocomplete: 'off',
      'aria-label': `Name of ${this.#noun} ${number}`,
    });
    const field = element('textarea', {
      dir: 'auto', spellcheck: false, rows: 2, placeholder: `The text of this ${this.#noun}`, 'aria-label': `${noun} ${number}`,
    });
    const box = element('div', { class: 'editor' }, field);
    const remove = element('button', { type: 'button', class: 'quiet', 'aria-label': `Remove ${this.#noun} ${number}` }, icon('close'));
    const row = element('li', { class: 'document' }, element('div', { class: 'bar' }, name, remove), box);
    const editor = new Editor(box, { onInput: this.#events.onInput, onPoint: this.#events.onPoint });
    const item = { row, name, editor };
    name.addEventListener('input', this.#events.onInput);
    remove.addEventListener('click', () => {
      const place = this.#items.indexOf(item);
      this.#items.splice(place, 1);
      row.remove();
      (this.#items[Math.min(place, this.#items.length - 1)]?.editor.field ?? this.#list.nextElementSibling).focus();
      this.#events.onInput();
    });
    this.#items.push(item);
    this.#list.append(row);
    return item;
  }
}
