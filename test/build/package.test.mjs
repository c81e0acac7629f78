import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'rollup/parseAst';

const CDN = 'dist/cdn';
const TAGS = readdirSync('src/elements');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync(`${CDN}/integrity.json`, 'utf8'));
const read = (file) => readFileSync(`${CDN}/${file}`, 'utf8');

const KIB = 1024;

/** Brotli bytes. What is lacking to the goals of 14 and 9 KiB is written in CONTRIBUTING.md, "Bytes". */
const BUDGETS = {
  'awareness-widgets.js': 21 * KIB,
  'awareness-widgets.css': 1 * KIB,
};
/** A language: the widgets' own words, its dates and names. */
const LOCALE_BUDGET = 2 * KIB;
const ELEMENT_BUDGET = 18.1 * KIB;
/** Loaded when they are needed, each with what needs it. A chunk that is not here has no budget, and fails. */
const CHUNK_BUDGETS = {
  // Of every page.
  shared: 14.75 * KIB,
  // Near a photo.
  viewer: 6 * KIB,
  // On a page with a fact sheet; for its QR code.
  sheet: 7.75 * KIB,
  nano: 2 * KIB,
  // For placeholders and links; for frames.
  upgrade: 1.5 * KIB,
  frame: 1 * KIB,
  // For feeds and scripts of data, then by what they hold.
  load: 3.25 * KIB,
  course: 1.75 * KIB,
  quotation: 0.75 * KIB,
  gallery: 0.75 * KIB,
  factsheet: 1.25 * KIB,
  icalendar: 1 * KIB,
  times: 0.75 * KIB,
  zones: 0.75 * KIB,
  // For calendars and JSON-LD that a page asks for.
  calendar: 2 * KIB,
  write: 2 * KIB,
  // For editors whose page has a mistake.
  tell: 3.25 * KIB,
  messages: 0.75 * KIB,
  // Where the address of the page has a hash.
  'follow-link': 0.5 * KIB,
  // Where a server has rendered the widget.
  'take-over': 1.5 * KIB,
  // The hashes of all others.
  files: 4 * KIB,
};

function assertWithin(budget, bytes, what) {
  const over = Math.ceil(bytes - budget);
  assert.ok(
    over <= 0,
    `${what} has ${bytes} bytes of brotli, ${over} more than its budget. Look for waste before asking for more: ` +
      '`npm run build:cdn` prints the bytes of each file, CONTRIBUTING.md says where they go.',
  );
}

/** Of each file of a folder: the hash. */
function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Scripts but for the list of their hashes. */
function isCode(file) {
  return /^(?!chunks\/files-).*\.js$/.test(file);
}

