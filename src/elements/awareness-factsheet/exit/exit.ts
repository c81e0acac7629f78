/** The link for leaving, over everything else on the page. */
import { html, nothing } from 'lit';
import { msg } from '../../../i18n/msg.js';
import { exitText } from './words.js';
import { leave } from './leave.js';
import { PRESSES } from './shortcut.js';
import { addExit, isTopmost, removeExit, settle } from './topmost.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Factsheet } from '../../../content/factsheet.js';
import type { LeavingWords } from './leave.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Takes over the link that leads away from the page. Without it, the link is still a link.
 *
 * The link is in the top layer, where no notice covers it and no scrolling moves it away. What enters the top layer later
 * would cover it, so it is raised again. Under a modal dialog it is inert; a pointer that presses where it is seen leaves
 * all the same, and so does the shortcut.
 */
export class Exit implements ReactiveController {
  readonly #host: Host;
  #record: Factsheet = {};
  /** Presses of Shift that are still to come; `undefined` before the first. */
  #left: number | undefined;
  #words!: LeavingWords;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // `hostUpdated` follows: a widget that comes back is rendered anew.
    addExit(this);
  }

  hostUpdated(): void {
    settle();
  }

  /** It may be seen from now on, or no longer. */
  hostResized(): void {
    settle();
  }

  hostDisconnected(): void {
    removeExit(this);
  }

  /** Nothing where the editor gave no address, or turned the exit off. */
  render(record: Factsheet): unknown {
    this.#record = record;
    // An address that is no safe one: the editor hears of it, the reader keeps the link as it was written.
    if (!this.#url) return record.exit === 'off' ? nothing : html`<slot name="exit"></slot>`;
    this.#words = {
      loading: msg('Loading.', { id: 'exit.loading', desc: 'In place of the page while another one is on its way.' }),
      late: msg('Still loading. You can also close this page.', {
        id: 'exit.late',
        desc: 'In place of the page when the other one takes long, or does not come.',
      }),
      stuck: msg('What was here is hidden, but the page around it is still open. Close it to leave.', {
        id: 'exit.stuck',
        desc: 'In place of a fact sheet in a frame, whose reader wanted to leave the page.',
      }),
    };
    const shortcut = msg('or press Shift 3 times', {
      id: 'exit.shortcut',
      desc: 'Below “Leave this page”, on the link itself.',
    });
    return html`<div part="leave" class=${top === self ? nothing : 'framed'}>
      <a part="exit" href=${this.#url} rel="noreferrer" @click=${this.#handleClick}
        >${record.exitText ?? exitText()} ${this.hasShortcut ? html`<small part="exit-hint">${shortcut}</small>` : nothing}</a
      >
      <small part="exit-status" role="status">${this.#progress()}</small>
    </div>`;
  }

  /** What leaving does not do. */
  renderLimits(): unknown {
    return this.#url
      ? html`<p part="exit-note">${msg(
          'Leaving does not delete your browsing history. Someone with access to this device may still see the pages you visited.',
          { id: 'exit.limits', desc: 'Below the introduction. No word may promise safety.' },
        )} ${msg('If you can, use a device that the other person cannot check.', {
          id: 'exit.safer',
          desc: 'After the note that leaving does not delete the history. “The other person” is who may be watching.',
        })}</p>`
      : nothing;
  }

  #progress(): unknown {
    switch (this.#left) {
      case 2:
        return msg('Shift, press 2 more times to leave.', { id: 'exit.press2', desc: 'After the first press.' });
      case 1:
        return msg('Shift, press 1 more time to leave.', { id: 'exit.press1', desc: 'After the second press.' });
      case PRESSES:
        return msg('Shortcut cancelled.', { id: 'exit.timedOut', desc: 'When the presses came too slowly.' });
      case undefined:
      default:
        return nothing;
    }
  }

  /** In a closed shadow tree the page does not see what is clicked. */
  readonly #handleClick = (event: Event): void => {
    event.preventDefault();
    this.leave();
  };

  get #url(): string | undefined {
    return this.#record.exit === 'off' ? undefined : this.#record.exitUrl;
  }

  get hasShortcut(): boolean {
    return this.#url !== undefined && this.#record.exitShortcut !== 'off';
  }

  get box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=leave]');
  }

  get link(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[part=exit]');
  }

  /** Whether it can be seen anywhere at all. */
  get isThere(): boolean {
    // The sheet is asked, as a popover may just be closed, and a page may take the host's own box away.
    const sheet = this.box?.parentElement;
    // Its place comes first: where WebKit 2.50 has styles but no places yet, opening a popover ends the whole page.
    return Boolean(sheet?.getClientRects().length) && sheet?.checkVisibility?.({ visibilityProperty: true }) !== false;
  }

  isBefore(other: Exit): boolean {
    return Boolean(this.#host.compareDocumentPosition(other.#host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** Whether an event is meant for the link. */
  isMeant(event: MouseEvent): boolean {
    const { link } = this;
    return link !== null && (event.composedPath().includes(link) || this.#isOver(link, event));
  }

  #isOver(link: Element, { detail, clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    // A click that no pointer made has no place.
    return isTopmost(this) && detail > 0 && clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  float(): void {
    const { box } = this;
    box?.setAttribute('popover', 'manual');
    if (box?.isConnected && !isOpen(box)) box.showPopover?.();
    this.follow();
  }

  /** Zoomed in, a phone shows a part only of what things are fixed to. The link goes with that part, and fits into it. */
  follow(): void {
    const { box } = this;
    if (!box || !visualViewport) return;
    const { offsetLeft, offsetTop, width, height, scale } = visualViewport;
    box.style.transform = '';
    const { left, right, top: upper, bottom, width: own } = box.getBoundingClientRect();
    const gap = GAP / scale;
    const isRtl = getComputedStyle(box).direction === 'rtl';
    const isFramed = box.matches('.framed');
    const x = isRtl ? Math.max(0, offsetLeft + gap - left) : Math.min(0, offsetLeft + width - gap - right);
    const y = isFramed ? Math.max(0, offsetTop + gap - upper) : Math.min(0, offsetTop + height - gap - bottom);
    const size = Math.min(1, width / (own + 2 * gap));
    if (!x && !y && size === 1) return;
    box.style.transformOrigin = `${isRtl ? 'left' : 'right'} ${isFramed ? 'top' : 'bottom'}`;
    box.style.transform = `translate(${x}px, ${y}px) scale(${size})`;
  }

  sink(): void {
    this.box?.removeAttribute('popover');
    this.box?.style.removeProperty('transform');
  }

  raise(): void {
    const hasFocus = this.link?.matches(':focus');
    this.box?.hidePopover?.();
    this.float();
    if (hasFocus) this.link?.focus();
  }

  leave(): void {
    if (this.#url) leave(this.#url, this.#words);
  }

  handlePress(left: number): void {
    this.#left = left;
    this.#host.requestUpdate();
    if (!left) this.leave();
  }
}

function isOpen(box: Element): boolean {
  return box.matches(':is(:popover-open)');
}

/** Pixels between the link and the edge of what is seen; the style sheet's, too. */
const GAP = 12;
