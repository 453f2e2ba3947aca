// Which format a text is in: by the name of its file, and by what it holds.

/** What each format is called, and the media type it is sent as. */
export const FORMATS = {
  text: { name: 'text', type: 'text/plain' },
  html: { name: 'HTML', type: 'text/html' },
  markdown: { name: 'Markdown', type: 'text/markdown' },
  vtt: { name: 'subtitles (VTT)', type: 'text/vtt' },
  srt: { name: 'subtitles (SRT)', type: 'application/x-subrip' },
  eml: { name: 'e-mail', type: 'message/rfc822' },
};

/** Markdown is the one format that may show no sign of itself. */
const MARKDOWN_FILE = /\.(md|markdown)$/i;

/** How much of a text tells its format. */
const HEAD = 4000;

/** The format of a text, one of the keys of FORMATS. What it holds goes before what its file is called. */
export function formatOf(text, fileName) {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, '').trimStart();
  if (/^WEBVTT(\s|$)/.test(head)) {
    return 'vtt';
  }
  if (/^\d+\n\d{1,2}:\d{2}:\d{2}[,.]\d{3} --> /.test(head)) {
    return 'srt';
  }
  if (isHtml(head)) {
    return 'html';
  }
  if (isMail(head)) {
    return 'eml';
  }
  return MARKDOWN_FILE.test(fileName ?? '') || isMarkdown(head) ? 'markdown' : 'text';
}

function isHtml(head) {
  if (/^(<\?xml[^>]{0,200}>\s*)?(<!doctype html|<html[\s>])/i.test(head)) {
    return true;
  }
  return head.startsWith('<')
      && /<(p|div|h[1-6]|article|section|main|body|head|table|ul|ol|blockquote|header|nav)(\s[^<>]{0,2000})?>/i.test(head)
      && /<\/[a-z][a-z0-9]{0,20}>/i.test(head);
}

/** A message begins with header fields, and one of them is From. */
function isMail(head) {
  const fields = head.split('\n\n', 1)[0].split('\n');
  return fields.length > 2 && fields.every(line => /^([A-Za-z][A-Za-z0-9-]*:|[ \t])/.test(line))
      && fields.some(line => /^from:/i.test(line)) && fields.some(line => /^(date|subject|message-id):/i.test(line));
}

/** Two signs of Markdown, or one heading line and something under it. */
function isMarkdown(head) {
  const lines = head.split('\n');
  const headings = lines.filter(line => /^#{1,6} \S/.test(line)).length;
  const links = (head.match(/\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g) ?? []).length;
  const fences = lines.filter(line => /^(```|~~~)/.test(line)).length;
  const strong = (head.match(/\*\*[^*\n]{1,200}\*\*/g) ?? []).length;
  return headings > 0 && lines.length > 2 || fences > 1 || links + strong > 2;
}

/** The magic bytes of files people take for texts, and what can be done about each. */
const BINARY = [
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF. Copy its text out of your reader, or use pdftotext'],
  [[0x50, 0x4B, 0x03, 0x04], 'is a zipped document (Word, OpenDocument, EPUB …). Save it as text or HTML first'],
  [[0xD0, 0xCF, 0x11, 0xE0], 'is an old Office document. Save it as text or HTML first'],
  [[0x7B, 0x5C, 0x72, 0x74, 0x66], 'is rich text (RTF). Save it as text or HTML first'],
  [[0x1F, 0x8B], 'is compressed. Unpack it first'],
  [[0x89, 0x50, 0x4E, 0x47], 'is a picture'],
  [[0xFF, 0xD8, 0xFF], 'is a picture'],
];

/** No text a person wants summarized at once is larger; reading more would only make the browser slow. */
const LARGEST_FILE = 50 * 1024 * 1024;

/**
 * Reads files as texts.
 * @returns {Promise<{texts: {name: string, text: string}[], refused: string[]}>} refused: a sentence for each that is none
 */
export async function readFiles(files) {
  const texts = [];
  const refused = [];
  for (const file of files) {
    if (file.size > LARGEST_FILE) {
      refused.push(`${file.name} is too large`);
      continue;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const binary = BINARY.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
      const text = binary ? '' : decode(bytes);
      if (binary) {
        refused.push(`${file.name} ${binary[1]}`);
      } else if (text.includes('\0')) {
        refused.push(`${file.name} is no text`);
      } else if (text.trim() === '') {
        refused.push(`${file.name} is empty`);
      } else {
        texts.push({ name: file.name, text });
      }
    } catch {
      refused.push(`${file.name} can’t be read`);
    }
  }
  return { texts, refused };
}

/** By byte order mark, by what the page itself says, as UTF-8, and as Windows-1252 where it isn't that. */
function decode(bytes) {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
    const declared = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
    try {
      return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
