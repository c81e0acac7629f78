import { html, nothing } from 'lit';
import { ElementReader } from '../../content/element-reader.js';
import { propertiesOf } from '../../content/fields.js';
import { QUOTATION, QUOTATION_FIELDS } from '../../content/quotation.js';
import { BrokenPictures } from '../../core/broken-pictures.js';
import { directionOf } from '../../core/language.js';
import { renderLine, renderLink, renderPart, renderPicture } from '../../core/templates.js';
import { formatDay } from '../../i18n/dates.js';
import { LocalizedWidget } from '../../i18n/localized-widget.js';
import { msg } from '../../i18n/msg.js';
import { joinNames, languageNames } from '../../i18n/names.js';
import { creditOf, sourceText } from '../../i18n/phrases.js';
import { widgetStyles } from '../../styles/widget.styles.js';
import { speakerQuoteStyles } from './speaker-quote.styles.js';
import type { Quotation, QuotationInput } from '../../content/quotation.js';
import type { Reader } from '../../core/reader.js';
import type { TemplateResult } from 'lit';

/**
 * The words of a speaker, never shortened, in the quotation marks of their own language.
 *
 * @summary The words of a speaker, with who said them, where and when.
 * @status stable
 * @since 0.1.0
 *
 * @example
 * ```html
 * <speaker-quote speaker="Juergen Becker" speaker-role="OSCE Senior Project Officer">
 *   <p>Trafficking is a common challenge transcending national boundaries.</p>
 * </speaker-quote>
 * ```
 * @example With the untranslated words
 * ```html
 * <speaker-quote speaker="Umida Karimova" lang="en">
 *   <p>Knowledge is the best protection.</p>
 *   <p slot="original" lang="uz">Bilim — eng yaxshi himoya.</p>
 * </speaker-quote>
 * ```
 *
 * @slot - The words, without quotation marks.
 * @slot original - The untranslated words, with their `lang`.
 * @slot portrait - An `img` of the speaker with `data-credit`.
 *
 * @csspart quote - The whole figure.
 * @csspart text - The words.
 * @csspart portrait - The portrait, or the initials in its place.
 * @csspart caption - Who said it.
 * @csspart speaker - The name.
 * @csspart role - Role and organization.
 * @csspart context - Occasion, date and source.
 * @csspart original - The untranslated words with the button that shows them.
 * @csspart credit - Who took the portrait.
 */
export class SpeakerQuote extends LocalizedWidget<Quotation> implements QuotationInput {
  static override readonly properties = propertiesOf(QUOTATION_FIELDS);
  static override readonly styles = [widgetStyles, speakerQuoteStyles];

  /** The words; usually written between the tags instead. @attr */
  declare text?: string;
  /** Who is quoted. @attr */
  declare speaker?: string;
  /** Function or rank of the speaker. @attr speaker-role */
  declare speakerRole?: string;
  /** Whom the speaker belongs to; left out where the role already names it. @attr */
  declare organization?: string;
  /** Where it was said, such as “opening speech”. @attr */
  declare occasion?: string;
  /** When it was said, `2019-05-13`. @attr */
  declare date?: string;
  /** The untranslated words; usually a child with `slot="original"`. @attr */
  declare original?: string;
  /** BCP 47 tag of the untranslated words; a child says it with `lang`. @attr original-language */
  declare originalLanguage?: string;
  /** Who translated the words. @attr */
  declare translator?: string;
  /** The page where the words were published. @attr source-url */
  declare sourceUrl?: string;
  /** Address of a portrait. @attr */
  declare portrait?: string;
  /** Empty where the name beside it says all. @attr portrait-alt */
  declare portraitAlt?: string;
  /** Who took the portrait. @attr portrait-credit */
  declare portraitCredit?: string;
  /** As `srcset` of `img`. @attr portrait-srcset */
  declare portraitSrcset?: string;
  /** The name was changed: says so, and hides what could tell who it is. @attr */
  declare pseudonym?: boolean;
  /** Writes the quotation into the page as JSON-LD. @attr json-ld */
  declare jsonLd?: boolean;

