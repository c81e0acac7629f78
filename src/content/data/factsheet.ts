/** Fact sheets out of schema.org's `WebPage`s and `Article`s with `ContactPoint`s for the help lines. */
import { isNode, lastPartOf, typesOf } from './json.js';
import { textOf, textsOf, urlOf } from './text.js';
import { readMoment } from './times.js';
import type { DataFields } from './fields.js';
import type { Interpreter } from './interpret.js';
import type { JsonLdDocument, Node } from './json.js';

/** Parts of a sheet that schema.org has no term for: `hasPart` with an `identifier` and an `ItemList` of texts. */
const LISTS = ['act', 'means', 'purpose', 'signs', 'do', 'avoid'];

function isFactsheet(node: Node): boolean {
  return typesOf(node).some((type) => /(WebPage|Article|Report)$/.test(type));
}

/** A page of help lines alone may be its organization's. */
function hasContacts(node: Node): boolean {
  return node['contactPoint'] !== undefined;
}

function readFactsheet(document: JsonLdDocument, node: Node): DataFields {
  return {
    heading: textOf(document.first(node, 'headline', 'name')),
    intro: textOf(document.first(node, 'description', 'abstract')),
    ...Object.fromEntries(LISTS.map((name) => [name, listOf(document, node, name)])),
    statistics: partsOf(document, node, 'statistics').map((statistic) => readStatistic(document, statistic)),
    helplines: document
      .all(node, 'contactPoint')
      .filter(isNode)
      .map((contact) => readHelpline(document, contact)),
    definitionSource: textOf(partsOf(document, node, 'definition-source')[0]),
    sources: document.all(node, 'citation').flatMap(readSource),
    reviewed: readMoment(textOf(document.first(node, 'lastReviewed', 'dateModified')))?.moment.slice(0, 10),
    reviewedBy: textsOf(document.all(node, 'reviewedBy', 'publisher')).join(', ') || undefined,
    emergencyNumber: textOf(partsOf(document, node, 'emergency')[0]),
  };
}

/** The entries of the part of that name. */
function partsOf(document: JsonLdDocument, node: Node, name: string): unknown[] {
  const part = document.all(node, 'hasPart').find((value) => isNode(value) && textOf(value['identifier']) === name);
  if (!isNode(part)) return [];
  return document
    .all(part, 'itemListElement', 'text')
    .map((item) =>
      isNode(item) && typesOf(item).includes('ListItem') ? (document.first(item, 'item') ?? item) : item,
    );
}

function listOf(document: JsonLdDocument, node: Node, name: string): string[] {
  return textsOf(partsOf(document, node, name));
}

function readStatistic(document: JsonLdDocument, value: unknown): DataFields {
  const node = isNode(value) ? value : { text: value };
  const source = document.object(node, 'citation', 'isBasedOn');
  return {
    text: textOf(node['text'] ?? node['name']),
    year: textOf(document.first(node, 'temporalCoverage', 'observationDate'))?.replace('/', '–'),
    scope: textOf(document.first(node, 'spatialCoverage', 'about')),
    source: textOf(source['name']),
    sourceUrl: urlOf(source),
  };
}

/** A link where it has an address. */
function readSource(value: unknown): (string | DataFields)[] {
  const text = textOf(value);
  const href = isNode(value) ? urlOf(value['url']) : undefined;
  return href ? [{ text, href }] : text ? [text] : [];
}

function readHelpline(document: JsonLdDocument, node: Node): DataFields {
  const codes = textsOf(
    document.all(node, 'areaServed').map((area) => (isNode(area) ? (area['identifier'] ?? area['name']) : area)),
  );
  const options = document.all(node, 'contactOption').map((option) => lastPartOf(textOf(option) ?? ''));
  const languages = document
    .all(node, 'availableLanguage')
    .map((language) => (isNode(language) ? (language['alternateName'] ?? language['name']) : language));
  return {
    name: textOf(document.first(node, 'name', 'contactType')),
    operator: textOf(document.first(node, 'provider', 'parentOrganization')),
    number: textOf(node['telephone']),
    country: codes[0],
    languages: textsOf(languages).join(' ') || undefined,
    hours: readHours(document, node),
    cost: options.includes('TollFree') ? 'free' : undefined,
    chatUrl: urlOf(document.first(node, 'potentialAction')),
    officialUrl: urlOf(node['url']),
    verified: readMoment(textOf(node['dateModified']))?.moment.slice(0, 10),
    verifiedBy: textOf(document.first(node, 'reviewedBy', 'maintainer')),
    ...readProperties(document, node),
  };
}

/** What schema.org has no term for is a `PropertyValue`, whose `propertyID` is the attribute's name: `number-abroad`. */
function readProperties(document: JsonLdDocument, node: Node): DataFields {
  const properties = document.all(node, 'additionalProperty').filter(isNode);
  const fields = properties.map((property): [string, string | undefined] => [
    toField(textOf(property['propertyID']) ?? ''),
    textOf(property['value']),
  ]);
  return Object.fromEntries(fields.filter(([name, value]) => value && name !== 'name' && /^[a-z]+$/i.test(name)));
}

function toField(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `always`, or the hours as words. */
function readHours(document: JsonLdDocument, node: Node): string | undefined {
  const hours = document.first(node, 'hoursAvailable');
  if (!isNode(hours)) return textOf(hours);
  const [opens, closes] = [textOf(hours['opens']), textOf(hours['closes'])];
  const isAlways =
    opens?.startsWith('00:00') &&
    (closes?.startsWith('23:59') || closes?.startsWith('00:00')) &&
    document.all(hours, 'dayOfWeek').length % 7 === 0;
  return isAlways
    ? 'always'
    : (textOf(hours['description']) ?? ([opens, closes].filter(Boolean).join('–') || undefined));
}

export const interpreter: Interpreter = { tests: [isFactsheet, hasContacts], read: readFactsheet };
