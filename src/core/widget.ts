import { html, LitElement, nothing } from 'lit';
import { ChildrenController } from './controllers/children.js';
import { isParsed, whenParsed } from './parsed.js';
import { renderTag } from './tag.js';
import { warnAbout } from './warn.js';
import type { TemplateResult } from 'lit';

/** Something in the page that an editor can mend. */
export interface Problem {
  /** `end="2019-05-10"`: the attribute or slot, and what was found there. */
  readonly where: string;
  /** One sentence or two that say what is wrong and what to type. */
  readonly text: string;
}

/** What a record's sources said. */
export interface Reading<Content> {
  readonly record: Content;
  /** What an editor should mend; absent when nothing is wrong. */
  readonly explain: (() => Promise<readonly Problem[]>) | undefined;
}

/** What every widget's record has. */
export interface WidgetContent {
  headingLevel?: string;
  debug?: boolean;
}

/** An h2 opens a section of most pages, and a widget stands in one. */
const DEFAULT_LEVEL = 3;

/**
 * What all widgets share: they read their content from attributes and children into one checked record, show that, and
 * never break the page. It knows no tag, no text and no look; a subclass gives `read()` and `view()`.
 */
export abstract class AwarenessWidget<Content extends WidgetContent> extends LitElement {
  /** How a second copy of this library recognises the first. */
  static readonly awarenessWidget = true;

  /** The level of the widget's heading on the page, 2 to 6. @attr heading-level @default 3 */
  declare headingLevel?: string;

  /** Shows the editor's warnings on the page too. @attr */
  declare debug?: boolean;

  protected record!: Content;

  #problems: readonly Problem[] = [];

  constructor() {
    super();
    new ChildrenController(this);
  }

  /**
   * Lit attaches the shadow root on connection, which hides the children. So that waits until the children are there
   * to be read: until then they stand in the page as their author wrote them.
   */
  override connectedCallback(): void {
    if (isParsed(this)) super.connectedCallback();
    else whenParsed(this.ownerDocument, () => this.isConnected && super.connectedCallback());
  }

  /** The heading's level as a number. */
  protected get level(): number {
    return Number(this.record.headingLevel ?? DEFAULT_LEVEL);
  }

  /** Content from the sources, checked. Called before each rendering. */
  protected abstract read(): Reading<Content>;

  /** The template of `this.record`. */
  protected abstract view(): unknown;

  protected override render(): unknown {
    try {
      const { record, explain } = this.read();
      this.record = record;
      if (explain) void this.#warn(explain);
      return html`<div class="box">${this.view()}${record.debug && explain ? this.#renderProblems() : nothing}</div>`;
    } catch (error) {
      warnAbout(this, `could not be shown, so its children stand in for it: ${String(error)}`);
      return this.#renderChildren();
    }
  }

  async #warn(explain: () => Promise<readonly Problem[]>): Promise<void> {
    try {
      const before = JSON.stringify(this.#problems);
      this.#problems = await explain();
      for (const { where, text } of this.#problems) warnAbout(this, `${where}: ${text}`);
      if (this.debug && JSON.stringify(this.#problems) !== before) this.requestUpdate();
    } catch {
      warnAbout(this, 'has a mistake, and what it is could not be loaded.');
    }
  }

  /** The author's own content, whatever slot it names. */
  #renderChildren(): TemplateResult[] {
    const names = new Set(['', ...Array.from(this.children, (child) => child.slot)]);
    return [...names].map((name) => html`<slot name=${name || nothing}></slot>`);
  }

  /** For editors, in the words of the console's warnings. */
  #renderProblems(): TemplateResult {
    const items = this.#problems.map(({ where, text }) => html`<li>${renderTag('code', where)} ${text}</li>`);
    return html`<aside part="debug">${renderTag('strong', `<${this.localName}>`)}<ul>${items}</ul></aside>`;
  }
}
