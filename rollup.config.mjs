import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { asciiOnly } from './src/build/ascii-only.mjs';
import { coveredImports } from './src/build/covered-imports.mjs';
import { fitLit } from './src/build/fit-lit.mjs';
import { minifyLiterals } from './src/build/minify-literals.mjs';
import { minifyOnce } from './src/build/minify-once.mjs';
import { recordThirdParty } from './src/build/record-third-party.mjs';
import { shortMessageIds } from './src/build/short-message-ids.mjs';
import { shareOneChunk } from './src/build/share-one-chunk.mjs';
import { shareRunningScript } from './src/build/share-running-script.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements');

const source = [
  nodeResolve({ exportConditions: ['production', 'browser'], extensions: ['.ts', '.js'] }),
  esbuild({
    target: 'es2022',
    charset: 'utf8',
    supported: { 'class-static-blocks': false },
    define: { AW_VERSION: JSON.stringify(version) },
  }),
  fitLit(),
  shortMessageIds(),
  minifyLiterals(),
];

const compress = minifyOnce({
  module: true,
  ecma: 2020,
  compress: { passes: 2, unsafe_arrows: true },
  format: { comments: /^!/ },
});

const thirdParty = recordThirdParty({ licenses: 'dist/cdn/THIRD-PARTY-LICENSES.txt', sbom: 'dist/sbom.cdx.json' });

/** Source maps say which package a module is of, not where the machine that built them keeps it. */
const maps = { sourcemap: true, sourcemapPathTransform: (path) => path.replace(/^.*?\/(?=node_modules\/)/, '') };

const isLit = (id) => /node_modules\/(@lit|lit[\w-]*)\//.test(id.replaceAll('\\', '/'));

const cdn = {
  dir: 'dist/cdn',
  ...maps,
  banner: ({ moduleIds }) =>
    `/*! awareness-widgets ${version} MIT${moduleIds.some(isLit) ? '; contains Lit (BSD-3-Clause)' : ''} */`,
  // What is loaded for one language has a folder of its own.
  chunkFileNames: ({ facadeModuleId }) =>
    /\/i18n\//.test(facadeModuleId ?? '') ? 'locales/[name]-[hash:6].js' : 'chunks/[name]-[hash:6].js',
};

/** Everything in one file, for the one-line snippet. */
const wholeScript = {
  input: 'src/awareness-widgets.ts',
  plugins: [...source, coveredImports(version), compress, shareRunningScript(version), thirdParty],
  output: cdn,
};

/** The same for systems that cannot write type="module". */
const classicScript = {
  input: { 'awareness-widgets.classic': 'src/awareness-widgets.ts' },
  plugins: [...source, compress, asciiOnly(), thirdParty],
  output: { ...cdn, format: 'iife', inlineDynamicImports: true },
};

/** One file for each element and one that they share. */
const singleElements = {
  input: Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/${tag}.define.ts`])),
  plugins: [...source, coveredImports(version), compress, shareRunningScript(version), thirdParty],
  output: { ...cdn, manualChunks: shareOneChunk },
};

/** The page on which editors make snippets, beside the scripts so that it knows their address. */
const builder = {
  input: 'demo/builder/builder.ts',
  plugins: [...source, compress, thirdParty],
  output: { dir: 'dist/cdn/builder', ...maps, banner: cdn.banner, chunkFileNames: 'chunks/[name]-[hash:6].js' },
};

/** For bundlers: a file for each module, dependencies outside. */
const npmModules = {
  input: [
    ...['index', 'define', 'awareness-widgets'].map((name) => `src/${name}.ts`),
    ...['cli', 'prerender', 'publish', 'worker/worker'].map((name) => `src/node/${name}.ts`),
    ...tags.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/elements/${tag}/${tag}.define.ts`]),
  ],
  external: /^(lit|@lit|@lit-labs|lean-qr|jsdom|parse5|node:\w+)(\/|$)/,
  plugins: source,
  // What is not ours is loaded in the order in which it is written: a worker first makes a browser.
  output: {
    dir: 'dist/npm',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    hoistTransitiveImports: false,
  },
};

const targets = { cdn: [wholeScript, classicScript, singleElements, builder], npm: [npmModules] };

/** `rollup -c --configTarget cdn` or `npm`. */
export default function config({ configTarget: target }) {
  // Chunks have a hash in their name: yesterday's would stay for ever.
  rmSync(`dist/${target}`, { recursive: true, force: true });
  return targets[target];
}
