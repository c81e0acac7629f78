/** A field of the form: what it is called, what it says, what is wrong with it. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlOf } from '../model/describe.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { renderText } from './parts.js';
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
  const label = html`<label for=${id}>${t(labelOf(name))}${isNeeded ? html` <small>${t('needed')}</small>` : nothing}</label>`;
  const isFlag = control === 'flag';
  return html`<div class="field ${control}" @focusout=${state.leave}>
    ${isFlag ? nothing : label}
    ${help ? html`<p class="help" id="${id}-help">${renderText(t(help))}</p>` : nothing}
    ${mistake ? html`<p class="mistake" id="${id}-mistake"><span class="sign" aria-hidden="true">!</span> ${mistake}</p>` : nothing}
    ${isFlag ? html`<div class="line">${renderControl(state, control)} ${label}</div>` : renderControl(state, control)}
    ${control === 'prose' || control === 'line' ? html`<p class="help notation">${renderText(t('Links as `[words](https://…)`, `**bold**`, `*italic*`; an empty line begins a paragraph.'))}</p>` : nothing}
  </div>`;
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
    return html`<input id=${id} type="checkbox" .checked=${live(value === true)} aria-describedby=${described} @change=${handleChange}>`;
  }
  if (control === 'choice') return renderChoice(state, text);
  if (control === 'moment') return renderMoment(state, text);
  if (MANY_LINES.has(control)) {
    const rows = control === 'prose' ? 5 : 2;
    return html`<textarea id=${id} rows=${rows} dir="auto" .value=${live(text)} aria-describedby=${described} aria-invalid=${isInvalid} @input=${handleInput}></textarea>`;
  }
  const type = TYPES[control] ?? 'text';
  // A day that another system wrote wrongly is shown as it is, to be mended.
  const isForeign = type !== 'text' && text !== '' && !field.parse?.(text as never);
  return html`<input id=${id} type=${isForeign ? 'text' : type} dir=${control === 'address' ? 'ltr' : 'auto'} inputmode=${MODES[control] ?? nothing} autocomplete="off" .value=${live(text)} aria-describedby=${described} aria-invalid=${isInvalid} @input=${handleInput}>`;
}

function renderChoice(state: FieldState, text: string): TemplateResult {
  const { id, field, change, mistake } = state;
  const options = field.options ?? [];
  const handleChange = (event: Event): void => change((event.target as HTMLSelectElement).value);
  const shown = text && !options.includes(text) ? [...options, text] : options;
  return html`<select id=${id} aria-describedby=${describedBy(state)} aria-invalid=${mistake ? 'true' : nothing} @change=${handleChange}>
    <option value="" .selected=${text === ''}>${t('not said')}</option>
    ${shown.map((option) => html`<option value=${option} .selected=${option === text}>${t(option)}</option>`)}
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
    return html`<input id=${id} type="text" autocomplete="off" .value=${live(text)} aria-describedby=${described} aria-invalid=${isInvalid} @input=${(event: Event) => change(valueOf(event))}>`;
  }
  const join = (newDay: string, newTime: string): void => change(newDay && newTime ? `${newDay}T${newTime}` : newDay);
  return html`<div class="line">
    <input id=${id} type="date" .value=${live(day)} aria-describedby=${described} aria-invalid=${isInvalid} @change=${(event: Event) => join(valueOf(event), time)}>
    <label for="${id}-time">${t('Time, if it matters')}</label>
    <input id="${id}-time" type="time" .value=${live(time)} ?disabled=${!day} @change=${(event: Event) => join(day, valueOf(event))}>
  </div>`;
}
