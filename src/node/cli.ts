#!/usr/bin/env node
/** `npx awareness-widgets`: what partners do at build time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prerender } from './prerender.js';
import { publish } from './publish.js';
import { readText } from './read-text.js';

const HELP = `awareness-widgets prerender page.html … [--base https://…/] [--out folder]
  Renders the widgets of pages, so that they stand at first paint, without JavaScript, too.
  --base  the address of the folder in which the pages will be, for feeds
  --out   where to write them; without it one page is printed

awareness-widgets publish content/ --base https://…/ --out public/ [--publisher name] [--lang en]
  Makes a page of each piece of content, with a frame and what systems ask for when its address is pasted.
  --base       the address at which the folder of --out will be
  --publisher  who publishes, for previews; without it the host's name
  --lang       the language of content that does not say its own
`;

/** No such place: where no address is given, nothing is asked for. */
const NOWHERE = 'https://page.invalid/';

const COMMANDS: Readonly<Record<string, (places: string[], options: Options) => Promise<void>>> = {
  prerender: prerenderFiles,
  publish: publishFolder,
};

type Options = { readonly [name in 'base' | 'out' | 'publisher' | 'lang']?: string };

/** What the person who called should mend. */
class UsageError extends Error {}

async function prerenderFiles(files: string[], { base = NOWHERE, out }: Options): Promise<void> {
  if (!files.length) throw new UsageError('Which page?');
  if (files.length > 1 && !out) throw new UsageError('Several pages need --out.');
  const twice = files.find((file, index) => files.findIndex((other) => basename(other) === basename(file)) !== index);
  if (twice) throw new UsageError(`There are two pages “${basename(twice)}”: write them into a folder each.`);
  if (out) await mkdir(out, { recursive: true });
  const hashes = new Set<string>();
  for (const file of files) {
    const url = new URL(basename(file), base).href;
    const { html, styleHashes, warnings } = await prerender(await readText(file), { url });
    for (const hash of styleHashes) hashes.add(hash);
    for (const warning of warnings) console.error(`${file}: ${warning}`);
    if (warnings.some((warning) => warning.includes(NOWHERE))) console.error('Feeds need --base.');
    if (out) await writeFile(join(out, basename(file)), html);
    else process.stdout.write(html);
  }
  if (hashes.size) console.error(`For a Content-Security-Policy: style-src 'self' ${[...hashes].join(' ')}`);
}

async function publishFolder(folders: string[], { base, out, publisher, lang }: Options): Promise<void> {
  const [from, ...more] = folders;
  if (!from || more.length || !base || !out) throw new UsageError('One folder, --base and --out are needed.');
  const { pages, warnings } = await publish({ from, to: out, base, publisher, language: lang });
  for (const warning of warnings) console.error(warning);
  for (const page of pages) console.log(page);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      out: { type: 'string' },
      publisher: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command = '', ...places] = positionals;
  const run = COMMANDS[command];
  if (values.help) console.log(HELP);
  else if (run) await run(places, values);
  else throw new UsageError(command ? `There is no command “${command}”.` : 'Which command?');
} catch (error) {
  const isUsage = error instanceof UsageError || /^ERR_PARSE_ARGS/.test(String((error as { code?: string }).code));
  console.error(`${isUsage ? `${HELP}\n` : ''}${(error as Error).message}`);
  process.exitCode = isUsage ? 2 : 1;
}
