/** Writes dist/cdn/embed/: for each tag the page that a frame or a link opens, which shows the widget of its address. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minifyCss } from './minify-css.mjs';

const FROM = 'src/embed/page';
const TO = 'dist/cdn/embed';

/** Who reads it may be watched: the tab and the history say nothing of it. Others are called as their widget is. */
const TITLES = { 'awareness-factsheet': 'Information' };

mkdirSync(TO, { recursive: true });
const page = readFileSync(`${FROM}/page.html`, 'utf8');
for (const tag of readdirSync('src/elements')) {
  writeFileSync(`${TO}/${tag}.html`, page.replace('%tag%', tag).replace('%title%', TITLES[tag] ?? ''));
}
writeFileSync(`${TO}/page.css`, minifyCss(readFileSync(`${FROM}/page.css`, 'utf8'), 'page.css'));
copyFileSync(`${FROM}/icon.svg`, `${TO}/icon.svg`);
