// The card with the answer.

import { nothingMatched, viewOf } from './answers.js';
import { at, counted, element, langOf, languageName, number, percent } from './dom.js';
import { keywordRanges, merged, pieces } from './ranges.js';
import { bar, explanation } from './why.js';

export class ResultCard {
  #events;
  #view;
  #answer;
  #explains;

  /**
   * @param events onPoint: a sentence is pointed at, by its key, or none (null); onChoose: its key was clicked; onKeyword: the terms
   *     that are pressed; explain: a promise of the same answer explained
   */
  constructor(events) {
    this.#events = events;
  }

  get view() {
    return this.#view;
  }

  get answer() {
    return this.#answer;
  }

  set busy(busy) {
    at('result').setAttribute('aria-busy', String(busy));
  }

  /** Nothing was asked yet. */
  clear() {
    this.#turnTo('empty');
    at('status').textContent = '';
  }

  /** What went wrong, in place of whatever stood there. */
  fault(fault) {
    this.#turnTo('fault');
    at('fault-title').textContent = fault.title;
    at('fault-text').textContent = fault.text;
    at('fault-list').replaceChildren(...fault.details.map(detail => element('li', {}, detail)));
    at('fault-list').hidden = fault.details.length === 0;
    at('key-field').hidden = fault.wants !== 'key';
    at('again').hidden = fault.wants !== undefined;
    at('status').textContent = `${fault.title}. ${fault.text} ${fault.details.join(' ')}`;
  }

  /** @param explains whether the service says why a sentence was chosen */
  show(answer, explains) {
    this.#turnTo('answer');
    this.#answer = answer;
    this.#explains = explains;
    this.#view = viewOf(answer);
    const said = this.#summarized();
    const matchless = nothingMatched(answer);
    at('remark').hidden = !matchless;
    at('remark').textContent = matchless ? 'Nothing in these passages bears on the question.' : '';
    at('groups').replaceChildren(...this.#view.groups.map(group => this.#group(group)));
    this.#showFigures();
    this.#showKeywords();
    this.#showStatistics();
    at('status').textContent = matchless ? at('remark').textContent : said;
  }

  /** Shows which sentence is pointed at on the other side; null for none. */
  point(key) {
    for (const row of at('groups').querySelectorAll('.sentence')) {
      row.classList.toggle('twin', row.dataset.key === key);
    }
  }

  #turnTo(part) {
    for (const id of ['empty', 'fault', 'answer']) {
      at(id).hidden = id !== part;
    }
    at('actions').hidden = part !== 'answer';
    if (part !== 'answer') {
      this.#view = this.#answer = undefined;
      at('groups').replaceChildren();
    }
  }

