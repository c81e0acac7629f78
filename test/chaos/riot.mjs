/**
 * In the page: does `count` random things to widgets, then takes all of them away. The same seed does the same.
 *
 * @param {{seed: number, count: number, examples: string[], attributes: Record<string, string[]>, values: string[], feeds: string[], languages: string[]}} plan
 * @returns {Promise<Record<string, number>>} How often what was done.
 */
export async function riot({ seed, count, examples, attributes, values, feeds, languages }) {
  const random = startRandom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const home = document.body.appendChild(document.createElement('main'));
  const places = [home, ...makePlaces()];
  /** All there are, in the page or out of it. */
  const widgets = [];
  const done = {};

  const DEEDS = {
    connect() {
      if (widgets.length > 24) return DEEDS.remove();
      const template = document.createElement('template');
      template.innerHTML = pick(examples);
      const widget = template.content.firstElementChild;
      widgets.push(widget);
      pick(places).append(widget);
    },
    move: (widget) => pick(places).prepend(widget),
    disconnect: (widget) => widget.remove(),
    remove() {
      const [widget] = widgets.splice(below(widgets.length), 1);
      widget?.remove();
    },
    setAttribute: (widget) => widget.setAttribute(pick(attributes[widget.localName]), pick(values)),
    removeAttribute: (widget) => widget.removeAttribute(pick(attributes[widget.localName])),
    feed: (widget) => widget.setAttribute('src', pick(feeds)),
    replaceChildren(widget) {
      const template = document.createElement('template');
      template.innerHTML = pick(examples);
      // Chromium keeps an image whose `srcset` is set out of the page as long as the page: this one would be the riot's own.
      if (!widget.isConnected)
        for (const image of template.content.querySelectorAll('img')) image.removeAttribute('srcset');
      widget.replaceChildren(...template.content.firstElementChild.childNodes);
    },
    speak: () => pick([document.documentElement, ...places]).setAttribute('lang', pick(languages)),
    hide: () => (pick(places).hidden = random() < 0.3),
    open: (widget) => widget.open?.(below(4)),
    close: (widget) => widget.close?.(),
    clone: (widget) =>
      widgets.length > 24 ? undefined : widgets.push(pick(places).appendChild(widget.cloneNode(true))),
    press: (widget) => pick([...(widget.shadowRoot?.querySelectorAll('button, summary') ?? []), undefined])?.click(),
  };

  for (let step = 0; step < count; step += 1) {
    const name = pick(Object.keys(DEEDS));
    const widget = pick(widgets);
    if (widget || !DEEDS[name].length) DEEDS[name](widget);
    done[name] = (done[name] ?? 0) + 1;
    // Sometimes at once, sometimes after what was asked for has begun, sometimes after it is drawn.
    if (random() < 0.1) await Promise.resolve();
    if (random() < 0.02) await new Promise((resolve) => setTimeout(resolve));
    if (random() < 0.005) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  }
  for (const widget of widgets.splice(0)) widget.remove();
  home.remove();
  for (const place of places) place.getRootNode().host?.remove();
  document.documentElement.setAttribute('lang', 'en');
  return done;

  /** Where widgets stand: in the page, folded away, in the shadow trees of others. */
  function makePlaces() {
    const folded = home.appendChild(document.createElement('details'));
    const shadows = ['open', 'closed'].map((mode) => {
      const host = document.body.appendChild(document.createElement('div'));
      return host.attachShadow({ mode }).appendChild(document.createElement('section'));
    });
    return [folded, home.appendChild(document.createElement('article')), ...shadows];
  }

  /** Mulberry32: numbers from 0 to 1 that one number decides. */
  function startRandom(from) {
    let state = from;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
}
