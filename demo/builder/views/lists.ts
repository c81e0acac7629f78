/** Lists that grow: topics, signs, photos, help lines. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { renderField } from './field.js';
import { renderMistake, renderNeeded, renderText } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Fields } from '../../../src/content/fields.js';
import type { Item } from '../model/draft.js';

interface Head {
  readonly id: string;
  readonly name: string;
  readonly isNeeded: boolean;
  readonly description: string;
  readonly mistake: string | undefined;
}

export interface ListState<Each> extends Head {
  readonly items: readonly Each[];
  readonly change: (items: readonly Each[]) => void;
  /** The editor has left it. */
  readonly leave: () => void;
}

/** What one of several is called, for the buttons. */
const ONE: Readonly<Record<string, string>> = { photos: 'Photo', helplines: 'Help line', statistics: 'Figure' };

function renderHead({ id, name, isNeeded, description, mistake }: Head): TemplateResult {
  const help = helpOf(description);
  return html`<legend>${t(labelOf(name))}${renderNeeded(isNeeded)}</legend>
    ${help ? html`<p class="help">${renderText(t(help))}</p>` : nothing} ${renderMistake(mistake, `${id}-mistake`)}`;
}

function describedBy({ id, mistake }: Head): string | typeof nothing {
  return mistake ? `${id}-mistake` : nothing;
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
  const remove = (index: number): void => change(items.filter((_, place) => place !== index));
  return html`<fieldset
    class="field list"
    id=${id}
    tabindex="-1"
    aria-describedby=${describedBy(state)}
    @focusout=${state.leave}
  >
    ${renderHead(state)}
    <ol>
      ${lines.map((line, index) => {
        const label = `${t(labelOf(name))} ${index + 1}`;
        return html`<li>
          <input
            dir="auto"
            autocomplete="off"
            aria-label=${label}
            .value=${live(line)}
            @input=${(event: Event) => set(index, (event.target as HTMLInputElement).value)}
          >
          ${index < items.length ? renderRemove(label, () => remove(index), t('Remove')) : nothing}
        </li>`;
      })}
    </ol>
  </fieldset>`;
}

function renderRemove(what: string, handleClick: () => void, text?: string): TemplateResult {
  const label = t('Remove {name}', { name: what });
  return html`<button type="button" class="plain" aria-label=${text ? label : nothing} @click=${handleClick}>
    ${text ?? label}
  </button>`;
}

export interface ItemsState extends ListState<Item> {
  readonly fields: Fields;
  /** What is wrong with a field of an item; counted from 0. */
  readonly mistakeOf: (index: number, field: string) => string | undefined;
  readonly descriptionOf: (field: string) => string;
  readonly leaveItem: (index: number, field: string) => void;
}

/** Things with fields of their own. */
export function renderItems(state: ItemsState): TemplateResult {
  const { id, name, items, change } = state;
  const one = t(ONE[name] ?? labelOf(name));
  const remove = (index: number): void => change(items.filter((_, place) => place !== index));
  return html`<fieldset class="field items" id=${id} tabindex="-1" aria-describedby=${describedBy(state)}>
    ${renderHead(state)}
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
            leave: () => state.leaveItem(index, field),
          }),
        )}
        ${renderRemove(`${one} ${index + 1}`, () => remove(index))}
      </fieldset>`,
    )}
    <button type="button" @click=${() => change([...items, {}])}>${t('Add: {name}', { name: one })}</button>
  </fieldset>`;
}
