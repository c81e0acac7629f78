/** A pure view of one help line: long enough to stand apart from the sheet. */
import { html, nothing } from 'lit';
import { renderSubheading } from '../../core/heading.js';
import { formatDay } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, languageNames } from '../../i18n/names.js';
import type { Helpline } from '../../content/factsheet.js';
import type { TemplateResult } from 'lit';

/** @param level of the sheet's heading @param language BCP 47 */
export function renderHelpline(helpline: Helpline, level: number, language: string): TemplateResult {
  const { name, operator, number, officialUrl } = helpline;
  return html`<div part="helpline">
    ${renderSubheading(level + 1, name)}
    ${operator ? html`<p>${operator}</p>` : nothing}
    ${number ? html`<p><bdi part="number" dir="ltr">${number}</bdi></p>` : nothing}
    <dl>${facts(helpline, language)}</dl>
    <p><small>${remarks(helpline, language)}</small></p>
    ${
      officialUrl
        ? html`<p><a href=${officialUrl} rel="noreferrer">${msg('Official page', { id: 'help.official' })}</a></p>`
        : nothing
    }
  </div>`;
}

function facts({ numberAbroad, sms, chatUrl, hours, languages }: Helpline, language: string): unknown[] {
  const chat = msg('Chat', { id: 'help.chat' });
  return [
    fact(msg('From abroad', { id: 'help.fromAbroad' }), numberAbroad && html`<bdi dir="ltr">${numberAbroad}</bdi>`),
    fact(msg('Text message', { id: 'help.sms' }), sms && html`<bdi dir="ltr">${sms}</bdi>`),
    fact(chat, chatUrl && html`<a href=${chatUrl} rel="noreferrer">${chat}</a>`),
    fact(
      msg('Hours', { id: 'help.hours' }),
      hours === 'always' ? msg('24 hours a day, 7 days a week', { id: 'help.always' }) : hours,
    ),
    fact(msg('Languages', { id: 'help.languages' }), languages && languageNames(languages, language)),
  ];
}

function fact(label: string, value: unknown): unknown {
  return value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
}

/** What there is to say about cost, trust and age, in the order in which a caller asks. */
function remarks(helpline: Helpline, language: string): unknown {
  const { worksIn, cost, confidential, anonymous, verified, verifiedBy: org } = helpline;
  const country =
    worksIn &&
    worksIn
      .split(/[\s,]+/)
      .map((code) => countryName(code, language))
      .join(', ');
  const date = verified && formatDay(verified, language);
  const parts = [
    cost === 'free' && msg('Free to call', { id: 'help.free' }),
    cost === 'charged' && msg('Calls may be charged', { id: 'help.charged' }),
    confidential === 'yes' && msg('Confidential', { id: 'help.confidential' }),
    anonymous === 'yes' && msg('You do not have to give your name', { id: 'help.anonymous' }),
    country && msg(html`Works only inside this country: ${country}`, { id: 'help.inCountryOnly' }),
    date && org && msg(html`Checked: ${date}, ${org}`, { id: 'help.verified' }),
  ];
  return parts.filter(Boolean).flatMap((part, index) => [index ? ' · ' : '', part]);
}
