/** The link for leaving, over everything else on the page. */
import { html, nothing } from 'lit';
import { msg } from '../../../i18n/msg.js';
import { leave } from './leave.js';
import { PRESSES, watchShift } from './shortcut.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Factsheet } from '../../../content/factsheet.js';
import type { LeavingWords } from './leave.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** All of the page. Only one may lie over it: the first that is seen. */
const exits = new Set<Exit>();

let floating: Exit | undefined;

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
    if (!exits.size) watchPage();
    exits.add(this);
  }

  hostUpdated(): void {
    settle();
  }

  /** It may be seen from now on, or no longer. */
  hostResized(): void {
    settle();
  }

  hostDisconnected(): void {
    exits.delete(this);
    settle();
    if (!exits.size) unwatchPage?.();
  }

  /** Nothing where the editor gave no address, or turned the exit off. */
  render(record: Factsheet): unknown {
    this.#record = record;
    if (!this.#url) return nothing;
    this.#words = {
      loading: msg('Loading.', { id: 'exit.loading', desc: 'In place of the page while another one is on its way.' }),
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

  /** Whether it can be seen anywhere at all. */
  get isThere(): boolean {
    return this.box !== null && this.#host.checkVisibility?.() !== false;
  }

  isBefore(other: Exit): boolean {
    return Boolean(this.#host.compareDocumentPosition(other.#host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** Whether an event is meant for the link. */
  isMeant(event: MouseEvent): boolean {
    const link = this.box?.querySelector('a');
    return link !== null && link !== undefined && (event.composedPath().includes(link) || this.#isOver(link, event));
  }

  #isOver(link: Element, { detail, clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    // A click that no pointer made has no place.
    return (
      this === floating && detail > 0 && clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
    );
  }

  float(): void {
    const { box } = this;
    box?.setAttribute('popover', 'manual');
    if (box?.isConnected && !isOpen(box)) box.showPopover?.();
  }

  sink(): void {
    this.box?.removeAttribute('popover');
  }

  raise(): void {
    this.box?.hidePopover?.();
    this.float();
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

/** The words of the link. */
function exitText(): string {
  return msg('Leave this page', {
    id: 'exit.button',
    desc: 'Link for leaving quickly, for a reader who is watched. Short, and says nothing of the subject.',
  });
}

function isOpen(box: Element): boolean {
  return box.matches(':is(:popover-open)');
}

/** Only one lies over the page; the others stand in their sheets. */
function settle(): void {
  const seen = [...exits].filter(({ isThere }) => isThere);
  floating = seen.find((exit) => seen.every((other) => other === exit || exit.isBefore(other)));
  for (const exit of exits) {
    if (exit === floating) exit.float();
    else exit.sink();
  }
}

let unwatchPage: (() => void) | undefined;

/** One set of listeners for the page, however many widgets. */
function watchPage(): void {
  /** What last came above the link. */
  let above: EventTarget | undefined;
  const handleTopLayer = (event: Event): void => {
    const over = event.composedPath().find((node) => node instanceof Element && node.matches(TOP_LAYER));
    // What opens comes above; a focus only says that something may have.
    if (over && (over !== above || event.type !== 'focusin')) floating?.raise();
    above = over;
    // What opens, such as a `details`, may also show another sheet.
    if (event.type === 'toggle') settle();
  };
  const handleClick = (event: MouseEvent): void => {
    const exit = [...exits].find((each) => each.isMeant(event));
    if (!exit) return;
    // Nor is it anybody else's business: scripts of the page count clicks.
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
  };
  const unwatchShift = watchShift((left) => {
    const exit = [floating, ...exits].find((each) => each?.hasShortcut);
    exit?.handlePress(left);
  });
  const listeners = {
    toggle: handleTopLayer,
    focusin: handleTopLayer,
    fullscreenchange: handleTopLayer,
    click: handleClick,
  };
  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener as EventListener, true);
  unwatchPage = () => {
    unwatchShift();
    for (const [type, listener] of Object.entries(listeners))
      removeEventListener(type, listener as EventListener, true);
  };
}

/** Inside `:is()` a browser shrugs at what it does not know. */
const TOP_LAYER = ':is(:modal,:popover-open,:fullscreen)';
