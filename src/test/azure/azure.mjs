// Azure's client for JavaScript, as its users have it: node azure.mjs ENDPOINT KEY FILE prints the result for the file and an empty text.
import { AzureKeyCredential, TextAnalysisClient } from '@azure/ai-language-text'
import { readFileSync } from 'node:fs'

const [endpoint, key, file] = process.argv.slice(2)
const client = new TextAnalysisClient(endpoint, new AzureKeyCredential(key))
const actions = [{ kind: 'ExtractiveSummarization', maxSentenceCount: 2 }]
const poller = await client.beginAnalyzeBatch(actions, [readFileSync(file, 'utf8'), ''], 'en', { updateIntervalInMs: 100 })
for await (const action of await poller.pollUntilDone()) {
  console.log(JSON.stringify(action))
}
