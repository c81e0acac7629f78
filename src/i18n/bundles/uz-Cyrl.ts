/** One file with all that the language needs, so that a visitor waits for one answer. */
export { templates } from '../generated/locales/uz-Cyrl.js';
export { data } from '../generated/cldr/uz-Cyrl.js';
