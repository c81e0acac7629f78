/** Where every warning sends the editor; the fragment is the tag. */
const README = 'https://www.npmjs.com/package/awareness-widgets#';

/** A page that keeps changing its mistakes must not fill the memory of a phone that stays open. */
const MAX_REMEMBERED = 200;

const said = new Set<string>();

/** Says a thing once per page, in production too: a webmaster never runs a development build. */
export function warnOnce(message: string, ...details: unknown[]): void {
  if (said.has(message) || said.size >= MAX_REMEMBERED) return;
  said.add(message);
  console.warn(message, ...details);
}

/** For a program that goes from page to page. */
export function forgetWarnings(): void {
  said.clear();
}

/** Tells the webmaster what is wrong with an element, which comes along so that the console can show where it is. */
export function warnAbout(element: Element, message: string): void {
  const tag = element.localName;
  warnOnce(`<${tag}> ${message} See ${README}${tag}`, element);
}
