/** What the manifest says, against the tables of src/content and the styles; test/elements/manifest.test.ts asks the elements. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { content, recordOf } from '../../src/build/content-tables.mjs';
import { classesOf, elementsOf } from '../../src/build/manifest/classes.mjs';
import { tokensOf } from '../../src/build/tokens.mjs';

const THEMES = 'src/styles/themes';
/** What an attribute says less well than a child: several paragraphs, links, items. */
const RICH = ['prose', 'line', 'list', 'items'];

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);
const names = (list = []) => list.map(({ name }) => name).sort();
/** Words in back quotes. */
const codes = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** Slots that src/content gives to a field: the field's name, or the first word of the fields that a child's parts give. */
function slotsReadFor({ fields, slots }) {
  const shown = Object.keys(fields).filter((name) => !fields[name].isSetting && name !== slots.items?.[0]);
  const parts = Object.keys(fields).flatMap((name) => /^([a-z]+)[A-Z]/.exec(name)?.[1] ?? []);
  return ['', 'fallback', ...shown.map(content.toAttribute), ...parts];
}

describe('the manifest', () => {
  it('is what schema 2 describes', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    assert.equal(manifest.schemaVersion.split('.')[0], '2');
    assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  });

  it('has every element, its base, and nothing else', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), readdirSync('src/elements'));
    assert.equal(classesOf(manifest).length, elements.length + 2);
  });

  it('uses every token that it describes', () => {
    const described = classesOf(manifest).flatMap(({ cssProperties }) => names(cssProperties));
    const used = elements.flatMap(({ tagName }) => [...tokensOf(tagName).keys()]);
    assert.deepEqual([...new Set(described)].sort(), [...new Set(used)].sort());
  });

  for (const theme of readdirSync(THEMES)) {
    it(`describes every token of the theme ${theme}`, () => {
      const described = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
      const css = readFileSync(`${THEMES}/${theme}`, 'utf8');
      for (const [token] of css.matchAll(/--aw-[\w-]+/g)) assert.ok(described.has(token), token);
    });
  }
});

for (const element of elements) {
  const { tagName, attributes, members, slots, cssParts, cssProperties, events } = element;
  const { fields, slots: read } = recordOf(tagName);
  const inAttributes = Object.keys(fields).filter((name) => fields[name].shape !== 'items');

  describe(`the manifest of <${tagName}>`, () => {
    it('describes all that is public, each once', () => {
      assert.ok(element.summary && element.description && element.status && element.since);
      for (const list of [attributes, members, slots, cssParts, cssProperties, events]) {
        assert.equal(new Set(names(list)).size, list.length);
        for (const { name, description } of list) assert.ok(description, name);
      }
    });

    it('has an attribute and a property for each field, and no others', () => {
      assert.deepEqual(names(attributes), inAttributes.map(content.toAttribute).sort());
      assert.deepEqual(names(members.filter(({ kind }) => kind === 'field')), inAttributes.sort());
    });

    it('names each word of a choice, and takes one of them for the default', () => {
      for (const { fieldName, name, type, description, default: value } of attributes) {
        const { options, shape } = fields[fieldName];
        if (!options) {
          assert.equal(type.text, shape === 'flag' ? 'boolean' : 'string', name);
          assert.equal(value, undefined, name);
          continue;
        }
        assert.equal(type.text, options.map((option) => `'${option}'`).join(' | '), name);
        if (value !== undefined) assert.ok(options.includes(value), `${name}: ${value}`);
        if (fieldName in content.WIDGET_FIELDS) continue;
        assert.deepEqual(codes(description).sort(), [...options].sort(), name);
      }
    });

    it('has the slots that are read, above all where an attribute would say less', () => {
      const known = slotsReadFor({ fields, slots: read });
      for (const { name } of slots) assert.ok(known.includes(name), name);
      const rich = Object.keys(fields).filter(
        (name) => RICH.includes(fields[name].shape) && name !== read.body && name !== read.items?.[0],
      );
      for (const name of rich) assert.ok(names(slots).includes(content.toAttribute(name)), name);
    });

    it('has the tokens that its styles read, with their defaults', () => {
      assert.deepEqual(names(cssProperties), [...tokensOf(tagName).keys()].sort());
      for (const { name, default: value } of cssProperties) assert.equal(value, tokensOf(tagName).get(name));
    });
  });
}
