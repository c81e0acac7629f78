/** The snippet for a system, and what else there is to take along. */
import { html, nothing } from 'lit';
import { isLocal, policyLines, scriptLines } from '../model/host.js';
import { isCutInAddress, LONGEST_ADDRESS, toSnippet } from '../model/snippet.js';
import { findSystem, SYSTEMS } from '../model/systems.js';
import { t } from '../words/words.js';
import { idOf } from './form.js';
import { labelOf } from '../model/labels.js';
import { renderCopy, renderSelect } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Draft, Item } from '../model/draft.js';
import type { Host } from '../model/host.js';
import type { Mistake } from '../model/problems.js';
import type { Door } from '../model/read-back.js';

export interface ResultState {
  readonly draft: Draft;
  readonly host: Host;
  readonly system: string;
  readonly mistakes: readonly Mistake[];
  readonly chooseSystem: (id: string) => void;
  readonly chooseBase: (base: string) => void;
  readonly copy: (text: string) => void;
  readonly copyLink: () => void;
  readonly download: () => void;
}

/** What is pasted, with the script where the system lets it in. */
export function pasteOf({ draft, host, system }: Pick<ResultState, 'draft' | 'host' | 'system'>): string {
  const { door, hasScript } = findSystem(system);
  const snippet = toSnippet(door, draft, host);
  return hasScript ? `${scriptLines(host)}\n${snippet}` : snippet;
}

export function renderResult(state: ResultState): TemplateResult {
  const { draft, host, mistakes, copy, copyLink, download } = state;
  const { door, how, guide, hasScript } = findSystem(state.system);
  const names = Object.fromEntries(SYSTEMS.map(({ id, name }) => [id, t(name)]));
  return html`<section class="result" aria-labelledby="result-heading">
    <h2 id="result-heading">${t('The snippet')}</h2>
    <div class="field">${renderSelect('system', t('Where will you paste it?'), names, findSystem(state.system).id, state.chooseSystem)}</div>
    ${renderMistakes(mistakes)}
    <p>${t(how)} <a href="../docs/${guide}.html" hreflang="en">${t('Step by step (in English)')}</a></p>
    ${notesOn(door, draft, host).map((note) => html`<p class="note">${note}</p>`)}
    ${renderCopy(t('Paste this'), pasteOf(state), copy, t('Copy the snippet'))}
    <p class="actions">
      <button type="button" @click=${download}>${t('Download as a page')}</button>
      <button type="button" @click=${copyLink}>${t('Copy a link to this form')}</button>
    </p>
    <p class="help">${t('The link holds what you have filled in, behind its #. Nothing of it is sent anywhere; who has the link can read it.')}</p>
    <details class="group">
      <summary><h3>${t('For your webmaster')}</h3></summary>
      ${
        door === 'frame'
          ? nothing
          : html`<p>${hasScript ? t('These two lines are in the snippet; a page needs them once.') : t('These two lines go into the site’s template, once.')}</p>
      ${renderCopy(t('Script'), scriptLines(host), copy, t('Copy the script'))}`
      }
      <p>${t('Where the site has a strict Content-Security-Policy, it has to allow:')}</p>
      ${renderCopy('Content-Security-Policy', policyLines(door, host, addressesOf(draft)), copy, t('Copy the policy'))}
      <div class="field">
        <label for="base">${t('Address of the folder of the scripts')}</label>
        <p class="help" id="base-help">${t('The folder on your server that holds awareness-widgets.js. The version is {version}.', { version: host.version })}</p>
        <input id="base" type="url" dir="ltr" autocomplete="off" aria-describedby="base-help" .value=${host.base} @change=${(event: Event) => state.chooseBase((event.target as HTMLInputElement).value)}>
      </div>
    </details>
    <details class="group">
      <summary><h3>${t('For your data protection officer')}</h3></summary>
      ${renderCopy(t('Privacy'), privacyText(door, host, draft), copy, t('Copy the paragraph'), 'prose')}
    </details>
  </section>`;
}

function renderMistakes(mistakes: readonly Mistake[]): TemplateResult | typeof nothing {
  if (!mistakes.length) return html`<p class="good">${t('Nothing is left to mend.')}</p>`;
  return html`<div class="mistakes">
    <p>${t('Still to fill in or mend: {count}', { count: mistakes.length })}</p>
    <ul>${mistakes.map(({ field, text }) => html`<li><a href="#${idOf(field)}" @click=${(event: Event) => goTo(event, idOf(field))}>${nameOf(field)}</a>: ${text}</li>`)}</ul>
  </div>`;
}

/** `Help line 2, Number` of `helplines 2: number`. */
function nameOf(field: string): string {
  const [, list, number, of = ''] = /^([\w-]+) (\d+): (\w+)$/.exec(field) ?? [];
  return list === undefined ? t(labelOf(field)) : `${t(labelOf(list))} ${number}, ${t(labelOf(of))}`;
}

/** The address stays what it is: its fragment is the form. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  for (let box = target?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function notesOn(door: Door, draft: Draft, host: Host): string[] {
  const hasAddress =
    door === 'link' || door === 'frame' || (door === 'placeholder' && draft.tag !== 'awareness-factsheet');
  return [
    ...(isLocal(host.base)
      ? [
          t(
            'The scripts are on this computer, where no visitor finds them. Ask your webmaster for their address and put it in below.',
          ),
        ]
      : []),
    ...(hasAddress && isCutInAddress(draft)
      ? [
          t(
            'An address holds words only: where nothing but the link is left, links, emphasis, photos and lists of help lines are missing from the widget.',
          ),
        ]
      : []),
    ...(hasAddress && toSnippet('link', draft, host).length > LONGEST_ADDRESS
      ? [t('The address is long; some systems cut it. Shorten the text or leave something out.')]
      : []),
    ...(door === 'placeholder' && draft.tag === 'awareness-factsheet'
      ? [t('For a fact sheet there is no link in it, as an address would stay in the history of its reader.')]
      : []),
    ...(draft.tag === 'awareness-factsheet'
      ? [
          t(
            'Have the text reviewed by people who work with those who have experienced trafficking, and call every number before you publish it.',
          ),
        ]
      : []),
  ];
}

function addressesOf({ values }: Draft): Readonly<Record<'pictures' | 'feeds', readonly string[]>> {
  const text = (name: string): string[] => (typeof values[name] === 'string' ? [values[name]] : []);
  const photos = Array.isArray(values['photos']) ? (values['photos'] as readonly Item[]) : [];
  return {
    pictures: [...text('image'), ...text('portrait'), ...photos.flatMap(({ src }) => src ?? [])],
    feeds: text('src'),
  };
}

function privacyText(door: Door, { base }: Host, draft: Draft): string {
  const { host } = new URL(base);
  const pictures = [
    ...new Set(
      Object.values(addressesOf(draft))
        .flat()
        .filter((each) => URL.canParse(each))
        .map((each) => new URL(each).host),
    ),
  ].filter((each) => each !== host);
  return [
    door === 'frame'
      ? t('This page shows content in a frame that is loaded from {host}.', { host })
      : t('This page loads a script, a style sheet and small files that belong to them from {host}.', { host }),
    ...(pictures.length ? [t('Pictures or data come from {hosts}.', { hosts: pictures.join(', ') })] : []),
    t(
      'As with every file, the server sees the visitor’s IP address and the name of the browser; how long it keeps them is up to who runs it. If it is your own server, nobody else learns of the visit.',
    ),
    t(
      'The widget sets no cookie, stores nothing on the device, counts nobody and sends nothing that a visitor does anywhere.',
    ),
  ].join(' ');
}