  #summarized() {
    const { sentences, groups } = this.#view;
    const { statistics, language, tokens } = this.#answer;
    if (statistics) {
      return `Summary: ${number(sentences.length)} of ${counted(statistics.sentences, 'sentence')}, ${number(statistics.summaryWords)} of `
          + `${counted(statistics.words, 'word')}, read as ${languageName(language)}.`;
    }
    return `Kept: ${counted(sentences.length, 'sentence')} of ${number(this.#keptGroups())} of ${counted(groups.length, 'passage')}, `
        + `${counted(tokens, 'token')}.`;
  }

  #keptGroups() {
    return this.#view.groups.filter(group => group.sentences.length > 0).length;
  }

  #group({ heading, sentences }) {
    const list = element('ol', { class: 'sentences', lang: langOf(this.#answer.language) },
        ...sentences.map(sentence => this.#sentence(sentence, heading === undefined)));
    if (heading === undefined) {
      return list;
    }
    return element('section', { class: sentences.length > 0 ? 'passage' : 'passage dropped' },
        element('h3', { dir: 'auto' }, heading), sentences.length > 0 ? list : element('p', {}, 'Nothing kept.'));
  }

  #sentence(sentence, namesDocument) {
    const link = element('a', { href: '#source', title: 'Show it in the text' }, sentence.text);
    link.addEventListener('click', event => {
      event.preventDefault();
      this.#events.onChoose(sentence.key);
    });
    const meta = element('div', { class: 'meta' });
    if (sentence.speaker) {
      meta.append(element('span', { class: 'tag', dir: 'auto' }, sentence.speaker));
    }
    if (namesDocument && sentence.document !== undefined) {
      meta.append(element('span', { class: 'tag', dir: 'auto' }, sentence.document));
      if (sentence.alsoIn?.length > 0) {
        meta.append(element('span', { dir: 'auto' }, 'also in ' + sentence.alsoIn.join(', ')));
      }
    }
    const score = sentence.score.toFixed(2);
    const scoreBar = bar(sentence.score);
    scoreBar.setAttribute('aria-label', 'Score');
    meta.append(element('span', { class: 'score', title: `Score ${score} of 1, rank ${sentence.rank}` },
        scoreBar, element('span', {}, score)));
    const row = element('li', { class: 'sentence', dir: 'auto', data: { key: sentence.key } }, link, meta);
    row.style.setProperty('--score', sentence.score);
    if (this.#explains) {
      meta.append(this.#why(sentence, row));
    }
    this.#pointsFrom(row, sentence.key);
    return row;
  }

  #why(sentence, row) {
    const button = element('button', { type: 'button', class: 'link', dir: 'ltr', 'aria-expanded': 'false' }, 'Why?');
    const panel = element('div', { class: 'why', dir: 'ltr', hidden: true });
    row.append(panel);
    button.addEventListener('click', async () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      panel.hidden = !open;
      if (!open || panel.hasChildNodes()) {
        return;
      }
      panel.append(element('p', {}, 'Asking …'));
      try {
        const explained = viewOf(await this.#events.explain()).sentences;
        const same = explained.find(other => other.key === sentence.key);
        panel.replaceChildren(...explanation(same ?? {}, explained));
      } catch (fault) {
        panel.replaceChildren(element('p', {}, fault.title ?? 'The reasons can’t be had just now.'));
        button.setAttribute('aria-expanded', 'false');
        panel.hidden = true;
        at('status').textContent = panel.textContent;
        panel.replaceChildren();
      }
    });
    return button;
  }

  #showFigures() {
    const groups = this.#view.figures;
    at('figures').hidden = groups.length === 0;
    at('figure-list').lang = langOf(this.#answer.language);
    at('figure-list').replaceChildren(...groups.map(group => element('li', {},
        group.about ? element('strong', { dir: 'auto' }, group.about) : '',
        element('ul', {}, ...group.statements.map(statement => this.#statement(statement))))));
  }

  #statement({ text, figure, document, key }) {
    const at = figure ? text.indexOf(figure) : -1;
    const quote = at < 0 ? [text] : [text.slice(0, at), element('b', {}, figure), text.slice(at + figure.length)];
    const link = element('a', { href: '#source', title: 'Show it in the text' }, element('q', {}, ...quote));
    link.addEventListener('click', event => {
      event.preventDefault();
      this.#events.onChoose(key);
    });
    const row = element('li', { dir: 'auto' }, link, ' ', element('span', { class: 'tag', dir: 'auto' }, document ?? ''));
    this.#pointsFrom(row, key);
    return row;
  }

  /** Points at a sentence in its text while the pointer or the focus is on its row. */
  #pointsFrom(row, key) {
    for (const [event, pointed] of [['mouseenter', key], ['mouseleave', null], ['focusin', key], ['focusout', null]]) {
      row.addEventListener(event, () => this.#events.onPoint(pointed));
    }
  }

  #showKeywords() {
    at('keyword-part').hidden = this.#view.keywords.length === 0;
    at('keywords').lang = langOf(this.#answer.language);
    at('keywords').replaceChildren(...this.#view.keywords.map(({ term, score }) => {
      const button = element('button', { type: 'button', dir: 'auto', 'aria-pressed': 'false', title: `Score ${score.toFixed(2)}` }, term);
      button.addEventListener('click', () => {
        button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
        const pressed = [...at('keywords').querySelectorAll('[aria-pressed=true]')].map(other => other.textContent);
        this.#markKeywords(pressed);
        const places = this.#events.onKeyword(pressed);
        at('status').textContent = pressed.length === 0 ? 'No keyword is marked.' : counted(places, 'place') + ' marked in the text.';
      });
      return element('li', {}, button);
    }));
  }

  #markKeywords(terms) {
    for (const link of at('groups').querySelectorAll('.sentence > a')) {
      const text = link.textContent;
      const ranges = merged(terms.flatMap(term => keywordRanges(text, term)));
      link.replaceChildren(...pieces(text, [{ kind: 'keyword', ranges }]).map(({ start, end, by }) => (by.keyword
          ? element('span', { class: 'keyword' }, text.slice(start, end)) : text.slice(start, end))));
    }
  }

  #showStatistics() {
    const { statistics, language, tokens } = this.#answer;
    const { sentences } = this.#view;
    const rows = statistics ? [
      ['Words', `${number(statistics.summaryWords)} of ${number(statistics.words)}`,
        statistics.words > 0 ? percent(statistics.summaryWords / statistics.words) : ''],
      ['Sentences', `${number(sentences.length)} of ${number(statistics.sentences)}`, ''],
      ['Characters', number(statistics.characters), 'of the source'],
      ['Noise', number(statistics.noise), statistics.noise > 0 ? 'never chosen' : ''],
      ['Language', languageName(language), ''],
    ] : [
      ['Tokens', number(tokens), 'counted from above'],
      ['Sentences', number(sentences.length), ''],
      ['Passages', `${number(this.#keptGroups())} of ${number(this.#view.groups.length)}`, ''],
    ];
    at('statistics').replaceChildren(...rows.map(([name, value, remark]) => element('div', {},
        element('dt', {}, name), element('dd', {}, value, remark ? element('small', {}, remark) : ''))));
  }
}
