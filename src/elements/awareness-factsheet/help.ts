/** Where to get help: a pure view, long enough to stand apart from the sheet. */
import { html, nothing } from 'lit';
import { renderSubheading } from '../../core/heading.js';
import { renderFact, renderLine, renderLink, renderPart } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, languageNames } from '../../i18n/names.js';
import type { Factsheet, Helpline } from '../../content/factsheet.js';
import type { TemplateResult } from 'lit';

/** @param level of the sheet's heading @param language BCP 47 */
export function renderHelp({ helplines, emergencyNumber }: Factsheet, level: number, language: string): unknown {
  if (!helplines && !emergencyNumber) return nothing;
  const emergency =
    emergencyNumber &&
    msg(html`In immediate danger, call <bdi part="number" dir="ltr">${emergencyNumber}</bdi>`, {
      id: 'help.emergency',
    });
  const trace = msg('A call or message may stay visible in the phone’s history or bill.', { id: 'help.phoneTrace' });
  return html`<section part="section help">
    ${renderSubheading(level, msg('Where to get help', { id: 'help.title' }))}
    ${renderPart('p', 'emergency', emergency)}
    ${helplines?.map((helpline) => renderHelpline(helpline, level, language))}
    ${renderPart('p', 'note', helplines && trace)}
  </section>`;
}

function renderHelpline(helpline: Helpline, level: number, language: string): TemplateResult {
  const { name, operator, number, officialUrl } = helpline;
  return html`<div part="helpline">
    ${renderSubheading(level + 1, name)} ${renderPart('p', 'operator', operator)}
    ${number ? html`<p>${renderNumber(number, 'number')}</p>` : nothing}
    <dl>${facts(helpline, language)}</dl>
    <p><small>${remarks(helpline, language)}</small></p>
    ${renderLink(officialUrl, msg('Official page', { id: 'help.official' }), 'official')}
  </div>`;
}

/** Left to right in any text, grouped as typed. */
function renderNumber(number: string, part = ''): TemplateResult {
  return html`<bdi part=${part || nothing} dir="ltr">${number}</bdi>`;
}

function facts({ numberAbroad, sms, chatUrl, hours, languages }: Helpline, language: string): unknown[] {
  const chat = msg('Chat', { id: 'help.chat' });
  const always = msg('24 hours a day, 7 days a week', { id: 'help.always' });
  return [
    renderFact(msg('From abroad', { id: 'help.fromAbroad' }), numberAbroad && renderNumber(numberAbroad)),
    renderFact(msg('Text message', { id: 'help.sms' }), sms && renderNumber(sms)),
    renderFact(chat, chatUrl && renderLink(chatUrl, chat)),
    renderFact(msg('Hours', { id: 'help.hours' }), hours === 'always' ? always : hours),
    renderFact(msg('Languages', { id: 'help.languages' }), languages && languageNames(languages, language)),
  ];
}

/** What there is to say about cost, trust and age, in the order in which a caller asks. */
function remarks(helpline: Helpline, language: string): unknown[] {
  const { worksIn, cost, confidential, anonymous, verified, verifiedBy: org } = helpline;
  const country = worksIn
    ?.split(/[\s,]+/)
    .map((code) => countryName(code, language))
    .join(', ');
  const date = verified && formatDay(verified, language);
  return renderLine([
    cost === 'free' && msg('Free to call', { id: 'help.free' }),
    cost === 'charged' && msg('Calls may be charged', { id: 'help.charged' }),
    confidential === 'yes' && msg('Confidential', { id: 'help.confidential' }),
    anonymous === 'yes' && msg('You do not have to give your name', { id: 'help.anonymous' }),
    country && msg(html`Works only inside this country: ${country}`, { id: 'help.inCountryOnly' }),
    date && org && msg(html`Checked: ${date}, ${org}`, { id: 'help.verified' }),
  ]);
}
