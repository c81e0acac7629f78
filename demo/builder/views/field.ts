/** A field of the form: what it is called, what it says, what is wrong with it. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlOf, countriesOf } from '../model/describe.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { renderMistake, renderNeeded, renderText } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Field } from '../../../src/content/fields.js';
import type { Control } from '../model/describe.js';

export interface FieldState {
  /** Of the form: two fields of one name have different ones. */
  readonly id: string;
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
  readonly field: Field<any, any>;
  readonly value: string | boolean;
  readonly isNeeded: boolean;
  readonly description: string;
  readonly mistake: string | undefined;
  readonly change: (value: string | boolean) => void;
  /** The editor has left it: now is the time to say what is wrong. */
  readonly leave: () => void;
}

const TYPES: Readonly<Partial<Record<Control, string>>> = { day: 'date', time: 'time', moment: 'date' };
const MODES: Readonly<Partial<Record<Control, string>>> = { number: 'numeric', address: 'url' };
const MANY_LINES: ReadonlySet<Control> = new Set(['long', 'prose']);

export function renderField(state: FieldState): TemplateResult {
  const { id, name, isNeeded, description, mistake } = state;
  const control = controlOf(state.field);
  const help = helpOf(description);
  const label = html`<label for=${id}>${t(labelOf(name))}${renderNeeded(isNeeded)}</label>`;
  const isFlag = control === 'flag';
  return html`<div class="field ${control}" @focusout=${state.leave}>
    ${isFlag ? nothing : label}
    ${help ? html`<p class="help" id="${id}-help">${renderText(t(help))}</p>` : nothing}
    ${renderMistake(mistake, `${id}-mistake`)}
    ${isFlag ? html`<div class="line">${renderControl(state, control)} ${label}</div>` : renderControl(state, control)}
    ${control === 'prose' || control === 'line' ? renderNotation() : nothing}
  </div>`;
}

function renderNotation(): TemplateResult {
  const text = t('Links as `[words](https://…)`, `**bold**`, `*italic*`; an empty line begins a paragraph.');
  return html`<p class="help">${renderText(text)}</p>`;
}

/** The help and the mistake of a field, for screen readers. */
export function describedBy({
  id,
  description,
  mistake,
}: Pick<FieldState, 'id' | 'description' | 'mistake'>): string | typeof nothing {
  const ids = [helpOf(description) && `${id}-help`, mistake && `${id}-mistake`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

function renderControl(state: FieldState, control: Control): TemplateResult {
  const { id, field, value, change, mistake } = state;
  const text = String(value === true ? '' : value || '');
  const described = describedBy(state);
  const isInvalid = mistake ? 'true' : nothing;
  const handleInput = (event: Event): void => change((event.target as HTMLInputElement).value);
  if (control === 'flag') {
    const handleChange = (event: Event): void => change((event.target as HTMLInputElement).checked);
    return html`<input
      id=${id}
      type="checkbox"
      .checked=${live(value === true)}
      aria-describedby=${described}
      @change=${handleChange}
    >`;
  }
  if (control === 'choice') return renderChoice(state, text, namesOf(field.options ?? []));
  if (control === 'country') return renderChoice(state, text, countryNames(countriesOf(field)));
  if (control === 'moment') return renderMoment(state, text);
  if (MANY_LINES.has(control)) {
    const rows = control === 'prose' ? 5 : 2;
    return html`<textarea
      id=${id}
      rows=${rows}
      dir="auto"
      .value=${live(text)}
      aria-describedby=${described}
      aria-invalid=${isInvalid}
      @input=${handleInput}
    ></textarea>`;
  }
  const type = TYPES[control] ?? 'text';
  // A day that another system wrote wrongly is shown as it is, to be mended.
  const isForeign = type !== 'text' && text !== '' && !field.parse?.(text as never);
  return html`<input
    id=${id}
    type=${isForeign ? 'text' : type}
    dir=${control === 'address' ? 'ltr' : 'auto'}
    inputmode=${MODES[control] ?? nothing}
    list=${control === 'zone' ? 'zones' : nothing}
    autocomplete="off"
    .value=${live(text)}
    aria-describedby=${described}
    aria-invalid=${isInvalid}
    @input=${handleInput}
  >`;
}

type Names = Readonly<Record<string, string>>;

function namesOf(options: readonly string[]): Names {
  return Object.fromEntries(options.map((option) => [option, t(option)]));
}

const countries = new Map<string, Names>();

/** In the order of the editor's language. */
function countryNames(codes: readonly string[]): Names {
  const { lang } = document.documentElement;
  const known = countries.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  const { compare } = new Intl.Collator(lang);
  const pairs = codes.map((code) => [code, names.of(code) ?? code] as const);
  const sorted = Object.fromEntries(pairs.sort(([, a], [, b]) => compare(a, b)));
  countries.set(lang, sorted);
  return sorted;
}

/** For the fields that take one; a browser shows what fits the letters typed. */
export function renderZones(): TemplateResult {
  const zones = Intl.supportedValuesOf?.('timeZone') ?? [];
  return html`<datalist id="zones">${zones.map((zone) => html`<option value=${zone}></option>`)}</datalist>`;
}

function renderChoice(state: FieldState, text: string, names: Names): TemplateResult {
  const { id, change, mistake } = state;
  const handleChange = (event: Event): void => change((event.target as HTMLSelectElement).value);
  // What another system wrote wrongly is shown as it is, to be mended.
  const shown = !text || text in names ? names : { ...names, [text]: text };
  return html`<select
    id=${id}
    aria-describedby=${describedBy(state)}
    aria-invalid=${mistake ? 'true' : nothing}
    @change=${handleChange}
  >
    <option value="" .selected=${text === ''}>${t('not said')}</option>
    ${Object.entries(shown).map(([option, name]) => html`<option value=${option} .selected=${option === text}>${name}</option>`)}
  </select>`;
}

/** A day, and the time of that day if there is one. */
function renderMoment(state: FieldState, text: string): TemplateResult {
  const { id, field, change, mistake } = state;
  const [day = '', time = ''] = text.split('T');
  const described = describedBy(state);
  const isInvalid = mistake ? 'true' : nothing;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
  if (text && !field.parse?.(text as never)) {
    return html`<input
      id=${id}
      autocomplete="off"
      .value=${live(text)}
      aria-describedby=${described}
      aria-invalid=${isInvalid}
      @input=${(event: Event) => change(valueOf(event))}
    >`;
  }
  const join = (newDay: string, newTime: string): void => change(newDay && newTime ? `${newDay}T${newTime}` : newDay);
  return html`<div class="line">
    <input
      id=${id}
      type="date"
      .value=${live(day)}
      aria-describedby=${described}
      aria-invalid=${isInvalid}
      @change=${(event: Event) => join(valueOf(event), time)}
    >
    <label for="${id}-time">${t('Time, if it matters')}</label>
    <input
      id="${id}-time"
      type="time"
      .value=${live(time)}
      ?disabled=${!day}
      @change=${(event: Event) => join(day, valueOf(event))}
    >
  </div>`;
}
