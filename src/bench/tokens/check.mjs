// Compares Precis' token estimates with real tokenizers. Reads what dev.precis.bench.quality.TokenEstimates prints.
import readline from 'node:readline';
import { tokenizers } from './tokenizers.mjs';

const languages = new Map();
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { lang, text, estimate } = JSON.parse(line);
  const counts = Object.values(tokenizers).map((count) => count(text));
  const most = Math.max(...counts);
  const sum = languages.get(lang) ?? { sentences: 0, below: 0, estimate: 0, cl100k: 0, most: 0, tightest: Infinity };
  sum.sentences++;
  sum.below += estimate < most ? 1 : 0;
  sum.estimate += estimate;
  sum.cl100k += counts[0];
  sum.most += most;
  sum.tightest = Math.min(sum.tightest, estimate / most);
  if (estimate < most && process.argv.includes('--show')) {
    console.log(estimate, counts.join(' '), text);
  }
  languages.set(lang, sum);
}
console.log('| language | sentences | below a tokenizer | estimate / cl100k | estimate / highest | least estimate / highest |');
console.log('|---|---|---|---|---|---|');
for (const [lang, s] of [...languages].sort()) {
  console.log(`| ${lang} | ${s.sentences} | ${s.below} | ${(s.estimate / s.cl100k).toFixed(2)} | ${(s.estimate / s.most).toFixed(2)} | ${s.tightest.toFixed(2)} |`);
}
