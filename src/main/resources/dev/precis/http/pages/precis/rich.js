// What is pasted from a web page or a word processor, as HTML a person can read and edit.

const KEPT = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH',
  'TD', 'ARTICLE', 'SECTION', 'MAIN', 'NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FIGURE', 'FIGCAPTION', 'DL', 'DT', 'DD']);
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'HEAD']);
const HOLDERS = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'ARTICLE', 'SECTION', 'MAIN', 'NAV', 'HEADER', 'FOOTER', 'ASIDE',
  'FIGURE', 'BLOCKQUOTE', 'DL']);

/** The structure of the clipboard's HTML without its looks; null where it has none, as what is copied from an editor of code. */
export function tidyHtml(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  if (!parsed.body.querySelector('p, h1, h2, h3, h4, h5, h6, li, td, blockquote')) {
    return null;
  }
  return write(parsed.body).replace(/\n{2,}/g, '\n').trim();
}

function write(node) {
  let out = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      out += escape(child.data.replace(/\s+/g, ' '));
    } else if (child.nodeType === Node.ELEMENT_NODE && !LEFT_OUT.has(child.tagName.toUpperCase())) {
      out += writeElement(child);
    }
  }
  return out;
}

function writeElement(node) {
  const content = write(node);
  const name = node.tagName;
  if (name === 'BR') {
    return '<br>';
  }
  if (!KEPT.has(name)) {
    return name === 'DIV' ? '\n' + content + '\n' : content;
  }
  const tag = name.toLowerCase();
  const inner = HOLDERS.has(name) ? '\n' + content.trim() + '\n' : content.trim();
  return content.trim() === '' ? '' : `\n<${tag}>${inner}</${tag}>\n`;
}

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
