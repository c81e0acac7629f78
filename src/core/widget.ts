import { html, LitElement, nothing } from 'lit';
import { ChildrenController } from './controllers/children.js';
import { LanguageController } from './controllers/language.js';
import { inTurn } from './in-turn.js';
import { directionOf } from './language.js';
import { watchPage } from './page.js';
import { renderPart } from './templates.js';
import { warnAbout } from './warn.js';
import type { Reader } from './reader.js';
import type * as TakeOverModule from './take-over.js';
import type { TemplateResult } from 'lit';

/** What every widget's record has. */
export interface WidgetContent {
  headingLevel?: string;
  src?: string;
  debug?: boolean;
}

/** Once for the page: each `import()` is work for a browser, even of what is there. */
let taking: Promise<typeof TakeOverModule> | undefined;

/** An h2 opens a section of most pages, and a widget stands in one. */
const DEFAULT_LEVEL = 3;

/**
 * What all widgets share: they read their content from attributes and children into one checked record, show that, and
 * never break the page. It knows no tag, no text and no look; a subclass gives `createReader()` and `view()`.
 *
 * @slot fallback - Seen only until the widget is there, or where its feed can't be loaded.
 *
 * @csspart failure - In place of a feed that could not be loaded.
 * @csspart debug - The editor's warnings.
 *
 * @fires {CustomEvent<{reason: undefined}>} load - What `src` or a script of data gave is shown.
 * @fires {CustomEvent<{reason: string}>} error - It could not be used, as `reason` says in one word.
 */
export abstract class AwarenessWidget<Content extends WidgetContent> extends LitElement {
  /** How a second copy of this library recognises the first. */
  static readonly awarenessWidget = true;

  /** The level of the widget's heading on the page, 2 to 6. @attr heading-level @default 3 */
  declare headingLevel?: string;

  /** Address of a feed: JSON-LD, or for a course an iCalendar file; `#id` picks one item. @attr */
  declare src?: string;

  /** Shows the editor's warnings on the page too. @attr */
  declare debug?: boolean;

  /** Empty until the first drawing. */
  protected record = {} as Content;

  /** How many items of a long list the record does not hold yet. */
  protected rest = 0;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  #reader: Reader<Content> | undefined;
  /** What the first update needs nothing more for. */
  #prepared: string | undefined;
  /** Where a server has rendered the widget. */
  #standing: TakeOverModule.Standing | undefined;

  constructor() {
    super();
    new ChildrenController(this, () => {
      this.#reader?.reset();
      this.requestUpdate();
    });
  }

  /**
   * Lit attaches the shadow root on connection, which hides the children. So that waits until the page is parsed, the
   * children are there to be read, and what the first paint needs is loaded: until then the children stand in the page
   * as their author wrote them.
   */
  override connectedCallback(): void {
    const page = this.ownerDocument;
    this.#setWaiting(true);
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', () => this.isConnected && this.connectedCallback(), { once: true });
      return;
    }
    this.#language.refresh();
    if (this.hasUpdated) this.#start();
    else this.#getReady();
    // What was let go when the element left the page is wanted again, and what changed meanwhile is not drawn yet.
    this.requestUpdate();
  }

  #getReady(): void {
    watchPage();
    // Chromium's parser of XHTML does not tell of attributes.
    if (this.ownerDocument.contentType !== 'text/html')
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    const { wanted } = this;
    const start = (): void => {
      // It may have been moved, and be getting ready for another place, too.
      this.#prepared = wanted;
      if (this.isConnected) this.#start();
    };
    void Promise.all([this.prepare(), this.#takeOver()]).then(() => inTurn(start));
  }

  #start(): void {
    this.#setWaiting(false);
    super.connectedCallback();
  }

  /** Where a server has rendered the widget, that stands until the first update. */
  #takeOver(): Promise<unknown> | undefined {
    const root = this.shadowRoot;
    return root?.firstChild
      ? (taking ??= import('./take-over.js')).then(
          ({ takeOver }) => (this.#standing ??= takeOver(this)),
          () => root.replaceChildren(),
        )
      : undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#standing?.styledRoot ?? super.createRenderRoot();
  }

  /** Nothing is shown yet, so awareness-widgets.css still styles the children. */
  #setWaiting(isWaiting: boolean): void {
    try {
      this.#internals.states[isWaiting ? 'add' : 'delete']('waiting');
    } catch {
      // Before 2024 browsers had no states, or others; it is only look.
    }
  }

  /** What `src` names is asked for at once: an update may wait for what it named before. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change[0] === 'src') void this.#reader?.prepare();
  }

  /** Later updates wait, too, with what is shown in place. */
  protected override async scheduleUpdate(): Promise<void> {
    let before: unknown = this.hasUpdated || this.#prepared;
    // What is wanted may change while it is on its way,
    while (before !== this.wanted) {
      before = this.wanted;
      await this.prepare();
    }
    await super.scheduleUpdate();
    // and by properties that were set before the tag was known, which Lit brings only now.
    if (before !== this.wanted) this.requestUpdate();
  }

  /**
   * Away from the page nobody sees it, and it is drawn anew when it comes back. Chromium keeps an image whose `srcset` is
   * set out of the page as long as the page, and with it all of its tree.
   */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** What `prepare()` depends on. */
  protected get wanted(): string {
    return this.language + this.src;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader?.release();
  }

  /** Loads what the next rendering needs; `undefined` when there is nothing to wait for. Never rejects. */
  protected prepare(): Promise<unknown> | undefined {
    this.#reader ??= this.createReader();
    return this.#reader.prepare();
  }

  /** The BCP 47 tag that the widget speaks: of the place where it stands, or of a feed that is not to be had in that. */
  protected get language(): string {
    return this.#reader?.language ?? this.#language.place.language;
  }

  /** The heading's level as a number. */
  protected get level(): number {
    return Number(this.record.headingLevel ?? DEFAULT_LEVEL);
  }

  /** Reads this element. */
  protected abstract createReader(): Reader<Content>;

  /** The template of `this.record`. */
  protected abstract view(): unknown;

  /** What a visitor reads where nothing could be loaded. */
  protected abstract failureText(): string;

  /** The template of that. */
  protected failure(): unknown {
    return html`<slot name="fallback">${renderPart('p', 'failure', this.failureText())}</slot>`;
  }

  protected override render(): unknown {
    const draw = (): unknown => this.#draw();
    return this.#standing ? this.#standing.draw(draw, this.#language.place) : draw();
  }

  #draw(): unknown {
    try {
      this.#reader ??= this.createReader();
      const { record, rest, tell, isLoading, hasFailed } = this.#reader.read();
      this.record = record;
      this.rest = rest;
      tell?.().catch(() => warnAbout(this, 'has a mistake, and what it is could not be loaded.'));
      const { language } = this.#reader;
      const { place } = this.#language;
      const foreign = language === place.language ? undefined : language;
      const direction = foreign ? directionOf(foreign) : place.direction;
      return html`<div class="box" lang=${foreign ?? nothing} dir=${direction ?? nothing} aria-busy=${isLoading || nothing}>
        ${hasFailed ? this.failure() : this.view()}${record.debug && tell ? html`<aside part="debug"></aside>` : nothing}
      </div>`;
    } catch (error) {
      warnAbout(this, `could not be shown, so its children stand in for it: ${String(error)}`);
      return this.#renderChildren();
    }
  }

  /** The author's own content, whatever slot it names. */
  #renderChildren(): TemplateResult[] {
    const names = new Set(['', ...[...this.children].map((child) => child.slot)]);
    return [...names].map((name) => html`<slot name=${name || nothing}></slot>`);
  }
}
