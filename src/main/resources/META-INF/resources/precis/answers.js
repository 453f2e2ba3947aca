// The answers of the three endpoints in one shape, so that one card can show them and one place can save them.

/**
 * @typedef {object} View
 * @property {Group[]} groups one for a summary and a digest; one for each passage of a context
 * @property {object[]} sentences all of them; each has `key`, which tells it from all others
 * @property {object[]} keywords
 * @property {object[]} figures groups of statements that differ; each statement has a `key` as a sentence has
 * @property {string} text what Copy copies
 * @property {string} said what the live region says
 */

/** What tells a sentence from all others of an answer. */
export const keyOf = (document, start) => `${document ?? ''}:${start}`;

export function viewOf(answer) {
  const groups = answer.passages ? answer.passages.map(passage => ({
    heading: passage.id,
    sentences: (passage.sentences ?? []).map(sentence => ({ ...sentence, document: passage.id })),
  })) : [{ sentences: answer.sentences }];
  for (const group of groups) {
    group.sentences = group.sentences.map(sentence => ({ ...sentence, key: keyOf(sentence.document, sentence.start) }));
  }
  return {
    groups,
    sentences: groups.flatMap(group => group.sentences),
    keywords: answer.keywords ?? [],
    figures: (Array.isArray(answer.figures) ? answer.figures : [])
        .filter(group => Array.isArray(group?.statements) && group.statements.length > 0)
        .map(group => ({ ...group, statements: group.statements.map(each => ({ ...each, key: keyOf(each.document, each.start) })) })),
    text: answer.passages ? answer.passages.filter(p => p.text).map(p => p.text).join('\n\n') : answer.summary,
  };
}

/** Whether nothing in the passages bears on the question, whichever way the service says so. */
export const nothingMatched = answer => answer.passages !== undefined
    && (answer.matched === false || answer.matched === 0 || answer.passages.every(passage => !passage.text));

const escapeMarkdown = text => text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** As the files one can save. */
export const SAVED = {
  txt: { type: 'text/plain;charset=utf-8', write: view => view.text + '\n' },
  json: { type: 'application/json', write: (view, answer) => JSON.stringify(answer, null, 2) + '\n' },
  md: {
    type: 'text/markdown;charset=utf-8',
    write(view, answer, title) {
      const lines = ['# ' + escapeMarkdown(title || 'Summary'), ''];
      for (const group of view.groups) {
        if (group.heading !== undefined && group.sentences.length > 0) {
          lines.push('## ' + escapeMarkdown(group.heading), '');
        }
        for (const sentence of group.sentences) {
          const source = group.heading === undefined && sentence.document !== undefined
              ? ` (${[sentence.document, ...(sentence.alsoIn ?? [])].map(escapeMarkdown).join(', ')})` : '';
          lines.push('- ' + escapeMarkdown(sentence.text) + source);
        }
        lines.push('');
      }
      if (view.figures.length > 0) {
        lines.push('## Figures that differ', '');
        for (const { about, statements } of view.figures) {
          lines.push('- ' + escapeMarkdown(about ?? ''),
              ...statements.map(each => `  - ${escapeMarkdown(each.text)} (${escapeMarkdown(each.document)})`));
        }
        lines.push('');
      }
      if (view.keywords.length > 0) {
        lines.push('Keywords: ' + view.keywords.map(keyword => escapeMarkdown(keyword.term)).join(', '), '');
      }
      return lines.join('\n').replace(/\n{3,}/g, '\n\n');
    },
  },
};
