import { html, nothing } from 'lit';
import { FACTSHEET, FACTSHEET_FIELDS } from '../../content/factsheet.js';
import { propertiesOf } from '../../content/fields.js';
import { ElementReader } from '../../content/read.js';
import { renderHeading, renderSubheading } from '../../core/heading.js';
import { renderLink, renderPart } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { msg } from '../../i18n/msg.js';
import { sourceText } from '../../i18n/phrases.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { renderHelp } from './help.js';
import { awarenessFactsheetStyles } from './awareness-factsheet.styles.js';
import type { Factsheet, FactsheetInput, Statistic } from '../../content/factsheet.js';
import type { Reader } from '../../core/widget.js';
import type { TemplateResult } from 'lit';

/**
 * What trafficking is, how it may show, what to do, and where to get help. Prints on one A4 page.
 *
 * No help line ships with the library: every number is the editor's.
 *
 * @summary What trafficking is, its possible signs, what to do, and where to get help.
 * @status experimental
 * @since 0.1.0
 *
 * @example
 * ```html
 * <awareness-factsheet heading="Know the signs" reviewed="2026-11-03" reviewed-by="Example Foundation"
 *   exit-url="https://www.example.org/">
 *   <ul slot="signs"><li>Does not hold their own passport</li></ul>
 *   <ul slot="sources"><li><a href="https://www.unodc.org/">UNODC</a></li></ul>
 * </awareness-factsheet>
 * ```
 * @example A help line
 * ```html
 * <awareness-factsheet heading="Where to get help" reviewed="2026-11-03" reviewed-by="Example Foundation"
 *   exit-url="https://www.example.org/">
 *   <ul slot="helplines">
 *     <li data-number="020 7946 0123" data-country="GB" data-operator="Example Foundation" data-languages="en ru"
 *       data-hours="always" data-cost="free" data-confidential="yes" data-verified="2026-11-03"
 *       data-verified-by="Example Foundation" data-official-url="https://www.example.org/"><b>Example Helpline</b></li>
 *   </ul>
 * </awareness-factsheet>
 * ```
 *
 * @slot - The introduction. A first `h1`–`h6` is the heading.
 * @slot act - `ul`: what is done.
 * @slot means - `ul`: how it is done.
 * @slot purpose - `ul`: why it is done.
 * @slot signs - `ul`: possible signs; the widget adds that they prove nothing by themselves.
 * @slot do - `ul`: what the reader can do.
 * @slot avoid - `ul`: what the reader should not do.
 * @slot statistics - `ul`: each `li` with `data-year`, `data-scope` and `data-source-url`, else it is not shown.
 * @slot helplines - `ul`: each `li` with the `data-` attributes of a help line.
 * @slot sources - `ul` of links.
 * @slot exit-url - A link to a neutral page, for leaving.
 * @slot fallback - Seen only until the fact sheet is there.
 *
 * @csspart sheet - The whole sheet.
 * @csspart header - Heading, exit and introduction.
 * @csspart heading - The heading.
 * @csspart exit - The link for leaving.
 * @csspart intro - The introduction.
 * @csspart section - One section.
 * @csspart subheading - A section's heading.
 * @csspart list - The list of a section.
 * @csspart note - What must be known with a section.
 * @csspart helpline - One help line.
 * @csspart number - A telephone number.
 * @csspart emergency - The emergency number.
 * @csspart footer - Sources and review.
 * @csspart debug - The editor's warnings.
 */
export class AwarenessFactsheet extends LocalizedWidget<Factsheet> implements FactsheetInput {
  static override readonly properties = propertiesOf(FACTSHEET_FIELDS);
  static override readonly styles = [widgetStyles, awarenessFactsheetStyles];

  /** What the sheet is called. @attr */
  declare heading?: string;
  /** The introduction; usually written between the tags instead. @attr */
  declare intro?: string;
  /** What is done: items parted by `|`, or a child. @attr */
  declare act?: string;
  /** How it is done: items parted by `|`, or a child. @attr */
  declare means?: string;
  /** Why it is done: items parted by `|`, or a child. @attr */
  declare purpose?: string;
  /** Possible signs: items parted by `|`, or a child. @attr */
  declare signs?: string;
  /** What to do: items parted by `|`, or a child. @attr */
  declare do?: string;
  /** What not to do: items parted by `|`, or a child. @attr */
  declare avoid?: string;
  /** Leaves out the warning against confronting a suspect. @attr no-default-warnings */
  declare noDefaultWarnings?: boolean;
  /** Sources parted by `|`; a child can link them. @attr */
  declare sources?: string;
  /** Day of the last review, `2026-11-03`. @attr */
  declare reviewed?: string;
  /** Who reviewed the text. @attr reviewed-by */
  declare reviewedBy?: string;
  /** 2 to 6 digits; there is no default, as it differs by country. @attr emergency-number */
  declare emergencyNumber?: string;
  /** `https:` address of a neutral page of another site, for leaving. @attr exit-url */
  declare exitUrl?: string;
  /** `button` or `off`. @attr @default button */
  declare exit?: string;
  /** `shift3` or `off`; part of the record, without effect yet. @attr exit-shortcut */
  declare exitShortcut?: string;
  /** `full`, `off`, or `card`, which prints as `full` for now. @attr @default full */
  declare print?: string;

