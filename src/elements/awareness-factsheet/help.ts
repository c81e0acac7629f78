/** Where to get help: a pure view, long enough to stand apart from the sheet. */
import { html, nothing } from 'lit';
import { renderSubheading } from '../../core/heading.js';
import { renderFact, renderLine, renderLink, renderPart } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, joinNames, languageNames } from '../../i18n/names.js';
import type { Factsheet, Helpline } from '../../content/factsheet.js';
import type { TemplateResult } from 'lit';

/** @param level of the sheet's heading @param language BCP 47 */
export function renderHelp({ helplines, emergencyNumber }: Factsheet, level: number, language: string): unknown {
  if (!helplines && !emergencyNumber) return nothing;
  const emergency =
    emergencyNumber &&
    msg(html`In immediate danger, call <bdi part="number" dir="ltr">${emergencyNumber}</bdi>`, {
      id: 'help.emergency',
      desc: 'The value is a telephone number.',
    });
  const trace = msg('A call or message may stay visible in the phone’s history or bill.', {
    id: 'help.phoneTrace',
    desc: 'Warning below help lines. The reader may be watched.',
  });
  return html`<section part="section help">
    ${renderSubheading(level, msg('Where to get help', { id: 'help.title', desc: 'Heading above help lines.' }))}
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
    ${renderLink(officialUrl, msg('Official page', { id: 'help.official', desc: 'Link to the help line’s own page.' }), 'official')}
  </div>`;
}

/** Left to right in any text, grouped as typed. */
function renderNumber(number: string, part = ''): TemplateResult {
  return html`<bdi part=${part || nothing} dir="ltr">${number}</bdi>`;
}

function facts({ numberAbroad, sms, chatUrl, hours, languages }: Helpline, language: string): unknown[] {
  const chat = msg('Chat', { id: 'help.chat', desc: 'Label and link of a chat with a help line.' });
  const always = msg('24 hours a day, 7 days a week', { id: 'help.always', desc: 'Opening hours of a help line.' });
  return [
    renderFact(
      msg('From abroad', { id: 'help.fromAbroad', desc: 'Label of the number for callers abroad.' }),
      numberAbroad && renderNumber(numberAbroad),
    ),
    renderFact(
      msg('Text message', { id: 'help.sms', desc: 'Label of a number for text messages.' }),
      sms && renderNumber(sms),
    ),
    renderFact(chat, chatUrl && renderLink(chatUrl, chat)),
    renderFact(
      msg('Hours', { id: 'help.hours', desc: 'Label of the opening hours of a help line.' }),
      hours === 'always' ? always : hours,
    ),
    renderFact(
      msg('Languages', { id: 'help.languages', desc: 'Label of the languages a help line answers in.' }),
      languages && languageNames(languages, language),
    ),
  ];
}

/** What there is to say about cost, trust and age, in the order in which a caller asks. */
function remarks(helpline: Helpline, language: string): unknown[] {
  const { worksIn, cost, confidential, anonymous, verified, verifiedBy: org } = helpline;
  const isCodes = worksIn && /^[a-z]{2}([\s,]+[a-z]{2})*$/i.test(worksIn);
  const country = isCodes
    ? joinNames(
        worksIn.split(/[\s,]+/).map((code) => countryName(code.toUpperCase(), language)),
        language,
      )
    : worksIn;
  const date = verified && formatDay(verified, language);
  return renderLine([
    cost === 'free' && msg('Free to call', { id: 'help.free', desc: 'What a call costs.' }),
    cost === 'charged' && msg('Calls may be charged', { id: 'help.charged', desc: 'What a call costs.' }),
    confidential === 'yes' && msg('Confidential', { id: 'help.confidential', desc: 'Said of a help line.' }),
    anonymous === 'yes' &&
      msg('You do not have to give your name', {
        id: 'help.anonymous',
        desc: 'Said of a help line, to somebody who may be afraid.',
      }),
    country &&
      msg(html`Works only inside this country: ${country}`, {
        id: 'help.inCountryOnly',
        desc: 'Said of a short number. The value is a country in the nominative.',
      }),
    date &&
      org &&
      msg(html`Checked: ${date}, <bdi>${org}</bdi>`, {
        id: 'help.verified',
        desc: 'When somebody last called the number. The values are a date and an organization.',
      }),
  ]);
}
