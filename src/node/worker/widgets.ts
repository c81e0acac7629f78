/** The widgets as they are in a browser, but for what puts them on the screen: here they become HTML. */
import { setTimeout as wait } from 'node:timers/promises';
import 'lean-qr/nano';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { JSDOM } from 'jsdom';
import { INLINE } from '../../content/source.js';
import { daysAgo, dayOf, isMoment } from '../../content/moments.js';
import { nameAuthored } from '../../core/authored.js';
import { fingerprintOf } from '../../core/fingerprint.js';
import { placeOf } from '../../core/language.js';
import { warnAbout } from '../../core/warn.js';
import { AwarenessFactsheet } from '../../elements/awareness-factsheet/awareness-factsheet.js';
import { unscriptedExitStyles } from '../../elements/awareness-factsheet/exit/exit.styles.js';
import { Sheet } from '../../elements/awareness-factsheet/sheet/sheet.js';
import { calendarStyles, unscriptedCalendarStyles } from '../../elements/course-card/calendar.styles.js';
import { CourseCard } from '../../elements/course-card/course-card.js';
import { EventGallery } from '../../elements/event-gallery/event-gallery.js';
import { SpeakerQuote } from '../../elements/speaker-quote/speaker-quote.js';
import { inLanguage } from '../../i18n/msg.js';
import { toTemplate } from './rich-text.js';
import { summarize } from './summary.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { Course } from '../../content/course.js';
import type { Reader, Reading } from '../../core/reader.js';
import type { Summary } from '../prerender.js';

/** How a widget becomes HTML. */
interface Kind {
  readonly widget: unknown;
  /** Those that come with a chunk, and those for a page without a script. */
  readonly styles?: readonly CSSResult[];
  /** What its markup says in place of what only a script can keep. */
  readonly changes?: readonly (readonly [before: RegExp, after: string])[];
}

const WIDGETS: Readonly<Record<string, Kind>> = {
  'course-card': { widget: CourseCard, styles: [calendarStyles, unscriptedCalendarStyles] },
  'speaker-quote': { widget: SpeakerQuote },
  // A photo is a link to its file.
  'event-gallery': { widget: EventGallery, changes: [[/ aria-haspopup="dialog"/g, '']] },
  'awareness-factsheet': {
    widget: AwarenessFactsheet,
    styles: [...Sheet.styles, unscriptedExitStyles],
    // The link for leaving lies over the page from the beginning: styles know it by that.
    changes: [[/<div part="leave"/, '$& popover="manual"']],
  },
};

export const TAGS = Object.keys(WIDGETS);

/** What a widget looks like, as HTML. */
export interface Rendered {
  readonly style: string;
  readonly markup: string;
  /**
   * By which the script knows whether it would draw the same; empty where it always draws anew. After a space, by which it knows
   * that nobody has changed the widget's source, where that is enough; after another, the first day that changes what is said.
   */
  readonly fingerprint: string;
  readonly summary: Summary;
}

export interface PrerenderedWidget extends HTMLElement {
  /** @returns `undefined` where there is nothing to show */
  prerender(): Promise<Rendered | undefined>;
}

/** Milliseconds that a feed may take, its second try included. */
const PATIENCE = 25_000;

export function defineWidgets(): void {
  for (const [tag, kind] of Object.entries(WIDGETS)) customElements.define(tag, prerendered(kind));
}

/** Any of the four: TypeScript lets nothing be made of an abstract class. */
type AnyWidget = typeof CourseCard;

