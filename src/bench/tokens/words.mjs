// Prints the words of the texts on standard input that every tokenizer has as one token after a space, most frequent first.
import { readFileSync } from 'node:fs';
import { tokenizers } from './tokenizers.mjs';

const frequency = new Map();
for (const [word] of readFileSync(0, 'utf8').matchAll(/[A-Za-z]{2,}/g)) {
  frequency.set(word, (frequency.get(word) ?? 0) + 1);
}
const single = (word) => Object.values(tokenizers).every((count) => count(`a ${word}`) === 2);
const words = [...frequency].filter(([word]) => single(word)).sort((a, b) => b[1] - a[1]);
console.log(words.slice(0, 3000).map(([word]) => word).sort().join(' '));
