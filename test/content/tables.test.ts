import { expect } from '@open-wc/testing';
import { COURSE_FIELDS } from '../../src/content/course.js';
import { EDITOR_TEXTS } from '../../src/content/editor/texts.js';
import { FACTSHEET_FIELDS, HELPLINE_FIELDS, STATISTIC_FIELDS } from '../../src/content/factsheet.js';
import { GALLERY_FIELDS, PHOTO_FIELDS } from '../../src/content/gallery.js';
import { QUOTATION_FIELDS } from '../../src/content/quotation.js';
import { toAttribute } from '../../src/content/source.js';
import '../../src/define.js';

const TABLES = {
  course: [COURSE_FIELDS, 'course-card'],
  quotation: [QUOTATION_FIELDS, 'speaker-quote'],
  gallery: [GALLERY_FIELDS, 'event-gallery'],
  'gallery.photos': [PHOTO_FIELDS, ''],
  factsheet: [FACTSHEET_FIELDS, 'awareness-factsheet'],
  'factsheet.statistics': [STATISTIC_FIELDS, ''],
  'factsheet.helplines': [HELPLINE_FIELDS, ''],
} as const;

for (const [kind, [fields, tag]] of Object.entries(TABLES)) {
  describe(`the table of a ${kind}`, () => {
    it('has words for the editor for every field that has a rule of its own, or may be refused', () => {
      for (const [name, field] of Object.entries(fields)) {
        if ('isNeeded' in field || 'fits' in field || field.shape === 'value')
          expect(EDITOR_TEXTS[kind], name).to.have.property(name);
      }
    });

    it('has no words for what is not in it', () => {
      for (const name of Object.keys(EDITOR_TEXTS[kind]!)) expect(fields).to.have.property(name);
    });

    if (tag) {
      it('gives the element one attribute a field, but for items, none called title or role', () => {
        const observed = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
        const expected = Object.entries(fields).flatMap(([name, { shape }]) =>
          shape === 'items' ? [] : toAttribute(name),
        );
        expect([...observed].sort()).to.deep.equal(expected.sort());
        expect(observed).not.to.include.members(['title']).and.not.to.include.members(['role']);
      });
    }
  });
}
