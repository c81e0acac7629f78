import { html, nothing } from 'lit';
import { COURSE, COURSE_FIELDS } from '../../content/course.js';
import { ElementReader } from '../../content/element-reader.js';
import { propertiesOf } from '../../content/fields.js';
import { BrokenPictures } from '../../core/broken-pictures.js';
import { renderHeading, renderSubheading } from '../../core/heading.js';
import { renderLine, renderPart, renderPicture } from '../../core/templates.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { msg } from '../../i18n/msg.js';
import { creditOf } from '../../i18n/phrases.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { renderCourseFacts } from './facts.js';
import { renderActions, renderInstructions } from './registration.js';
import { statusText } from './status.js';
import { courseCardStyles } from './course-card.styles.js';
import type { Course, CourseInput } from '../../content/course.js';
import type * as CalendarModule from './calendar.js';
import type { Reader } from '../../core/reader.js';
import type { TemplateResult } from 'lit';

/**
 * Announces a training course, or reports on one: what, when, where, and how to join.
 *
 * Every field is an attribute; or a child whose `slot` is the attribute's name, which readers without JavaScript see.
 *
 * @summary A training course: what, when, where, and how to join.
 * @status stable
 * @since 0.1.0
 *
 * @example Complete with four facts
 * ```html
 * <course-card heading="Interviewing witnesses" start="2027-03-01" city="Tashkent" organizer="Police Academy"></course-card>
 * ```
 * @example Readable without JavaScript
 * ```html
 * <course-card start="2027-03-01" end="2027-03-05" city="Tashkent" country="UZ" organizer="Police Academy">
 *   <h3>Interviewing witnesses</h3>
 *   <p>Five days of practice with trainers from three countries.</p>
 *   <ul slot="topics"><li>Preparing</li><li>Asking open questions</li></ul>
 * </course-card>
 * ```
 *
 * @slot - The summary: paragraphs, lists, links and emphasis. A first `h1`–`h6` is the heading.
 * @slot topics - A `ul` of topics.
 * @slot instructors - A `ul` of names, with their consent.
 * @slot how-to-register - How to register where there is no link.
 * @slot image - An `img` with `alt` and `data-credit`, and `srcset` if you have several sizes.
 *
 * @csspart card - The whole card.
 * @csspart image - The picture.
 * @csspart credit - Who took the picture.
 * @csspart eyebrow - The line above the heading.
 * @csspart heading - The heading.
 * @csspart status - Cancelled, new dates, has ended …
 * @csspart facts - The list of facts.
 * @csspart fact - One fact, its label and its value.
 * @csspart when - Of the facts, the dates.
 * @csspart where - Of the facts, the place.
 * @csspart summary - The summary.
 * @csspart subheading - The headings of the topics and of how to register.
 * @csspart topics - The list of topics.
 * @csspart actions - Registration and further details.
 * @csspart register - The link to the registration.
 * @csspart details - The link to the details.
 * @csspart calendar - The button and links that add the course to a calendar.
 * @csspart deadline - The registration's deadline, or that it is closed.
 */
export class CourseCard extends LocalizedWidget<Course> implements CourseInput {
  static override readonly properties = propertiesOf(COURSE_FIELDS);
  static override readonly styles = [widgetStyles, courseCardStyles];

