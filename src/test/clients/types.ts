// Requests as callers write them, held to the types that openapi-typescript makes: this file need only compile.
import type { components, paths } from './schema.js';

type Schemas = components['schemas'];

export const textAlone: Schemas['SummaryRequest'] = { text: 'A text.' };
export const budget: Schemas['SummaryRequest'] = { html: '<p>A page.</p>', length: { ratio: 0.2 }, order: 'score', offsets: 'utf8' };
export const digest: Schemas['DigestRequest'] = { documents: [{ id: 'a', text: 'A text.' }], query: 'What?' };
export const context: Schemas['ContextRequest'] = { query: 'What?', passages: [{ id: 'a', text: 'A text.' }] };

// @ts-expect-error no such unit
export const otherBudget: Schemas['SummaryRequest'] = { text: 'A text.', length: { lines: 3 } };
// @ts-expect-error a passage needs an id
export const nameless: Schemas['ContextRequest'] = { query: 'What?', passages: [{ text: 'A text.' }] };

type Answer = paths['/v1/summaries']['post']['responses']['200']['content']['application/json'];
export const best = (answer: Answer): string | undefined => answer.sentences.find(sentence => sentence.rank === 1)?.text;
