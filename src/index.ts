/** The public API: classes, records and value lists. Importing it registers nothing; see define.ts. */
export { CourseCard } from './elements/course-card/course-card.js';
export { SpeakerQuote } from './elements/speaker-quote/speaker-quote.js';
export { EventGallery } from './elements/event-gallery/event-gallery.js';
export { AwarenessFactsheet } from './elements/awareness-factsheet/awareness-factsheet.js';
export { CALENDARS, COSTS, COURSE_MODES, COURSE_STATUSES, REGISTRATIONS } from './content/course.js';
export { ANSWERS, CALL_COSTS, EXIT_SHORTCUTS, EXITS, PRINTS } from './content/factsheet.js';
export { GALLERY_LAYOUTS, PEOPLE } from './content/gallery.js';
export type { Course, CoursePhase } from './content/course.js';
export type { Factsheet, Helpline, PhoneNumber, Statistic } from './content/factsheet.js';
export type { Gallery, Photo } from './content/gallery.js';
export type { Quotation } from './content/quotation.js';
export type { GalleryEvent, GalleryEventDetail } from './elements/event-gallery/event-gallery.types.js';
export type { RichText } from './core/rich-text.js';
