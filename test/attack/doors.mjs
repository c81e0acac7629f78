/** Placeholders, links and frames whose values are attacked; see src/embed. */
import { CORPUS } from './corpus.mjs';
import { attack, attackHalf, ATTRIBUTES, soundAttributes } from './places.mjs';

/** Of the rounds each so many: a door sets the attributes that are tried one by one without it. */
const EVERY = 7;

/** Nothing that a widget knows, and all of it would do something on an element. */
const FOREIGN = [
  'onclick',
  'onfocus',
  'style',
  'innerhtml',
  'srcdoc',
  'is',
  'slot',
  'part',
  '__proto__',
  'constructor',
];

export function attackedPlaceholders(tag) {
  const names = [...ATTRIBUTES[tag], ...FOREIGN].map((name) => `data-${name}`);
  const sound = Object.entries(soundAttributes(tag)).map(([name, value]) => [`data-${name}`, value]);
  return attackHalf(`placeholder ${tag}`, names, Object.fromEntries(sound), EVERY).map((values) => [
    'div',
    { class: 'awareness-widget', 'data-widget': tag, 'data-awaited': '', ...values },
    ['p', {}, 'Words'],
  ]);
}

/** What a placeholder says that it is, and the names by which a page may know it. */
export function attackedNames() {
  return CORPUS.flatMap((_, payload) => [
    ['div', { class: 'awareness-widget', 'data-widget': attack(payload, 'placeholder, its data-widget') }, 'Words'],
    [
      'div',
      {
        class: `awareness-widget ${attack(payload, 'placeholder, its class')}`,
        id: attack(payload, 'placeholder, its id'),
        'data-widget': 'course-card',
        'data-awaited': '',
      },
      ['p', { 'data-slot': attack(payload, 'placeholder, its data-slot') }, 'Words'],
    ],
  ]);
}

const embed = (tag, values, hash = '') => `/dist/cdn/embed/${tag}.html?${new URLSearchParams(values)}${hash}`;

export function attackedLinks(tag) {
  const names = [...ATTRIBUTES[tag], ...FOREIGN];
  return attackHalf(`link ${tag}`, names, soundAttributes(tag), EVERY).map((values) => [
    'p',
    { 'data-awaited': '' },
    ['a', { href: embed(tag, values) }, 'Words'],
  ]);
}

/** A server takes no longer address. */
const LONGEST = 250;

/** Pages that are opened; they make of an address what a link makes, and a few things more. */
export function attackedFrames(tag) {
  const names = [...ATTRIBUTES[tag], ...FOREIGN, 'color-scheme'];
  return attackHalf(`frame ${tag}`, names, {}, EVERY * 5).map((values) => {
    const short = Object.entries(values).map(([name, value]) => [name, value.slice(0, LONGEST)]);
    return ['iframe', { src: embed(tag, short, '#?secret=tripped') }];
  });
}
