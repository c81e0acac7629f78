/** Quotations out of schema.org's `Quotation`. */
import { isNode, typesOf } from './json.js';
import { textOf, textsOf, urlOf } from './text.js';
import { readMoment } from './times.js';
import type { DataFields } from './fields.js';
import type { Interpreter } from './interpret.js';
import type { JsonLdDocument, Node } from './json.js';

function isQuotation(node: Node): boolean {
  return typesOf(node).some((type) => type === 'Quotation' || type === 'Quote');
}

function readQuotation(document: JsonLdDocument, node: Node): DataFields {
  const speaker = document.object(node, 'spokenByCharacter', 'creator', 'author');
  const original = document.object(node, 'translationOfWork');
  const image = document.first(speaker, 'image');
  const about = isNode(image) ? image : {};
  return {
    text: textOf(node['text'] ?? node['description'] ?? node['articleBody']),
    speaker: textOf(speaker),
    speakerRole: textOf(document.first(speaker, 'jobTitle', 'honorificPrefix')),
    organization: textOf(document.first(speaker, 'affiliation', 'worksFor', 'memberOf')),
    occasion: textOf(document.first(node, 'isPartOf', 'recordedAt')),
    date: readMoment(textOf(document.first(node, 'dateCreated', 'datePublished')))?.moment.slice(0, 10),
    original: textOf(original['text'] ?? original['name']),
    originalLanguage: textOf(document.first(original, 'inLanguage')),
    translator: textsOf(document.all(node, 'translator')).join(', ') || undefined,
    sourceUrl: urlOf(document.first(node, 'url', 'isBasedOn', 'citation')),
    portrait: urlOf(image),
    portraitAlt: textOf(about['description']),
    portraitCredit: textOf(about['creditText']) ?? textOf(about['creator']),
  };
}

export const interpreter: Interpreter = { tests: [isQuotation], read: readQuotation };
