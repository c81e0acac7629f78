/**
 * `dist/types/`: the elements in the templates of React, Vue, Svelte and Solid.
 *
 * What is known of the elements stands once, in `widgets.d.ts`; each framework's file says how that framework names events
 * and where it looks for tags. Made here, because what the generators on npm make was tried with the frameworks' own
 * types: React refused a `ref`, Solid knew no tag, Svelte checked nothing, and Vue's events had names it never listens to.
 */
import { FRAMEWORKS } from './framework-templates.mjs';
import { onceEach } from './manifest/classes.mjs';

/**
 * @param {object[]} elements of the manifest
 * @returns {Record<string, string>} file name → TypeScript
 */
export function renderFrameworkTypes(elements) {
  const modules = Object.entries(FRAMEWORKS).map(([name, source]) => [`${name}.d.ts`, source]);
  return { 'widgets.d.ts': renderWidgets(elements), ...Object.fromEntries(modules) };
}

function renderWidgets(elements) {
  const names = elements.map(({ name }) => name);
  return `import type { ${names.join(', ')} } from '../npm/index.js';

${elements.map(renderElement).join('\n\n')}

/** Each element with its attributes and events, by its tag. */
export interface Widgets {
${elements
  .map(
    ({ tagName, name, summary }) => `  /** ${summary} */
  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: ${name}Events };`,
  )
  .join('\n')}
}

/** The custom properties that the styles read. */
export interface Tokens {
${renderMembers(onceEach(elements.flatMap(({ cssProperties }) => cssProperties)), () => 'string | number', '?')}
}
`;
}

function renderElement({ name, attributes, events }) {
  return `export interface ${name}Attributes {
${renderMembers(attributes, ({ type }) => type.text, '?')}
}

export interface ${name}Events {
${renderMembers(events, ({ type }) => type.text)}
}`;
}

function renderMembers(list, typeOf, mark = '') {
  return list
    .map((each) => `  /** ${each.description} */\n  '${each.name}'${mark}: ${typeOf(each)}${mark && ' | undefined'};`)
    .join('\n');
}
