import { html, nothing } from 'lit';
import { COURSE_FIELDS, phaseOf, readCourse } from '../../content/course.js';
import { propertiesOf } from '../../content/fields.js';
import { dayOf, timeOf } from '../../content/moments.js';
import { renderHeading, renderSubheading } from '../../core/heading.js';
import { languageOf } from '../../core/language.js';
import { renderRichText } from '../../core/rich-text.js';
import { AwarenessWidget } from '../../core/widget.js';
import { formatDay, formatDays, formatHours, formatZone, today } from '../../i18n/dates.js';
import { msg } from '../../i18n/msg.js';
import { countryName, languageNames } from '../../i18n/names.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { courseCardStyles } from './course-card.styles.js';
import type { Course, CourseInput } from '../../content/course.js';
import type { Reading } from '../../core/widget.js';
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
 * @slot how-to-register - How to register where there is no link.
 * @slot image - An `img` with `alt` and `data-credit`, and `srcset` if you have several sizes.
 * @slot fallback - Seen only until the card is there.
 *
 * @csspart card - The whole card.
 * @csspart image - The picture.
 * @csspart credit - Who took the picture.
 * @csspart eyebrow - The line above the heading.
 * @csspart heading - The heading.
 * @csspart status - Cancelled, new dates, has ended …
 * @csspart facts - The list of facts.
 * @csspart fact - One fact, its label and its value.
 * @csspart summary - The summary.
 * @csspart subheading - The headings of the topics and of how to register.
 * @csspart topics - The list of topics.
 * @csspart actions - Registration and further details.
 * @csspart register - The link to the registration.
 * @csspart details - The link to the details.
 * @csspart deadline - The registration's deadline, or that it is closed.
 * @csspart debug - The editor's warnings.
 */
export class CourseCard extends AwarenessWidget<Course> implements CourseInput {
  static override readonly properties = propertiesOf(COURSE_FIELDS);
  static override readonly styles = [widgetStyles, courseCardStyles];

  /** What the course is called, 10 to 150 characters, without date, place or organization. @attr */
  declare heading?: string;
  /** What it is about, up to 300 characters; longer text goes between the tags. @attr */
  declare summary?: string;
  /** First day, `2019-05-13`, or with its local time, `2019-05-13T09:00`. @attr */
  declare start?: string;
  /** Last day, in the form of `start`. @attr @default the start */
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
  /** `open`, `closed`, `invitation` or `none`. @attr @default none */
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
  /** `file`, `links` or `off`; part of the record, not shown yet. @attr */
  declare calendar?: string;
  /** Neutral title for a calendar; part of the record, not shown yet. @attr calendar-title */
  declare calendarTitle?: string;
  /** Stable identifier; part of the record, not shown yet. @attr */
  declare uid?: string;
  /** The page that the facts come from. @attr source-url */
  declare sourceUrl?: string;
  /** Machine-readable data; part of the record, not written yet. @attr json-ld */
  declare jsonLd?: boolean;

  protected override read(): Reading<Course> {
    return readCourse(this);
  }

  protected override view(): TemplateResult {
    const { heading, image, summary, topics, howToRegister } = this.record;
    return html`<article part="card" class=${image ? 'pictured' : 'plain'}>
      ${image ? this.#renderImage(image) : nothing}
      <div class="body">
        ${this.#renderEyebrow()} ${heading ? renderHeading(this.level, heading) : nothing}
        ${this.#renderStatus()}
        <dl part="facts">${this.#renderFacts()}</dl>
        ${summary ? html`<div part="summary">${renderRichText(summary)}</div>` : nothing}
        ${
          topics
            ? html`${renderSubheading(this.level, msg('Topics', { id: 'course.topics' }))}
              <ul part="topics">${topics.map((topic) => html`<li>${renderRichText(topic)}</li>`)}</ul>`
            : nothing
        }
        ${
          howToRegister && this.#isOpen()
            ? html`${renderSubheading(this.level, msg('How to register', { id: 'course.howToRegister' }))}
              <div part="summary">${renderRichText(howToRegister)}</div>`
            : nothing
        }
        ${this.#renderActions()}
      </div>
    </article>`;
  }

