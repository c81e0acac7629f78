/** What a fact sheet shows: a chunk that only a page with a fact sheet loads. */
import { adoptStyles, html, nothing } from 'lit';
import { FACTSHEET } from '../../../content/factsheet.js';
import { renderHeading } from '../../../core/heading.js';
import { renderPart } from '../../../core/templates.js';
import { exitStyles } from '../exit/exit.styles.js';
import { Exit } from '../exit/exit.js';
import { renderHelp } from './help.js';
import { paperStyles } from './paper.styles.js';
import { QrCode } from './qr-code.js';
import { renderAdvice, renderDefinition, renderFooter, renderSigns, renderStatistics } from './sections.js';
import { sheetStyles } from './sheet.styles.js';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Factsheet } from '../../../content/factsheet.js';
import type { View } from './view.js';

/**
 * Pixels of the sheet's width under which its sections fold, and from which they unfold: more than a scrollbar lies between
 * them, which comes and goes with the length of the page.
 */
const NARROW = 480;
const WIDE = 512;

/** Renders the record of a fact sheet, and looks after what is alive in it. */
export class Sheet implements ReactiveController {
  static readonly styles = [sheetStyles, exitStyles, paperStyles];
  readonly kind = FACTSHEET;
  readonly #host: LitElement;
  readonly #exit: Exit;
  readonly #qrCode: QrCode;
  readonly #resizes = new ResizeObserver(() => this.#measure());
  /** What a server has rendered is being read already: it does not fold under its reader. */
  readonly #isKept: boolean;
  #isNarrow: boolean | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#isKept = Boolean(host.shadowRoot?.firstChild) && !host.hasUpdated;
    this.#exit = new Exit(host);
    this.#qrCode = new QrCode(host);
    host.addController(this);
  }

  hostConnected(): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...Sheet.styles]);
    this.#resizes.observe(this.#host);
    addEventListener('beforeprint', this.#handleBeforePrint);
    addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    this.#resizes.disconnect();
    removeEventListener('beforeprint', this.#handleBeforePrint);
    removeEventListener('afterprint', this.#handleAfterPrint);
  }

  render(record: Factsheet, place: Omit<View, 'isNarrow'>): TemplateResult {
    // The first rendering must not be followed by a second that moves the page.
    this.#isNarrow ??= !this.#isKept && this.#host.offsetWidth > 0 && this.#host.offsetWidth < NARROW;
    const view = { ...place, isNarrow: this.#isNarrow };
    const { heading, intro, print } = record;
    return html`<article part="sheet" class=${[print, view.isNarrow && 'folded'].filter(Boolean).join(' ') || nothing}>
      ${this.#exit.render(record)}
      <header part="header">
        ${this.#qrCode.render(record.qrUrl)} ${renderHeading(view.level, heading)} ${renderPart('div', 'intro', intro)} ${this.#exit.renderLimits()}
      </header>
      ${renderHelp(record, view)} ${renderDefinition(record, view)}
      <div class="columns">
        ${renderSigns(record, view)}
        <div class="advice">${renderAdvice(record, view)}</div>
      </div>
      ${renderStatistics(record, view)} ${renderFooter(record, view)}
    </article>`;
  }

  /** In place of a feed that could not be loaded: whoever reads it may still want to leave. */
  renderFailure(record: Factsheet, failure: unknown): TemplateResult {
    return html`<article part="sheet">${this.#exit.render(record)}${failure}</article>`;
  }

  #measure(): void {
    const { offsetWidth } = this.#host;
    const before = this.#isNarrow;
    // A hidden sheet has no width, and stays as it is.
    if (offsetWidth && !this.#isKept) this.#isNarrow = offsetWidth < (before ? WIDE : NARROW);
    if (this.#isNarrow !== before) this.#host.requestUpdate();
    this.#exit.hostResized();
  }

  /** Paper can't be unfolded. Where the style sheet can unfold what is printed, this changes nothing that is seen. */
  readonly #handleBeforePrint = (): void => {
    for (const details of this.#host.renderRoot.querySelectorAll('details:not([open])')) {
      details.toggleAttribute('open', true);
      details.toggleAttribute('data-printing', true);
    }
  };

  readonly #handleAfterPrint = (): void => {
    for (const details of this.#host.renderRoot.querySelectorAll('[data-printing]')) {
      details.toggleAttribute('open', false);
      details.toggleAttribute('data-printing', false);
    }
  };
}
