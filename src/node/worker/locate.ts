/** Where the widgets of a page stand in its source. */
import { html as HTML, parse } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';

/** Places are counted in UTF-16 units, as `slice` counts them. */
export interface Place {
  /** Behind the last attribute of the start tag. */
  readonly attributes: number;
  /** Behind the start tag. */
  readonly content: number;
  /** The attribute that says that it was rendered before, with the space before it. */
  readonly mark: Range | undefined;
  /** What was rendered before. */
  readonly made: Range | undefined;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Those that stand in no other, in a drawing or in a template. */
export function locate(source: string, tags: readonly string[]): Place[] {
  const places: Place[] = [];
  // A stack of our own, as pages may be deeper than the program's.
  const left: Node[] = [parse(source, { sourceCodeLocationInfo: true })];
  for (let node = left.pop(); node; node = left.pop()) {
    const place = isWidget(node, tags) ? placeOf(node) : undefined;
    if (place) places.push(place);
    else if ('childNodes' in node) left.push(...node.childNodes);
  }
  return places;
}

function isWidget(node: Node, tags: readonly string[]): node is Element {
  return 'tagName' in node && node.namespaceURI === HTML.NS.HTML && tags.includes(node.tagName);
}

function placeOf({ childNodes, sourceCodeLocation }: Element): Place | undefined {
  const startTag = sourceCodeLocation?.startTag;
  if (!startTag) return undefined;
  const made = childNodes.find(
    (child) => 'tagName' in child && child.attrs.some(({ name }) => name === 'shadowrootmode'),
  ) as Element | undefined;
  // One that nobody has closed goes on to the end of the page.
  if (made && !made.sourceCodeLocation?.endTag) return undefined;
  return {
    attributes: startTag.endOffset - 1,
    content: startTag.endOffset,
    mark: rangeOf(sourceCodeLocation.attrs?.['data-prerendered'], 1),
    made: rangeOf(made?.sourceCodeLocation),
  };
}

function rangeOf(location: Token.Location | null | undefined, before = 0): Range | undefined {
  return location ? { start: location.startOffset - before, end: location.endOffset } : undefined;
}