/** An element's own file and the chunks it imports at once. */
function filesOf(file) {
  const imported = [...read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
  return [file, ...imported];
}

describe('dist/cdn', () => {
  it('has one file for everything, one for each element, the classic script, style sheets and themes', () => {
    const files = Object.keys(integrity).filter((file) => !/^(chunks|embed|locales)\//.test(file));
    assert.deepEqual(
      files,
      [
        ...TAGS.map((tag) => `${tag}.js`),
        'awareness-widgets.classic.js',
        'awareness-widgets.css',
        'awareness-widgets.js',
        'themes/high-contrast.css',
        'themes/plain.css',
      ].sort(),
    );
    assert.ok(existsSync(`${CDN}/THIRD-PARTY-LICENSES.txt`));
    for (const tag of TAGS) assert.ok(existsSync(`${CDN}/embed/${tag}.html`));
  });

  for (const [file, { bytes, brotli, sha384 }] of Object.entries(integrity)) {
    it(`says the truth about ${file}, plain and compressed`, () => {
      const source = readFileSync(`${CDN}/${file}`);
      assert.equal(source.length, bytes);
      assert.equal(`sha384-${createHash('sha384').update(source).digest('base64')}`, sha384);
      const compressed = readFileSync(`${CDN}/${file}.br`);
      assert.equal(compressed.length, brotli);
      assert.deepEqual(brotliDecompressSync(compressed), source);
      assert.deepEqual(gunzipSync(readFileSync(`${CDN}/${file}.gz`)), source);
      if (isCode(file)) assert.ok(existsSync(`${CDN}/${file}.map`));
    });
  }

  it('has a classic script that is ASCII, needs no module and leaks no name', () => {
    const code = read('awareness-widgets.classic.js');
    assert.doesNotMatch(code, /[^\0-\x7f]/);
    assert.doesNotMatch(code, /import\.meta|\bimport\s*\(/);
    new Script(code);
    const statements = parseAst(code).body.map(({ type }) => type);
    assert.deepEqual(statements, ['ExpressionStatement'], 'a declaration at the top would be a global name');
  });

  it('has one line of licences in each script, and nothing that Safari before 16.4 cannot read', () => {
    for (const file of Object.keys(integrity).filter(isCode)) {
      const code = read(file);
      const [, lit] =
        /^\/\*! awareness-widgets \S+ MIT(; contains Lit \(BSD-3-Clause\))? \*\/\n/.exec(code) ?? assert.fail(file);
      assert.equal(Boolean(lit), code.includes('litHtmlVersions'), file);
      assert.doesNotMatch(code, /@license|\bstatic\s*\{/, file);
    }
  });

  it('imports nothing by a bare name', () => {
    for (const file of Object.keys(integrity).filter((name) => name.endsWith('.js'))) {
      assert.doesNotMatch(read(file), /(?:from|import)\s*["'](?!\.)/, file);
    }
  });

  for (const [file, budget] of Object.entries(BUDGETS)) {
    it(`stays within the budget of ${file}`, () => assertWithin(budget, integrity[file].brotli, file));
  }

  for (const file of Object.keys(integrity).filter((name) => /^locales\/(?!asia)/.test(name) && name.endsWith('.js'))) {
    it(`stays within the budget of ${file}, and brings no Lit`, () => {
      assertWithin(LOCALE_BUDGET, integrity[file].brotli, file);
      assert.doesNotMatch(read(file), /\bimport\b/);
    });
  }

  const chunks = Object.keys(integrity).filter((file) => file.startsWith('chunks/') && file.endsWith('.js'));
  for (const file of chunks) {
    it(`stays within the budget of ${file}`, () => {
      const name = file.slice('chunks/'.length).replace(/-[\w-]{6}\.js$/, '');
      assert.ok(CHUNK_BUDGETS[name], `${name} is a chunk of its own, and a request, without a budget`);
      assertWithin(CHUNK_BUDGETS[name], integrity[file].brotli, file);
    });
  }

  it('has each chunk that has a budget', () => {
    for (const name of Object.keys(CHUNK_BUDGETS)) {
      assert.ok(
        chunks.some((file) => file.startsWith(`chunks/${name}-`)),
        name,
      );
    }
  });

  for (const tag of TAGS) {
    it(`stays within the budget of <${tag}> alone`, () => {
      const bytes = filesOf(`${tag}.js`).reduce((sum, file) => sum + integrity[file].brotli, 0);
      assertWithin(ELEMENT_BUDGET, bytes, `${tag}.js with its chunk`);
    });
  }
});

describe('dist', () => {
  it('has the same bytes when it is built elsewhere', () => {
    const copy = mkdtempSync(join(tmpdir(), 'awareness-widgets-'));
    const sources = readdirSync('.').filter((name) => !/^(dist|node_modules|\.git)$/.test(name));
    for (const name of sources) cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'pipe', shell: true });
    const again = hashesOf(join(copy, 'dist'));
    rmSync(copy, { recursive: true });
    // It is built when stories change, or for a release.
    const built = Object.entries(hashesOf('dist')).filter(([file]) => !file.startsWith('storybook'));
    assert.deepEqual(again, Object.fromEntries(built));
  });
});

describe('the npm package', () => {
  for (const [path, target] of Object.entries(manifest.exports)) {
    it(`has what it exports as ${path}`, () => {
      for (const file of Object.values(typeof target === 'string' ? { target } : target)) {
        const found = file.includes('*') ? readdirSync(file.slice(0, file.lastIndexOf('/'))).length : existsSync(file);
        assert.ok(found, file);
      }
    });
  }

  it('registers nothing when its classes are imported, in Node neither', async () => {
    const names = Object.keys(await import('awareness-widgets'));
    assert.ok(names.includes('CourseCard') && names.includes('COURSE_STATUSES'));
    assert.equal(globalThis.customElements?.get('course-card'), undefined);
  });

  it('leaves publint nothing to find', async () => {
    const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('leaves attw nothing to find, for bundlers and for Node’s own modules', async () => {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const tarball = readFileSync(filename);
    rmSync(filename);
    const { problems = [] } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    // An ESM-only package: require() and the resolution of Node 10 are not promised.
    const promised = problems.filter(
      ({ kind, resolutionKind, entrypoint }) =>
        kind !== 'CJSResolvesToESM' &&
        resolutionKind !== 'node10' &&
        resolutionKind !== 'node16-cjs' &&
        // A style sheet has no types.
        !entrypoint?.endsWith('.css'),
    );
    assert.deepEqual(promised, []);
  });
});

describe('generated text', () => {
  it('is fresh: examples in the demo, tables in the README', () => {
    execFileSync(process.execPath, ['src/build/generate.mjs', '--check'], { stdio: 'pipe' });
  });
});
