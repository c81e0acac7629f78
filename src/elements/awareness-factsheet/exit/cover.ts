/** What lies over a page that is being left. */

/** With `!important`, as a page's style sheet may say anything of a `dialog`. */
const LOOK = {
  all: 'initial',
  display: 'grid',
  position: 'fixed',
  inset: '0',
  'box-sizing': 'border-box',
  // A phone shows more than that of a page that is wider than itself.
  outline: '400vmax solid #fff',
  padding: '10vmin',
  'place-content': 'center',
  background: '#fff',
  color: '#555',
  font: '18px/1.5 sans-serif',
  'z-index': '2147483647',
};

/** Covers a page from the moment it is made. */
export class Cover {
  readonly #page: Window;
  readonly #dialog: HTMLDialogElement;
  readonly #policy: HTMLMetaElement;
  readonly #title: string;
  #isEmptied = false;

  /**
   * @param words what is said meanwhile, also in place of the title
   * @param handleClick may be tried again with the rights that a click gives
   */
  constructor(page: Window, words: string, handleClick: () => void) {
    this.#page = page;
    const { document } = page;
    this.#dialog = document.createElement('dialog');
    for (const [name, value] of Object.entries(LOOK)) this.#dialog.style.setProperty(name, value, 'important');
    this.say(words);
    this.#policy = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' });
    this.#title = own(document, 'title');
    this.#show(words);
    // From a frame, the page around it can't be emptied: the frame would go, too.
    if (page === top && page === self && wouldAsk()) {
      this.#dialog.remove();
      this.#dialog.open = false;
      empty();
      this.#isEmptied = true;
      this.#show(words);
    }
    this.#dialog.addEventListener('click', handleClick);
    // Escape would lift the cover.
    this.#dialog.addEventListener('cancel', (event) => event.preventDefault());
    page.addEventListener('keydown', holdEscape, true);
  }

  say(words: string): void {
    this.#dialog.ariaLabel = this.#dialog.textContent = words;
  }

  lift(): void {
    if (this.#isEmptied) return this.#page.location.reload();
    this.#dialog.remove();
    this.#policy.remove();
    Reflect.set(Document.prototype, 'title', this.#title, this.#page.document);
    this.#page.removeEventListener('keydown', holdEscape, true);
  }

  #show(words: string): void {
    const { document } = this.#page;
    const root = own(document, 'documentElement');
    root.append(this.#dialog);
    // Above all that is in the top layer, and nothing else can have the focus or be read out.
    this.#dialog.showModal?.();
    // An address may tell what was read; with this, the page is not named to the next one.
    (own(document, 'head') ?? root).append(this.#policy);
    Reflect.set(Document.prototype, 'title', words, document);
  }
}

/** The document's own: an image or a form in it that is called `title` goes by `document.title`. */
function own<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document) as Document[Name];
}

function holdEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/** Whether the browser would ask first, because a script of the page wants it to: “Changes may not be saved.” */
function wouldAsk(): boolean {
  const event = document.createEvent('BeforeUnloadEvent');
  event.initEvent('beforeunload', false, true);
  dispatchEvent(event);
  return event.defaultPrevented || event.returnValue !== '';
}

/**
 * Takes everything out of the page, the listeners with it: nothing else keeps it from asking.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
function empty(): void {
  Reflect.apply(Document.prototype.open, document, []);
  const page = document.createElement('html');
  page.append(document.createElement('head'), document.createElement('body'));
  document.append(page);
}
