/** What a system asks for when somebody pastes the address of a page into its editor. https://oembed.com */
import { addressOf, escapeText, titleOf } from './record.js';
import type { Record } from './record.js';

const WIDTH = 600;

/** Pixels, before the frame says how high it would be. */
const HEIGHTS: Readonly<globalThis.Record<string, number>> = {
  'course-card': 560,
  'speaker-quote': 320,
  'event-gallery': 640,
  'awareness-factsheet': 1200,
};
const DEFAULT_HEIGHT = 480;

/** WordPress wants the version to be exactly this text. */
const VERSION = '1.0';

/** Seconds; an address that was pasted is asked about again after a day. */
const CACHE_AGE = 86_400;

type Properties = Readonly<globalThis.Record<string, string | number>>;

function propertiesOf(record: Record): Properties {
  const {
    widgets: [first],
    home,
    publisher,
  } = record;
  return {
    version: VERSION,
    type: 'rich',
    title: titleOf(record),
    ...(first?.author && { author_name: first.author }),
    provider_name: publisher,
    provider_url: home.href,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: heightOf(record),
    html: htmlOf(record),
  };
}

function heightOf({ widgets: [first] }: Record): number {
  return HEIGHTS[first?.tag ?? ''] ?? DEFAULT_HEIGHT;
}

/**
 * Of a provider that it does not know, WordPress keeps a quotation with links and a frame, in this order and no more.
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
function htmlOf(record: Record): string {
  const title = escapeText(titleOf(record));
  const { description = '' } = record.widgets[0] ?? {};
  const words = description && `<p>${escapeText(description)}</p>`;
  return (
    `<blockquote>${words}<p><a href="${escapeText(record.address)}">${title}</a></p></blockquote>\n` +
    `<iframe src="${escapeText(addressOf(record, 'embed/', '.html'))}" title="${title}" width="${WIDTH}" height="${heightOf(record)}" frameborder="0" loading="lazy"></iframe>`
  );
}

export function toJson(record: Record): string {
  return `${JSON.stringify(propertiesOf(record), undefined, 2)}\n`;
}

export function toXml(record: Record): string {
  const lines = Object.entries(propertiesOf(record)).map(
    ([name, value]) => `  <${name}>${escapeText(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>\n${lines.join('')}</oembed>\n`;
}
