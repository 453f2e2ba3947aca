// Tabs as the ARIA pattern has them: one of them in the order of Tab, the others by the arrow keys.

import { at } from './dom.js';

export class TabList {
  #names;

  /** @param names each has a tab (tab-NAME) and a panel (panel-NAME). @param onTurn told which one somebody has turned to */
  constructor(names, onTurn) {
    this.#names = names;
    names.forEach((name, place) => {
      at('tab-' + name).addEventListener('click', () => onTurn(name));
      at('tab-' + name).addEventListener('keydown', event => {
        const target = { ArrowRight: place + 1, ArrowLeft: place - 1 + names.length, Home: 0, End: names.length - 1 }[event.key];
        if (target !== undefined) {
          event.preventDefault();
          const turned = names[target % names.length];
          onTurn(turned);
          at('tab-' + turned).focus();
        }
      });
    });
  }

  select(name) {
    for (const each of this.#names) {
      const selected = each === name;
      at('tab-' + each).setAttribute('aria-selected', String(selected));
      at('tab-' + each).tabIndex = selected ? 0 : -1;
      at('panel-' + each).hidden = !selected;
    }
  }
}
