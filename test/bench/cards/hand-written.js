/**
 * What a careful developer would write by hand: one template that is cloned, one style sheet for all, formatters made once.
 * It trusts its attributes, knows English alone and slots its children; so it is about the least that a script can take.
 */
/* global CARD_CSS -- put here by bundle.mjs */
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const COUNTRY = new Intl.DisplayNames('en-GB', { type: 'region' });
const LANGUAGE = new Intl.DisplayNames('en-GB', { type: 'language' });
const LIST = new Intl.ListFormat('en-GB');
const zones = new Map();

const LABELS = [
  'Dates',
  'Place',
  'Daily hours',
  'Organized by',
  'Who it is for',
  'Taught by',
  'Course language',
  'Cost',
  'Certificate',
];

const sheet = new CSSStyleSheet();
sheet.replaceSync(CARD_CSS);

const template = document.createElement('template');
template.innerHTML = `<article class="card"><p class="eyebrow">Training course</p><h3></h3>
<dl class="facts">${LABELS.map((label) => `<div><dt>${label}</dt><dd></dd></div>`).join('')}</dl>
<slot></slot><h4>Topics</h4><div class="topics"><slot name="topics"></slot></div>
<div class="actions"><a class="register" rel="noreferrer">Register</a> <span></span> <a class="details" rel="noreferrer">Course details</a></div></article>`;

class HandWrittenCard extends HTMLElement {
  static observedAttributes = ['heading', 'register-url'];

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const values = root.querySelectorAll('dd');
    this.#facts().forEach((value, index) => (values[index].textContent = value));
    root.querySelector('.details').href = this.getAttribute('details-url');
    root.querySelector('.actions > span').textContent =
      `Registration deadline: ${DATE.format(new Date(this.getAttribute('register-deadline')))}`;
    this.#update();
  }

  attributeChangedCallback() {
    if (this.shadowRoot) this.#update();
  }

  #update() {
    this.shadowRoot.querySelector('h3').textContent = this.getAttribute('heading');
    this.shadowRoot.querySelector('.register').href = this.getAttribute('register-url');
  }

  #facts() {
    const get = (name) => this.getAttribute(name);
    const days = DATE.formatRange(new Date(get('start')), new Date(get('end')));
    const languages = get('course-languages').split(' ');
    return [
      days.replace(/\s*–\s*/, '–'),
      `${get('venue')}, ${get('city')}, ${COUNTRY.of(get('country'))}`,
      `${get('daily-start')}–${get('daily-end')} · Local time: ${zoneOf(get('time-zone'), get('start'))}`,
      get('organizer'),
      get('audience'),
      get('instructors').replace(' | ', ', '),
      LIST.format(languages.map((tag) => LANGUAGE.of(tag))),
      get('fee-info'),
      get('credential'),
    ];
  }
}

function zoneOf(timeZone, day) {
  if (!zones.has(timeZone))
    zones.set(timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }));
  const parts = zones.get(timeZone).formatToParts(new Date(day));
  return `${timeZone.split('/')[1]}, ${parts.find(({ type }) => type === 'timeZoneName').value}`;
}

customElements.define('hand-card', HandWrittenCard);
