// How long the summary may get: three presets, a slider and a number, in a unit of one's choice.

import { at } from './dom.js';

/**
 * What each unit ranges over on the slider, its presets, and about how much of it a sentence takes. A larger amount than the slider
 * has can be typed.
 */
const UNITS = {
  sentences: { least: 1, most: 15, step: 1, short: 1, medium: 3, long: 6, perSentence: 1 },
  words: { least: 10, most: 400, step: 10, short: 30, medium: 80, long: 160, perSentence: 25 },
  characters: { least: 100, most: 2500, step: 50, short: 200, medium: 500, long: 1000, perSentence: 160 },
  tokens: { least: 20, most: 1000, step: 10, short: 50, medium: 120, long: 300, perSentence: 38 },
  ratio: { least: 1, most: 60, step: 1, short: 5, medium: 15, long: 30 },
};

const PRESETS = ['short', 'medium', 'long'];

/** Words of a text whose length isn't known yet. */
const USUAL_WORDS = 500;

export class LengthChoice {
  #unit = 'sentences';
  #amount = 3;

  /** @param onChange told of every new length while the slider moves. @param words how many words the source has, if known */
  constructor(onChange, words) {
    at('slider').addEventListener('input', () => this.#choose(at('slider').valueAsNumber, onChange));
    at('amount').addEventListener('input', () => {
      const amount = at('amount').valueAsNumber;
      at('amount').setAttribute('aria-invalid', String(!this.#allows(amount)));
      if (this.#allows(amount)) {
        this.#choose(amount, onChange, at('amount'));
      }
    });
    at('amount').addEventListener('change', () => this.#show());
    at('unit').addEventListener('change', () => {
      this.#convert(at('unit').value, words());
      onChange();
    });
    for (const preset of PRESETS) {
      document.querySelector(`[data-preset=${preset}]`).addEventListener('click', () => this.#choose(UNITS[this.#unit][preset], onChange));
    }
    this.#show();
  }

  /** As the service takes it: { sentences: 3 }, { ratio: 0.2 }. */
  get value() {
    return { [this.#unit]: this.#unit === 'ratio' ? this.#amount / 100 : this.#amount };
  }

  set value(value) {
    const [[unit, amount]] = Object.entries(value);
    this.#unit = unit;
    this.#amount = unit === 'ratio' ? Math.round(amount * 100) : amount;
    this.#show();
  }

  static isUnit(name) {
    return Object.hasOwn(UNITS, name);
  }

  static isAmount(unit, amount) {
    return unit === 'ratio' ? amount > 0 && amount <= 1 : Number.isInteger(amount) && amount >= 1;
  }

  #allows(amount) {
    return Number.isInteger(amount) && amount >= 1 && amount <= (this.#unit === 'ratio' ? 100 : 2 ** 31 - 1);
  }

  #choose(amount, onChange, typedInto) {
    this.#amount = amount;
    this.#show(typedInto);
    onChange();
  }

  /** A preset stays that preset; any other amount becomes about as much in the new unit. */
  #convert(unit, words = USUAL_WORDS) {
    const from = UNITS[this.#unit];
    const to = UNITS[unit];
    const preset = this.#preset();
    if (preset) {
      this.#amount = to[preset];
    } else {
      const perSentence = (name, { perSentence: one }) => (name === 'ratio' ? 100 * UNITS.words.perSentence / words : one);
      const about = this.#amount / perSentence(this.#unit, from) * perSentence(unit, to);
      const stepped = Math.round(about / to.step) * to.step;
      this.#amount = Math.max(to.least, unit === 'ratio' ? Math.min(100, stepped) : stepped);
    }
    this.#unit = unit;
    this.#show();
  }

  #preset() {
    return PRESETS.find(preset => UNITS[this.#unit][preset] === this.#amount);
  }

  /** @param typedInto a field not to be written to while somebody types into it */
  #show(typedInto) {
    const { least, most, step } = UNITS[this.#unit];
    const slider = at('slider');
    slider.min = least;
    slider.max = most;
    slider.step = step;
    slider.value = this.#amount;
    slider.style.setProperty('--part', (Math.min(most, Math.max(least, this.#amount)) - least) / (most - least));
    slider.setAttribute('aria-valuetext', this.#amount + ' ' + at('unit').querySelector(`[value=${this.#unit}]`).textContent);
    if (typedInto !== at('amount')) {
      at('amount').value = this.#amount;
      at('amount').removeAttribute('aria-invalid');
    }
    at('unit').value = this.#unit;
    for (const preset of PRESETS) {
      document.querySelector(`[data-preset=${preset}]`).setAttribute('aria-pressed', String(preset === this.#preset()));
    }
  }
}
