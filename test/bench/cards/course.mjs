/** The course that all contestants announce: a named example, and what it says in English. */
import { readFileSync } from 'node:fs';
import { toHtml } from '../../../demo/content/snippet.mjs';

const example = JSON.parse(readFileSync('demo/content/course-card.json', 'utf8')).open;

/** Where each registration leads after it was changed. */
export const NEW_ADDRESS = 'https://www.example.org/waiting-list';

/** The example with a number and a month of its own, so that no two neighbours are alike. */
export function courseAt(index) {
  const month = String((index % 10) + 3).padStart(2, '0');
  const attributes = {
    ...example.attributes,
    heading: `${example.attributes.heading}, course ${index + 1}`,
    start: `2031-${month}-03`,
    end: `2031-${month}-07`,
  };
  return { ...example, attributes };
}

/** As our element and the hand-written one want it. */
export const toTag = (tag, course) => toHtml(tag, course);

/** What a reader is to find. @returns {{heading: string, facts: [label: string, value: string][], …}} */
export function wordsOf({ attributes, children }) {
  const [[, summary], [, , ...topics]] = children;
  return {
    eyebrow: 'Training course',
    heading: attributes.heading,
    facts: [
      ['Dates', daysOf(attributes)],
      ['Place', `${attributes.venue}, ${attributes.city}, Uzbekistan`],
      ['Daily hours', `${attributes['daily-start']}–${attributes['daily-end']} · Local time: Tashkent, GMT+5`],
      ['Organized by', attributes.organizer],
      ['Who it is for', attributes.audience],
      ['Taught by', attributes.instructors.replace(' | ', ', ')],
      ['Course language', 'Uzbek, Russian and English'],
      ['Cost', attributes['fee-info']],
      ['Certificate', attributes.credential],
    ],
    summary,
    topicsLabel: 'Topics',
    topics: topics.map(([, topic]) => topic),
    register: { address: attributes['register-url'], text: 'Register' },
    deadline: 'Registration deadline: 14 February 2031',
    details: { address: attributes['details-url'], text: 'Course details' },
  };
}

/** All of the above as one list, for a look whether it is there. */
export function textsOf(course) {
  const { eyebrow, heading, facts, summary, topicsLabel, topics, register, deadline, details } = wordsOf(course);
  return [eyebrow, heading, ...facts.flat(), summary, topicsLabel, ...topics, register.text, deadline, details.text];
}

function daysOf({ start, end }) {
  const month = new Date(start).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${Number(start.slice(8))}–${Number(end.slice(8))} ${month} 2031`;
}