  #renderImage(image: string): TemplateResult {
    const { imageAlt = '', imageCredit, imageSrcset, imageSizes = DEFAULT_SIZES } = this.record;
    return html`<figure>
      <img
        part="image"
        src=${image}
        srcset=${imageSrcset ?? nothing}
        sizes=${imageSrcset ? imageSizes : nothing}
        alt=${imageAlt}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />
      ${
        imageCredit
          ? html`<figcaption part="credit">${msg(html`Photo: ${imageCredit}`, { id: 'gallery.credit' })}</figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderEyebrow(): TemplateResult {
    const { seriesNumber } = this.record;
    return html`<p part="eyebrow">
      ${msg('Training course', { id: 'course.type' })}${
        seriesNumber ? html` · ${msg(html`Course ${seriesNumber} of a series`, { id: 'course.series' })}` : nothing
      }
    </p>`;
  }

  #renderStatus(): unknown {
    const { status } = this.record;
    const text = this.#statusText();
    return text ? html`<p part="status" class=${status ?? nothing}>${text}</p>` : nothing;
  }

  #statusText(): string | undefined {
    const { status = 'scheduled' } = this.record;
    switch (status) {
      case 'scheduled':
        return this.#phaseText();
      case 'cancelled':
        return msg('Course cancelled', { id: 'course.status.cancelled' });
      case 'postponed':
        return msg('Course postponed', { id: 'course.status.postponed' });
      case 'rescheduled':
        return msg('New dates', { id: 'course.status.rescheduled' });
      case 'moved-online':
        return msg('Moved online', { id: 'course.status.movedOnline' });
    }
  }

  #phaseText(): string | undefined {
    const phase = phaseOf(this.record, today);
    if (phase === 'past') return msg('This course has ended', { id: 'course.status.past' });
    return phase === 'now' ? msg('Taking place now', { id: 'course.status.now' }) : undefined;
  }

  #renderFacts(): unknown[] {
    const { audience, courseLanguages, credential, developer, instructors } = this.record;
    const languages = courseLanguages && languageNames(courseLanguages, languageOf(this));
    const teachers = instructors?.flatMap((name, index) => [index ? ', ' : '', renderRichText(name)]);
    return [
      renderFact('when', msg('Dates', { id: 'course.dates' }), this.#renderDates()),
      renderFact('where', msg('Place', { id: 'course.place' }), this.#place()),
      renderFact('', msg('Daily hours', { id: 'course.hours' }), this.#renderHours()),
      renderFact('', msg('Organized by', { id: 'course.organizer' }), this.#renderOrganizer()),
      renderFact('', msg('Who it is for', { id: 'course.audience' }), audience),
      renderFact('', msg('Course developed by', { id: 'course.developer' }), developer),
      renderFact('', msg('Taught by', { id: 'course.instructors' }), teachers),
      renderFact('', msg('Course language', { id: 'course.language' }), languages),
      renderFact('', msg('Cost', { id: 'course.cost' }), this.#cost()),
      renderFact('', msg('Certificate', { id: 'course.credential' }), credential),
    ];
  }

  #renderDates(): unknown {
    const { start, end = start, ongoing, previousStart, status } = this.record;
    if (ongoing) return msg('Available at any time', { id: 'course.ongoing' });
    if (!start || !end) return undefined;
    const language = languageOf(this);
    const days = formatDays(dayOf(start), dayOf(end), language);
    if (status === 'cancelled' || status === 'postponed') return html`<s>${days}</s>`;
    return previousStart ? html`${days} <s>${formatDay(dayOf(previousStart), language)}</s>` : days;
  }

  /** Local time as the editor typed it, with the zone's name: never converted. */
  #renderHours(): unknown {
    const { start, end, dailyStart = start && timeOf(start), dailyEnd = end && timeOf(end), timeZone } = this.record;
    if (!dailyStart) return undefined;
    const language = languageOf(this);
    const hours = formatHours(dailyStart, dailyEnd, language);
    const zone = timeZone && start && formatZone(timeZone, dayOf(start), language);
    return zone ? html`${hours} · ${msg(html`Local time: ${zone}`, { id: 'course.localTime' })}` : hours;
  }

  #place(): string | undefined {
    const { venue, city, country, mode, status } = this.record;
    const land = country && countryName(country, languageOf(this));
    const place = status === 'moved-online' ? [] : [venue, city, land].filter(Boolean);
    const how = status === 'moved-online' ? 'online' : mode;
    return [place.join(', '), how && modeText(how)].filter(Boolean).join(' · ') || undefined;
  }

  #renderOrganizer(): unknown {
    const { organizer, organizerUrl } = this.record;
    return organizer && organizerUrl ? html`<a href=${organizerUrl} rel="noreferrer">${organizer}</a>` : organizer;
  }

  #cost(): string | undefined {
    const { cost, feeInfo } = this.record;
    if (cost === 'free') return msg('Free of charge', { id: 'course.cost.free' });
    return cost && feeInfo;
  }

  /** Whether a visitor can still register. */
  #isOpen(): boolean {
    const { registration, registerDeadline, status, timeZone } = this.record;
    const isOver = registerDeadline !== undefined && dayOf(registerDeadline) < today(timeZone);
    const isOff = status === 'cancelled' || status === 'postponed' || phaseOf(this.record, today) === 'past';
    return (registration ?? 'open') === 'open' && !isOver && !isOff;
  }

  #renderActions(): unknown {
    const { registerUrl, detailsUrl, sourceUrl } = this.record;
    const registration = this.#registrationText();
    const canRegister = registerUrl && this.#isOpen();
    if (!canRegister && !detailsUrl && !sourceUrl && !registration) return nothing;
    return html`<div part="actions">
      ${
        canRegister
          ? html`<a part="register" href=${registerUrl} rel="noreferrer">${msg('Register', { id: 'course.register' })}</a>`
          : nothing
      }
      ${registration ? html`<span part="deadline">${registration}</span>` : nothing}
      ${detailsUrl ? renderLink('details', detailsUrl, msg('Course details', { id: 'course.details' })) : nothing}
      ${sourceUrl ? renderLink('source', sourceUrl, msg('Source', { id: 'common.source' })) : nothing}
    </div>`;
  }

  #registrationText(): unknown {
    const { registration, registerUrl, registerDeadline, howToRegister } = this.record;
    if (registration === 'invitation') return msg('By invitation only', { id: 'course.invitation' });
    if (phaseOf(this.record, today) === 'past') return undefined;
    const isOffered = registration === 'open' || registerUrl || registerDeadline || howToRegister;
    if (registration === 'closed' || (isOffered && !this.#isOpen())) {
      return msg('Registration is closed', { id: 'course.closed' });
    }
    const date = registerDeadline && formatDay(dayOf(registerDeadline), languageOf(this));
    return date && msg(html`Registration deadline: ${date}`, { id: 'course.deadline' });
  }
}

/** The card gives its picture at most 30em of a wide page, and all of a narrow one. */
const DEFAULT_SIZES = '(max-width: 480px) 100vw, 480px';

function renderFact(name: string, label: string, value: unknown): unknown {
  return value ? html`<div part="fact ${name}"><dt>${label}</dt><dd>${value}</dd></div>` : nothing;
}

function renderLink(part: string, url: string, text: string): TemplateResult {
  return html`<a part=${part} href=${url} rel="noreferrer">${text}</a>`;
}

function modeText(mode: NonNullable<Course['mode']>): string {
  switch (mode) {
    case 'online':
      return msg('Online', { id: 'course.mode.online' });
    case 'mixed':
      return msg('In person and online', { id: 'course.mode.mixed' });
    case 'onsite':
      return msg('In person', { id: 'course.mode.onsite' });
  }
}
