/** Tells the editor what to mend: in the console, and on the page where the element has `debug`. */
import { warnAbout } from '../../core/warn.js';
import { toAttribute } from '../source.js';
import { valueOf } from '../shapes.js';
import { EDITOR_TEXTS, NO_PLACE, NO_SLOT, SHORTEN } from './texts.js';
import type { Finding } from '../read.js';
import type { Raw } from '../source.js';
import type { Mistake, Texts } from './texts.js';

/** A finding in words. */
export interface Problem {
  /** `end="2019-05-10"`: the attribute or slot, and what was found there. */
  readonly where: string;
  /** One sentence or two that say what is wrong and what to type. */
  readonly text: string;
}

export function tell(host: Element, findings: readonly Finding[]): void {
  const problems = findings.map((finding) => toProblem(finding));
  for (const { where, text } of problems) warnAbout(host, `${where}: ${text}`);
  // The element renders this box, empty, while it has `debug`.
  host.shadowRoot
    ?.querySelector('[part=debug]')
    ?.replaceChildren(
      element('strong', `<${host.localName}>`),
      element('ul', ...problems.map(({ where, text }) => element('li', element('code', where), ` ${text}`))),
    );
}

function element(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** Puts a finding into words. @param translate a text, whose braces stay as they are */
export function toProblem(
  { kind, name, place, found, record }: Finding,
  translate = (text: string): string => text,
): Problem {
  const value = found === undefined ? '' : describe(found);
  if (!name) return toProblemOfChild((found as readonly Element[])[0] as Element, value);
  const mistake = { value, isMissing: found === undefined, record };
  const path = place + toAttribute(name);
  const values: Readonly<Record<string, unknown>> = { ...record, value };
  return {
    where: value ? `${path}="${withHiddenSeen(value)}"` : path,
    text: translate(textFor(mistake, EDITOR_TEXTS[kind]?.[name] ?? SHORTEN)).replace(/\{(\w+)\}/g, (_, key: string) =>
      String(values[key] ?? ''),
    ),
  };
}

/** Of one that has no place: the slot that there is not, or what it is. @param value what stands in it */
function toProblemOfChild(child: Element, value: string): Problem {
  const slot = child.getAttribute('slot');
  return slot === null
    ? { where: `${child.localName}="${withHiddenSeen(value)}"`, text: NO_PLACE }
    : { where: `slot="${withHiddenSeen(slot.slice(0, MAX_SHOWN))}"`, text: NO_SLOT };
}

function textFor(mistake: Mistake, texts: Texts): string {
  if (typeof texts === 'string') return texts;
  const text = texts.find((text) => typeof text === 'string' || text[0](mistake)) ?? SHORTEN;
  return typeof text === 'string' ? text : text[1];
}

/** Characters that are not seen, or that turn what follows, as their codes. */
function withHiddenSeen(text: string): string {
  return text.replace(/\p{Cf}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

const MAX_SHOWN = 60;

/** What was found, short enough for a warning. */
function describe(found: Raw): string {
  const text = typeof found === 'object' ? textOf(found[0]) : String(found);
  return text.slice(0, MAX_SHOWN) + (text.length > MAX_SHOWN ? '…' : '');
}

function textOf(node: Node | undefined): string {
  return (node instanceof Element ? valueOf(node) : (node?.textContent ?? '')).trim();
}
