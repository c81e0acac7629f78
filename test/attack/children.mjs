/** Widgets whose children are attacked: text, what machines read of an element, markup, and items. */
import { attack, ITEMS, halfRounds, SLOTS, soundAttributes, soundItem } from './places.mjs';
import { CORPUS } from './corpus.mjs';

/** The ways in which a child says something. */
const CARRIERS = [
  (slot, text) => ['p', { slot, lang: text('lang') }, text('words')],
  (slot, text) => ['a', { slot, href: text('href') }, text('words')],
  (slot, text) => ['time', { slot, datetime: text('datetime') }, 'x'],
  (slot, text) => [
    'ul',
    { slot },
    ['li', { dir: text('dir') }, text('words')],
    ['li', ['a', { href: text('href') }, 'x']],
  ],
  (slot, text) => [
    'img',
    { slot, src: text('src'), srcset: text('srcset'), alt: text('alt'), 'data-credit': text('credit') },
  ],
  (slot, text) => ['div', { slot }, ['h2', {}, text('words')], ['b', { id: text('id'), class: text('class') }, 'x']],
];

const parted = ([tag, attributes, ...children]) =>
  Array.isArray(attributes) ? [tag, {}, attributes, ...children] : [tag, attributes, ...children];

/** Of the rounds of children each so many: what a slot makes of a child, other slots of its kind make, too. */
const EVERY = 7;

export function attackedChildren(tag) {
  const sound = soundAttributes(tag);
  return halfRounds(SLOTS[tag], EVERY).map((round, number) => {
    const attributes = { ...sound };
    const children = round.map(({ name, payload }, index) => {
      delete attributes[name];
      const text = (part) =>
        attack(payload, `${tag}, a child’s ${part}${/^src/.test(part) ? '' : ` in the slot ${name}`}`);
      return deepParted(CARRIERS[(number + index) % CARRIERS.length](name, text));
    });
    return [tag, attributes, ...children];
  });
}

function deepParted(node) {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = parted(node);
  return [tag, attributes, ...children.map(deepParted)];
}

/** Markup as it stands in a page; a page that lets in `base` or `meta` is lost before any script. */
export function attackedMarkup(tag, { isPurified }) {
  return CORPUS.map(([, text], payload) => ({ text, payload }))
    .filter(({ text }) => !/<(base|meta)/.test(text))
    .map(({ payload }) => {
      const markup = attack(payload, `markup in ${tag}, of the page: src`);
      const child = (attributes) => ['div', attributes, { markup, isPurified }];
      return [
        tag,
        {},
        child({}),
        ...SLOTS[tag].filter((_, index) => index % 7 === payload % 7).map((slot) => child({ slot })),
      ];
    });
}

const PICTURE = ['img', { src: '/demo/images/lectern-480.jpg', width: '480', height: '320', alt: 'A room.' }];

/** Photos a gallery, lines a sheet. */
const MANY = 19;

/** Photos, figures or help lines whose fields are attacked. */
export function attackedItems(table) {
  const sound = soundItem(table);
  const items = halfRounds(ITEMS[table], 1).map((round, number) => {
    const values = round.map(({ name, payload }) => [name, attack(payload, `an item of ${table}, its ${name}`)]);
    const words = attack(number, `an item of ${table}, its words`);
    const attributes = { ...sound, ...Object.fromEntries(values) };
    return table === 'photos'
      ? ['figure', attributes, PICTURE, ['figcaption', {}, words, ['small', {}, words]]]
      : ['li', attributes, ['b', {}, words], words];
  });
  const groups = Array.from({ length: Math.ceil(items.length / MANY) }, (_, group) =>
    items.slice(group * MANY, (group + 1) * MANY),
  );
  return groups.map((group) =>
    table === 'photos'
      ? ['event-gallery', { 'json-ld': '' }, ...group]
      : ['awareness-factsheet', { heading: 'A', 'call-links': '' }, ['ul', { slot: table }, ...group]],
  );
}
