/** Markdown → the HTML of a page of the documentation. */
import { Marked } from 'marked';
import { escape, highlight } from './docs-highlight.mjs';

const EXAMPLE = /^<!-- example:([\w-]+)\/([\w-]+)(?: as (\w+))? -->/;

/**
 * @param {string} markdown
 * @param {object} from where its parts come from
 * @param {(href: string) => string} from.address of what a link of the Markdown leads to
 * @param {(tag: string, name: string, door?: string) => string} from.example a named example, as HTML that is alive
 * @param {(href: string) => {src: string, width: number, height: number}} from.picture
 * @returns {{html: string, title: string, headings: {id: string, html: string}[]}} `headings` are those of the second level
 */
export function renderMarkdown(markdown, from) {
  const ids = new Set();
  const headings = [];
  let title = '';
  /** The example whose code comes next. */
  let shown;

  const renderer = {
    html({ text }) {
      const [, ...found] = EXAMPLE.exec(text) ?? [];
      if (found.length) shown = found;
      // Other comments are for who writes; the only tag is the line break of a table.
      return text.startsWith('<!--') ? '' : text;
    },
    heading({ depth, text, tokens }) {
      const id = toId(text, ids);
      const html = this.parser.parseInline(tokens);
      if (depth === 1) title = html.replaceAll(/<[^>]*>/g, '');
      if (depth === 2) headings.push({ id, html });
      return `<h${depth} id="${id}">${html}</h${depth}>\n`;
    },
    code({ text, lang }) {
      const code = `<pre><code>${lang === 'html' ? highlight(text) : escape(text)}</code></pre>\n`;
      if (!shown) return code;
      const live = from.example(...shown);
      shown = undefined;
      return `${code}<p class="caption">This shows:</p>\n<div class="live">\n${live}\n</div>\n`;
    },
    table({ header, rows }) {
      const cell = ({ tokens }, scope) => {
        const html = this.parser.parseInline(tokens);
        return scope && html ? `<th scope="${scope}">${html}</th>` : `<td>${html}</td>`;
      };
      const hasHead = header.some(({ text }) => text);
      const head = hasHead ? `<thead><tr>${header.map((each) => cell(each, 'col')).join('')}</tr></thead>` : '';
      // Without a word above it, the first column says what the others are about.
      const toRow = ([first, ...others]) =>
        `<tr>${cell(first, header[0].text ? '' : 'row')}${others.map((each) => cell(each)).join('')}</tr>\n`;
      // A table may be wider than the page, and keys have to scroll it.
      return `<div class="table" tabindex="0" role="group" aria-label="Table">
<table>${head}<tbody>${rows.map(toRow).join('')}</tbody></table>
</div>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escape(from.address(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      const { src, width, height } = from.picture(href);
      return `<img src="${escape(src)}" width="${width}" height="${height}" alt="${escape(text)}" loading="lazy">`;
    },
  };
  const html = new Marked({ renderer }).parse(markdown);
  return { html, title, headings };
}

/** As GitHub and npm make it, so that a link into a README is right there, too. */
function toId(text, ids) {
  const id = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  const free = [id, ...Array.from({ length: 99 }, (_, index) => `${id}-${index + 1}`)].find((each) => !ids.has(each));
  ids.add(free);
  return free;
}
