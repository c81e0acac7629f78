/** The order in which a form asks, and what it asks first. What a table has beside these comes last. */
import { kindOf } from './draft.js';
import type { Tag } from './draft.js';

export interface Group {
  readonly name: string;
  readonly fields: readonly string[];
}

const PICTURE = 'Picture';
const REST = 'More';

const GROUPS: Readonly<Record<Tag, Readonly<Record<string, string>>>> = {
  'course-card': {
    'The essentials': 'heading start end city country organizer summary',
    'When exactly': 'dailyStart dailyEnd timeZone ongoing status previousStart',
    'Where and how': 'mode venue courseLanguages audience topics',
    Who: 'organizerUrl developer instructors seriesNumber credential',
    Joining: 'registration registerUrl registerDeadline howToRegister cost feeInfo detailsUrl calendar calendarTitle',
    [PICTURE]: 'image imageAlt imageDecorative imageCredit imageSrcset imageSizes',
  },
  'speaker-quote': {
    'The essentials': 'text speaker speakerRole organization pseudonym',
    'Where it comes from': 'occasion date sourceUrl',
    'The untranslated words': 'original originalLanguage translator',
    [PICTURE]: 'portrait portraitAlt portraitCredit portraitSrcset',
  },
  'event-gallery': {
    'The essentials': 'heading layout photos',
  },
  'awareness-factsheet': {
    'The essentials': 'heading intro reviewed reviewedBy exitUrl exitText',
    'Signs and what to do': 'signs do avoid noDefaultWarnings sources',
    'Where to get help': 'helplines emergencyNumber callLinks',
    'What trafficking is': 'act means purpose definitionSource',
    Figures: 'statistics',
    'Leaving and paper': 'exit exitShortcut print qrUrl',
  },
};

export function groupsOf(tag: Tag): readonly Group[] {
  const groups = Object.entries(GROUPS[tag]).map(([name, fields]) => ({ name, fields: fields.split(' ') }));
  const named = new Set(groups.flatMap(({ fields }) => fields));
  return [...groups, { name: REST, fields: Object.keys(kindOf(tag).fields).filter((name) => !named.has(name)) }];
}
