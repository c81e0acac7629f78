/** The snippet for a system, and what else there is to take along. */
import { html, nothing } from 'lit';
import { loadsOf, notesOn, privacyText } from '../model/advice.js';
import { policyLines, scriptLines } from '../model/host.js';
import { toSnippet } from '../model/snippet.js';
import { findSystem, SYSTEMS } from '../model/systems.js';
import { t } from '../words/words.js';
import { idOf, nameOf } from './form.js';
import { renderCopy, renderSelect } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Note } from '../model/advice.js';
import type { Draft } from '../model/draft.js';
import type { Host } from '../model/host.js';
import type { Mistake } from '../model/problems.js';
import type { System } from '../model/systems.js';

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
  const system = findSystem(state.system);
  const notes = notesOn(system.door, draft, host);
  const names = Object.fromEntries(SYSTEMS.map(({ id, name }) => [id, t(name)]));
  return html`<section class="result" aria-labelledby="result-heading">
    <h2 id="result-heading">${t('The snippet')}</h2>
    <div class="field">
      ${renderSelect('system', t('Where will you paste it?'), names, system.id, state.chooseSystem)}
    </div>
    ${renderMistakes(mistakes, notes)}
    <p>${t(system.how)} ${renderGuide(system)}</p>
    ${notes.map(renderNote)}
    ${renderCopy(t('Paste this'), pasteOf(state), copy, t('Copy the snippet'))}
    <p class="actions">
      <button type="button" @click=${download}>${t('Download as a page')}</button>
      <button type="button" @click=${copyLink}>${t('Copy a link to this form')}</button>
    </p>
    <p class="help">
      ${t('The link holds what you have filled in, behind its #. Nothing of it is sent anywhere; who has the link can read it.')}
    </p>
    <details class="group">
      <summary><h3>${t('For your webmaster')}</h3></summary>
      ${renderForWebmaster(state, system)}
    </details>
    <details class="group">
      <summary><h3>${t('For your data protection officer')}</h3></summary>
      ${renderCopy(t('Privacy'), privacyText(system.door, host, draft), copy, t('Copy the paragraph'), 'prose')}
    </details>
  </section>`;
}

function renderForWebmaster({ draft, host, copy, chooseBase }: ResultState, system: System): TemplateResult {
  const { door, hasScript } = system;
  const script = html`<p>
      ${hasScript ? t('These two lines are in the snippet; a page needs them once.') : t('These two lines go into the site’s template, once.')}
    </p>
    ${renderCopy(t('Script'), scriptLines(host), copy, t('Copy the script'))}`;
  const { version } = host;
  return html`${door === 'frame' ? nothing : script}
    <p>${t('Where the site has a strict Content-Security-Policy, it has to allow:')}</p>
    ${renderCopy('Content-Security-Policy', policyLines(door, host, loadsOf(draft)), copy, t('Copy the policy'))}
    <div class="field">
      <label for="base">${t('Address of the folder of the scripts')}</label>
      <p class="help" id="base-help">
        ${t('The folder on your server that holds awareness-widgets.js. The version is {version}.', { version })}
      </p>
      <input
        id="base"
        type="url"
        dir="ltr"
        autocomplete="off"
        aria-describedby="base-help"
        .value=${host.base}
        @change=${(event: Event) => chooseBase((event.target as HTMLInputElement).value)}
      >
    </div>`;
}

function renderGuide({ guide }: System): TemplateResult | typeof nothing {
  if (!guide) return nothing;
  return html`<a href="../docs/${guide}.html" hreflang="en">${t('Step by step (in English)')}</a>`;
}

function renderNote({ text, isGrave, field }: Note): TemplateResult {
  const link = field && html`<a href="#${field}" @click=${(event: Event) => goTo(event, field)}>${t('Go there')}</a>`;
  return html`<p class=${isGrave ? 'mistake' : 'note'}>${text} ${link}</p>`;
}

function renderMistakes(mistakes: readonly Mistake[], notes: readonly Note[]): TemplateResult | typeof nothing {
  if (!mistakes.length)
    return notes.some(({ isGrave }) => isGrave) ? nothing : html`<p class="good">${t('Nothing is left to mend.')}</p>`;
  const toItem = ({ field, text }: Mistake): TemplateResult => {
    const id = idOf(field);
    return html`<li><a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${nameOf(field)}</a>: ${text}</li>`;
  };
  return html`<div class="mistakes">
    <p>${t('Still to fill in or mend: {count}', { count: mistakes.length })}</p>
    <ul>${mistakes.map(toItem)}</ul>
  </div>`;
}

/** The address stays what it is: its fragment is the form. */
export function goTo(event: Event, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  for (let box = target?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
