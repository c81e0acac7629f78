/** Real editors and sanitizers: HTML goes in, what they leave of it comes out. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import { OURS } from './page-server.mjs';

/** What runs in Node: a function of the HTML. At their defaults; GitHub's schema is that of rehype-sanitize. */
export const SANITIZERS = {
  'sanitize-html': sanitizeHtml,
  'rehype-sanitize': async (html) =>
    String(await unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).process(html)),
  xss,
};

/**
 * What runs in a page: scripts of the package, or modules that are bundled, and a function that runs in the page. It puts the
 * HTML in and returns what takes it out.
 */
export const EDITORS = {
  tinymce: {
    scripts: ['tinymce/tinymce.min.js'],
    run: (html) => window.withTinyMCE(html),
    modules: tinymce('{}'),
  },
  // At its default it makes links of one's own site relative to the page of the editor.
  'tinymce with relative_urls: false': {
    scripts: ['tinymce/tinymce.min.js'],
    run: (html) => window.withTinyMCE(html),
    modules: tinymce('{ relative_urls: false }'),
  },
  ckeditor5: {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    run: (html) => window.withCKEditor(html),
    modules: ckeditor(''),
  },
  'ckeditor5 with HTML support': {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    run: (html) => window.withCKEditor(html),
    modules: ckeditor(`{ allow: [{ name: /^(div|blockquote|a)$/, attributes: /^data-/, classes: true }] }`),
  },
  quill: {
    scripts: ['quill/dist/quill.js'],
    run: (html) => {
      document.body.innerHTML = '<div id="editor"></div>';
      const editor = new window.Quill('#editor');
      editor.clipboard.dangerouslyPasteHTML(html);
      return () => editor.getSemanticHTML();
    },
  },
  '@tiptap/core': {
    modules: `import { Editor } from '@tiptap/core';
      import StarterKit from '@tiptap/starter-kit';
      window.withTipTap = (content) => {
        const editor = new Editor({ element: document.body, extensions: [StarterKit], content });
        return () => editor.getHTML();
      };`,
    run: (html) => window.withTipTap(html),
  },
  trix: {
    scripts: ['trix/dist/trix.umd.min.js'],
    run: async (html) => {
      document.body.innerHTML = '<input id="value" type="hidden"><trix-editor input="value"></trix-editor>';
      const element = document.querySelector('trix-editor');
      await new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
      element.editor.loadHTML(html);
      return () => element.value;
    },
  },
  lexical: {
    modules: `import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
      import { LinkNode } from '@lexical/link';
      import { ListItemNode, ListNode } from '@lexical/list';
      import { HeadingNode, QuoteNode } from '@lexical/rich-text';
      import { $getRoot, $insertNodes, createEditor } from 'lexical';
      window.withLexical = (html) => {
        const editor = createEditor({
          nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
          onError: (error) => { throw error; },
        });
        document.body.contentEditable = 'true';
        editor.setRootElement(document.body);
        const page = new DOMParser().parseFromString(html, 'text/html');
        const fill = () => { $getRoot().select(); $insertNodes($generateNodesFromDOM(editor, page)); };
        editor.update(fill, { discrete: true });
        return () => editor.read(() => $generateHtmlFromNodes(editor));
      };`,
    run: (html) => window.withLexical(html),
  },
  dompurify: {
    scripts: ['dompurify/dist/purify.js'],
    run: (html) => () => window.DOMPurify.sanitize(html),
  },
};

function tinymce(options) {
  return `window.withTinyMCE = async (html) => {
    document.body.innerHTML = '<textarea id="editor"></textarea>';
    const own = { selector: '#editor', license_key: 'gpl', promotion: false };
    const [editor] = await window.tinymce.init({ ...own, ...${options} });
    editor.setContent(html);
    return () => editor.getContent();
  };`;
}

function ckeditor(htmlSupport) {
  return `const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, GeneralHtmlSupport } = window.CKEDITOR;
    const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];
    const htmlSupport = ${htmlSupport || 'undefined'};
    if (htmlSupport) plugins.push(GeneralHtmlSupport);
    window.withCKEditor = async (html) => {
      document.body.innerHTML = '<div id="editor"></div>';
      const place = document.querySelector('#editor');
      const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins, htmlSupport });
      editor.setData(html);
      return () => editor.getData();
    };`;
}

/** @param {string} name a key of EDITORS or SANITIZERS @returns {string} with its major version, as in `Quill 2` */
export function titleOf(name) {
  const [, module, rest] = /^(@?[\w/-]+)(.*)$/.exec(name);
  const { version } = JSON.parse(readFileSync(`node_modules/${module}/package.json`, 'utf8'));
  return `${TITLES[module] ?? module} ${version
    .split('.')
    .slice(0, version.startsWith('0.') ? 2 : 1)
    .join('.')}${rest}`;
}

const TITLES = {
  '@tiptap/core': 'TipTap',
  ckeditor5: 'CKEditor',
  dompurify: 'DOMPurify',
  lexical: 'Lexical',
  quill: 'Quill',
  tinymce: 'TinyMCE',
  trix: 'Trix',
  xss: 'js-xss',
};

/**
 * Puts HTML into an editor in a page of the server that has our script, and takes it out.
 *
 * @returns {Promise<{html: string, later: string}>} as it was put in, and after our script has looked at what stands there
 */
export async function passThrough({ scripts = [], modules, run }, snippet, page, server) {
  await page.goto(server.put('', { head: OURS }));
  for (const script of scripts) await page.addScriptTag({ url: `/node_modules/${script}` });
  if (modules) await page.addScriptTag({ content: await bundle(modules) });
  // In one go: between two calls our script would already have been at work.
  return page.evaluate(`(async () => {
    const takeOut = await (${run})(${JSON.stringify(snippet)});
    const html = takeOut();
    await window.awarenessWidgets.upgrade(document);
    // Editors watch what stands in them, and take it over or put it right.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { html, later: takeOut() };
  })()`);
}

const bundles = new Map();

function bundle(contents) {
  if (!bundles.has(contents)) {
    const options = { stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'iife' };
    bundles.set(
      contents,
      build(options).then(({ outputFiles }) => outputFiles[0].text),
    );
  }
  return bundles.get(contents);
}
