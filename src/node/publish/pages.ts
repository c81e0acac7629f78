/** The pages of a record: one to read, one for frames. */
import { addressOf, escapeText, tabTitleOf, titleOf } from './record.js';
import type { Record } from './record.js';

/** Of pages to read; a frame has those of all our frames. */
export const PAGE_STYLES = `:root {
  color-scheme: light dark;
}

body {
  max-inline-size: 1100px;
  margin: 0 auto;
  padding: clamp(12px, 3vw, 32px);
  font-family: system-ui, sans-serif;
}

footer {
  margin-block-start: 24px;
  font-size: 0.875em;
}
`;

export function recordPage(record: Record): string {
  const { version, widgets, publisher } = record;
  const { description, image, imageAlt, author, jsonLd } = widgets[0] ?? {};
  const title = titleOf(record);
  const oembed = (type: string, ending: string): string =>
    link({ rel: 'alternate', type, href: addressOf(record, 'oembed/', `.${ending}`), title });
  return page(record, {
    head: [
      meta('description', description),
      meta('author', author),
      link({ rel: 'canonical', href: record.address }),
      property('og:type', 'article'),
      property('og:url', record.address),
      property('og:title', title),
      property('og:description', description),
      property('og:image', image),
      property('og:image:alt', image && imageAlt),
      property('og:site_name', publisher),
      property('article:author', author),
      property('article:publisher', publisher),
      meta('twitter:card', image ? 'summary_large_image' : 'summary'),
      oembed('application/json+oembed', 'json'),
      oembed('text/xml+oembed', 'xml'),
      link({ rel: 'stylesheet', href: `${version}/page.css` }),
      jsonLd && `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`,
    ],
    body: `<main>\n${record.html.trim()}\n</main>\n<footer>${escapeText(publisher)}</footer>`,
  });
}

/** What it names beside itself is named as on the record's own page. */
export function framePage(record: Record): string {
  const { version, address, html, widgets } = record;
  return page(record, {
    attributes: ` data-embed="${widgets[0]?.tag}"`,
    head: [
      '<base href="../">',
      meta('robots', 'noindex'),
      link({ rel: 'canonical', href: address }),
      link({ rel: 'stylesheet', href: `${version}/embed/page.css` }),
    ],
    body: html.trim(),
  });
}

interface Parts {
  readonly attributes?: string;
  readonly head: readonly (string | undefined)[];
  readonly body: string;
}

function page(record: Record, { attributes = '', head, body }: Parts): string {
  const { language, direction, version } = record;
  const lines = [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policyOf(record))}">`,
    `<title>${escapeText(tabTitleOf(record))}</title>`,
    ...head,
    link({ rel: 'icon', href: `${version}/embed/icon.svg` }),
    sealed(record, 'awareness-widgets.css', (address) => `<link rel="stylesheet" href="${address}"`, '>'),
    sealed(record, 'awareness-widgets.js', (address) => `<script type="module" src="${address}"`, '></script>'),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}"${attributes}>
<head>
${lines.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Pictures and feeds may be anywhere; a photo's shape is a style in the HTML. */
function policyOf({ styleHashes }: Record): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' https: data:",
    "connect-src 'self' https:",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types awareness-widgets 'allow-duplicates'",
  ].join('; ');
}

/** One hash covers all that the script loads later. */
function sealed({ version, integrity }: Record, file: string, start: (address: string) => string, end: string): string {
  return `${start(`${version}/${file}`)} integrity="${integrity[file]?.sha384}" crossorigin${end}`;
}

function meta(name: string, content: string | undefined): string | undefined {
  return content && `<meta name="${name}" content="${escapeText(content)}">`;
}

/** https://ogp.me */
function property(name: string, content: string | undefined): string | undefined {
  return content && `<meta property="${name}" content="${escapeText(content)}">`;
}

function link(attributes: Readonly<globalThis.Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeText(value)}"`);
  return `<link ${pairs.join(' ')}>`;
}
