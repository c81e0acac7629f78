/** One file with all that the language needs, so that a visitor waits for one answer. */
export { templates } from '../generated/locales/es.js';
export { data } from '../generated/cldr/es.js';
