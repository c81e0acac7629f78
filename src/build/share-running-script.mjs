/**
 * Rollup: chunks get what they share with their script from the script that runs, not from its address.
 *
 * `awareness-widgets.js?ver=2`, as content systems write it, is another module than the `../awareness-widgets.js` that a
 * chunk would import: the script would be loaded twice, and the second one would know no language.
 *
 * Runs after the compressor: a script's exports stand in one statement, and their names are those of this build alone.
 */
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/** @param {string} version of the package: two versions may run on one page */
export function shareRunningScript(version) {
  const place = (script) => `self[Symbol.for("${script}@${version}")]`;
  return {
    name: 'share-running-script',
    renderChunk(code, chunk) {
      const magic = new MagicString(code);
      for (const node of parseAst(code).body) {
        if (chunk.isEntry && node.type === 'ExportNamedDeclaration') {
          const names = node.specifiers.map(({ local, exported }) => pair(exported.name, local.name));
          // The elements that are registered are the first copy's.
          magic.overwrite(node.start, node.end, `${place(chunk.fileName)}??={${names.join()}};`);
        }
        const [, script] = /^\.\.\/([\w-]+\.js)$/.exec(node.source?.value ?? '') ?? [];
        if (script && node.type === 'ImportDeclaration') {
          const names = node.specifiers.map(({ local, imported }) => pair(imported.name, local.name));
          magic.overwrite(node.start, node.end, names.length ? `const{${names.join()}}=${place(script)};` : '');
        }
      }
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
  };
}

function pair(outside, inside) {
  return outside === inside ? inside : `${outside}:${inside}`;
}
