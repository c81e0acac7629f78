/** The page on which an editor makes a snippet, as a whole. Nothing is kept or sent. */
import { html, nothing, render } from 'lit';
import { loadLanguage } from '../../src/i18n/locales.js';
import { directionOf } from '../../src/core/language.js';
import { isFilled, TAGS } from './model/draft.js';
import { baseOf } from './model/host.js';
import { fromFragment, toFragment } from './model/link.js';
import { findMistakes } from './model/problems.js';
import { toPage } from './model/snippet.js';
import { renderCheck } from './views/check.js';
import { renderForm } from './views/form.js';
import { renderSelect } from './views/parts.js';
import { FIRST_LOOK, renderPreview, Stage } from './views/preview.js';
import { renderResult } from './views/result.js';
import { copyText } from './copy.js';
import { findWidgets, parse } from './model/read-back.js';
import { LANGUAGES, preferredLanguage, speak, t } from './words/words.js';
import type { TemplateResult } from 'lit';
import type { Draft, Tag } from './model/draft.js';
import type { Host } from './model/host.js';
import type { Look } from './views/preview.js';
import type { Language } from './words/words.js';

/** What the build says of each widget; `src/build/builder.mjs` writes it. */
export interface Catalogue {
  readonly version: string;
  readonly widgets: Readonly<
    Record<string, { readonly summary: string; readonly descriptions: Readonly<Record<string, string>> }>
  >;
  /** A filled form to begin with, as HTML. */
  readonly examples: Readonly<Record<string, string>>;
}

export class Builder {
  readonly #catalogue: Catalogue;
  #host: Host;
  #draft: Draft = { tag: 'course-card', language: '', values: {} };
  #system = 'unknown';
  #look: Look = FIRST_LOOK;
  #language: Language = 'en';
  #view: 'make' | 'check' = 'make';
  #pasted = '';
  #status = '';
  /** Fields that the editor has left, so that their mistakes are due. */
  #left = new Set<string>();
  #isDone = false;
  #stage: Stage | undefined;

  constructor(catalogue: Catalogue, hashes: Host['hashes']) {
    this.#catalogue = catalogue;
    const { version } = catalogue;
    this.#host = { base: baseOf(location.href, version), version, hashes };
  }

  async start(): Promise<void> {
    this.#open();
    addEventListener('hashchange', () => this.#open());
    await this.#speak(preferredLanguage());
  }

  /** A form that somebody has sent as a link. */
  #open(): void {
    const place = fromFragment(location.hash);
    if (!place) return;
    const { system, ...draft } = place;
    this.#draft = draft;
    this.#system = system;
    this.#isDone = true;
    this.#update();
  }

  async #speak(language: Language): Promise<void> {
    try {
      await speak(language);
      this.#language = language;
    } catch {
      this.#status = 'The words of this language could not be loaded.';
    }
    document.documentElement.lang = this.#language;
    document.documentElement.dir = directionOf(this.#language);
    document.title = t('Make a widget');
    this.#update();
  }

  readonly #update = (): void => {
    render(this.#render(), document.body);
    this.#stage?.show(this.#draft, this.#look, this.#language);
  };

  #setDraft(draft: Draft): void {
    this.#draft = draft;
    this.#status = '';
    this.#update();
    // The dates of some languages come as a file of their own.
    void loadLanguage(draft.language)?.then(this.#update);
  }

