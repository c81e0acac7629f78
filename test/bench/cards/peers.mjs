/** Elements of others, with what their documentation recommends: only the elements that are used, bundled, and their theme. */
import { bundle, versioned } from '../bundle.mjs';
import { wordsOf } from './course.mjs';
import { actionsOf, bodyOf, cardOf, headOf } from './markup.mjs';

const imports = (folder, names) =>
  bundle(names.map((name) => `import '${folder}/dist/components/${name}/${name}.js';`).join(''));

/** A card, its buttons and its badge, of a library whose elements begin with `prefix`. */
function cardWith(prefix, { primary, text }) {
  const looks = { register: primary, details: text };
  const make = {
    link: (part, { address, text }) =>
      `<${prefix}-button class="${part}" ${looks[part]} href="${address}" rel="noreferrer">${text}</${prefix}-button>`,
    deadline: (text) => `<${prefix}-badge variant="neutral">${text}</${prefix}-badge>`,
  };
  return (course) => {
    const words = wordsOf(course);
    return `<${prefix}-card with-header with-footer><div slot="header">${headOf(words)}</div>${bodyOf(words)}
<div slot="footer" class="actions">${actionsOf(words, make)}</div></${prefix}-card>`;
  };
}

const isUpdated = (card) =>
  [card, ...card.querySelectorAll('.actions > :not(span)')].every((element) => element.hasUpdated);
const changeLink = (card, address) => card.querySelector('.register').setAttribute('href', address);

const SHOELACE = '@shoelace-style/shoelace';
const WEB_AWESOME = '@awesome.me/webawesome';
const BUTTON = 'add-to-calendar-button';

/** @param {string} css of what no peer styles: the facts */
export async function peers(css) {
  return {
    [versioned('Shoelace', SHOELACE)]: {
      loads: ['/bench/shoelace.js', '/bench/shoelace.css'],
      files: {
        '/bench/shoelace.js': await imports(SHOELACE, ['card', 'button', 'badge']),
        '/bench/shoelace.css': await bundle(`@import '${SHOELACE}/dist/themes/light.css';`, 'css'),
      },
      // Their own words against elements that come late: "FOUCE".
      head: `<style>:not(:defined){visibility:hidden}${css}</style>`,
      card: cardWith('sl', { primary: 'variant="primary"', text: 'variant="text"' }),
      isShown: isUpdated,
      change: changeLink,
    },
    [versioned('Web Awesome', WEB_AWESOME)]: {
      loads: ['/bench/webawesome.js', '/bench/webawesome.css'],
      files: {
        '/bench/webawesome.js': await imports(WEB_AWESOME, ['card', 'button', 'badge']),
        '/bench/webawesome.css': await bundle(`@import '${WEB_AWESOME}/dist/styles/webawesome.css';`, 'css'),
      },
      html: 'class="wa-cloak"',
      head: `<style>${css}</style>`,
      card: cardWith('wa', { primary: 'variant="brand"', text: 'appearance="plain"' }),
      isShown: isUpdated,
      change: changeLink,
    },
    [versioned(BUTTON)]: {
      loads: ['/bench/button.js'],
      files: { '/bench/button.js': await bundle(`import '${BUTTON}/no-pro';`) },
      head: `<style>${css}</style>`,
      card: (course) => cardOf(wordsOf(course), calendarButton(course)),
      isShown: (card) => Boolean(card.querySelector('add-to-calendar-button').shadowRoot?.querySelector('button')),
      // It has no registration, so its name stands in for it.
      change(card, address) {
        card.querySelector('.register').setAttribute('href', address);
        card.querySelector('add-to-calendar-button').setAttribute('name', address);
      },
    },
  };
}

/** A button in a card of plain HTML: it shows no facts by itself. */
function calendarButton({ attributes: { heading, start, venue, city, ...times } }) {
  return `<add-to-calendar-button name="${heading}" startDate="${start}" startTime="${times['daily-start']}"
 endTime="${times['daily-end']}" timeZone="${times['time-zone']}" location="${venue}, ${city}"
 options="'iCal','Google','Outlook.com'"></add-to-calendar-button>`;
}
