import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { argTypesFrom } from '../../.storybook/arg-types.mjs';
import { recordOf } from '../../src/build/content-tables.mjs';
import { elementsOf } from '../../src/build/manifest/classes.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

describe('Storybook', () => {
  for (const { tagName, attributes, slots, events, cssProperties, cssParts } of elementsOf(manifest)) {
    const argTypes = argTypesFrom(manifest)(tagName);

    it(`lets choose among the words of a choice of <${tagName}>, and switch its flags`, () => {
      const { fields } = recordOf(tagName);
      for (const { name, fieldName } of attributes) {
        const { options, shape } = fields[fieldName];
        const type = options ? 'select' : shape === 'flag' ? 'boolean' : 'text';
        assert.equal(argTypes[name].control.type, type, name);
        assert.deepEqual(argTypes[name].options, options && [...options], name);
      }
    });

    it(`documents all of <${tagName}>, though several things have one name`, () => {
      const all = [attributes, slots, events, cssProperties, cssParts].flat();
      assert.equal(Object.keys(argTypes).length, all.length);
      for (const [name, { description }] of Object.entries(argTypes)) assert.ok(description, name);
    });
  }

  it('has nothing to say of a tag that is not ours', () => {
    assert.equal(argTypesFrom(manifest)('other-tag'), undefined);
  });
});