  #chooseTag(tag: Tag): void {
    // What both have, such as a heading, is not typed again.
    this.#left.clear();
    this.#isDone = false;
    this.#setDraft({ ...this.#draft, tag });
  }

  async #copy(text: string): Promise<void> {
    this.#isDone = true;
    this.#status = (await copyText(text))
      ? t('Copied.')
      : t('Your browser does not let pages copy: select the text and copy it by hand.');
    this.#update();
  }

  #download(): void {
    this.#isDone = true;
    const url = URL.createObjectURL(new Blob([toPage(this.#draft, this.#host)], { type: 'text/html' }));
    Object.assign(document.createElement('a'), { href: url, download: 'page.html' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    this.#update();
  }

  #chooseBase(base: string): void {
    if (URL.canParse(base)) this.#host = { ...this.#host, base: base.replace(/\/*$/, '/') };
    this.#update();
  }

  #show(view: 'make' | 'check'): void {
    this.#view = view;
    if (view === 'check') this.#stage = undefined;
    this.#update();
  }

  #use(draft: Draft): void {
    this.#view = 'make';
    this.#isDone = true;
    this.#setDraft(draft);
    document.querySelector<HTMLElement>('#form-heading')?.focus();
  }

  #descriptionOf(tag: Tag, field: string): string {
    return this.#catalogue.widgets[tag]?.descriptions[field] ?? '';
  }

  #render(): TemplateResult {
    const view = (name: 'make' | 'check', text: string): TemplateResult =>
      html`<button
        type="button"
        class="tab"
        aria-current=${this.#view === name ? 'page' : nothing}
        @click=${() => this.#show(name)}
      >
        ${text}
      </button>`;
    const speak = (language: string): void => void this.#speak(language as Language);
    return html`<a class="skip" href="#main" @click=${skipToMain}>${t('To the form')}</a>
      <header>
        <h1>${t('Make a widget')}</h1>
        <div class="language">
          ${renderSelect('ui-language', t('Language of this page'), LANGUAGES, this.#language, speak)}
        </div>
        <nav aria-label=${t('What to do')}>${view('make', t('Make a snippet'))} ${view('check', t('Check my snippet'))}
          <a href="../docs/index.html" hreflang="en">${t('Documentation')}</a>
        </nav>
      </header>
      <main id="main" tabindex="-1">
        ${this.#view === 'make' ? this.#renderMake() : this.#renderCheck()}
      </main>
      <p class="status" role="status">${this.#status}</p>`;
  }

  #renderMake(): TemplateResult {
    const { tag, language, values } = this.#draft;
    const mistakes = findMistakes(this.#draft);
    const names = Object.fromEntries(TAGS.map((each) => [each, t(this.#catalogue.widgets[each]?.summary ?? each)]));
    const languages = { '': t('as the page around it'), ...LANGUAGES };
    return html`<div class="columns">
      <section class="form" aria-labelledby="form-heading">
        <h2 id="form-heading" tabindex="-1">${t('What it says')}</h2>
        <div class="field">${renderSelect('tag', t('Widget'), names, tag, (each) => this.#chooseTag(each as Tag))}</div>
        <div class="field">
          ${renderSelect('language', t('Language of the content'), languages, language, (each) => this.#setDraft({ ...this.#draft, language: each }))}
        </div>
        ${this.#renderStart()}
        ${renderForm({
          draft: this.#draft,
          mistakes,
          isDue: (field) => this.#isDone || this.#left.has(field),
          descriptionOf: (field) => this.#descriptionOf(tag, field),
          change: (field, value) => this.#setDraft({ ...this.#draft, values: { ...values, [field]: value } }),
          leave: (field) => {
            if (this.#left.has(field)) return;
            this.#left.add(field);
            this.#update();
          },
        })}
      </section>
      ${renderPreview(
        this.#look,
        (look) => {
          this.#look = look;
          this.#update();
        },
        (frame) => {
          this.#stage = new Stage(frame);
          this.#update();
        },
      )}
    </div>
    ${renderResult({
      draft: this.#draft,
      host: this.#host,
      system: this.#system,
      mistakes,
      chooseSystem: (system) => {
        this.#system = system;
        this.#update();
      },
      chooseBase: (base) => this.#chooseBase(base),
      copy: (text) => void this.#copy(text),
      copyLink: () =>
        void this.#copy(new URL(toFragment({ ...this.#draft, system: this.#system }), location.href).href),
      download: () => this.#download(),
    })}`;
  }

  #renderStart(): TemplateResult {
    const { tag } = this.#draft;
    // Its pictures lie beside this page, wherever the snippet goes.
    const pictures = new URL('images/', location.href).href;
    const [example] = findWidgets(parse(this.#catalogue.examples[tag]?.replaceAll('images/', pictures) ?? ''));
    const fill = (): void => this.#use(example?.draft ?? this.#draft);
    const clear = (): void => {
      this.#left.clear();
      this.#isDone = false;
      this.#setDraft({ ...this.#draft, values: {} });
    };
    return html`<p class="actions">
      <button type="button" class="plain" @click=${fill}>${t('Fill in an example')}</button>
      <button type="button" class="plain" @click=${clear}>${t('Empty the form')}</button>
    </p>`;
  }

  #renderCheck(): TemplateResult {
    const hasMade = Object.values(this.#draft.values).some(isFilled);
    return renderCheck({
      html: this.#pasted,
      made: hasMade ? this.#draft : undefined,
      base: this.#host.base,
      descriptionOf: ({ tag }, field) => this.#descriptionOf(tag, field),
      change: (pasted) => {
        this.#pasted = pasted;
        this.#update();
      },
      use: (draft) => this.#use(draft),
    });
  }
}

/** The fragment of the address is the form, so it does not change. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
