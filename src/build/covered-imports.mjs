/**
 * Rollup: what a script loads later is covered by the script's own `integrity`.
 *
 * Where the script's tag has one, the script first loads the list of all files' hashes, which is checked by the hash that
 * the script holds, and then each file by its hash. A tag without `integrity` loads files as ever, and no list. seal.mjs
 * writes the list, once the files are there.
 */
import MagicString from 'magic-string';

/** What the seal replaces by the list's name and hash; of the same length, so that source maps stay right. */
export const PLACE_OF_LIST = `@${'integrity'.repeat(12)}`.slice(0, 74);

/** @param {string} version of the package: two versions may run on one page */
export function coveredImports(version) {
  const place = `self[Symbol.for("bring@${version}")]`;
  return {
    name: 'covered-imports',
    renderDynamicImport: () => ({ left: 'bring(', right: ',import.meta.url)' }),
    renderChunk(code, { isEntry }) {
      const magic = new MagicString(code);
      const [banner] = /^(\/\*![^]*?\*\/\s*)?/.exec(code);
      if (isEntry) {
        magic.appendLeft(banner.length, `const bring=${place}??=(${makeBring})("${PLACE_OF_LIST}",import.meta.url);\n`);
      } else if (code.includes('bring(')) {
        // The chunk that scripts share runs before them.
        magic.appendLeft(banner.length, `const bring=(...places)=>${place}(...places);\n`);
      }
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
  };
}

/** @returns {string} the module that holds the list @param files of each its hash, and what it imports at once */
export function writeListModule(files) {
  return `const files=${JSON.stringify(files)};\nexport const check=(${makeCheck})(files,new URL('..',import.meta.url).href);\n`;
}

/* global document */

/** Runs in the browser, by its source alone. @returns what stands in for `import()` */
function makeBring(place, script) {
  const isCovered = [...document.querySelectorAll('script[integrity]')].some(({ src }) => src === script);
  let list;
  const loadList = () => {
    const [name, integrity] = place.split(' ');
    const { href } = new URL(name, script);
    const link = { rel: 'modulepreload', crossOrigin: '', integrity, href };
    return new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement('link'), link, { onload, onerror }));
    }).then(() => import(href));
  };
  // What failed may be asked for again.
  const forget = () => (list = undefined);
  return async (specifier, base) => {
    const { href } = new URL(specifier, base);
    if (isCovered) {
      list ??= loadList();
      list.catch(forget);
      await (await list).check(href);
    }
    return import(href);
  };
}

/** Runs in the browser, by its source alone. @returns what checks a file and all that it imports, before it runs */
function makeCheck(files, root) {
  const checked = new Map();
  const checkOne = (name) => {
    const before = checked.get(name);
    if (before) return before;
    const checking = new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.onload = resolve;
      link.onerror = () => {
        // It may be asked for again.
        checked.delete(name);
        link.remove();
        reject(new Error(`${name} is not what it should be, or not there`));
      };
      const [integrity] = files[name];
      document.head.append(
        Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, href: root + name }),
      );
    });
    checked.set(name, checking);
    return checking;
  };
  return (href) => {
    const wanted = new Set([href.slice(root.length)]);
    // A set goes on to what is added meanwhile.
    for (const name of wanted) for (const imported of files[name].slice(1)) wanted.add(imported);
    return Promise.all([...wanted].map(checkOne));
  };
}
