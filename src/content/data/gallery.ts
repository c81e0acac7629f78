/** Photos out of schema.org's `ImageGallery`, and of lists of `ImageObject`s. */
import { isNode, lastPartOf, typesOf } from './json.js';
import { textOf, textsOf, urlOf } from './text.js';
import { readMoment } from './times.js';
import type { DataFields } from './fields.js';
import type { Interpreter } from './interpret.js';
import type { JsonLdDocument, Node } from './json.js';

function isGallery(node: Node): boolean {
  return typesOf(node).some((type) => type.endsWith('Gallery'));
}

/** What may hold photos where nothing says that it is a gallery. */
function isCollection(node: Node): boolean {
  return (
    typesOf(node).some((type) => /^(CollectionPage|ItemList)$/.test(type)) &&
    /"(ImageObject|Photograph)"/.test(JSON.stringify(node))
  );
}

function isPhoto(node: Node): boolean {
  return typesOf(node).some((type) => /^(ImageObject|Photograph)$/.test(type));
}

/** A list without a gallery around it is one, too: all photos of the document. */
function readGallery(document: JsonLdDocument, found: Node): DataFields {
  const photos = isPhoto(found) ? document.nodes.filter(isPhoto) : photosOf(document, found);
  return {
    heading: isPhoto(found) ? undefined : textOf(document.first(found, 'name', 'headline')),
    photos: photos.map((photo) => readPhoto(document, photo)),
  };
}

function photosOf(document: JsonLdDocument, gallery: Node): Node[] {
  return document
    .all(gallery, 'image', 'associatedMedia', 'hasPart', 'mainEntity', 'itemListElement')
    .map((item) => (isNode(item) && typesOf(item).includes('ListItem') ? document.first(item, 'item') : item))
    .map((item) => (isNode(item) ? item : { contentUrl: item }));
}

function readPhoto(document: JsonLdDocument, node: Node): DataFields {
  const size = (value: unknown): string | undefined => /^\d+/.exec(textOf(value) ?? '')?.[0];
  const url = urlOf(node);
  const thumbnail = urlOf(document.first(node, 'thumbnailUrl', 'thumbnail'));
  return {
    src: thumbnail ?? url,
    full: thumbnail && url,
    alt: textOf(node['description']) ?? textOf(node['alternateName']),
    caption: textOf(document.first(node, 'caption', 'name')),
    credit: textOf(node['creditText']) ?? (textsOf(document.all(node, 'creator', 'author')).join(', ') || undefined),
    copyright: textOf(node['copyrightNotice']),
    licence: urlOf(document.first(node, 'license', 'acquireLicensePage')),
    // Not a term of schema.org; our own output carries it as a property of any thing.
    people: readPeople(document, node),
    date: readMoment(textOf(document.first(node, 'dateCreated', 'datePublished')))?.moment.slice(0, 10),
    width: size(node['width']),
    height: size(node['height']),
  };
}

function readPeople(document: JsonLdDocument, node: Node): string | undefined {
  const property = document
    .all(node, 'additionalProperty')
    .find((value) => isNode(value) && lastPartOf(String(value['propertyID'])) === 'people');
  return isNode(property) ? textOf(property['value']) : undefined;
}

export const interpreter: Interpreter = { tests: [isGallery, isCollection, isPhoto], read: readGallery };
