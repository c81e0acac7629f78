/** The report: what was kept, what is drawn now and where they differ, side by side; works by opening the file. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';

const FOLDER = join(import.meta.dirname, 'report');

export const REPORT = relative(cwd(), join(FOLDER, 'index.html'));

const KINDS = { kept: 'Kept', drawn: 'Now', difference: 'Difference' };

/** @param {import('./compare.mjs').Difference[]} differences @param {string[]} notes */
export function writeReport(differences, notes) {
  removeReport();
  mkdirSync(FOLDER, { recursive: true });
  for (const difference of differences) {
    for (const kind of Object.keys(KINDS)) write(join(kind, difference.file), difference[kind]);
  }
  write('index.html', toPage(differences, notes));
}

export function removeReport() {
  rmSync(FOLDER, { recursive: true, force: true });
}

function write(name, content) {
  if (content === undefined) return;
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function toPage(differences, notes) {
  const byExample = groupByExample(differences);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${differences.length} pictures differ</title>
<style>${STYLE}</style>
<h1>${differences.length} pictures differ</h1>
${notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
<p>Look at each. If this is how they have to look now: <code>npm run pictures -- --accept</code></p>
<p class="tools"><label><input type="checkbox" id="overlay"> Lay the new picture over the kept one</label>
<label>New: <input type="range" id="share" min="0" max="100" value="50"></label></p>
<nav>${byExample.map(([name, { length }]) => `<a href="#${name}">${name}</a> ${length}`).join('<br>')}</nav>
${byExample.map(([name, list]) => `<section id="${name}"><h2>${name}</h2>\n${list.map(toRow).join('\n')}</section>`).join('\n')}
<script>${SCRIPT}</script>
`;
}

function toRow({ file, says, ...pictures }) {
  const columns = Object.entries(KINDS)
    .filter(([kind]) => pictures[kind])
    .map(
      ([kind, label]) =>
        `<figure class="${kind}"><figcaption>${label}</figcaption><img loading="lazy" src="${kind}/${file}" alt="${label}: ${file}"></figure>`,
    );
  return `<h3>${file.split('/').pop().replace('.png', '')}: ${escape(says)}</h3><div class="row">${columns.join('')}</div>`;
}

function groupByExample(differences) {
  const groups = new Map();
  for (const each of differences) {
    const name = dirname(each.file);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups];
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --share: 0.5 }
body { margin: 0 auto; padding: 16px 24px }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 32px; padding: 8px 0; background: Canvas }
nav { columns: 20em }
h2 { margin-top: 48px; border-top: 1px solid; padding-top: 16px }
h3 { font-size: 1em; margin: 24px 0 8px }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, max-content)); gap: 16px; align-items: start }
figure { margin: 0 }
img { display: block; max-width: 100%; outline: 1px solid GrayText }
body:has(#overlay:checked) .row:has(.kept) > .drawn { grid-area: 1 / 1; opacity: var(--share) }
body:has(#overlay:checked) .row:has(.kept) > .kept { grid-area: 1 / 1 }
body:has(#overlay:checked) .row:has(.kept) > .drawn figcaption { visibility: hidden }`;

const SCRIPT = `
const share = document.querySelector('#share');
share.oninput = () => document.documentElement.style.setProperty('--share', share.value / 100);`;
