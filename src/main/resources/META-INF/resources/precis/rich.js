// What is pasted from a web page or a word processor, as HTML a person can read and edit.

const KEPT = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH',
  'TD', 'ARTICLE', 'SECTION', 'MAIN', 'NAV', 'HEADER', 'FOOTER', 'ASIDE', 'FIGURE', 'FIGCAPTION', 'DL', 'DT', 'DD']);
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA',
  'HEAD']);
const HOLDERS = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'ARTICLE', 'SECTION', 'MAIN', 'NAV', 'HEADER', 'FOOTER', 'ASIDE',
  'FIGURE', 'BLOCKQUOTE', 'DL']);

/** The structure of the clipboard's HTML without its looks; null where it has none, as what is copied from an editor of code. */
export function tidyHtml(html) {
  const parsed = new DOMParser().parseFromString(withoutAttributes(html), 'text/html');
  if (!parsed.body.querySelector('p, h1, h2, h3, h4, h5, h6, li, td, blockquote')) {
    return null;
  }
  return write(parsed.body).replace(/\n{2,}/g, '\n').trim();
}

/** Attributes are looks and addresses; the policy of this page would object to the looks as soon as they are parsed. */
function withoutAttributes(html) {
  let out = '';
  let from = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
    const name = /^<\/?[a-z][a-z0-9]*/i.exec(html.slice(tag, tag + 30))?.[0];
    out += html.slice(from, tag) + (name ? name + '>' : '<');
    from = name ? tagEnd(html, tag + name.length) : tag + 1;
  }
  return out + html.slice(from);
}

/** Just past the end of a tag; a quoted value may hold what looks like one. */
function tagEnd(html, from) {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const c = html[i];
    if (quote) {
      quote = c === quote ? '' : quote;
    } else if (c === '"' || c === "'") {
      quote = c;
    } else if (c === '>') {
      return i + 1;
    }
  }
  return html.length;
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
