/** Reads and completes the XLIFF 1.2 files of src/i18n/xliff, which lit-localize writes and a translation office opens. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { toUzbekCyrillic } from './uzbek-cyrillic.mjs';

const FOLDER = 'src/i18n/xliff';
const REVIEW = 'needs-review-translation';

const pathOf = (locale) => `${FOLDER}/${locale}.xlf`;
const all = (node, name) =>
  Array.from({ length: node.getElementsByTagName(name).length }, (_, index) => node.getElementsByTagName(name)[index]);
const parse = (locale) => new DOMParser().parseFromString(readFileSync(pathOf(locale), 'utf8'), 'text/xml');

/** The content of a `source` or `target`, its placeholders as `{0}`. */
function textOf(element) {
  if (!element) return undefined;
  return Array.from({ length: element.childNodes.length }, (_, index) => element.childNodes[index])
    .map((node) => (node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.nodeValue))
    .join('');
}

/** @returns {{id: string, source: string, target?: string, state?: string, note?: string}[]} */
export function readUnits(locale) {
  return all(parse(locale), 'trans-unit').map((unit) => {
    const [target] = all(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: textOf(all(unit, 'source')[0]),
      target: textOf(target),
      state: target?.getAttribute('state'),
      note: textOf(all(unit, 'note')[0]),
    };
  });
}

/**
 * Makes the Cyrillic Uzbek of the Latin one, by the table of correspondences. What a reviewer has accepted, by any other
 * state than "needs review", is left alone.
 */
export function writeUzbekCyrillic() {
  const latin = new Map(
    all(parse('uz'), 'trans-unit').map((unit) => [unit.getAttribute('id'), all(unit, 'target')[0]]),
  );
  const document = parse('uz-Cyrl');
  for (const unit of all(document, 'trans-unit')) {
    const [before] = all(unit, 'target');
    const model = latin.get(unit.getAttribute('id'));
    if (!model || (before && before.getAttribute('state') !== REVIEW)) continue;
    const target = document.importNode(model, true);
    for (let node = target.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) node.data = toUzbekCyrillic(node.data);
    }
    target.setAttribute('state', REVIEW);
    if (before) {
      unit.replaceChild(target, before);
    } else {
      const [source] = all(unit, 'source');
      unit.insertBefore(target, source.nextSibling);
      unit.insertBefore(document.createTextNode('\n  '), target);
    }
  }
  writeFileSync(pathOf('uz-Cyrl'), new XMLSerializer().serializeToString(document));
}
