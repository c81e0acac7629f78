/** One file with all that the language needs, so that a visitor waits for one answer. */
export { templates } from '../generated/locales/ru.js';
export { data } from '../generated/cldr/ru.js';
