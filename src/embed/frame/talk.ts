/** What the frame says to the page around it, in the words of each kind of page: how high it would be. */
import { TYPE } from '../messages.js';
import type { Greeting, Question, Wish } from '../messages.js';

/**
 * Changes that are told of at one width without anybody doing something. A widget needs a few while it loads; more are a
 * loop, in which the height of the frame makes its content higher.
 */
const MOST_CHANGES = 30;

/**
 * @param around the window that holds the frame
 * @param content what must be seen whole
 * @param isBoxed whether links lead nowhere by themselves
 */
export function talk(around: Window, content: HTMLElement, isBoxed: boolean): void {
  // WordPress: https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
  const ticket = /secret=(\w+)/.exec(location.hash)?.[1];
  /** Of our own script beside the frame. */
  let secret: string | undefined;
  let told = 0;
  let width = 0;
  let changes = 0;

  // To whoever is around: there is nothing in it that the page does not know.
  const say = (message: object | string): void => around.postMessage(message, '*');
  const sayOwn = (wish: Omit<Wish, keyof Greeting>): void => {
    if (secret !== undefined) say({ type: TYPE, secret, ...wish });
  };
  const tell = (): void => {
    const height = told;
    if (ticket) say({ message: 'height', value: height, secret: ticket });
    // AMP: https://amp.dev/documentation/components/amp-iframe#iframe-resizing
    say({ sentinel: 'amp', type: 'embed-size', height });
    // Medium and others that read Embedly's words.
    say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    sayOwn({ height });
  };
  const measure = (): void => {
    const { offsetWidth, offsetHeight } = content;
    if (offsetWidth !== width) changes = 0;
    width = offsetWidth;
    if (offsetHeight === told || changes >= MOST_CHANGES) return;
    changes += 1;
    told = offsetHeight;
    tell();
  };
  const handleUse = (): void => {
    changes = 0;
  };

  addEventListener('message', ({ source, data }: MessageEvent<(Partial<Greeting> & { message?: string }) | null>) => {
    if (source !== around || !data) return;
    if (data.type === TYPE && typeof data.secret === 'string') ({ secret } = data);
    else if (data.message !== 'ready') return;
    if (told) tell();
  });
  addEventListener('pointerdown', handleUse, true);
  addEventListener('keydown', handleUse, true);
  if (isBoxed) {
    addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
      if (link?.host !== location.host || link.pathname + link.search === location.pathname + location.search) return;
      event.preventDefault();
      if (ticket) say({ message: 'link', value: link.href, secret: ticket });
      sayOwn({ link: link.href });
    });
  }
  const question: Question = { type: TYPE };
  say(question);
  new ResizeObserver(measure).observe(content);
  // In WordPress a frame is hidden until it says its height, and browsers do not observe what nobody sees.
  measure();
}
