/** The page on which an editor makes a snippet, as a whole. Nothing is kept or sent. */
import { html, nothing, render } from 'lit';
import { loadSheetWords } from '../../src/i18n/sheet-words.js';
import { directionOf } from '../../src/core/language.js';
import { isFilled, kindOf, NAMES, ownOf, TAGS } from './model/draft.js';
import { baseOf, toBase } from './model/host.js';
import { fromFragment, toFragment } from './model/link.js';
import { hostsOf } from './model/advice.js';
import { findMistakes } from './model/problems.js';
import { findSystem } from './model/systems.js';
import { toPage } from './model/snippet.js';
import { renderCheck } from './views/check.js';
import { renderForm } from './views/form.js';
import { renderSelect } from './views/parts.js';
import { FIRST_LOOK, renderPreview, Stage } from './views/preview.js';
import { renderResult } from './views/result.js';
import { copyText } from './copy.js';
import { findWidgets, parse } from './model/read-back.js';
import { LANGUAGES, loadWords, preferredLanguage, speak, t } from './words/words.js';
import type { TemplateResult } from 'lit';
import type { Draft, Tag, Values } from './model/draft.js';
import type { Host } from './model/host.js';
import type { Door } from './model/read-back.js';
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
  /** Of all widgets: who changes to another one and back finds what was filled in. */
  #all: Draft = { tag: 'course-card', language: '', values: {} };
  #system = 'unknown';
  #look: Look = FIRST_LOOK;
  #language: Language = 'en';
  #wanted: Language = 'en';
  #view: 'make' | 'check' = 'make';
  #pasted = '';
  #status = '';
  /** Fields that the editor has left, so that their mistakes are due. */
  #left = new Set<string>();
  #isDone = false;
  #stage: Stage | undefined;
  #isUpdating = false;
  /** A mistake that a screen reader has to say. */
  #announced = '';
  /** Whether the editor has copied or downloaded it. */
  #isTaken = false;

  constructor(catalogue: Catalogue, hashes: Host['hashes']) {
    this.#catalogue = catalogue;
    const { version } = catalogue;
    this.#host = { base: baseOf(location.href, version), version, hashes };
  }

  async start(): Promise<void> {
    this.#open();
    addEventListener('hashchange', () => this.#open());
    // Nothing is kept, so what was filled in would be lost.
    addEventListener('beforeunload', (event) => {
      if (this.#isFilled && !this.#isTaken) event.preventDefault();
    });
    await this.#speak(preferredLanguage());
  }

  /** A form that somebody has sent as a link. Whoever it was has chosen its pictures, too. */
  #open(): void {
    const place = fromFragment(location.hash);
    if (!place) return;
    const { system, ...draft } = place;
    if (!this.#use(draft)) return;
    this.#system = system;
    this.#look = { ...this.#look, isTrusted: hostsOf(draft).length === 0 };
    this.#update();
  }

  async #speak(language: Language): Promise<void> {
    this.#wanted = language;
    try {
      const words = await loadWords(language);
      // Another one may have been chosen meanwhile.
      if (this.#wanted !== language) return;
      speak(words);
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
    // What is taken away loses the focus, which asks for another update amidst this one.
    if (this.#isUpdating) return queueMicrotask(this.#update);
    this.#isUpdating = true;
    render(this.#render(), document.body);
    this.#isUpdating = false;
    this.#stage?.show(this.#draft, this.#look, this.#language);
  };

  get #draft(): Draft {
    return ownOf(this.#all);
  }

  get #isFilled(): boolean {
    return Object.values(this.#draft.values).some(isFilled);
  }

  #change(change: Partial<Draft>): void {
    this.#all = { ...this.#all, ...change };
    this.#isTaken = false;
    this.#status = '';
    this.#update();
    // Dates and the words of a link come in the language of the content.
    void loadSheetWords(this.#all.language)?.then(this.#update);
  }

  /** Puts something else into the form, unless the editor would rather keep what is there. */
  #replace(values: Values, isDone: boolean): boolean {
    if (this.#isFilled && !confirm(t('This replaces what you have filled in. Go on?'))) return false;
    const { fields } = kindOf(this.#all.tag);
    const others = Object.entries(this.#all.values).filter(([name]) => !Object.hasOwn(fields, name));
    this.#left.clear();
    this.#isDone = isDone;
    this.#change({ values: { ...Object.fromEntries(others), ...values } });
    return true;
  }

  /** Now a mistake in it is due, and told to those who can't see it beside the field. */
  #leave(field: string): void {
    if (this.#left.has(field)) return;
    this.#left.add(field);
    const mistake = findMistakes(this.#draft, this.#door).find((each) => each.field === field);
    this.#announced = mistake?.text ?? '';
    this.#update();
  }

  get #door(): Door {
    return findSystem(this.#system).door;
  }

  #chooseTag(tag: Tag): void {
    this.#left.clear();
    this.#isDone = false;
    this.#change({ tag });
  }

  async #copy(text: string): Promise<void> {
    this.#isDone = true;
    this.#isTaken = true;
    // The same words again would not be said.
    this.#status = '';
    this.#update();
    this.#status = (await copyText(text))
      ? t('Copied.')
      : t('Your browser does not let pages copy: select the text and copy it by hand.');
    this.#update();
  }

  #download(): void {
    this.#isDone = true;
    this.#isTaken = true;
    const url = URL.createObjectURL(new Blob([toPage(this.#draft, this.#host)], { type: 'text/html' }));
    Object.assign(document.createElement('a'), { href: url, download: 'page.html' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    this.#update();
  }

  #chooseBase(text: string): void {
    const base = toBase(text, location.href, this.#host.version);
    if (base) this.#host = { ...this.#host, base };
    this.#status = base ? '' : t('This is no address. Write it as https://www.example.org/widgets/');
    this.#update();
  }

  #show(view: 'make' | 'check'): void {
    this.#view = view;
    if (view === 'check') this.#stage = undefined;
    this.#update();
  }

  /** What somebody's snippet says. */
  #use({ tag, language, values }: Draft): boolean {
    const { tag: before } = this.#all;
    this.#all = { ...this.#all, tag };
    if (!this.#replace(values, true)) {
      this.#all = { ...this.#all, tag: before };
      return false;
    }
    this.#view = 'make';
    this.#change({ language });
    return true;
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
      <p class="status" role="status">${this.#status}</p>
      <p class="announced" role="status">${this.#announced}</p>`;
  }

  #renderMake(): TemplateResult {
    const { tag, language } = this.#draft;
    const mistakes = findMistakes(this.#draft, this.#door);
    const names = Object.fromEntries(TAGS.map((each) => [each, t(NAMES[each])]));
    const summary = this.#catalogue.widgets[tag]?.summary ?? '';
    const languages = { '': t('as the page around it'), ...LANGUAGES };
    return html`<div class="columns">
      <section class="form" aria-labelledby="form-heading">
        <h2 id="form-heading" tabindex="-1">${t('What it says')}</h2>
        <div class="field">${renderSelect('tag', t('Widget'), names, tag, (each) => this.#chooseTag(each as Tag))}<p class="help">${t(summary)}</p></div>
        <div class="field">
          ${renderSelect('language', t('Language of the content'), languages, language, (each) => this.#change({ language: each }))}
        </div>
        ${this.#renderStart()}
        ${renderForm({
          draft: this.#draft,
          mistakes,
          isDue: (field) => this.#isDone || this.#left.has(field),
          descriptionOf: (field) => this.#descriptionOf(tag, field),
          valueOf: (field) => this.#all.values[field],
          change: (field, value) => this.#change({ values: { ...this.#all.values, [field]: value } }),
          leave: (field) => this.#leave(field),
        })}
      </section>
      ${renderPreview(
        this.#look,
        (look) => {
          this.#look = look;
          this.#update();
        },
        (frame) => {
          // A form in the widget may have led it elsewhere.
          this.#stage = frame.contentDocument ? new Stage(frame) : undefined;
          if (!this.#stage) frame.src = 'preview.html';
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
    // The examples are in English.
    const fill = (): void => {
      if (example && this.#replace(example.draft.values, true)) this.#change({ language: 'en' });
    };
    const clear = (): void => void this.#replace({}, false);
    return html`<p class="actions">
      <button type="button" class="plain" @click=${fill}>${t('Fill in an example')}</button>
      <button type="button" class="plain" @click=${clear}>${t('Empty the form')}</button>
    </p>`;
  }

  #renderCheck(): TemplateResult {
    return renderCheck({
      html: this.#pasted,
      made: this.#isFilled ? this.#draft : undefined,
      host: this.#host,
      descriptionOf: ({ tag }, field) => this.#descriptionOf(tag, field),
      change: (pasted) => {
        this.#pasted = pasted;
        this.#update();
      },
      use: (draft) => {
        if (this.#use(draft)) document.getElementById('form-heading')?.focus();
      },
    });
  }
}

/** The fragment of the address is the form, so it does not change. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
