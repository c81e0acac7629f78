/** Starts the page on which an editor makes a snippet. */
import { Builder } from './app.js';
import { TAGS } from './model/draft.js';
import type { Catalogue } from './app.js';

async function load<Content>(file: string): Promise<Content> {
  const response = await fetch(file);
  if (!response.ok) throw new TypeError(`${response.url}: ${response.status}`);
  return (await response.json()) as Content;
}

/** What is read back must be known for a widget of ours; those that are shown stand in a frame. */
for (const tag of TAGS)
  customElements.define(
    tag,
    class extends HTMLElement {
      static readonly awarenessWidget = true;
    },
  );

const [catalogue, files] = await Promise.all([
  load<Catalogue>('catalogue.json'),
  load<Record<string, { readonly sha384: string }>>('../integrity.json'),
]);
const hashes = Object.fromEntries(Object.entries(files).map(([name, { sha384 }]) => [name, sha384]));
await new Builder(catalogue, hashes).start();
