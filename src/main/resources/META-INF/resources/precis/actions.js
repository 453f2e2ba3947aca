// What can be done with a summary: copy it, save it, share its settings, take its request as code.

import { SAVED } from './answers.js';
import { at, confirmOn, copy, save } from './dom.js';
import { bodyOf } from './requests.js';
import { linkOf } from './share.js';
import { bodyFile, SNIPPETS } from './snippets.js';

/**
 * @param page result: the card; request(): what was asked for the answer it shows; hasKey(): whether an API key was given; title(): of the
 *     text; settings(): what a link says
 */
export function offerActions(page) {
  at('copy').addEventListener('click', () => copyBy(at('copy'), page.result.view.text));
  offerDownloads(page);
  offerLink(page);
  offerCode(page);
}

async function copyBy(button, text) {
  try {
    await copy(text);
    confirmOn(button, 'Copied');
    at('status').textContent = 'Copied.';
  } catch {
    confirmOn(button, 'Not copied');
    at('status').textContent = 'The browser would not copy.';
  }
}

function offerDownloads({ result, title }) {
  const button = at('download');
  const menu = button.parentElement;
  const open = wanted => {
    button.setAttribute('aria-expanded', String(wanted));
    at('download-choices').hidden = !wanted;
  };
  button.addEventListener('click', () => open(at('download-choices').hidden));
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      open(false);
      button.focus();
    }
  });
  document.addEventListener('click', event => {
    if (!menu.contains(event.target)) {
      open(false);
    }
  });
  for (const choice of menu.querySelectorAll('[data-download]')) {
    choice.addEventListener('click', () => {
      const ending = choice.dataset.download;
      const { type, write } = SAVED[ending];
      save('summary.' + ending, type, write(result.view, result.answer, title()));
      open(false);
      button.focus();
    });
  }
}

function offerLink({ settings }) {
  at('share').addEventListener('click', () => {
    const chosen = settings();
    at('share-link').value = linkOf(chosen);
    at('share-text').textContent = chosen.sample ? 'It opens this sample with these settings.'
        : 'It opens this page with these settings. Your text is not in it, nor is it stored anywhere.';
    at('share-dialog').showModal();
    at('share-link').select();
  });
  at('share-copy').addEventListener('click', () => copyBy(at('share-copy'), at('share-link').value));
  at('share-close').addEventListener('click', () => at('share-dialog').close());
}

function offerCode({ request, hasKey }) {
  const choices = document.querySelectorAll('[data-code]');
  const show = language => {
    at('code-text').textContent = SNIPPETS[language](request(), hasKey());
    const file = bodyFile(request());
    at('code-body').hidden = !file;
    at('code-body-name').textContent = file ?? '';
    choices.forEach(choice => choice.setAttribute('aria-pressed', String(choice.dataset.code === language)));
  };
  at('code').addEventListener('click', () => {
    show([...choices].find(choice => choice.getAttribute('aria-pressed') === 'true').dataset.code);
    at('code-dialog').showModal();
  });
  choices.forEach(choice => choice.addEventListener('click', () => show(choice.dataset.code)));
  at('code-copy').addEventListener('click', () => copyBy(at('code-copy'), at('code-text').textContent));
  at('code-body').addEventListener('click', () => save(bodyFile(request()), request().type, bodyOf(request())));
  at('code-close').addEventListener('click', () => at('code-dialog').close());
}
