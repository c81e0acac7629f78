/** What differs from page to page of demo/pages/torture. */
const fontOf = (size) => `getComputedStyle(document.querySelector('h1 + p')).fontSize === '${size}'`;
const matches = (query) => `matchMedia('${query}').matches`;

/**
 * For each page what shows that it does what it says, and what differs there:
 * `media` and `scale` are of its reader, `says` what the console may say, `kept` a tag that stays its owner's, `isStill` where
 * nothing may jump, `isBusy` where widgets are hidden by the page, `hidesExit` where links for leaving are no use.
 */
export const PAGES = {
  'important.html': { isSo: fontOf('10px') },
  'unset.html': { isSo: "getComputedStyle(document.querySelector('course-card')).display === 'inline'" },
  'small-root.html': { isSo: fontOf('10px') },
  'wordpress.html': { isSo: "getComputedStyle(document.querySelector('blockquote')).fontStyle === 'italic'" },
  'drupal.html': { isSo: "getComputedStyle(document.querySelector('.entry > ul')).listStyleType === 'square'" },
  'typo3.html': { isSo: "getComputedStyle(document.querySelector('h1')).fontWeight === '300'" },
  'government.html': { isSo: "getComputedStyle(document.documentElement).fontSize === '10px'" },
  'strict-policy.html': {},
  'trusted-types.html': {},
  'sandbox.html': { isSo: "self.origin === 'null'" },
  'loaded-twice.html': { isSo: "document.querySelectorAll('script[src*=awareness-widgets]').length === 4" },
  'two-versions.html': { isSo: "document.querySelectorAll('script[src*=awareness-widgets]').length === 2" },
  'foreign-tag.html': {
    isSo: "document.querySelector('course-card').dataset.price === 'on request'",
    kept: 'course-card',
    says: [/^<course-card> is already defined by another script on this page; that one is kept\.$/],
  },
  'delayed-script.html': { isStill: true },
  'quirks.html': { isSo: "document.compatMode === 'BackCompat'" },
  'windows-1251.html': { isSo: "document.characterSet === 'windows-1251'" },
  'right-to-left.html': { isSo: "document.documentElement.dir === 'rtl'" },
  'dark.html': { media: { 'prefers-color-scheme': 'dark' }, isSo: matches('(prefers-color-scheme: dark)') },
  'forced-colours.html': { media: { 'forced-colors': 'active' }, isSo: matches('(forced-colors: active)') },
  'zoom.html': { scale: 4 },
  'print.html': { media: { type: 'print' }, isSo: matches('print'), hidesExit: true },
  'no-javascript.html': {},
  'slow-line.html': { isStill: true },
  'offline.html': {},
  'restless.html': {
    isSo: "document.querySelector('output').value === '300 of 300'",
    isBusy: true,
    says: [/ end="2031-02-28"/, / status="maybe"/, / country="Uzbekistan"/, / register-url="javascript:/],
  },
};
