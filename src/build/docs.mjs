/**
 * Makes dist/cdn/docs/: the Markdown that webmasters read, as pages in which the examples are alive. They use the scripts in
 * the folder above, so they work wherever dist/cdn is put.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { DOORS } from '../../demo/content/snippet.mjs';
import { renderMarkdown } from './docs-markdown.mjs';
import { GROUPS, PAGES } from './docs-pages.mjs';
import { sizeOf } from './docs-pictures.mjs';
import { minifyCss } from './minify-css.mjs';

const FROM = 'demo/docs';
const TO = 'dist/cdn/docs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const template = readFileSync(`${FROM}/template.html`, 'utf8');

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
for (const page of PAGES) writePage(page);
writeFileSync(`${TO}/docs.css`, minifyCss(readFileSync(`${FROM}/docs.css`, 'utf8'), 'docs.css'));
copy('demo/images/icon.svg', 'images/icon.svg');

function writePage({ from, name }) {
  const { html, title, headings } = renderMarkdown(readMarkdown(from), {
    address: (href) => toAddress(from, href),
    example: toLive,
    picture: (href) => {
      const source = posix.join(posix.dirname(from), href);
      const src = `pictures/${posix.basename(source)}`;
      copy(source, src);
      return { src, ...sizeOf(readFileSync(source), source) };
    },
  });
  const parts = {
    title: name === 'index' ? title : `${title} – awareness-widgets`,
    version,
    content: html,
    navigation: renderNavigation(name, headings),
  };
  writeFileSync(
    join(TO, `${name}.html`),
    template.replaceAll(/%(\w+)%/g, (whole, part) => parts[part] ?? whole),
  );
}

function readMarkdown(from) {
  return from === 'CHANGELOG.md' && !existsSync(from) ? pendingChanges() : readFileSync(from, 'utf8');
}

/** A link from one Markdown file to another is one from page to page. */
function toAddress(from, href) {
  if (/^(https:|mailto:|#)/.test(href)) return href;
  const [path, fragment] = href.split('#');
  const target = posix.join(posix.dirname(from), path);
  const page = PAGES.find((each) => each.from === target);
  if (!page) throw new Error(`${from} links to ${href}, which is no page of the documentation: see docs-pages.mjs.`);
  return `${page.name}.html${fragment ? `#${fragment}` : ''}`;
}

function toLive(tag, name, door = 'tag') {
  const example = JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name];
  const html = DOORS[door](tag, example, '../');
  for (const [picture] of html.matchAll(/images\/[\w-]+\.jpg/g)) copy(`demo/${picture}`, picture);
  return html;
}

/** The page that is shown lists its own chapters. */
function renderNavigation(current, headings) {
  const chapters = headings.map(
    ({ id, html }) => `<li><a href="#${id}">${html.replaceAll(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  const toItem = ({ name, label }) => {
    if (name !== current) return `<li><a href="${name}.html">${label}</a></li>`;
    const own = chapters.length > 1 ? `<ul>${chapters.join('')}</ul>` : '';
    return `<li><a href="${name}.html" aria-current="page">${label}</a>${own}</li>`;
  };
  return GROUPS.map(({ title, pages }) => `<h2>${title}</h2>\n<ul>${pages.map(toItem).join('\n')}</ul>`).join('\n');
}

/** What the next release will bring; the releases so far are in CHANGELOG.md. */
function pendingChanges() {
  const notes = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
  const texts = notes.map((file) =>
    readFileSync(join('.changeset', file), 'utf8')
      .replace(/^---[^]*?\n---\n/, '')
      .trim(),
  );
  return `# What has changed\n\nNothing has been released yet. The first release will bring:\n\n${texts
    .map((text) => `- ${text.replaceAll('\n', '\n  ')}`)
    .join('\n')}\n`;
}

function copy(from, to) {
  mkdirSync(dirname(join(TO, to)), { recursive: true });
  cpSync(from, join(TO, to));
}
