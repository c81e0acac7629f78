/** Where to get help: the help lines in the editor's order, never in one guessed from where the reader is. */
import { html, nothing } from 'lit';
import { isShortNumber, OLD_DAYS, STALE_DAYS } from '../../../content/factsheet.js';
import { daysAgo } from '../../../content/moments.js';
import { renderSubheading } from '../../../core/heading.js';
import { renderFacts, renderLine, renderLink, renderPart } from '../../../core/templates.js';
import { formatDay, formatZone, today } from '../../../i18n/dates.js';
import { msg } from '../../../i18n/msg.js';
import { countryName, joinNames, languageNames } from '../../../i18n/names.js';
import { localTimeText } from '../../../i18n/phrases.js';
import type { Factsheet, Helpline, PhoneNumber } from '../../../content/factsheet.js';
import type { TemplateResult } from 'lit';
import type { View } from './view.js';

export function renderHelp({ helplines, emergencyNumber, callLinks = false }: Factsheet, view: View): unknown {
  if (!helplines && !emergencyNumber) return nothing;
  const trace = msg('A call or message may stay visible in the phone’s history or bill.', {
    id: 'help.phoneTrace',
    desc: 'Warning above help lines. The reader may be watched.',
  });
  return html`<section part="section help">
    ${renderSubheading(view.level, msg('Where to get help', { id: 'help.title', desc: 'Heading above help lines.' }))}
    ${renderEmergency(emergencyNumber)} ${helplines ? html`<p part="note" id="trace">${trace}</p>` : nothing}
    ${helplines?.map((helpline, index) => renderHelpline(helpline, view, callLinks, `line-${index}`))}
  </section>`;
}

function renderEmergency(number: string | undefined): unknown {
  const text =
    number &&
    msg(html`In immediate danger, call <bdi part="number" dir="ltr">${number}</bdi>`, {
      id: 'help.emergency',
      desc: 'The value is a telephone number.',
    });
  return renderPart('p', 'emergency', text);
}

/** @param id of its name, which its links are about */
function renderHelpline(helpline: Helpline, { level, language }: View, callLinks: boolean, id: string): TemplateResult {
  const { name, operator, number, numberAbroad, sms, officialUrl } = helpline;
  const age = ageOf(helpline);
  const canCall = callLinks && age !== 'old';
  const official =
    officialUrl &&
    html`<a id="${id}-official" part="official" aria-labelledby="${id}-official ${id}" href=${officialUrl} rel="noreferrer"
      >${msg('Official page', { id: 'help.official', desc: 'Link to the help line’s own page.' })}</a
    >`;
  const isDoubtful = [number, numberAbroad, sms].some((each) => each?.isSound === false);
  const doubt = renderPart('p', 'doubt', doubtText(helpline, age, language) ?? (isDoubtful && confirmText()));
  return html`<div part=${age === 'stale' || age === 'old' ? `helpline ${age}` : 'helpline'}>
    ${renderSubheading(level + 1, name && html`<span id=${id}>${name}</span>`)} ${renderPart('p', 'operator', operator)}
    ${age === 'old' ? [doubt, official] : nothing}
    ${number ? html`<p>${renderNumber(number, 'number')}${canCall ? renderCall(number) : nothing}</p>` : renderWords(helpline, canCall)}
    <dl>${renderHelplineFacts(helpline, language, canCall)}</dl>
    <p><small>${renderRemarks(helpline, age, language)}</small></p>
    ${age === 'old' ? nothing : [doubt, official]}
  </div>`;
}

/** What the entry says by itself, where it says no number apart from that: none may be lost. */
function renderWords({ name, text, sms, chatUrl }: Helpline, canCall: boolean): unknown {
  if (!text || sms || chatUrl || text.textContent.trim() === name) return nothing;
  if (!canCall) for (const link of text.querySelectorAll('[href^="tel:"]')) link.replaceWith(...link.childNodes);
  return html`<p>${text}</p>`;
}

type Age = 'fresh' | 'stale' | 'old' | 'unchecked';

function ageOf({ verified, verifiedBy }: Helpline): Age {
  if (!verified) return 'unchecked';
  if (verified < daysAgo(OLD_DAYS)) return 'old';
  return verified < daysAgo(STALE_DAYS) || !verifiedBy ? 'stale' : 'fresh';
}

/** What to think of a number that nobody has called for long. */
function doubtText({ verified = '' }: Helpline, age: Age, language: string): unknown {
  const date = verified && formatDay(verified, language);
  switch (age) {
    case 'old':
      return msg(
        html`Last checked more than a year ago: ${date}. The number may be wrong. Look at the official page first.`,
        {
          id: 'help.old',
          desc: 'Strong warning above the number of a help line. The value is a date.',
        },
      );
    case 'stale':
      return msg(html`Last checked: ${date}. Please confirm the number on the official page.`, {
        id: 'help.stale',
        desc: 'Below a help line that nobody has called for half a year. The value is a date.',
      });
    case 'unchecked':
      return confirmText();
    case 'fresh':
      return undefined;
  }
}

