/** What a field is filled in with, by the kind of what it takes. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { namesOf } from '../model/describe.js';
import { t } from '../words/words.js';
import type { TemplateResult } from 'lit';
import type { Control } from '../model/describe.js';
import type { FieldState } from './field.js';

interface ControlState extends Omit<FieldState, 'label'> {
  readonly label: string;
  readonly text: string;
  /** Ids of help and mistake, parted by spaces. */
  readonly describedBy: string;
}

type Render = (state: ControlState) => TemplateResult;

type Names = Readonly<Record<string, string>>;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** A date that is being typed has no value yet: it is no empty one. */
const isHalfTyped = ({ target }: Event): boolean => (target as HTMLInputElement).validity.badInput;

/** Years have four digits. */
const LAST_DAY = '9999-12-31';

function renderText(
  { id, text, change, mistake, describedBy, isNeeded }: ControlState,
  inputMode?: string,
): TemplateResult {
  return html`<input
    id=${id}
    dir="auto"
    inputmode=${inputMode ?? nothing}
    autocomplete="off"
    .value=${live(text)}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    aria-required=${isNeeded || nothing}
    @input=${(event: Event) => change(valueOf(event))}
  >`;
}

/** Taken when it is whole: the preview would ask each half of it for a picture. */
function renderAddress({ id, text, change, mistake, describedBy, isNeeded }: ControlState): TemplateResult {
  return html`<input
    id=${id}
    dir="ltr"
    inputmode="url"
    autocomplete="off"
    .value=${text}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    aria-required=${isNeeded || nothing}
    @change=${(event: Event) => change(valueOf(event))}
  >`;
}

function renderArea({ id, text, change, mistake, describedBy, isNeeded }: ControlState, rows: number): TemplateResult {
  return html`<textarea
    id=${id}
    rows=${rows}
    dir="auto"
    .value=${live(text)}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    aria-required=${isNeeded || nothing}
    @input=${(event: Event) => change(valueOf(event))}
  ></textarea>`;
}

/** A day or time that another system wrote wrongly is shown as it is, to be mended. */
function isForeign({ text, field }: ControlState): boolean {
  return text !== '' && !field.parse?.(text as never);
}

function renderDate(
  state: ControlState,
  type: 'date' | 'time',
  value = state.text,
  change = state.change,
): TemplateResult {
  const { id, mistake, describedBy, isNeeded } = state;
  return html`<input
    id=${id}
    type=${type}
    max=${type === 'date' ? LAST_DAY : nothing}
    .value=${value}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    aria-required=${isNeeded || nothing}
    @change=${(event: Event) => (isHalfTyped(event) ? undefined : change(valueOf(event)))}
  >`;
}

/** A day, and the time of that day if there is one. */
function renderMoment(state: ControlState): TemplateResult {
  const { id, label, text, change } = state;
  const [day = '', time = ''] = text.split('T');
  const join = (newDay: string, newTime: string): void => change(newDay && newTime ? `${newDay}T${newTime}` : newDay);
  return html`<div class="row" role="group" aria-label=${label}>
    ${renderDate(state, 'date', day, (newDay) => join(String(newDay), time))}
    <label for="${id}-time">${t('Time, if it matters')}</label>
    <input
      id="${id}-time"
      type="time"
      .value=${time}
      ?disabled=${!day}
      @change=${(event: Event) => (isHalfTyped(event) ? undefined : join(day, valueOf(event)))}
    >
  </div>`;
}

function renderOptions(names: Names, chosen: string): unknown {
  // What another system wrote wrongly is shown as it is, to be mended.
  const shown = !chosen || Object.hasOwn(names, chosen) ? names : { ...names, [chosen]: chosen };
  return guard([names, chosen, t('not said')], () => [
    html`<option value="" .selected=${chosen === ''}>${t('not said')}</option>`,
    ...Object.entries(shown).map(
      ([option, name]) => html`<option value=${option} .selected=${option === chosen}>${name}</option>`,
    ),
  ]);
}

function renderChoice(state: ControlState, names: Names): TemplateResult {
  const { id, text, change, mistake, describedBy, isNeeded } = state;
  return html`<select
    id=${id}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    aria-required=${isNeeded || nothing}
    @change=${(event: Event) => change(valueOf(event))}
  >
    ${renderOptions(names, text)}
  </select>`;
}

const optionNames = new WeakMap<readonly string[], Names>();
let optionLanguage = '';

/** In the editor's language; the same object as long as that is the same. */
function namesOfOptions(options: readonly string[]): Names {
  const { lang } = document.documentElement;
  const known = optionLanguage === lang ? optionNames.get(options) : undefined;
  if (known) return known;
  const names = Object.fromEntries(options.map((option) => [option, t(option)]));
  optionLanguage = lang;
  optionNames.set(options, names);
  return names;
}

/** One language after another; there is always a place for one more. */
function renderLanguages(state: ControlState): TemplateResult {
  const { id, label, name, text, change, describedBy } = state;
  const codes = text.split(/[\s,]+/).filter(Boolean);
  const names = namesOf('language', document.documentElement.lang);
  const places = name === 'originalLanguage' ? [codes[0] ?? ''] : [...codes, ''];
  const set = (place: number, code: string): void =>
    change(
      places
        .map((each, index) => (index === place ? code : each))
        .filter(Boolean)
        .join(' '),
    );
  return html`<div class="row" role="group" aria-label=${label} aria-describedby=${describedBy || nothing}>
    ${places.map(
      (code, index) => html`<select
        id=${index ? `${id}-${index}` : id}
        aria-label="${label} ${index + 1}"
        @change=${(event: Event) => set(index, valueOf(event))}
      >
        ${renderOptions(names, code)}
      </select>`,
    )}
  </div>`;
}

function renderZone(state: ControlState): TemplateResult {
  const { id, text, change, mistake, describedBy } = state;
  return html`<input
    id=${id}
    list="zones"
    dir="ltr"
    autocomplete="off"
    .value=${live(text)}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${mistake ? 'true' : nothing}
    @input=${(event: Event) => change(valueOf(event))}
  >`;
}

/** For the fields that take one; a browser shows what fits the letters typed. */
export function renderZones(): TemplateResult {
  const zones = Intl.supportedValuesOf?.('timeZone') ?? [];
  return html`<datalist id="zones">${guard([], () => zones.map((zone) => html`<option value=${zone}></option>`))}</datalist>`;
}

function renderFlag({ id, value, change, describedBy }: ControlState): TemplateResult {
  return html`<input
    id=${id}
    type="checkbox"
    .checked=${live(value === true)}
    aria-describedby=${describedBy || nothing}
    @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
  >`;
}

export const CONTROLS: Readonly<Record<Control, Render>> = {
  text: renderText,
  line: renderText,
  list: renderText,
  items: renderText,
  number: (state) => renderText(state, 'numeric'),
  long: (state) => renderArea(state, 2),
  prose: (state) => renderArea(state, 5),
  flag: renderFlag,
  address: renderAddress,
  choice: (state) => renderChoice(state, namesOfOptions(state.field.options ?? [])),
  country: (state) => renderChoice(state, namesOf('region', document.documentElement.lang)),
  languages: renderLanguages,
  zone: renderZone,
  day: (state) => (isForeign(state) ? renderText(state) : renderDate(state, 'date')),
  time: (state) => (isForeign(state) ? renderText(state) : renderDate(state, 'time')),
  moment: (state) => (isForeign(state) ? renderText(state) : renderMoment(state)),
};
