/** The form of a widget, made from the table of its fields. */
import { html, nothing } from 'lit';
import { askedOf } from '../model/describe.js';
import { isFilled, kindOf } from '../model/draft.js';
import { groupsOf } from '../model/groups.js';
import { whatToWrite } from '../model/problems.js';
import { t } from '../words/words.js';
import { renderZones } from './controls.js';
import { renderField } from './field.js';
import { labelOf } from '../model/labels.js';
import { ONE, renderItems, renderLines } from './lists.js';
import type { TemplateResult } from 'lit';
import type { Siblings } from '../../../src/content/fields.js';
import type { Draft, Item, Value } from '../model/draft.js';
import type { Group } from '../model/groups.js';
import type { Mistake } from '../model/problems.js';
import { toAttribute } from '../../../src/content/source.js';

export interface FormState {
  readonly draft: Draft;
  readonly mistakes: readonly Mistake[];
  /** Whether the time has come to say what is wrong with a field. */
  readonly isDue: (field: string) => boolean;
  readonly descriptionOf: (field: string) => string;
  /** As it is by then. */
  readonly valueOf: (field: string) => Value | undefined;
  readonly change: (field: string, value: Value) => void;
  readonly leave: (field: string) => void;
}

export function renderForm(state: FormState): TemplateResult {
  return html`<form id="form" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${groupsOf(state.draft.tag).map((group, index) => renderGroup(state, group, index === 0))} ${renderZones()}
  </form>`;
}

function renderGroup(state: FormState, { name, fields }: Group, isFirst: boolean): TemplateResult {
  const filled = fields.filter((field) => isFilled(state.draft.values[field])).length;
  const content = fields.map((field) => renderOne(state, field));
  const wrong = state.mistakes.filter(({ field }) => state.isDue(field) && fields.includes(fieldOf(field))).length;
  if (isFirst) return html`<section class="group"><h3>${t(name)}</h3>${content}</section>`;
  return html`<details class="group">
    <summary><h3>${t(name)}</h3> <small>${filled ? t('{count} filled in', { count: filled }) : ''}</small> ${wrong ? html`<small class="wrong">${t('to mend: {count}', { count: wrong })}</small>` : nothing}</summary>
    ${content}
  </details>`;
}

/** Of a mistake: the field of the widget, and of a thing in a list its number and field. */
function partsOf(mistake: string): { name: string; index?: number; of?: string } {
  const [, list, number, of] = /^([\w-]+) (\d+): (\w+)$/.exec(mistake) ?? [];
  return list !== undefined && of !== undefined ? { name: list, index: Number(number) - 1, of } : { name: mistake };
}

function fieldOf(mistake: string): string {
  return partsOf(mistake).name;
}

/** Where a mistake is mended. */
export function idOf(mistake: string): string {
  const { name, index, of } = partsOf(mistake);
  return of === undefined ? `f-${name}` : `f-${name}-${index}-${of}`;
}

/** `Help line 2, Number` of `helplines 2: number`. */
export function nameOf(mistake: string): string {
  const { name, index = 0, of } = partsOf(mistake);
  if (of === undefined) return t(labelOf(name));
  const field = name === 'photos' && of === 'src' ? 'photo' : of;
  return `${t(ONE[name] ?? labelOf(name))} ${index + 1}, ${t(labelOf(field))}`;
}

function renderOne(state: FormState, name: string): unknown {
  const { draft, change, leave, descriptionOf } = state;
  const field = kindOf(draft.tag).fields[name];
  if (!field) return undefined;
  const value = draft.values[name];
  const common = {
    id: idOf(name),
    name,
    isNeeded: Boolean(field.isNeeded?.(draft.values as Siblings)),
    description: descriptionOf(name),
    mistake: mistakeOf(state, name),
    leave: () => leave(name),
  };
  if (field.items) {
    const place = (index: number, of: string): string => `${toAttribute(name)} ${index + 1}: ${of}`;
    return renderItems({
      ...common,
      // It says how they are written in HTML.
      description: '',
      items: (value ?? []) as readonly Item[],
      fields: askedOf(field.items.fields),
      update: (toNext) => change(name, toNext((state.valueOf(name) ?? []) as readonly Item[])),
      mistakeOf: (index, of) => mistakeOf(state, place(index, of)),
      descriptionOf: (of) =>
        whatToWrite(`${kindOf(draft.tag).name}.${name}`, of, field.items?.fields[of]?.isNeeded !== undefined),
      leaveItem: (index, of) => leave(place(index, of)),
    });
  }
  if (field.shape === 'list') {
    return renderLines({
      ...common,
      items: (value ?? []) as readonly string[],
      change: (items) => change(name, items),
    });
  }
  return renderField({
    ...common,
    field,
    value: typeof value === 'boolean' || typeof value === 'string' ? value : '',
    change: (text) => change(name, text),
  });
}

function mistakeOf({ mistakes, isDue }: FormState, field: string): string | undefined {
  return isDue(field) ? mistakes.find((mistake) => mistake.field === field)?.text : undefined;
}
