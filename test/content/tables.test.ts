import { expect } from '@open-wc/testing';
import { COURSE_FIELDS, COURSE_RULES } from '../../src/content/course.js';
import { EDITOR_TEXTS } from '../../src/content/editor-texts.js';
import {
  FACTSHEET_FIELDS,
  FACTSHEET_RULES,
  HELPLINE_FIELDS,
  HELPLINE_RULES,
  STATISTIC_FIELDS,
} from '../../src/content/factsheet.js';
import { GALLERY_FIELDS, PHOTO_FIELDS, PHOTO_RULES } from '../../src/content/gallery.js';
import { QUOTATION_FIELDS, QUOTATION_RULES } from '../../src/content/quotation.js';
import { toAttribute } from '../../src/content/source.js';
import '../../src/define.js';

const TABLES = {
  course: [COURSE_FIELDS, COURSE_RULES, 'course-card'],
  quotation: [QUOTATION_FIELDS, QUOTATION_RULES, 'speaker-quote'],
  gallery: [GALLERY_FIELDS, {}, 'event-gallery'],
  'gallery.photos': [PHOTO_FIELDS, PHOTO_RULES, ''],
  factsheet: [FACTSHEET_FIELDS, FACTSHEET_RULES, 'awareness-factsheet'],
  'factsheet.statistics': [STATISTIC_FIELDS, {}, ''],
  'factsheet.helplines': [HELPLINE_FIELDS, HELPLINE_RULES, ''],
} as const;

for (const [kind, [fields, rules, tag]] of Object.entries(TABLES)) {
  describe(`the table of a ${kind}`, () => {
    it('has words for the editor for every rule and every required field', () => {
      const required = Object.entries(fields).filter(([, field]) => (field as { required?: boolean }).required);
      for (const name of [...Object.keys(rules), ...required.map(([name]) => name)]) {
        expect(EDITOR_TEXTS[kind], name).to.have.property(name);
      }
    });

    it('has no words for what is not in it', () => {
      for (const name of Object.keys(EDITOR_TEXTS[kind]!)) expect({ ...fields, ...rules }).to.have.property(name);
    });

    if (tag) {
      it('gives the element one attribute a field, none called title or role', () => {
        const observed = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
        const expected = Object.entries(fields)
          .filter(([, { shape }]) => shape !== 'items')
          .map(([name]) => toAttribute(name));
        expect([...observed].sort()).to.deep.equal(expected.sort());
        expect(observed).not.to.include.members(['title']).and.not.to.include.members(['role']);
      });
    }
  });
}
