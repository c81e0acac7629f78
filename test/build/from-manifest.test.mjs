/** What is made from the manifest for editors and for programs; test/build/framework-types.test.mjs tries the types. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { recordOf } from '../../src/build/content-tables.mjs';
import { elementsOf, onceEach } from '../../src/build/manifest/classes.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const names = (list) => list.map(({ name }) => name).sort();

const elements = elementsOf(readJson('dist/custom-elements.json'));
const html = readJson('dist/editors/vscode.html-custom-data.json');
const css = readJson('dist/editors/vscode.css-custom-data.json');
const webTypes = readJson('dist/editors/web-types.json');
const llms = readFileSync('dist/llms.txt', 'utf8');
const tokens = names(onceEach(elements.flatMap(({ cssProperties }) => cssProperties)));
const parts = names(onceEach(elements.flatMap(({ cssParts }) => cssParts)));

describe('dist/editors', () => {
  it('has what package.json and the README point to, and no more', () => {
    assert.deepEqual(
      readdirSync('dist/editors').map((name) => join('dist/editors', name)),
      [
        'dist/editors/vscode.css-custom-data.json',
        'dist/editors/vscode.html-custom-data.json',
        readJson('package.json')['web-types'],
      ],
    );
    const readme = readFileSync('README.md', 'utf8');
    for (const [, file] of readme.matchAll(/node_modules\/awareness-widgets\/([\w./-]+)/g))
      assert.ok(existsSync(file), file);
  });

  it('offers each token and part once in style sheets', () => {
    assert.deepEqual(names(css.properties), tokens);
    assert.deepEqual(
      names(css.pseudoElements),
      parts.map((name) => `::part(${name})`),
    );
    const { properties, 'pseudo-elements': pseudoElements } = webTypes.contributions.css;
    assert.deepEqual(names(properties), tokens);
    assert.deepEqual(
      names(pseudoElements),
      parts.map((name) => `part(${name})`),
    );
    for (const { name, description } of [...css.properties, ...css.pseudoElements, ...properties, ...pseudoElements]) {
      assert.ok(description, name);
    }
  });

  it('has the name and version of the package', () => {
    const { name, version } = readJson('package.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  });

  for (const { tagName, attributes, slots, events } of elements) {
    const { fields } = recordOf(tagName);

    it(`offers VS Code the attributes of <${tagName}>, and the words of each choice`, () => {
      const tag = html.tags.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      for (const { name, description, values } of tag.attributes) {
        const { fieldName } = attributes.find((attribute) => attribute.name === name);
        assert.ok(description, name);
        assert.deepEqual(
          values.map((value) => value.name),
          fields[fieldName].options ?? [],
          name,
        );
      }
      assert.ok(tag.references[0].url.endsWith(`#${tagName}`));
    });

    it(`offers JetBrains the attributes, children and events of <${tagName}>, and the words of each choice`, () => {
      const tag = webTypes.contributions.html.elements.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes));
      assert.deepEqual(names(tag.slots), names(slots));
      assert.deepEqual(names(tag.events), names(events));
      for (const { name, value } of tag.attributes) {
        const { type, default: given } = attributes.find((attribute) => attribute.name === name);
        assert.deepEqual(value, given === undefined ? { type: type.text } : { type: type.text, default: given }, name);
      }
      assert.equal(webTypes['js-types-syntax'], 'typescript');
    });
  }
});

describe('dist/llms.txt', () => {
  it('is short enough to be read whole, and begins with what it is about', () => {
    assert.match(llms, /^# awareness-widgets\n\n> \S/);
    assert.ok(llms.split('\n').length <= 350, `${llms.split('\n').length} lines`);
  });

  it('names all that can be written', () => {
    for (const { tagName, attributes, slots } of elements) {
      // What all have is explained above them.
      const own = llms.split('\n## ').find((section) => section.startsWith(`<${tagName}>`));
      const text = ({ inheritedFrom }) => (inheritedFrom ? llms : own);
      for (const each of attributes) assert.match(text(each), new RegExp(`\`${each.name}(\`|=")`), each.name);
      for (const each of slots)
        assert.ok(text(each).includes(each.name ? `slot="${each.name}"` : '- no slot'), each.name);
      assert.ok(own.includes(`\n<${tagName}`), 'an example');
    }
  });

  it('forbids to invent help lines, and says that the examples’ are fictitious', () => {
    assert.match(llms, /Invent nothing\. No help line/);
    assert.match(llms, /numbers in examples are fictitious: never copy them/);
  });

  it('links to files that are in the package', () => {
    for (const [, address] of llms.matchAll(/\]\((?!https:)([^)#]+)/g)) {
      assert.ok(existsSync(join(dirname('dist/llms.txt'), address)), address);
    }
  });
});
