import { content, recordOf } from '../content-tables.mjs';
import { classesOf } from './classes.mjs';

/** Attributes and properties have the names and types that the tables of src/content give them. */
export function followTables() {
  return {
    name: 'follow-tables',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of classesOf(customElementsManifest)) {
        const fields = declaration.tagName ? recordOf(declaration.tagName).fields : content.WIDGET_FIELDS;
        declaration.attributes &&= declaration.attributes.map((attribute) => {
          const field = attribute.fieldName ?? attribute.name;
          return { ...attribute, name: content.toAttribute(field), type: typeOf(fields[field]) };
        });
        declaration.members &&= declaration.members.map((member) => follow(fields[member.name], member));
      }
    },
  };
}

function follow(field, member) {
  if (!field) return member;
  return { ...member, type: typeOf(field), attribute: content.toAttribute(member.name) };
}

/** A choice is the union of its words. */
function typeOf({ shape, options } = {}) {
  if (shape === 'flag') return { text: 'boolean' };
  return { text: options?.map((option) => `'${option}'`).join(' | ') ?? 'string' };
}
