/**
 * Rollup: makes Lit fit for pages that are not ours.
 *
 * Its Trusted Types policy gets a name of ours: a page may have another Lit, and a policy's name may be taken once only;
 * and a site's list of policies should say whose they are. Its templates are parsed in a document of HTML, one for all: in
 * a page of XHTML they would have to be XML. It does not ask the page for polyfills or for what hydrates: those would be
 * another Lit's, made for its elements. And it takes no advice for developers along to visitors.
 */
const PARSER = '\nlet html;function parser(){return html??=document.implementation.createHTMLDocument()}';

/** By module: what is found in it once, and what stands there instead. */
const CHANGES = {
  'lit-html/lit-html.js': [
    [/createPolicy\("lit-html"/g, 'createPolicy("awareness-widgets"'],
    [/\w+\.createElement\("template"\)/g, 'parser().createElement("template")'],
    [/\w+\.litHtmlPolyfillSupport/g, 'undefined'],
    [/$/g, PARSER],
  ],
  'reactive-element/css-tag.js': [
    [/"CSSResult is not constructable[^"]*"/g, ''],
    [/"Value passed to 'css' function [^"]*"\+\w+\+"[^"]*"/g, ''],
  ],
  'reactive-element/reactive-element.js': [[/\w+\.reactiveElementPolyfillSupport/g, 'undefined']],
  'lit-element/lit-element.js': [
    [/\w+\.litElementPolyfillSupport/g, 'undefined'],
    [/\w+\.litElementHydrateSupport/g, 'undefined'],
  ],
};

export function fitLit() {
  return {
    name: 'fit-lit',
    transform(code, file) {
      const [, changes] =
        Object.entries(CHANGES).find(([name]) => file.replaceAll('\\', '/').endsWith(`/${name}`)) ?? [];
      if (!changes) return null;
      let changed = code;
      for (const [before, after] of changes) {
        if (changed.match(before)?.length !== 1)
          this.error(`Lit has no ${before} any more: see src/build/fit-lit.mjs.`);
        changed = changed.replace(before, after);
      }
      return { code: changed, map: null };
    },
  };
}
