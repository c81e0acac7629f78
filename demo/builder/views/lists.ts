/** Lists that grow: topics, signs, photos, help lines. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { renderField } from './field.js';
import { renderText } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Fields } from '../../../src/content/fields.js';
import type { Item } from '../model/draft.js';

export interface ListState<Each> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Each[];
  readonly isNeeded: boolean;
  readonly description: string;
  readonly mistake: string | undefined;
  readonly change: (items: readonly Each[]) => void;
}

/** What one of several is called, for the buttons. */
const ONE: Readonly<Record<string, string>> = { photos: 'Photo', helplines: 'Help line', statistics: 'Figure' };

function renderHead({ id, name, isNeeded, description, mistake }: ListState<never>): TemplateResult {
  const help = helpOf(description);
  return html`<legend>${t(labelOf(name))}${isNeeded ? html` <small>${t('needed')}</small>` : nothing}</legend>
    ${help ? html`<p class="help">${renderText(t(help))}</p>` : nothing}
    ${mistake ? html`<p class="mistake" id="${id}-mistake"><span class="sign" aria-hidden="true">!</span> ${mistake}</p>` : nothing}`;
}

function replaced<Each>(items: readonly Each[], index: number, item: Each): Each[] {
  return items.map((each, place) => (place === index ? item : each));
}

/** Lines of text. There is always an empty one to go on with. */
export function renderLines(state: ListState<string>): TemplateResult {
  const { id, name, items, change } = state;
  const lines = [...items, ''];
  const set = (index: number, text: string): void => {
    const next = replaced(lines, index, text);
    change(next.at(-1) === '' ? next.slice(0, -1) : next);
  };
  return html`<fieldset class="field list" id=${id} tabindex="-1">
    ${renderHead(state as unknown as ListState<never>)}
    <ol>${lines.map(
      (line, index) => html`<li>
        <input type="text" dir="auto" autocomplete="off" aria-label="${t(labelOf(name))} ${index + 1}" .value=${live(line)} @input=${(event: Event) => set(index, (event.target as HTMLInputElement).value)}>
        ${index < items.length ? html`<button type="button" class="plain" aria-label=${t('Remove {name}', { name: `${t(labelOf(name))} ${index + 1}` })} @click=${() => change(items.filter((_, place) => place !== index))}>${t('Remove')}</button>` : nothing}
      </li>`,
    )}</ol>
  </fieldset>`;
}

export interface ItemsState extends ListState<Item> {
  readonly fields: Fields;
  /** What is wrong with a field of an item; counted from 0. */
  readonly mistakeOf: (index: number, field: string) => string | undefined;
  readonly descriptionOf: (field: string) => string;
  readonly leave: (index: number, field: string) => void;
}

/** Things with fields of their own. */
export function renderItems(state: ItemsState): TemplateResult {
  const { id, name, items, change } = state;
  const one = t(ONE[name] ?? labelOf(name));
  return html`<fieldset class="field items" id=${id} tabindex="-1">
    ${renderHead(state as unknown as ListState<never>)}
    ${items.map(
      (item, index) => html`<fieldset class="item">
        <legend>${one} ${index + 1}</legend>
        ${Object.entries(state.fields).map(([field, rules]) =>
          renderField({
            id: `${id}-${index}-${field}`,
            name: field,
            field: rules,
            value: item[field] ?? '',
            isNeeded: rules.isNeeded?.({}) === true,
            description: state.descriptionOf(field),
            mistake: state.mistakeOf(index, field),
            change: (value) => change(replaced(items, index, { ...item, [field]: String(value) })),
            leave: () => state.leave(index, field),
          }),
        )}
        <button type="button" class="plain" @click=${() => change(items.filter((_, place) => place !== index))}>${t('Remove {name}', { name: `${one} ${index + 1}` })}</button>
      </fieldset>`,
    )}
    <button type="button" @click=${() => change([...items, {}])}>${t('Add: {name}', { name: one })}</button>
  </fieldset>`;
}
