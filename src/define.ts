/** Registers the four tags. */
import './elements/course-card/course-card.define.js';
import './elements/speaker-quote/speaker-quote.define.js';
import './elements/event-gallery/event-gallery.define.js';
import './elements/awareness-factsheet/awareness-factsheet.define.js';