function confirmText(): string {
  return msg('Please confirm the number on the official page.', {
    id: 'help.confirm',
    desc: 'Below a help line whose number may be wrong.',
  });
}

/** Left to right in any text, grouped as typed; what may not be what it looks like is words, and no number. */
function renderNumber({ text, isSound }: PhoneNumber, part = ''): TemplateResult {
  return isSound ? html`<bdi part=${part || nothing} dir="ltr">${text}</bdi>` : html`<bdi>${text}</bdi>`;
}

/** Whoever follows the link leaves a trace, which the link says. */
function renderCall({ text, isSound }: PhoneNumber, scheme = 'tel'): unknown {
  const number = html`<bdi dir="ltr">${text}</bdi>`;
  const words =
    scheme === 'sms'
      ? msg(html`Write to ${number}`, {
          id: 'help.write',
          desc: 'Link that starts a text message. The value is a number.',
        })
      : msg(html`Call ${number}`, { id: 'help.call', desc: 'Link that starts a call. The value is a number.' });
  return isSound
    ? html` <a part="call" href="${scheme}:${text.replace(/[^\d+]/g, '')}" aria-describedby="trace">${words}</a>`
    : nothing;
}

function renderHelplineFacts(helpline: Helpline, language: string, canCall: boolean): TemplateResult {
  const { numberAbroad, sms, chatUrl, hours, languages } = helpline;
  const chat = msg('Chat', { id: 'help.chat', desc: 'Label and link of a chat with a help line.' });
  const withLink = (number: PhoneNumber, scheme?: string): unknown[] => [
    renderNumber(number),
    canCall ? renderCall(number, scheme) : nothing,
  ];
  return renderFacts([
    [
      msg('From abroad', { id: 'help.fromAbroad', desc: 'Label of the number for callers abroad.' }),
      numberAbroad && withLink(numberAbroad),
    ],
    [
      msg('Text message', { id: 'help.sms', desc: 'Label of a number for text messages.' }),
      sms && withLink(sms, 'sms'),
    ],
    [chat, chatUrl && renderLink(chatUrl, chat)],
    [
      msg('Hours', { id: 'help.hours', desc: 'Label of the opening hours of a help line.' }),
      hours && renderHours(helpline, language),
    ],
    [
      msg('Languages', { id: 'help.languages', desc: 'Label of the languages a help line answers in.' }),
      languages && languageNames(languages, language),
    ],
  ]);
}

function renderHours({ hours, timeZone }: Helpline, language: string): unknown {
  return hours === 'always'
    ? msg('24 hours a day, 7 days a week', { id: 'help.always', desc: 'Opening hours of a help line.' })
    : renderLine([hours, timeZone && localTimeText(formatZone(timeZone, today(timeZone), language))]);
}

/** What there is to say about cost, trust and age, in the order in which a caller asks. */
function renderRemarks(helpline: Helpline, age: Age, language: string): unknown {
  const { cost, confidential, anonymous, verified, verifiedBy: org } = helpline;
  const place = placeOf(helpline, language);
  const date = verified && formatDay(verified, language);
  return renderLine([
    cost &&
      {
        free: msg('Free to call', { id: 'help.free', desc: 'What a call costs.' }),
        charged: msg('Calls may be charged', { id: 'help.charged', desc: 'What a call costs.' }),
        unknown: msg('Not known what a call costs', { id: 'help.costUnknown', desc: 'What a call costs.' }),
      }[cost],
    confidential &&
      {
        yes: msg('Confidential', { id: 'help.confidential', desc: 'Said of a help line.' }),
        no: msg('Not confidential', { id: 'help.notConfidential', desc: 'Said of a help line.' }),
        unknown: msg('Ask whether the call is confidential', {
          id: 'help.askConfidential',
          desc: 'Said of a help line of which nobody knows.',
        }),
      }[confidential],
    anonymous === 'yes' &&
      msg('You do not have to give your name', {
        id: 'help.anonymous',
        desc: 'Said of a help line, to somebody who may be afraid.',
      }),
    place &&
      msg(html`Works only inside this country: ${place}`, {
        id: 'help.inCountryOnly',
        desc: 'Said of a short number. The value is a country in the nominative.',
      }),
    age === 'fresh' &&
      msg(html`Checked: ${date}, <bdi>${org}</bdi>`, {
        id: 'help.verified',
        desc: 'When somebody last called the number. The values are a date and an organization.',
      }),
  ]);
}

/** Where alone the number works: as the editor says; a short number always has such a place. */
function placeOf({ worksIn, number, country }: Helpline, language: string): string | undefined {
  const place = worksIn ?? (isShortNumber(number) ? country : undefined);
  const isCodes = place && /^[a-z]{2}([\s,]+[a-z]{2})*$/i.test(place);
  return isCodes
    ? joinNames(
        place.split(/[\s,]+/).map((code) => countryName(code.toUpperCase(), language)),
        language,
      )
    : place;
}
