/** What others need to know of a widget. */
import { toJsonLd } from '../../content/outputs/json-ld.js';
import { linesOf } from '../../content/outputs/words.js';
import { formatDays } from '../../i18n/dates.js';
import { joinNames } from '../../i18n/names.js';
import type { Course } from '../../content/course.js';
import type { Factsheet } from '../../content/factsheet.js';
import type { Gallery } from '../../content/gallery.js';
import type { Quotation } from '../../content/quotation.js';
import type { Summary } from '../prerender.js';

/** The characters of a day, before its time. */
const DATE = '2031-03-03'.length;

/** Characters; previews cut what is longer in the middle of a word. */
const MAX_DESCRIPTION = 200;

type Words = Pick<Summary, 'title' | 'description' | 'image' | 'imageAlt' | 'author'>;

const KINDS: Readonly<
  Record<string, { readonly kind: string; readonly words: (record: never, language: string) => Words }>
> = {
  'course-card': { kind: 'course', words: wordsOfCourse },
  'speaker-quote': { kind: 'quotation', words: wordsOfQuotation },
  'event-gallery': { kind: 'gallery', words: wordsOfGallery },
  'awareness-factsheet': { kind: 'factsheet', words: wordsOfFactsheet },
};

/** @param language BCP 47 */
export function summarize(tag: string, record: unknown, language: string): Summary {
  const { kind = '', words } = KINDS[tag] ?? {};
  const said = words?.(record as never, language);
  const jsonLd = toJsonLd(kind, record);
  return {
    tag,
    language,
    ...said,
    description: shorten(said?.description),
    image: said?.image && new URL(said.image, document.baseURI).href,
    // Without what has no value.
    jsonLd: typeof jsonLd === 'object' ? (JSON.parse(JSON.stringify(jsonLd)) as object) : undefined,
  };
}

function wordsOfCourse(course: Course, language: string): Words {
  const { heading, summary, image, imageAlt, organizer, start, end = start, city } = course;
  const when = start && end && formatDays(start.slice(0, DATE), end.slice(0, DATE), language);
  const description = summary ? linesOf(summary) : joinNames([when, city, organizer], language);
  return { title: heading, description, image, imageAlt, author: organizer };
}

function wordsOfQuotation({ text, speaker, speakerRole, portrait, portraitAlt }: Quotation): Words {
  const title = [speaker, speakerRole].filter(Boolean).join(', ');
  return { title, description: text && linesOf(text), image: portrait, imageAlt: portraitAlt, author: speaker };
}

function wordsOfGallery({ heading, photos: [photo] = [] }: Gallery): Words {
  const description = photo?.caption ? linesOf(photo.caption) : photo?.alt;
  return { title: heading, description, image: photo?.full ?? photo?.src, imageAlt: photo?.alt, author: photo?.credit };
}

function wordsOfFactsheet({ heading, intro, reviewedBy }: Factsheet): Words {
  return { title: heading, description: intro && linesOf(intro), author: reviewedBy };
}

/** On one line, up to the end of a word. */
function shorten(text = ''): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_DESCRIPTION) return line || undefined;
  return `${line.slice(0, MAX_DESCRIPTION).replace(/\s+\S*$/, '')} …`;
}
