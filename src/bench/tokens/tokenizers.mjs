// The tokenizers the estimate must never fall below, each as a function from text to a number of tokens.
import { getTokenizer } from '@anthropic-ai/tokenizer';
import { encode as cl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { encode as o200k } from 'gpt-tokenizer/encoding/o200k_base';
import llama2 from 'llama-tokenizer-js';
import llama3 from 'llama3-tokenizer-js';

const claude = getTokenizer();

export const tokenizers = {
  cl100k: (text) => cl100k(text).length,
  o200k: (text) => o200k(text).length,
  claude: (text) => claude.encode(text.normalize('NFKC'), 'all').length,
  llama2: (text) => llama2.encode(text, false).length,
  llama3: (text) => llama3.encode(text, { bos: false, eos: false }).length,
};
