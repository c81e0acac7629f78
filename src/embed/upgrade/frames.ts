/** The page's side of our frames: as high as their content, and nothing else that they ask for. */
import { tagOf } from '../bases.js';
import { TYPE } from '../messages.js';
import type { Bases } from '../bases.js';
import type { Greeting, Wish } from '../messages.js';

/** Pixels. A frame that asks for more is broken, or not ours. */
const LOWEST = 40;
const HIGHEST = 20_000;

/** With the secret of each. */
const frames = new Map<HTMLIFrameElement, string>();

export function sizeFrame(frame: HTMLIFrameElement, bases: Bases): void {
  // A link takes an address that none is; `new URL()` would throw.
  const link = Object.assign(document.createElement('a'), { href: frame.src });
  if (frames.has(frame) || !tagOf(link, bases)) return;
  if (!frames.size) addEventListener('message', handleMessage);
  for (const known of frames.keys()) if (!known.isConnected) frames.delete(known);
  const secret = crypto.getRandomValues(new Uint32Array(4)).join('-');
  frames.set(frame, secret);
  // It may be waiting, or ask later.
  greet(frame, secret);
}

/** Whoever is in there may know the secret: it only tells this frame from the others of the page. */
function greet({ contentWindow }: HTMLIFrameElement, secret: string): void {
  const greeting: Greeting = { type: TYPE, secret };
  contentWindow?.postMessage(greeting, '*');
}

function handleMessage({ source, data }: MessageEvent<Partial<Wish> | null>): void {
  for (const [frame, secret] of frames) {
    if (!source || source !== frame.contentWindow || data?.type !== TYPE) continue;
    if (data.secret === undefined) greet(frame, secret);
    if (data.secret !== secret) continue;
    const { height, link } = data;
    if (typeof height === 'number' && height > 0) {
      frame.style.height = `${Math.min(Math.max(Math.ceil(height), LOWEST), HIGHEST)}px`;
    }
    if (typeof link === 'string' && isOwn(link, frame)) location.assign(link);
  }
}

/** Whether a reader chose it in the frame, and it leads to the frame's own host. */
function isOwn(link: string, frame: HTMLIFrameElement): boolean {
  try {
    const { protocol, host } = new URL(link);
    return document.activeElement === frame && /^https?:$/.test(protocol) && host === new URL(frame.src).host;
  } catch {
    return false;
  }
}