  protected override createReader(): Reader<Factsheet> {
    return new ElementReader(this, FACTSHEET);
  }

  protected override view(): TemplateResult {
    const { heading, intro, signs, statistics, do: advice, exit, exitUrl, print } = this.record;
    const exitText = msg('Leave this page', {
      id: 'exit.button',
      desc: 'Link for leaving quickly, for a reader who is watched. Short; the same words as in exit.accessibleName.',
    });
    const signsNote = msg('These signs alone do not prove trafficking. Every situation is different.', {
      id: 'fact.signsNote',
      desc: 'Note below the signs. It must not sound as if it played them down.',
    });
    return html`<article part="sheet" class=${print ?? nothing}>
      <header part="header">
        ${renderLink(exit === 'off' ? undefined : exitUrl, exitText, 'exit')} ${renderHeading(this.level, heading)}
        ${renderPart('div', 'intro', intro)}
      </header>
      ${renderHelp(this.record, this.level, this.language)} ${this.#renderDefinition()}
      <div class="columns">
        ${this.#renderSection('signs', msg('Possible signs', { id: 'fact.signs', desc: 'Heading above a list. “Possible” must stay.' }), signs, signsNote)}
        <div class="advice">
          ${this.#renderSection('do', msg('What you can do', { id: 'fact.do', desc: 'Heading above advice.' }), advice)} ${this.#renderAvoid()}
        </div>
      </div>
      ${this.#renderSection('statistics', msg('In figures', { id: 'fact.statistics', desc: 'Heading above figures with their sources.' }), statistics?.map(renderStatistic))}
      ${this.#renderFooter()}
    </article>`;
  }

  #renderDefinition(): unknown {
    const { act, means, purpose, sources } = this.record;
    if (!act || !means || !purpose || !sources) return nothing;
    const note = msg('For a child (under 18), the means do not have to be shown.', {
      id: 'fact.children',
      desc: 'Note below the means. UN Protocol, Article 3 (c).',
    });
    return html`<div class="definition">
      ${this.#renderSection('act', msg('The act: what is done', { id: 'fact.act', desc: 'Heading. First part of the definition in the UN Protocol, Article 3.' }), act)}
      ${this.#renderSection('means', msg('The means: how it is done', { id: 'fact.means', desc: 'Heading. Second part of the definition in the UN Protocol, Article 3.' }), means, note)}
      ${this.#renderSection('purpose', msg('The purpose: why it is done', { id: 'fact.purpose', desc: 'Heading. Third part of the definition in the UN Protocol, Article 3.' }), purpose)}
    </div>`;
  }

  #renderAvoid(): unknown {
    const { avoid, noDefaultWarnings, signs, do: advice } = this.record;
    const warning = msg(
      'Do not confront a person you suspect of trafficking. This could put you and others in danger.',
      { id: 'fact.noConfront', desc: 'Advice. “Suspect” must stay: nobody is guilty yet.' },
    );
    // A sheet of help lines alone gives no advice, so it needs no warning.
    const needsWarning = !noDefaultWarnings && (avoid ?? signs ?? advice);
    const items = needsWarning ? [html`<li>${warning}</li>`, avoid ?? nothing] : avoid;
    return this.#renderSection(
      'avoid',
      msg('What to avoid', { id: 'fact.avoid', desc: 'Heading above advice.' }),
      items,
    );
  }

  #renderSection(name: string, heading: string, items: unknown, note?: string): unknown {
    return items
      ? html`<section part="section ${name}">
          ${renderSubheading(this.level, heading)}
          <ul part="list">${items}</ul>
          ${renderPart('p', 'note', note)}
        </section>`
      : nothing;
  }

  #renderFooter(): unknown {
    const { sources, reviewed, reviewedBy: org = '' } = this.record;
    const date = reviewed && formatDay(reviewed, this.language);
    if (!sources && !date) return nothing;
    return html`<footer part="footer">
      ${
        sources
          ? [
              renderSubheading(
                this.level,
                msg('Sources', { id: 'fact.sources', desc: 'Heading above a list of links.' }),
              ),
              renderPart('ul', 'list', sources),
            ]
          : nothing
      }
      ${date && org ? html`<p>${msg(html`Content reviewed: ${date}, <bdi>${org}</bdi>`, { id: 'fact.reviewed', desc: 'The values are a date and an organization.' })}</p>` : nothing}
    </footer>`;
  }
}

function renderStatistic({ text, year, scope, source, sourceUrl }: Statistic): TemplateResult {
  const link = renderLink(sourceUrl, source ?? sourceText());
  return html`<li>${text} <small>${year}, ${scope} · ${link}</small></li>`;
}
