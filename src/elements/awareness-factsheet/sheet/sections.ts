/** The sections of a fact sheet: pure views. */
import { html, nothing } from 'lit';
import { renderSubheading } from '../../../core/heading.js';
import { renderLink, renderPart } from '../../../core/templates.js';
import { formatDay } from '../../../i18n/dates.js';
import { msg } from '../../../i18n/msg.js';
import { sourceText } from '../../../i18n/phrases.js';
import type { TemplateResult } from 'lit';
import type { Factsheet, Statistic } from '../../../content/factsheet.js';
import type { View } from './view.js';

/** Act, means and purpose together, with a source, or nothing: a part of a definition defines something else. */
export function renderDefinition({ act, means, purpose, definitionSource, sources }: Factsheet, view: View): unknown {
  if (!act || !means || !purpose || !(definitionSource ?? sources)) return nothing;
  const children = msg('For a child (under 18), the means do not have to be shown.', {
    id: 'fact.children',
    desc: 'Note below the means. UN Protocol, Article 3 (c).',
  });
  return html`<div class="definition">
    ${renderSection('act', msg('The act: what is done', { id: 'fact.act', desc: 'Heading. First part of the definition in the UN Protocol, Article 3.' }), act, view)}
    ${renderSection('means', msg('The means: how it is done', { id: 'fact.means', desc: 'Heading. Second part of the definition in the UN Protocol, Article 3.' }), means, view, children)}
    ${renderSection('purpose', msg('The purpose: why it is done', { id: 'fact.purpose', desc: 'Heading. Third part of the definition in the UN Protocol, Article 3.' }), purpose, view)}
    ${definitionSource ? html`<p part="definition-source"><small>${sourceText()}: ${definitionSource}</small></p>` : nothing}
  </div>`;
}

export function renderSigns({ signs }: Factsheet, view: View): unknown {
  const caveat = msg('These signs alone do not prove trafficking. Every situation is different.', {
    id: 'fact.signsNote',
    desc: 'Note below the signs. It must not sound as if it played them down.',
  });
  const heading = msg('Possible signs', { id: 'fact.signs', desc: 'Heading above a list. “Possible” must stay.' });
  return renderSection('signs', heading, signs, view, caveat);
}

/** What to do and what to avoid. */
export function renderAdvice({ do: advice, avoid, signs, noDefaultWarnings }: Factsheet, view: View): unknown[] {
  const warning = msg('Do not confront a person you suspect of trafficking. This could put you and others in danger.', {
    id: 'fact.noConfront',
    desc: 'Advice. “Suspect” must stay: nobody is guilty yet.',
  });
  // A sheet of help lines alone gives no advice, so it needs no warning.
  const needsWarning = !noDefaultWarnings && (avoid ?? signs ?? advice);
  const items = needsWarning ? [html`<li>${warning}</li>`, avoid ?? nothing] : avoid;
  return [
    renderSection('do', msg('What you can do', { id: 'fact.do', desc: 'Heading above advice.' }), advice, view),
    renderSection('avoid', msg('What to avoid', { id: 'fact.avoid', desc: 'Heading above advice.' }), items, view),
  ];
}

export function renderStatistics({ statistics }: Factsheet, view: View): unknown {
  const heading = msg('In figures', { id: 'fact.statistics', desc: 'Heading above figures with their sources.' });
  return renderSection('statistics', heading, statistics?.map(renderStatistic), view);
}

function renderStatistic({ text, year, scope, source, sourceUrl }: Statistic): TemplateResult {
  const link = renderLink(sourceUrl, source ?? sourceText());
  return html`<li>${text} <small>${year}, ${scope} · ${link}</small></li>`;
}

export function renderFooter({ sources, reviewed, reviewedBy: org }: Factsheet, view: View): unknown {
  const date = reviewed && formatDay(reviewed, view.language);
  const heading = msg('Sources', { id: 'fact.sources', desc: 'Heading above a list of links.' });
  return sources || date
    ? html`<footer part="footer">
        ${renderSection('sources', heading, sources, view)}
        ${
          date && org
            ? html`<p>${msg(html`Content reviewed: ${date}, <bdi>${org}</bdi>`, { id: 'fact.reviewed', desc: 'The values are a date and an organization.' })}</p>`
            : nothing
        }
      </footer>`
    : nothing;
}

/** A list under a heading; on a phone it opens at the heading. */
function renderSection(name: string, heading: string, items: unknown, view: View, note?: string): unknown {
  if (!items) return nothing;
  const list = html`<ul part="list">${items}</ul>
    ${renderPart('p', 'note', note)}`;
  const subheading = renderSubheading(view.level, heading);
  return view.isNarrow
    ? html`<details part="section ${name}"><summary part="summary">${subheading}</summary>${list}</details>`
    : html`<section part="section ${name}">${subheading}${list}</section>`;
}
