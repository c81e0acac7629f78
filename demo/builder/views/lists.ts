/** Lists that grow: topics, signs, photos, help lines. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { renderField } from './field.js';
import { renderMistake, renderNeeded, renderNotation, renderText } from './parts.js';
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
export const ONE: Readonly<Record<string, string>> = { photos: 'Photo', helplines: 'Help line', statistics: 'Figure' };

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
  const remove = (index: number): void => {
    change(items.filter((_, place) => place !== index));
    focusOn(`#${id} li:nth-child(${index + 1}) input`);
  };
  return html`<fieldset
    class="field list"
    id=${id}
    tabindex="-1"
    aria-describedby=${describedBy(state)}
    @focusout=${state.leave}
  >
    ${renderHead(state)} ${renderNotation()}
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

/** What was there is gone, and the focus with it. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function renderRemove(what: string, handleClick: () => void, text?: string): TemplateResult {
  const label = t('Remove {name}', { name: what });
  return html`<button type="button" class="plain" aria-label=${text ? label : nothing} @click=${handleClick}>
    ${text ?? label}
  </button>`;
}

export interface ItemsState extends Omit<ListState<Item>, 'change'> {
  /** From what there is then: what is rendered once may be used later. */
  readonly update: (change: (items: readonly Item[]) => readonly Item[]) => void;
  readonly fields: Fields;
  /** What is wrong with a field of an item; counted from 0. */
  readonly mistakeOf: (index: number, field: string) => string | undefined;
  readonly descriptionOf: (field: string) => string;
  readonly leaveItem: (index: number, field: string) => void;
}

/** Things with fields of their own. Only those that have changed are rendered anew: there may be many. */
export function renderItems(state: ItemsState): TemplateResult {
  const { id, name, items, fields, update } = state;
  const one = t(ONE[name] ?? labelOf(name));
  const [first = ''] = Object.keys(fields);
  const add = (): void => {
    update((all) => [...all, {}]);
    focusOn(`#${id}-${items.length}-${first}`);
  };
  const { lang } = document.documentElement;
  return html`<fieldset class="field items" id=${id} tabindex="-1" aria-describedby=${describedBy(state)}>
    ${renderHead(state)}
    ${items.map((item, index) => {
      const mistakes = Object.keys(fields).map((field) => state.mistakeOf(index, field));
      return guard([item, index, lang, mistakes.join('|')], () => renderItem(state, item, index, one));
    })}
    <button type="button" @click=${add}>${t('Add: {name}', { name: one })}</button>
  </fieldset>`;
}

function renderItem(state: ItemsState, item: Item, index: number, one: string): TemplateResult {
  const { id, name, fields, update } = state;
  const set = (field: string, value: string): void =>
    update((all) => replaced(all, index, { ...all[index], [field]: value }));
  const remove = (): void => {
    update((all) => all.filter((_, place) => place !== index));
    focusOn(`#${id}`);
  };
  return html`<fieldset class="item">
    <legend>${one} ${index + 1}</legend>
    ${Object.entries(fields).map(([field, rules]) =>
      renderField({
        id: `${id}-${index}-${field}`,
        name: field,
        label: name === 'photos' && field === 'src' ? 'photo' : field,
        field: rules,
        value: item[field] ?? '',
        isNeeded: Boolean(rules.isNeeded?.(item)),
        description: state.descriptionOf(field),
        mistake: state.mistakeOf(index, field),
        change: (value) => set(field, String(value)),
        leave: () => state.leaveItem(index, field),
      }),
    )}
    ${renderRemove(`${one} ${index + 1}`, remove)}
  </fieldset>`;
}
