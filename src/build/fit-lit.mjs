/**
 * Rollup: makes Lit fit for pages that are not ours.
 *
 * Its Trusted Types policy gets a name of ours: a page may have another Lit, and a policy's name may be taken once only;
 * and a site's list of policies should say whose they are. Its templates are parsed in a document of HTML, one for all: in
 * a page of XHTML they would have to be XML.
 */
const CHANGES = [
  [/createPolicy\("lit-html"/g, 'createPolicy("awareness-widgets"'],
  [/\w+\.createElement\("template"\)/g, 'parser().createElement("template")'],
];

const PARSER = '\nlet html;function parser(){return html??=document.implementation.createHTMLDocument()}';

export function fitLit() {
  return {
    name: 'fit-lit',
    transform(code, file) {
      if (!/lit-html\/lit-html\.js$/.test(file)) return null;
      let changed = code;
      for (const [before, after] of CHANGES) {
        if (changed.match(before)?.length !== 1)
          this.error(`Lit has no ${before} any more: see src/build/fit-lit.mjs.`);
        changed = changed.replace(before, after);
      }
      return { code: changed + PARSER, map: null };
    },
  };
}
