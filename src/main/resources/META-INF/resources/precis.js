'use strict';

const at = id => document.getElementById(id);
const numbers = new Intl.NumberFormat(document.documentElement.lang);

at('sample').addEventListener('change', async () => {
  const name = at('sample').value;
  if (name) {
    at('text').value = await (await fetch('/seeds/' + name)).text();
    await summarize();
  }
});
at('text').addEventListener('input', () => { at('sample').value = ''; });
at('form').addEventListener('submit', event => {
  event.preventDefault();
  summarize();
});

async function summarize() {
  const text = at('text').value;
  const button = at('form').querySelector('button');
  button.disabled = true;
  say('Reading …', false);
  try {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    if (at('key').value) {
      headers['X-API-Key'] = at('key').value;
    }
    const request = { text, length: { [at('unit').value]: at('amount').valueAsNumber } };
    if (at('query').value.trim()) {
      request.query = at('query').value;
    }
    const started = performance.now();
    const response = await fetch('/v1/summaries', { method: 'POST', headers, body: JSON.stringify(request) });
    const answer = await response.json();
    if (response.ok) {
      show(text, answer);
      say('Answered in ' + Math.max(1, Math.round(performance.now() - started)) + ' ms', false);
    } else {
      at('key-row').hidden = response.status !== 401;
      at('result').hidden = true;
      say(answer.detail, true);
    }
  } catch {
    say('The service can’t be reached.', true);
  } finally {
    button.disabled = false;
  }
}

function say(message, fault) {
  at('status').textContent = message;
  at('status').classList.toggle('fault', fault);
}

function show(text, answer) {
  at('sentences').replaceChildren(...answer.sentences.map((sentence, i) => {
    const link = element('a', sentence.text);
    link.href = '#sentence-' + i;
    return element('li', link);
  }));
  const { statistics } = answer;
  at('statistics').textContent = numbers.format(statistics.summaryWords) + ' of ' + numbers.format(statistics.words)
      + ' words, ' + numbers.format(answer.sentences.length) + ' of ' + numbers.format(statistics.sentences) + ' sentences; language: '
      + answer.language + (statistics.noise ? '; left out as noise: ' + numbers.format(statistics.noise) : '');
  at('keywords').replaceChildren(...answer.keywords.map(keyword => element('li', keyword.term)));
  at('keywords').hidden = at('keywords-title').hidden = answer.keywords.length === 0;
  at('source').replaceChildren(...marked(text, answer.sentences));
  at('source').lang = answer.language === 'und' ? '' : answer.language;
  at('sentences').lang = at('source').lang;
  at('result').hidden = false;
}

function* marked(text, sentences) {
  let end = 0;
  for (const [i, sentence] of sentences.entries()) {
    yield text.slice(end, sentence.start);
    const mark = element('mark', sentence.text);
    mark.id = 'sentence-' + i;
    yield mark;
    end = sentence.end;
  }
  yield text.slice(end);
}

function element(name, child) {
  const created = document.createElement(name);
  created.append(child);
  return created;
}
