/** Small templates that all views are made of. */
import { html, nothing } from 'lit';
import { t } from '../words/words.js';
import type { TemplateResult } from 'lit';

/** A text in which `` `code` `` is code. */
export function renderText(text: string): unknown[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code dir="ltr">${part}</code>` : part));
}

/** What is wrong, or nothing; the sign is for the eye, beside the colour. @param id for `aria-describedby` */
export function renderMistake(text: string | undefined, id?: string): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<p class="mistake" id=${id ?? nothing}><span class="sign" aria-hidden="true">!</span> ${text}</p>`;
}

/** What follows the name of a field that must be filled in. */
export function renderNeeded(isNeeded: boolean): TemplateResult | typeof nothing {
  return isNeeded ? html` <small>${t('needed')}</small>` : nothing;
}

/** How to write emphasis and links. */
export function renderNotation(): TemplateResult {
  const text = t('Links as `[words](https://…)`, `**bold**`, `*italic*`; an empty line begins a paragraph.');
  return html`<p class="help">${renderText(text)}</p>`;
}

/** Something to copy. Code is from left to right in any language; a text is as its own words are. */
export function renderCopy(
  label: string,
  text: string,
  onCopy: (text: string) => void,
  copyText: string,
  kind: 'code' | 'prose' = 'code',
): TemplateResult {
  return html`<figure class="copy ${kind}">
    <figcaption>${label} <button type="button" @click=${() => onCopy(text)}>${copyText}</button></figcaption>
    <pre dir=${kind === 'code' ? 'ltr' : 'auto'} tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
  </figure>`;
}

/** A list to choose from. */
export function renderSelect(
  id: string,
  label: unknown,
  options: Readonly<Record<string, string>>,
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const handleChange = (event: Event): void => onChange((event.target as HTMLSelectElement).value);
  // Somebody else's snippet may have another.
  const shown = Object.hasOwn(options, value) ? options : { ...options, [value]: value };
  return html`<label for=${id}>${label}</label>
    <select id=${id} @change=${handleChange}>
      ${Object.entries(shown).map(
        ([key, name]) =>
          html`<option value=${key} ?selected=${key === value} .selected=${key === value}>${name}</option>`,
      )}
    </select>`;
}