function prerendered({ widget: base, styles = [], changes = [] }: Kind): CustomElementConstructor {
  const widget = base as AnyWidget;
  return class extends widget implements PrerenderedWidget {
    #reading: Reading<Course> | undefined;
    /** Asked for before this class has any field of its own. */
    declare wake?: () => void;

    /** It is only read, never shown. */
    override connectedCallback(): void {}

    override requestUpdate(): void {
      this.wake?.();
    }

    protected override createReader(): Reader<Course> {
      const reader = super.createReader();
      const read = reader.read.bind(reader);
      return Object.assign(reader, { read: () => (this.#reading = read()) });
    }

    async prerender(): Promise<Rendered | undefined> {
      const result = await this.#render();
      await this.#reading?.tell?.();
      if (!this.#reading || this.#reading.hasFailed || this.#isUnfinished) {
        warnAbout(this, 'is left to the script, as its feed could not be read.');
        return undefined;
      }
      const html = await collectResult(render(toServer(result), { customElementHostStack: [IN_WIDGET] }));
      const drawn = html.replace(LIT_COMMENTS, '');
      return {
        style: [...widget.elementStyles, ...styles].map((sheet) => (sheet as CSSResult).cssText).join(''),
        markup: changes.reduce((markup, change) => markup.replace(...change), drawn),
        fingerprint: changes.length ? '' : this.#nameDrawn(result, JSDOM.fragment(drawn)),
        summary: summarize(this.localName, this.record, this.language),
      };
    }

    /** As often as something new comes: a language, a feed, the rest of a long list. */
    async #render(): Promise<unknown> {
      const end = Date.now() + PATIENCE;
      for (;;) {
        let isStale = false;
        const news = new Promise<void>((resolve) => {
          this.wake = () => {
            isStale = true;
            resolve();
          };
        });
        await this.prepare();
        const result = inLanguage(this.language, () => this.render());
        // What is here already, such as the program that draws a QR code, needs a moment to say so.
        await Promise.race([news, wait(this.#isUnfinished ? end - Date.now() : 0)]);
        if (!isStale || Date.now() >= end) return result;
      }
    }

    #nameDrawn(view: unknown, root: ParentNode): string {
      const name = fingerprintOf(view, root);
      const record = this.#reading?.record ?? {};
      // Who has a mistake is told so, and data are read and written by the script.
      const isRead = this.#reading?.tell || this.src || this.querySelector(INLINE) || 'jsonLd' in record;
      const day = nextDayOf(record);
      if (!name || isRead || day <= daysAgo(-1)) return name ?? '';
      return [name, nameAuthored(this, placeOf(this), root), day].join(' ');
    }

    get #isUnfinished(): boolean {
      return this.#reading !== undefined && (this.#reading.isLoading || this.#reading.rest > 0);
    }
  };
}

/** The first day of a record that is not over everywhere on earth; `never`, which sorts after all of them, where there is none. */
function nextDayOf(record: object): string {
  const days = Object.values(record).flatMap((value) =>
    typeof value === 'string' && isMoment(value) ? [dayOf(value)] : [],
  );
  return days.filter((day) => day >= daysAgo(1)).sort()[0] ?? 'never';
}

/** A `slot` may only stand in a shadow tree; which one does not matter. */
const IN_WIDGET = {} as never;

/** By which Lit would find its places again. The script compares fingerprints instead: the page may have changed meanwhile. */
const LIT_COMMENTS = /<!--\/?lit-[^>]*-->/g;

/**
 * What Lit's server does not know as the browser does: values that are nodes, words that are set as an element's text, and
 * styles that are set by script, because a strict policy forbids them in HTML; where there is none, they count from the start.
 */
function toServer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toServer);
  if (value instanceof Element) return toTemplate(value);
  if (!isTemplate(value)) return value;
  return { ...value, strings: withoutProperties(value.strings), values: value.values.map(toServer) };
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

const rewritten = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

const TEXT = / \.textContent=("?)$/;

function withoutProperties(strings: TemplateStringsArray): TemplateStringsArray {
  let result = rewritten.get(strings);
  if (!result) {
    // `<p .textContent=` value `></p>` → `<p>` value `</p>`
    const rewrite = (text: string, index: number, { [index - 1]: before = '' }: readonly string[]): string =>
      (TEXT.test(before) ? text.replace(/^"?>/, '') : text).replace(TEXT, '>').replace(/ \.style=("?)$/, ' style=$1');
    result = Object.assign(strings.map(rewrite), { raw: strings.raw.map(rewrite) });
    rewritten.set(strings, result);
  }
  return result;
}
