/** The fields of the editor: pure views. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { COLORS, DEFAULTS, SIZES, TEXTS } from './catalogue.js';
import { toHex } from './color.js';
import { colorOf, differs, SCHEMES } from './palette.js';
import type { ColorToken, SizeToken, TextToken } from './catalogue.js';
import type { Values } from './css.js';
import type { Choices, Scheme } from './palette.js';
import type { TemplateResult } from 'lit';

export interface FieldState {
  readonly choices: Choices;
  readonly values: Values;
  /** What was typed and can't be used, by the id of its field. */
  readonly mistakes: Readonly<Record<string, string | undefined>>;
}

export interface FieldActions {
  pick(token: ColorToken, scheme: Scheme, text: string): void;
  reset(token: ColorToken): void;
  set(token: TextToken | SizeToken, value: string): void;
}

export const SCHEME_LABELS = { light: 'Light', dark: 'Dark' };

/** Of the text field of a colour. */
export function idOf(token: ColorToken, scheme: Scheme): string {
  return `${token.name}-${scheme}`;
}

export function renderFields(state: FieldState, actions: FieldActions): TemplateResult {
  return html`
    <h2>Colours</h2>
    <p>Pick, or type any colour of CSS. Muted, tint, line and focus follow the others until you set them.</p>
    ${COLORS.map((token) => renderColor(token, state, actions))}
    <h2>Sizes</h2>
    ${SIZES.map((token) => renderSize(token, state, actions))}
    <h2>Type and pictures</h2>
    ${TEXTS.map((token) => renderText(token, state, actions))}
  `;
}

function renderColor(token: ColorToken, state: FieldState, actions: FieldActions): TemplateResult {
  const { name, label, where } = token;
  const isChanged = SCHEMES.some((scheme) => differs(name, scheme, state.choices));
  const reset = html`<button type="button" aria-label="Reset ${label}" @click=${() => actions.reset(token)}>Reset</button>`;
  return html`<fieldset>
    <legend>${label} <small>${where}</small></legend>
    ${SCHEMES.map((scheme) => renderScheme(token, scheme, state, actions))} ${isChanged ? reset : nothing}
  </fieldset>`;
}

function renderScheme(token: ColorToken, scheme: Scheme, state: FieldState, actions: FieldActions): TemplateResult {
  const { choices, mistakes } = state;
  const id = idOf(token, scheme);
  const hex = toHex(colorOf(token.name, scheme, choices));
  const name = `${token.label}, ${SCHEME_LABELS[scheme].toLowerCase()}`;
  const pick = ({ target }: Event): void => actions.pick(token, scheme, (target as HTMLInputElement).value);
  return html`<span class="scheme">
    <label for=${id}>${SCHEME_LABELS[scheme]}</label>
    <input type="color" aria-label="${name}, picker" .value=${live(hex)} @input=${pick} />
    <input
      id=${id}
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-label=${name}
      aria-invalid=${mistakes[id] ? 'true' : nothing}
      aria-describedby=${mistakes[id] ? `${id}-mistake` : nothing}
      .value=${live(mistakes[id] ?? hex)}
      @change=${pick}
    />
    ${renderMistake(id, mistakes, 'is no opaque colour')}
  </span>`;
}

function renderSize(token: SizeToken, { values }: FieldState, actions: FieldActions): TemplateResult {
  const { name, label, min, max } = token;
  const value = values[name] ?? DEFAULTS.get(name) ?? '';
  const set = ({ target }: Event): void => actions.set(token, `${(target as HTMLInputElement).value}px`);
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <input id=${name} type="range" min=${min} max=${max} .value=${live(String(parseFloat(value)))} @input=${set} />
    <output for=${name}>${value}</output>
  </p>`;
}

function renderText(token: TextToken, { values, mistakes }: FieldState, actions: FieldActions): TemplateResult {
  const { name, label } = token;
  const set = ({ target }: Event): void => actions.set(token, (target as HTMLInputElement).value.trim());
  return html`<p class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="text"
      spellcheck="false"
      autocomplete="off"
      placeholder=${DEFAULTS.get(name) ?? ''}
      aria-invalid=${mistakes[name] ? 'true' : nothing}
      aria-describedby=${mistakes[name] ? `${name}-mistake` : nothing}
      .value=${live(mistakes[name] ?? values[name] ?? '')}
      @change=${set}
    />
    ${renderMistake(name, mistakes, 'can’t be used here')}
  </p>`;
}

function renderMistake(id: string, mistakes: FieldState['mistakes'], problem: string): unknown {
  const typed = mistakes[id];
  return typed ? html`<small id="${id}-mistake" class="mistake" role="alert">“${typed}” ${problem}.</small>` : nothing;
}
