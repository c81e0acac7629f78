import { html, LitElement } from 'lit';
import { idOfResult, labelOf, renderContrast } from './contrast-table.js';
import { toCss } from './css.js';
import { idOf, renderFields } from './fields.js';
import { PAIRS, passes } from './pairs.js';
import { choose, SCHEMES } from './palette.js';
import { Preview } from './preview.js';
import { readColor } from './read-color.js';
import { editorStyles } from './token-editor.styles.js';
import type { ColorToken, SizeToken, TextToken } from './catalogue.js';
import type { Values } from './css.js';
import type { FieldActions, FieldState } from './fields.js';
import type { Pair } from './pairs.js';
import type { Choices, Scheme } from './palette.js';

/**
 * Sets tokens, shows what the widgets make of them, and gives the style sheet. What is copied is what is seen: that very
 * style sheet is on the page.
 */
export class TokenEditor extends LitElement implements FieldState, FieldActions {
  static override readonly properties = {
    choices: { attribute: false },
    values: { attribute: false },
    mistakes: { state: true },
    said: { state: true },
  };
  static override readonly styles = editorStyles;

  declare choices: Choices;
  declare values: Values;
  declare mistakes: Readonly<Record<string, string | undefined>>;
  /** Of what a button has done. */
  declare said: string;

  readonly #sheet = new CSSStyleSheet();
  readonly #preview = new Preview();
  #css = '';

  constructor() {
    super();
    this.choices = {};
    this.values = {};
    this.mistakes = {};
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override willUpdate(): void {
    this.#css = toCss(this.choices, this.values);
    this.#sheet.replaceSync(this.#css);
  }

  pick(token: ColorToken, scheme: Scheme, text: string): void {
    const color = readColor(text);
    this.mistakes = { ...this.mistakes, [idOf(token, scheme)]: color ? undefined : text };
    if (color) this.choices = choose(this.choices, token.name, scheme, color);
  }

  /** The button goes with what it took back, so the focus goes to the field. */
  reset(token: ColorToken): void {
    this.choices = { ...this.choices, [token.name]: {} };
    this.#focus(idOf(token, 'light'));
  }

  set(token: TextToken | SizeToken, value: string): void {
    const isWell = !value || !('like' in token) || CSS.supports(token.like, value);
    this.mistakes = { ...this.mistakes, [token.name]: isWell ? undefined : value };
    if (isWell) this.values = { ...this.values, [token.name]: value };
  }

  readonly #use = (pair: Pair, scheme: Scheme, color: string): void => {
    this.choices = choose(this.choices, pair.front, scheme, color);
    this.said = `${labelOf(pair.front)}, ${scheme}, is now ${color}.`;
    this.#focus(idOfResult(pair, scheme));
  };

  #focus(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus());
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.said = 'Copied.';
    } catch {
      this.renderRoot.querySelector('textarea')?.select();
      this.said = 'Your browser does not let a page copy. It is selected: press Ctrl+C, or ⌘C.';
    }
  };

  readonly #startAnew = (): void => {
    this.choices = {};
    this.values = {};
    this.mistakes = {};
    this.said = 'All is as by default.';
  };

  protected override render(): unknown {
    return html`
      <h1>Tokens</h1>
      <p>Set colours, sizes and type; see all widgets in both schemes; copy the style sheet into your site’s own.</p>
      <div class="bench">
        <section class="fields" aria-label="Fields">
          <p><strong role="status">${this.#sum}</strong></p>
          ${renderFields(this, this)}
        </section>
        <div>
          <section aria-labelledby="css">${this.#renderCss()}</section>
          <div class="panes">${this.#preview.render()}</div>
          <section aria-labelledby="contrast">${this.#renderContrast()}</section>
        </div>
      </div>
    `;
  }

  #renderCss(): unknown {
    const lines = this.#css.split('\n').length;
    return html`<h2 id="css">CSS to copy</h2>
      <textarea aria-labelledby="css" readonly spellcheck="false" rows=${lines} .value=${this.#css}></textarea>
      <button type="button" @click=${this.#copy}>Copy</button>
      <button type="button" @click=${this.#startAnew}>Start anew</button>
      <p class="said" role="status">${this.said}</p>`;
  }

  #renderContrast(): unknown {
    return html`<h2 id="contrast">Contrast</h2>
      <p>WCAG 2.2, level AA: 4.5 for text, 3 for what shows the focus.</p>
      <div class="tables">${SCHEMES.map((scheme) => renderContrast(scheme, this.choices, this.#use))}</div>`;
  }

  get #sum(): string {
    const needed = PAIRS.filter(({ needs }) => needs);
    const failed = SCHEMES.flatMap((scheme) => needed.filter((pair) => !passes(pair, scheme, this.choices))).length;
    return failed
      ? `Contrast: ${failed} of ${needed.length * SCHEMES.length} pairs fail.`
      : 'Contrast: all pairs pass.';
  }
}
