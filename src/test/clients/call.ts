// A call by the client that openapi-generator makes for TypeScript.
import { Configuration, DefaultApi } from './typescript/index.js';

declare const process: { argv: string[] };

const api = new DefaultApi(new Configuration({ basePath: process.argv[2] }));
const answer = await api.summarize({ summaryRequest: { text: 'Ships leave. Barges stay.', length: { sentences: 1 } } });
if (answer.sentences.length !== 1 || answer.sentences[0]?.text !== answer.summary) {
  throw new Error(JSON.stringify(answer));
}
const digest = await api.digest({ digestRequest: { documents: [{ id: 'a', text: 'Ships leave the port.' }] } });
if (digest.sentences[0]?.document !== 'a') {
  throw new Error(JSON.stringify(digest));
}
