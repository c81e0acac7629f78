/** Keeps what moves on a page, in all shadow trees. In the page: `window.moved`, in the order in which it began. */
export function watchMotion() {
  window.moved = [];
  const keep = (animation) => {
    const { duration, iterations } = animation.effect.getComputedTiming();
    window.moved.push({ duration, iterations });
  };
  const { animate, attachShadow } = Element.prototype;
  Element.prototype.animate = function (...given) {
    const animation = animate.apply(this, given);
    keep(animation);
    return animation;
  };
  // Events of transitions do not leave a shadow tree.
  const listen = (root) => {
    for (const type of ['transitionrun', 'animationstart'])
      root.addEventListener(type, ({ target }) => target.getAnimations().forEach(keep), true);
  };
  listen(document);
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    listen(root);
    return root;
  };
  const { startViewTransition } = Document.prototype;
  Document.prototype.startViewTransition = function (change) {
    const transition = startViewTransition.call(this, change);
    transition.ready.then(
      () => document.documentElement.getAnimations({ subtree: true }).forEach(keep),
      () => undefined,
    );
    return transition;
  };
}

/** In the page. @returns {string[]} what would move if a visitor came near it, as its style says */
export function readyToMove(tags) {
  return [...document.querySelectorAll(tags)].flatMap(({ localName, shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || !/^(none)?$/.test(animationName) || scrollBehavior === 'smooth';
      })
      .map((element) => `${localName} ${element.localName}`),
  );
}