  /** What the course is called, 10 to 150 characters, without date, place or organization. @attr */
  declare heading?: string;
  /** What it is about, up to 300 characters; longer text goes between the tags. @attr */
  declare summary?: string;
  /** First day, `2019-05-13`, or with its local time, `2019-05-13T09:00`. @attr */
  declare start?: string;
  /** Last day, in the form of `start`; without it, the first. @attr */
  declare end?: string;
  /** Always available: there are no dates. @attr */
  declare ongoing?: boolean;
  /** When each day begins, `09:00`. @attr daily-start */
  declare dailyStart?: string;
  /** When each day ends, `17:00`. @attr daily-end */
  declare dailyEnd?: string;
  /** IANA name of the place's time zone; needed with any time. @attr time-zone */
  declare timeZone?: string;
  /** `scheduled`, `cancelled`, `postponed`, `rescheduled` or `moved-online`. @attr @default scheduled */
  declare status?: string;
  /** The earlier first day of a rescheduled course. @attr previous-start */
  declare previousStart?: string;
  /** `onsite`, `online` or `mixed`. @attr @default onsite */
  declare mode?: string;
  /** House and room. @attr */
  declare venue?: string;
  /** Town or city; needed for a course held in person. @attr */
  declare city?: string;
  /** ISO 3166-1 code, two letters. @attr */
  declare country?: string;
  /** Who holds the course. @attr */
  declare organizer?: string;
  /** Link to the organizer. @attr organizer-url */
  declare organizerUrl?: string;
  /** Who developed the course. @attr */
  declare developer?: string;
  /** Names parted by `|`, with their consent. @attr */
  declare instructors?: string;
  /** Who it is for. @attr */
  declare audience?: string;
  /** Which course of a series this is. @attr series-number */
  declare seriesNumber?: string;
  /** Up to 12 topics parted by `|`. @attr */
  declare topics?: string;
  /** BCP 47 tags of the languages taught in, parted by spaces. @attr course-languages */
  declare courseLanguages?: string;
  /** `open`, `closed`, `invitation` or `none`. @attr @default open */
  declare registration?: string;
  /** `https:` link to the registration. @attr register-url */
  declare registerUrl?: string;
  /** Last day to register. @attr register-deadline */
  declare registerDeadline?: string;
  /** How to register where there is no link. @attr how-to-register */
  declare howToRegister?: string;
  /** `free` or `fee`. @attr */
  declare cost?: string;
  /** The fee and what it covers. @attr fee-info */
  declare feeInfo?: string;
  /** Certificate or degree. @attr */
  declare credential?: string;
  /** Link to a page about the course. @attr details-url */
  declare detailsUrl?: string;
  /** Address of a picture. @attr */
  declare image?: string;
  /** What the picture shows. @attr image-alt */
  declare imageAlt?: string;
  /** The picture says nothing that the text does not. @attr image-decorative */
  declare imageDecorative?: boolean;
  /** Who took the picture. @attr image-credit */
  declare imageCredit?: string;
  /** As `srcset` of `img`. @attr image-srcset */
  declare imageSrcset?: string;
  /** As `sizes` of `img`. @attr image-sizes */
  declare imageSizes?: string;
  /** `file`: a button that gives a calendar file; `links`: also links to Google and Outlook, which learn of it; `off`. @attr @default off */
  declare calendar?: string;
  /** Neutral title for a calendar that others may see; the description then stays out of it. @attr calendar-title */
  declare calendarTitle?: string;
  /** Stable identifier of the course, for calendars and data. @attr */
  declare uid?: string;
  /** The page that the facts come from. @attr source-url */
  declare sourceUrl?: string;
  /** Writes the course into the page as JSON-LD, for search engines. @attr json-ld */
  declare jsonLd?: boolean;

  readonly #broken = new BrokenPictures(this);

  /** Loaded when the attribute asks for it. */
  #calendar: typeof CalendarModule | undefined;

  protected override get wanted(): string {
    return super.wanted + this.calendar;
  }

  protected override async prepare(): Promise<void> {
    const prepared = super.prepare();
    if (this.calendar) this.#calendar ??= await import('./calendar.js').catch(() => undefined);
    await prepared;
  }

  protected override createReader(): Reader<Course> {
    return new ElementReader(this, COURSE);
  }

  protected override view(): TemplateResult {
    const { heading, seriesNumber, status, summary, topics } = this.record;
    const type = msg('Training course', { id: 'course.type', desc: 'Small line above the heading of a course card.' });
    const series =
      seriesNumber &&
      msg(html`Course ${seriesNumber} of a series`, {
        id: 'course.series',
        desc: 'After “Training course”. The value is a number.',
      });
    const image = this.#broken.isWhole(this.record.image) ? this.record.image : undefined;
    return html`<article part="card" class="${image ? 'pictured' : 'plain'} ${status ?? 'scheduled'}">
      ${image ? this.#renderImage(image) : nothing}
      <div class="body">
        ${renderPart('p', 'eyebrow', renderLine([type, series]))}
        ${renderHeading(this.level, heading)} ${renderPart('p', 'status', statusText(this.record))}
        <dl part="facts">${renderCourseFacts(this.record, this.language)}</dl>
        ${renderPart('div', 'summary', summary)}
        ${renderSubheading(this.level, topics && msg('Topics', { id: 'course.topics', desc: 'Heading above a list of topics.' }))}
        ${renderPart('ul', 'topics', topics)}
        ${renderInstructions(this.record, this.level)} ${renderActions(this.record, this.language)} ${this.#calendar?.renderCalendar(this.record, this.renderRoot)}
      </div>
    </article>`;
  }

  #renderImage(src: string): TemplateResult {
    const { imageAlt: alt = '', imageCredit, imageSrcset: srcset, imageSizes: sizes = DEFAULT_SIZES } = this.record;
    return html`<figure>
      ${renderPicture('image', { src, srcset, sizes, alt })}
      ${renderPart('figcaption', 'credit', creditOf(imageCredit))}
    </figure>`;
  }
}

/** On a wide page the picture is cut to a portrait, so it is loaded wider than it is shown. */
const DEFAULT_SIZES = '(max-width: 760px) 100vw, 960px';