  readonly #broken = new BrokenPictures(this);

  protected override createReader(): Reader<Quotation> {
    return new ElementReader(this, QUOTATION);
  }

  protected override view(): TemplateResult {
    return html`<figure part="quote">
      ${this.#renderText()}
      ${this.#renderCaption()} ${this.#renderOriginal()}
    </figure>`;
  }

  #renderText(): unknown {
    const { text, sourceUrl } = this.record;
    if (!text) return nothing;
    // Words that stand in another language than the page have its marks, on its sides.
    const own = (text.firstElementChild as HTMLElement | null)?.lang;
    return html`<blockquote part="text" lang=${own || this.language} dir=${own ? directionOf(own) : nothing} cite=${sourceUrl ?? nothing}>${text}</blockquote>`;
  }

  #renderCaption(): TemplateResult {
    const { speaker, speakerRole, organization, pseudonym, portrait, portraitCredit } = this.record;
    const role = joinNames([speakerRole, isSaid(organization, speakerRole) ? undefined : organization], this.language);
    return html`<figcaption part="caption">
      ${this.#renderPortrait()}
      <div>
        ${renderPart('cite', 'speaker', speaker)}
        ${speaker && pseudonym ? html` <small>(${msg('name changed', { id: 'quote.nameChanged', desc: 'In brackets after a name that is not the real one.' })})</small>` : nothing}
        ${renderPart('div', 'role', role)} ${this.#renderContext()}
        ${renderPart('div', 'credit', creditOf(this.#broken.isWhole(portrait) ? portraitCredit : undefined))}
      </div>
    </figcaption>`;
  }

  #renderPortrait(): unknown {
    const { portrait, portraitAlt: alt = '', portraitSrcset: srcset, speaker, pseudonym } = this.record;
    if (this.#broken.isWhole(portrait)) {
      return renderPicture('portrait', { src: portrait, srcset, sizes: '72px', alt, width: 72, height: 72 });
    }
    return speaker && !pseudonym
      ? html`<span part="portrait" aria-hidden="true">${initialsOf(speaker)}</span>`
      : nothing;
  }

  #renderContext(): unknown {
    const { occasion, date, sourceUrl } = this.record;
    const context = joinNames([occasion, date && formatDay(date, this.language)], this.language);
    const source = sourceUrl && renderLink(sourceUrl, sourceText());
    return context || source ? renderPart('div', 'context', renderLine([context, source])) : nothing;
  }

  #renderOriginal(): unknown {
    const { original, originalLanguage, translator } = this.record;
    if (!original) return nothing;
    const language = originalLanguage && languageNames([originalLanguage], this.language);
    return html`<details part="original">
      <summary>${msg('Show original', { id: 'quote.showOriginal', desc: 'Opens the words in the language they were said in.' })}</summary>
      <blockquote lang=${originalLanguage ?? nothing} dir="auto">${original}</blockquote>
      ${renderPart(
        'div',
        'context',
        language &&
          msg(html`Original language: ${language}`, {
            id: 'quote.originalLanguage',
            desc: 'The value is the name of a language in the nominative.',
          }),
      )}
      ${renderPart('div', 'context', translator && msg(html`Translation: <bdi>${translator}</bdi>`, { id: 'quote.translator', desc: 'The value is who translated the words.' }))}
    </details>`;
  }
}

/** Whether the role already names the organization: “OSCE Senior Project Officer” of the OSCE. */
function isSaid(organization = '', role = ''): boolean {
  const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return spaced(role).includes(spaced(organization));
}

/** `JB`: of the first and the last name, whole characters of any script. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  return [...new Set([words.at(0), words.at(-1)])].map((word) => [...(word ?? '')][0] ?? '').join('');
}
