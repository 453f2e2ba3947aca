// Files may be dropped anywhere on the window.

import { at } from './dom.js';

const holdsFiles = event => event.dataTransfer?.types.includes('Files');

/** @param take given the files */
export function acceptDrops(take) {
  // each element on the way is entered before the last one is left
  let inside = 0;
  const count = (event, change) => {
    if (holdsFiles(event)) {
      inside = Math.max(0, inside + change);
      at('drop').hidden = inside === 0;
    }
  };
  addEventListener('dragenter', event => count(event, 1));
  addEventListener('dragleave', event => count(event, -1));
  addEventListener('dragover', event => {
    if (holdsFiles(event)) {
      event.preventDefault();
    }
  });
  addEventListener('drop', event => {
    if (holdsFiles(event)) {
      event.preventDefault();
      inside = 0;
      at('drop').hidden = true;
      take([...event.dataTransfer.files]);
    }
  });
}
