/** Help lines on cards of a business card's size, to cut out: no address, no exit, nothing that names the subject. */
import { html, nothing } from 'lit';
import { languageNames } from '../../../i18n/names.js';
import { renderEmergency, renderHours, renderNumber } from './help.js';
import type { TemplateResult } from 'lit';
import type { Factsheet, Helpline } from '../../../content/factsheet.js';

/** Help lines that one card has room for. */
const PER_CARD = 2;

/** @param language BCP 47 */
export function renderCards({ helplines = [], emergencyNumber }: Factsheet, language: string): TemplateResult[] {
  const starts = helplines.flatMap((_, index) => (index % PER_CARD ? [] : [index]));
  if (!starts.length && emergencyNumber) starts.push(0);
  return starts.map(
    (start) => html`<div part="card">
      ${renderEmergency(emergencyNumber)}
      ${helplines.slice(start, start + PER_CARD).map((helpline) => renderLines(helpline, language))}
    </div>`,
  );
}

function renderLines(helpline: Helpline, language: string): TemplateResult {
  const { name, number, numberAbroad, sms, hours, languages } = helpline;
  const numbers = [number, numberAbroad, sms].filter((each) => each !== undefined);
  return html`<div class="line">
    <b>${name}</b>
    ${numbers.map((each, index) => html`<div>${renderNumber(each, index ? '' : 'number')}</div>`)}
    ${hours ? html`<small>${renderHours(helpline, language)}</small>` : nothing}
    ${languages ? html`<small>${languageNames(languages, language)}</small>` : nothing}
  </div>`;
}
