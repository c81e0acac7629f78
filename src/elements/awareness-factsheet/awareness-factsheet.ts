import { ElementReader } from '../../content/element-reader.js';
import { FACTSHEET_PROPERTIES } from '../../content/factsheet-properties.js';
import { propertiesOf } from '../../content/fields.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { loadSheetWords } from '../../i18n/sheet-words.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import type { Factsheet, FactsheetInput } from '../../content/factsheet.js';
import type { Kind } from '../../content/read.js';
import type { Reader } from '../../core/reader.js';
import type { TemplateResult } from 'lit';
import type { Sheet } from './sheet/sheet.js';

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
 * <awareness-factsheet heading="Know the signs" reviewed="2026-11-03" reviewed-by="Example Foundation">
 *   <a slot="exit" href="https://www.example.org/" rel="noreferrer">Leave this page</a>
 *   <ul slot="signs"><li>Does not hold their own passport</li></ul>
 *   <ul slot="sources"><li><a href="https://www.unodc.org/">UNODC</a></li></ul>
 * </awareness-factsheet>
 * ```
 * @example A help line
 * ```html
 * <awareness-factsheet heading="Where to get help" reviewed="2026-11-03" reviewed-by="Example Foundation">
 *   <a slot="exit" href="https://www.example.org/" rel="noreferrer">Leave this page</a>
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
 * @slot definition-source - Where the definition stands, as a link.
 * @slot exit - A link to a neutral page of another site, for leaving; works without JavaScript, too.
 *
 * @csspart sheet - The whole sheet.
 * @csspart leave - What lies over the page: the link for leaving and what is said of it.
 * @csspart exit - The link for leaving.
 * @csspart exit-hint - On the link: the shortcut.
 * @csspart exit-status - How many presses of the shortcut are left.
 * @csspart exit-note - What leaving does not do.
 * @csspart header - Heading and introduction.
 * @csspart heading - The heading.
 * @csspart intro - The introduction.
 * @csspart section - One section; a `details` where the sheet is narrow.
 * @csspart act - Of the sections, what is done.
 * @csspart means - How it is done.
 * @csspart purpose - Why it is done.
 * @csspart signs - Possible signs.
 * @csspart do - What the reader can do.
 * @csspart avoid - What the reader should not do.
 * @csspart statistics - Figures.
 * @csspart help - Help lines and the emergency number.
 * @csspart sources - Sources.
 * @csspart summary - What opens a section where the sheet is narrow.
 * @csspart subheading - A section's heading.
 * @csspart list - The list of a section.
 * @csspart note - What must be known with a section.
 * @csspart definition-source - Where the definition stands.
 * @csspart helpline - One help line.
 * @csspart stale - A help line that was last checked more than 180 days ago.
 * @csspart old - A help line that was last checked more than a year ago.
 * @csspart fact - One fact of a help line, its label and its value.
 * @csspart operator - Who runs the help line.
 * @csspart number - A telephone number.
 * @csspart call - A link that calls or writes.
 * @csspart doubt - Why a number may be wrong.
 * @csspart official - The link to the help line's own page.
 * @csspart emergency - The emergency number.
 * @csspart footer - Sources and review.
 * @csspart qr - The QR code, on paper.
 */
export class AwarenessFactsheet extends LocalizedWidget<Factsheet> implements FactsheetInput {
  static override readonly properties = propertiesOf(FACTSHEET_PROPERTIES);
  static override readonly styles = widgetStyles;

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
  /** Where the definition stands; a child can link it. @attr definition-source */
  declare definitionSource?: string;
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
  /** Adds links that call or write to a help line, which leaves a trace on the phone. @attr call-links */
  declare callLinks?: boolean;
  /** `button` or `off`. @attr @default button */
  declare exit?: string;
  /** `https:` address of a neutral page of another site, for leaving; a child gives it, too. @attr exit-url */
  declare exitUrl?: string;
  /** The words of the link for leaving, 1 to 40 characters, where the widget’s own are not in your language. @attr exit-text */
  declare exitText?: string;
  /** `shift3`: Shift pressed three times within five seconds leaves, too; or `off`. @attr exit-shortcut @default shift3 */
  declare exitShortcut?: string;
  /** `full`: one A4 page; `card`: help lines on cards to cut out, 85 × 55 mm; `off`. @attr @default full */
  declare print?: string;
  /** `https:` address that the A4 page shows as a QR code, made in the page. @attr qr-url */
  declare qrUrl?: string;

  readonly #retry = (): void => this.requestUpdate();
  /** Enough for a feed to be asked for; the table, by which it is read, comes with the sheet. */
  readonly #kind: Kind = { name: 'factsheet', fields: {}, isDocument: true };
  #reader: Reader<Factsheet> | undefined;
  #sheet: Sheet | undefined;

  protected override prepare(): Promise<unknown> {
    return Promise.all([super.prepare(), loadSheetWords(this.language), this.#sheet ?? this.#loadSheet()]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#retry);
  }

  protected override createReader(): Reader<Factsheet> {
    return (this.#reader = new ElementReader(this, this.#kind));
  }

  protected override view(): TemplateResult {
    return this.#loadedSheet.render(this.record, { level: this.level, language: this.language });
  }

  protected override failure(): TemplateResult {
    return this.#loadedSheet.renderFailure(this.record, super.failure());
  }

  /** @throws where the line is down; then the children stand in */
  get #loadedSheet(): Sheet {
    if (!this.#sheet) throw new Error('its script could not be loaded');
    return this.#sheet;
  }

  async #loadSheet(): Promise<void> {
    try {
      const { Sheet } = await import('./sheet/sheet.js');
      this.#sheet ??= new Sheet(this);
      Object.assign(this.#kind, this.#sheet.kind);
      this.#reader?.reset();
      removeEventListener('online', this.#retry);
    } catch {
      // One and the same function is one listener.
      if (this.isConnected) addEventListener('online', this.#retry);
    }
  }
}
