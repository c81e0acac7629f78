/** The page in a frame: one widget, which stands in it, or which the page's address describes. */
import { directionOf } from '../../core/language.js';
import { basesOf } from '../bases.js';
import { create } from '../create.js';
import { talk } from './talk.js';

/** In a sandbox without an origin no file is saved and no call is made: what can't work is not offered. */
const NEEDS_RIGHTS = ['calendar', 'call-links'];

/**
 * @param tag of the widget, from `<html data-embed>`
 * @param script the address of our script
 */
export function fill(tag: string, script: string): void {
  const { documentElement: root, body, head } = document;
  const isBoxed = origin === 'null';
  const values = [...new URLSearchParams(location.search)];
  const own = body.querySelector(tag);
  const widget = own ?? create(tag, values, basesOf(script));
  if (!widget) return;
  const { lang, heading, ...page } = Object.fromEntries(values);
  if (lang) {
    root.lang = lang;
    root.dir = directionOf(root.lang);
  }
  const scheme = page['color-scheme'] ?? '';
  if (/^(light|dark|light dark)$/.test(scheme)) root.style.colorScheme = scheme;
  document.title ||= heading ?? '';
  // The frame is no place to read another page in; out of a sandbox no other one is to be had.
  if (parent !== self && !isBoxed) head.append(Object.assign(document.createElement('base'), { target: '_top' }));
  if (!own) body.replaceChildren(widget);
  if (isBoxed)
    for (const each of body.querySelectorAll(`[${NEEDS_RIGHTS.join('],[')}]`))
      NEEDS_RIGHTS.forEach((name) => each.removeAttribute(name));
  if (parent !== self) talk(parent, body, isBoxed);
}
