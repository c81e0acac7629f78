/** Every class of a manifest. */
export function classesOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === 'class'));
}

/** The elements of a manifest: the classes that have a tag. */
export function elementsOf(manifest) {
  return classesOf(manifest).filter(({ tagName }) => tagName);
}

/** What several elements have, as the first of them has it. */
export function onceEach(list) {
  return list.filter(({ name }, index) => list.findIndex((each) => each.name === name) === index);
}
