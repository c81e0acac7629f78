/* global document, window -- a module of the page */
import { toElement } from '/demo/content/snippet.mjs';
import { randomOf } from '/test/helpers/random.mjs';

/** More of them at once would only be slower. */
const MOST = 12;

const LANGUAGES = ['en', 'ru', 'uz', 'uz-Cyrl', 'fr', 'de', 'es', 'it', 'ar', 'fa', 'x-none', '', '??'];

const VALUES = [
  '',
  'true',
  'Words of some length',
  '2031-03-03',
  '2031-03-07T09:00',
  'rows',
  'strip',
  'single',
  'links',
  'file',
];

const MORE_VALUES = [
  'off',
  'card',
  '2',
  'One | Two',
  'UZ',
  'Asia/Tashkent',
  'https://www.example.org/',
  '/demo/images/lectern-480.jpg',
];

const FEEDS = [
  'good.json',
  'gallery.json',
  'calendar.ics',
  'slow.json',
  '500',
  'page.html',
  'half.json',
  'cut',
  '{lang}.json',
];

/**
 * Operations on widgets in a page of nested parents, some of them shadow trees.
 *
 * @param {{examples: [tag: string, example: object][], attributes: Record<string, string[]>}} material
 */
export class Chaos {
  #random;
  #material;
  #parents;
  #away = [];

  constructor(seed, material) {
    this.#random = randomOf(seed);
    this.#material = material;
    const inner = document.createElement('section');
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const deeper = document.createElement('div');
    const closed = deeper.attachShadow({ mode: 'closed' });
    inner.append(host);
    shadow.append(deeper, document.createElement('article'));
    document.body.append(inner, document.createElement('aside'));
    this.#parents = [document.body, inner, shadow, shadow.lastChild, closed, document.body.lastChild];
  }

  #pick(list) {
    return list[Math.floor(this.#random() * list.length)];
  }

  get #widgets() {
    const tags = Object.keys(this.#material.attributes).join();
    return this.#parents.flatMap((parent) => [
      ...parent.querySelectorAll(`:scope > :is(${tags})`),
      ...rootsOf(parent, tags),
    ]);
  }

  #operations = {
    create: () => {
      if (this.#widgets.length >= MOST) return this.#operations.remove();
      const [tag, example] = this.#pick(this.#material.examples);
      return this.#place(toElement(tag, example, '/demo/'));
    },
    remove: (widget) => {
      widget?.remove();
      if (widget && this.#random() < 0.3) this.#away = [widget, ...this.#away].slice(0, 4);
    },
    comeBack: () => {
      const widget = this.#away.pop();
      if (widget) this.#place(widget);
    },
    move: (widget) => widget && this.#place(widget),
    moveAndBack: (widget) => {
      const { parentNode, nextSibling } = widget ?? {};
      if (!widget) return;
      this.#place(widget);
      parentNode.insertBefore(widget, nextSibling?.parentNode === parentNode ? nextSibling : null);
    },
    clone: (widget) => widget && this.#widgets.length < MOST && this.#place(widget.cloneNode(true)),
    set: (widget) =>
      widget?.setAttribute(this.#pick(this.#attributesOf(widget)), this.#pick([...VALUES, ...MORE_VALUES])),
    unset: (widget) => widget?.removeAttribute(this.#pick(this.#attributesOf(widget))),
    children: (widget) => {
      const [tag, example] = this.#pick(this.#material.examples);
      widget?.replaceChildren(...toElement(tag, example, '/demo/').childNodes);
    },
    child: (widget) => widget?.firstElementChild?.remove(),
    words: (widget) => widget?.firstElementChild?.append(' more'),
    language: (widget) => {
      const place = this.#pick([document.documentElement, ...this.#parents, widget]);
      const element = place?.host ?? place;
      if (this.#random() < 0.3) element?.removeAttribute('lang');
      else element?.setAttribute('lang', this.#pick(LANGUAGES));
    },
    direction: () =>
      this.#pick(this.#parents.filter((parent) => !parent.host)).setAttribute('dir', this.#pick(['rtl', 'ltr'])),
    feed: (widget) => widget?.setAttribute('src', `/feed/${this.#pick(FEEDS)}`),
    viewer: (widget) => widget?.open?.(Math.floor(this.#random() * 4)),
    close: (widget) => widget?.close?.(),
    next: (widget) => widget?.shadowRoot?.querySelector('[part~=viewer-next]')?.click(),
    calendar: (widget) => widget?.shadowRoot?.querySelector('[part~=calendar] button')?.click(),
    hide: (widget) => widget?.toggleAttribute('hidden'),
    print: () => ['beforeprint', 'afterprint'].forEach((type) => window.dispatchEvent(new CustomEvent(type))),
    online: () => window.dispatchEvent(new CustomEvent('online')),
  };

  #attributesOf({ localName }) {
    return this.#material.attributes[localName];
  }

  #place(widget) {
    const parent = this.#pick(this.#parents);
    parent.insertBefore(widget, this.#pick([null, parent.firstChild]));
  }

  /** Every example in every language. */
  async showAll() {
    const place = document.body.appendChild(document.createElement('div'));
    for (const language of LANGUAGES) {
      place.lang = language;
      for (const [tag, example] of this.#material.examples) {
        const widget = toElement(tag, { ...example, attributes: { ...example.attributes, lang: language } }, '/demo/');
        place.append(widget);
        await widget.updateComplete;
        while (!widget.shadowRoot?.querySelector('.box')) await new Promise((resolve) => setTimeout(resolve));
        widget.remove();
      }
    }
    place.remove();
  }

  /** One operation at random, and now and then some time for what it set off. */
  async step() {
    const [, operation] = this.#pick(Object.entries(this.#operations));
    await Promise.race([operation(this.#pick(this.#widgets)), undefined]);
    const luck = this.#random();
    if (luck < 0.02) await new Promise((resolve) => setTimeout(resolve, 10));
    else if (luck < 0.1) await new Promise((resolve) => setTimeout(resolve));
  }

  /** All are gone, and nothing of the page is kept here. */
  end() {
    for (const widget of this.#widgets) widget.remove();
    this.#away = [];
    this.#parents = [];
    document.body.replaceChildren();
    for (const element of [document.body, document.documentElement])
      for (const name of ['dir', 'lang']) element.removeAttribute(name);
  }
}

/** Of a shadow tree, what `:scope` does not reach. */
function rootsOf(parent, tags) {
  return parent.host ? [...parent.children].filter((child) => child.matches(tags)) : [];
}
