/** Makes widgets of placeholders and links, in their place, and looks after the frames. */
import { isWidget } from '../../core/rich-text.js';
import { warnAbout } from '../../core/warn.js';
import { basesOf, tagOf } from '../bases.js';
import { create } from '../create.js';
import { sizeFrame } from './frames.js';
import { isInVain } from './in-vain.js';
import { isAlone, placeOf } from './lines.js';
import type { Bases } from '../bases.js';

/** @param script the address of the script that the webmaster chose */
export function upgrade(root: ParentNode, script: string): void {
  const bases = basesOf(script);
  const round = new Set<string>();
  for (const placeholder of find(root, '.awareness-widget[data-widget]')) fromPlaceholder(placeholder, bases, round);
  for (const link of find(root, 'a[href]')) fromLink(link as HTMLAnchorElement, bases, round);
  for (const frame of find(root, 'iframe[src]')) sizeFrame(frame as HTMLIFrameElement, bases);
}

/** Those in it, and itself. An editor that works in the page would save what is made here. */
function find(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (root instanceof HTMLElement && root.matches(selector)) found.unshift(root);
  // A link in a drawing is another kind of element.
  return found.filter((element) => element instanceof HTMLElement && !element.isContentEditable);
}

/** `<div class="awareness-widget" data-widget="course-card" data-heading="…">` with any children. */
function fromPlaceholder(placeholder: HTMLElement, bases: Bases, round: Set<string>): void {
  const values = [...placeholder.attributes].map(({ name, value }) => [name.replace(/^data-/, ''), value] as const);
  const widget = create(placeholder.dataset['widget'] ?? '', values, bases);
  if (!widget || hasNoPlace(widget, placeholder, round)) return;
  // Wherever it leads, it is for those who have no widget here.
  for (const link of find(placeholder, `a[href*="/embed/${widget.localName}.html"]`)) placeOf(link).slot = 'fallback';
  // What `slot` says in a page of one's own, `data-slot` says where that is stripped.
  for (const child of placeholder.querySelectorAll<HTMLElement>('[data-slot]'))
    child.slot = child.dataset['slot'] ?? '';
  // A page's own styles and scripts may know it by these.
  const { id, classList, hidden, style } = placeholder;
  classList.remove('awareness-widget');
  if (id) widget.id = id;
  if (classList.length) widget.className = classList.value;
  if (style.length) widget.style.cssText = style.cssText;
  widget.hidden = hidden;
  placeholder.replaceWith(widget);
  // A figure is what its picture and its caption are together.
  widget.append(...(placeholder.matches('figure') ? [bare(placeholder)] : placeholder.childNodes));
}

/** Whether another script has no place for it; the webmaster is told. */
function hasNoPlace(widget: HTMLElement, place: HTMLElement, round: Set<string>): boolean {
  if (!isInVain(place, round)) return false;
  warnAbout(
    widget,
    'is taken out of the page as soon as it is there, by another script or an editor, so what it would be made of is left as it stands.',
  );
  return true;
}

/** Nothing in it says any longer that it is a placeholder. */
function bare(placeholder: HTMLElement): HTMLElement {
  const copy = document.createElement(placeholder.localName);
  copy.append(...placeholder.childNodes);
  return copy;
}

/** A link to a page of ours, alone in its line: the address carries the record. */
function fromLink(link: HTMLAnchorElement, bases: Bases, round: Set<string>): void {
  const tag = tagOf(link, bases);
  if (!tag || isInWidget(link)) return;
  const place = placeOf(link);
  if (!isAlone(place)) return;
  const widget = create(tag, new URLSearchParams(link.search), bases);
  if (!widget || hasNoPlace(widget, place, round)) return;
  place.replaceWith(widget);
  place.slot = 'fallback';
  widget.append(place);
}

function isInWidget(link: Element): boolean {
  for (let parent = link.parentElement; parent; parent = parent.parentElement) if (isWidget(parent)) return true;
  return false;
}
