/** The tables of src/content: the fields of every record, their rules, and the words for editors. */
import { buildSync } from 'esbuild';

/** The record behind each element, and behind the items in it: its fields and the name of its texts. */
const RECORDS = {
  'course-card': { name: 'COURSE', kind: 'course' },
  'speaker-quote': { name: 'QUOTATION', kind: 'quotation' },
  'event-gallery': { name: 'GALLERY', kind: 'gallery' },
  'awareness-factsheet': { name: 'FACTSHEET', kind: 'factsheet' },
  photos: { name: 'PHOTO', kind: 'gallery.photos' },
  statistics: { name: 'STATISTIC', kind: 'factsheet.statistics' },
  helplines: { name: 'HELPLINE', kind: 'factsheet.helplines' },
};

/** What src/content exports. */
export const content = await importContent();

/** @param {string} table a tag, `photos`, `statistics` or `helplines` */
export function recordOf(table) {
  const { name, kind } = RECORDS[table];
  return { kind, fields: content[`${name}_FIELDS`], slots: content[name] };
}

/** The TypeScript of src/content, as it is now rather than as it was built last. */
async function importContent() {
  const names = ['fields', 'source', 'course', 'quotation', 'gallery', 'factsheet', 'editor/texts'];
  const contents = names.map((name) => `export * from './src/content/${name}.js';`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
