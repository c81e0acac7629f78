import { toProblem } from '../../src/content/editor/tell.js';
import { COURSE } from '../../src/content/course.js';
import { FACTSHEET } from '../../src/content/factsheet.js';
import { GALLERY } from '../../src/content/gallery.js';
import { QUOTATION } from '../../src/content/quotation.js';
import { RecordReader } from '../../src/content/read.js';
import { fromAttributes } from '../../src/content/sources/attributes.js';
import { fromChildren } from '../../src/content/sources/children.js';
import type { Course } from '../../src/content/course.js';
import type { Factsheet } from '../../src/content/factsheet.js';
import type { Gallery } from '../../src/content/gallery.js';
import type { Quotation } from '../../src/content/quotation.js';
import type { Kind } from '../../src/content/read.js';
import '../../src/define.js';

/** An upgraded element that stands in no page: what it reads can be looked at without showing it. */
export function elementFrom(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return document.importNode(template.content, true).firstElementChild!;
}

export interface Reading<Content> {
  readonly record: Content;
  /** What the editor would be told, as in the console: `end="2019-05-10": End date …` */
  readonly problems: readonly string[];
}

function readerOf<Content>(kind: Kind): (host: Element) => Reading<Content> {
  return (host) => {
    const { record, findings } = new RecordReader(kind, [fromAttributes(host), fromChildren(host, kind)]).read();
    const problems = findings.map((finding) => toProblem(finding)).map(({ where, text }) => `${where}: ${text}`);
    return { record: record as Content, problems };
  };
}

export const readCourse = readerOf<Course>(COURSE);
export const readQuotation = readerOf<Quotation>(QUOTATION);
export const readGallery = readerOf<Gallery>(GALLERY);
export const readFactsheet = readerOf<Factsheet>(FACTSHEET);
