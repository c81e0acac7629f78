/** “Check my snippet”: what is left of it, in words. */
import { html, nothing } from 'lit';
import { helpOf, labelOf } from '../model/labels.js';
import { check } from '../model/check.js';
import { t } from '../words/words.js';
import { renderMistake, renderText } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Line, Report } from '../model/check.js';
import type { Draft } from '../model/draft.js';
import type { Host } from '../model/host.js';
import type { Mistake } from '../model/problems.js';

export interface CheckState {
  readonly html: string;
  /** What was made in the form, if anything. */
  readonly made: Draft | undefined;
  readonly host: Host;
  readonly descriptionOf: (draft: Draft, field: string) => string;
  readonly change: (html: string) => void;
  readonly use: (draft: Draft) => void;
}

export function renderCheck(state: CheckState): TemplateResult {
  const { notes, reports } = check(state.html, state.made, state.host);
  return html`<section class="check" aria-labelledby="check-heading">
    <h2 id="check-heading">${t('Check my snippet')}</h2>
    <div class="field">
      <label for="pasted">${t('What your system shows in its source view')}</label>
      <p class="help" id="pasted-help">${t('Save the page first, open the source view again, and paste all of it here. Nothing is sent anywhere.')}</p>
      <textarea
        id="pasted"
        rows="8"
        dir="ltr"
        spellcheck="false"
        aria-describedby="pasted-help"
        .value=${state.html}
        @input=${(event: Event) => state.change((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <div role="status">
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${reports.length ? html`<p>${t('Widgets found: {count}', { count: reports.length })}</p>` : nothing}
    </div>
    ${reports.map((report, index) => renderReport(report, `<${report.found.draft.tag}> ${index + 1}`, state))}
  </section>`;
}

function renderReport(
  { found, notes, lines, mistakes }: Report,
  name: string,
  { use, descriptionOf }: CheckState,
): TemplateResult {
  const { draft } = found;
  return html`<article class="report">
    <h3><code dir="ltr">${name}</code></h3>
    <ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>
    ${mistakes.length ? renderMistakes(mistakes) : nothing}
    <div class="scroll" role="region" tabindex="0" aria-label=${name}>
      <table>
        <caption>${t('What each part means')}</caption>
        <thead>
          <tr><th scope="col">${t('Part')}</th><th scope="col">${t('Value')}</th><th scope="col">${t('Meaning')}</th></tr>
        </thead>
        <tbody>${lines.map((line) => renderLine(line, descriptionOf(draft, line.field)))}</tbody>
      </table>
    </div>
    <p><button type="button" @click=${() => use(draft)}>${t('Show it in the form and the preview')}</button></p>
  </article>`;
}

function renderMistakes(mistakes: readonly Mistake[]): TemplateResult {
  return html`<ul class="mistakes">
    ${mistakes.map(({ where, text }) => html`<li><code dir="ltr">${where}</code>: ${text}</li>`)}
  </ul>`;
}

function renderLine({ name, field, value, mistakes }: Line, description: string): TemplateResult {
  return html`<tr>
    <th scope="row"><code dir="ltr">${name}</code></th>
    <td dir="auto">${value}</td>
    <td>${renderText(t(helpOf(description) || labelOf(field)))} ${mistakes.map(({ text }) => renderMistake(text))}</td>
  </tr>`;
}
