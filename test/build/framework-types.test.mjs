/** What each framework's checker takes for right and wrong, with that framework's own types. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** In Svelte and Vue a template is checked against these types by tools of their own. */
const SAMPLES = {
  react: {
    start: `import { useRef } from 'react';
      import type { CourseCard } from 'awareness-widgets';
      export const card = useRef<CourseCard>(null);`,
    right: [
      '<course-card ref={card} status="cancelled" heading-level="2" ongoing data-x="1" onClick={() => 0}><p /></course-card>',
      '<course-card key="1" className="x" lang="en" aria-label="x" style={{ "--aw-radius": "0px" }} />',
      '<event-gallery onevent-gallery-open={(event) => event.detail.index.toFixed()} onload={() => 0} />',
    ],
    wrong: [
      '<course-card status="nonsense" />',
      '<course-card ongoing="yes" />',
      '<course-card hedding="x" />',
      '<event-gallery onevent-gallery-open={(event) => event.detail.page} />',
      '<course-cards />',
    ],
  },
  solid: {
    start: "let card: import('awareness-widgets').CourseCard | undefined;",
    right: [
      '<course-card ref={card} status="cancelled" heading-level="2" ongoing classList={{ x: true }} onClick={() => 0}><p /></course-card>',
      '<course-card class="x" lang="en" aria-label="x" style={{ "--aw-radius": "0px" }} />',
      '<event-gallery on:event-gallery-open={(event) => event.detail.index.toFixed()} on:load={() => 0} />',
    ],
    wrong: [
      '<course-card status="nonsense" />',
      '<course-card ongoing="yes" />',
      '<course-card hedding="x" />',
      '<event-gallery on:event-gallery-open={(event) => event.detail.page} />',
      '<course-cards />',
    ],
  },
  svelte: {
    start: `import type { SvelteHTMLElements as All } from 'svelte/elements';
      const props = <Tag extends string>(tag: Tag, given: All[Tag]) => [tag, given];`,
    right: [
      'props("course-card", { status: "cancelled", "heading-level": "2", ongoing: true, class: "x", onclick: () => 0 })',
      'props("event-gallery", { "onevent-gallery-open": (event) => event.detail.index.toFixed(), onload: () => 0 })',
    ],
    wrong: [
      'props("course-card", { status: "nonsense" })',
      'props("course-card", { ongoing: "yes" })',
      'props("course-card", { hedding: "x" })',
      'props("event-gallery", { "onevent-gallery-open": (event) => event.detail.page })',
    ],
  },
  vue: {
    start: `import type { GlobalComponents as All } from 'vue';
      const props = <Tag extends 'course-card' | 'event-gallery'>(tag: Tag, given: InstanceType<All[Tag]>['$props']) => [tag, given];`,
    right: [
      'props("course-card", { status: "cancelled", "heading-level": "2", ongoing: true, class: "x", onClick: () => 0 })',
      'props("event-gallery", { onEventGalleryOpen: (event) => event.detail.index.toFixed(), onLoad: () => 0 })',
    ],
    wrong: [
      'props("course-card", { status: "nonsense" })',
      'props("course-card", { ongoing: "yes" })',
      'props("course-card", { hedding: "x" })',
      'props("event-gallery", { onEventGalleryOpen: (event) => event.detail.page })',
    ],
  },
};

const JSX = {
  react: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' },
  solid: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
};

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  types: [],
};

for (const [name, { start, right, wrong }] of Object.entries(SAMPLES)) {
  describe(`types/${name}`, () => {
    const { sample, own } = check(name, start, [...right, ...wrong]);

    it('holds without a mistake, whatever else the page’s project checks', () => {
      assert.deepEqual(own, []);
    });

    for (const [index, line] of [...right, ...wrong].entries()) {
      it(`${index < right.length ? 'takes' : 'refuses'} ${line}`, () => {
        const found = sample.filter((mistake) => mistake.line === index).map(({ text }) => text);
        if (index < right.length) assert.deepEqual(found, []);
        else assert.equal(found.length > 0, true);
      });
    }
  });
}

/** One line of a file for each sample; what precedes them is on one line, too. */
function check(name, start, samples) {
  const file = resolve(`sample-of-${name}.tsx`);
  const head = `import type {} from 'awareness-widgets/types/${name}'; ${start.replaceAll('\n', ' ')}`;
  const source = [head, ...samples.map((line, index) => `export const sample${index} = ${line};`)].join('\n');
  const options = { ...OPTIONS, jsx: ts.JsxEmit.Preserve, ...JSX[name] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, source, options.target) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], options, host);
  const types = readdirSync('dist/types').map((type) => program.getSourceFile(resolve('dist/types', type)));
  return {
    sample: program.getSemanticDiagnostics(program.getSourceFile(file)).map(toMistake),
    own: types.filter(Boolean).flatMap((type) => program.getSemanticDiagnostics(type).map(toMistake)),
  };
}

function toMistake({ file, start, messageText }) {
  const { line } = file.getLineAndCharacterOfPosition(start);
  return { line: line - 1, text: ts.flattenDiagnosticMessageText(messageText, '\n') };
}
