import MagicString from 'magic-string';
import { collapseCss, minifyCss } from './minify-css.mjs';
import { minifyHtml } from './minify-html.mjs';

const TAGS = new Set(['html', 'svg', 'css']);

/** Rollup plugin: shrinks Lit's templates, which no JavaScript minifier may touch. Runs after TypeScript is gone. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      return minifyTemplates(code, this.parse(code), id);
    },
  };
}

/**
 * @param {string} code
 * @param {object} ast ESTree of `code`.
 * @param {string} filename For error messages.
 * @returns {{code: string, map: object} | null} `null` if there was nothing to do.
 */
export function minifyTemplates(code, ast, filename) {
  const output = new MagicString(code);
  for (const { tag, quasi } of findTemplates(ast)) {
    const minified = minifyTemplate(
      tag.name,
      quasi.quasis.map((part) => part.value),
      filename,
    );
    quasi.quasis.forEach((part, index) => {
      if (part.start < part.end) output.overwrite(part.start, part.end, minified[index]);
    });
  }
  if (!output.hasChanged()) return null;
  return { code: output.toString(), map: output.generateMap({ source: filename, hires: 'boundary' }) };
}

function minifyTemplate(tag, parts, filename) {
  const raw = parts.map((part) => part.raw);
  if (tag !== 'css') return minifyHtml(raw);
  if (raw.length > 1) return collapseCss(raw);
  return [escapeForTemplate(minifyCss(parts[0].cooked, filename))];
}

function escapeForTemplate(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}

function* findTemplates(node) {
  // msg(html`…`) is left alone: its message id is a hash of the text, white space included.
  if (node.type === 'CallExpression' && node.callee.name === 'msg') return;
  if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* findTemplates(child);
    }
  }
}
