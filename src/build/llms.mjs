/** `dist/llms.txt`: what a program has to know that writes pages with the widgets; the form is that of llmstxt.org. */
import { readFileSync } from 'node:fs';
import { toHtml } from '../../demo/content/snippet.mjs';
import { content, recordOf } from './content-tables.mjs';
import { renderTable } from './readme-tables.mjs';

/** What stands in the README is not written again. */
const README = readFileSync('README.md', 'utf8');

/** Items with attributes of their own, which a child of that element holds. */
const ITEMS = { 'event-gallery': ['photos'], 'awareness-factsheet': ['helplines', 'statistics'] };

const RULES = [
  'Invent nothing. No help line, number, address, name, quotation, figure, source, date, credit or review that you were not given: ask for it, or leave the attribute out. What is missing is left out of the page, and the editor is told.',
  'Help lines, emergency numbers and the review of a fact sheet come from the partner alone, and a person checks them before they are published. The numbers in examples are fictitious: never copy them.',
  'Show nobody who could be harmed by it: prefer places and things, change names with `pseudonym`, and say with `data-people` who is in a photo.',
  'Never leave out the link for leaving of a fact sheet.',
  'Put what readers must not miss between the tags: it is seen without JavaScript, too.',
  'Use only the attributes, children and values below. No JSON in attributes, no markup in them, no `style`, no script.',
];

/** @param {object[]} elements of the manifest */
export function renderLlms(elements) {
  return [
    '# awareness-widgets',
    `> ${paragraph('Four widgets')}`,
    list('## Rules for who writes a page', RULES),
    `## Once in a page\n${paragraph('Put the whole folder')}`,
    /```html\n[^]+?```/.exec(README)[0],
    `## In all widgets\n${section('Configure', 'When something is wrong')}`,
    renderLists(elements[0], (each) => !isOwn(each)),
    ...elements.map(renderElement),
    `## Security, privacy, help lines\n${paragraph('**Privacy.**')}`,
    paragraph('**Help lines.**'),
    `${paragraph('**Leaving.**')}\n`,
  ].join('\n\n');
}

function renderElement(element) {
  const { tagName, description } = element;
  const items = (ITEMS[tagName] ?? []).map((name) => `### Attributes of ${name}\n${renderTable(name)}`);
  const example = `\`\`\`html\n${exampleOf(tagName)}\n\`\`\``;
  return [`## <${tagName}>\n${description}`, renderLists(element, isOwn), ...items, example].join('\n\n');
}

function renderLists({ tagName, attributes, slots, events }, isShown) {
  const { fields } = recordOf(tagName);
  return [
    list(
      '### Attributes',
      attributes.filter(isShown).map((each) => renderAttribute(each, fields[each.fieldName])),
    ),
    list('### Children', slots.filter(isShown).map(renderSlot)),
    list(
      '### Events',
      events.filter(isShown).map(({ name, description }) => `\`${name}\`: ${description}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

function isOwn({ inheritedFrom }) {
  return !inheritedFrom;
}

function list(title, lines) {
  return lines.length > 0 && `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** The description of a choice names its words. */
function renderAttribute({ name, type, description, default: value }, { isNeeded }) {
  const notes = [
    isNeeded === content.always && 'needed',
    type.text === 'boolean' && 'present or not',
    value && `default ${value}`,
  ].filter(Boolean);
  return `\`${name}\`${notes.length ? ` (${notes.join(', ')})` : ''}: ${description}`;
}

function renderSlot({ name, description }) {
  return `${name ? `\`slot="${name}"\`` : 'no slot'}: ${description}`;
}

/** The first that the widget's page shows. */
function exampleOf(tag) {
  const [, name] = /<!-- example:[\w-]+\/([\w-]+) -->/.exec(readFileSync(`src/elements/${tag}/README.md`, 'utf8'));
  return toHtml(tag, JSON.parse(readFileSync(`demo/content/${tag}.json`, 'utf8'))[name]);
}

function paragraph(start) {
  const found = README.split('\n\n').find((text) => text.startsWith(start));
  if (!found) throw new Error(`README.md has no paragraph that starts with “${start}”, which llms.mjs shows.`);
  return unwrap(found);
}

function section(name, next) {
  const [, text] = new RegExp(`\n## ${name}\n\n([^]+?)\n\n## ${next}\n`).exec(README) ?? [];
  if (!text) throw new Error(`README.md has no section “${name}” before “${next}”, which llms.mjs shows.`);
  return text
    .split(/(```[^]+?```)/)
    .map((part) => (part.startsWith('```') ? part : unwrap(part)))
    .join('');
}

/** A line a paragraph or item; the file lies in dist/. */
function unwrap(text) {
  return text.replace(/(?<!\n)\n *(?![\n-])/g, ' ').replace(/\]\((?=(src|demo)\/|\w+\.md)/g, '](../');
}
