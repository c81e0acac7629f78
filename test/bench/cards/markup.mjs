/** The same words as HTML: inside any card, and as a card of its own. */

/** @param {{tag: (part: 'register' | 'details', link: object) => string, deadline: (text: string) => string}} [make] what a peer has elements for */
export function actionsOf({ register, deadline, details }, make = PLAIN) {
  return `${make.link('register', register)} ${make.deadline(deadline)} ${make.link('details', details)}`;
}

const PLAIN = {
  link: (part, { address, text }) => `<a class="${part}" href="${address}" rel="noreferrer">${text}</a>`,
  deadline: (text) => `<span>${text}</span>`,
};

export function headOf({ eyebrow, heading }) {
  return `<p class="eyebrow">${eyebrow}</p><h3>${heading}</h3>`;
}

export function bodyOf({ facts, summary, topicsLabel, topics }) {
  const lines = facts.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`);
  return `<dl class="facts">${lines.join('')}</dl><p>${summary}</p><h4>${topicsLabel}</h4>
<ul class="topics">${topics.map((topic) => `<li>${topic}</li>`).join('')}</ul>`;
}

export function cardOf(words, more = '') {
  return `<article class="card">${headOf(words)}${bodyOf(words)}<div class="actions">${actionsOf(words)}</div>${more}</article>`;
}
