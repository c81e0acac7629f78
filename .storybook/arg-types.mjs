/**
 * The controls and tables of an element, from the manifest. Storybook's own reader knows no union of words, and where an
 * attribute, a child and a part share a name it shows the last.
 *
 * @param {{modules: {declarations: object[]}[]}} manifest dist/custom-elements.json
 * @returns {(tag: string) => object | undefined} for `parameters.docs.extractArgTypes`
 */
export function argTypesFrom({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  return (tag) => {
    const element = declarations.find(({ tagName }) => tagName === tag);
    return element && Object.fromEntries(entriesOf(element));
  };
}

function entriesOf({ attributes, slots, events, cssProperties, cssParts }) {
  return [
    // A story's arguments are the attributes of an example.
    ...attributes.map((each) => [each.name, { ...show('attributes', each.name, each), ...controlFor(each) }]),
    ...slots.map((each) => document('children', each.name ? `slot="${each.name}"` : 'no slot', each)),
    ...events.map((each) => document('events', each.name, each)),
    ...cssProperties.map((each) => document('tokens', each.name, each)),
    ...cssParts.map((each) => document('parts', `::part(${each.name})`, each)),
  ];
}

/** A choice is a union of words in single quotes. */
function controlFor({ type }) {
  const options = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (options.length > 0) return { options, control: { type: 'select' } };
  return { control: { type: type.text === 'boolean' ? 'boolean' : 'text' } };
}

function document(category, name, described) {
  return [name, { ...show(category, name, described), control: false }];
}

function show(category, name, { description, type, default: value }) {
  const table = { category, type: type && { summary: type.text }, defaultValue: value && { summary: value } };
  return { name, description, table };
}
