/**
 * JSON-LD as partners' sites publish it, read without trust: strings, objects and arrays wherever schema.org allows them,
 * `@id` references inside the document, never a remote context. https://schema.org/docs/gs.html
 */

/** An object of the document. */
export type Node = Readonly<Record<string, unknown>>;

/** A page that publishes more is no feed for one widget. */
const MAX_NODES = 5000;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or many, as many. */
export function arrayOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The names of a node's types, without the address before them. */
export function typesOf(node: Node): string[] {
  return arrayOf(node['@type']).map((type) => lastPartOf(String(type)));
}

/** `EventCancelled` of `https://schema.org/EventCancelled`. */
export function lastPartOf(address: string): string {
  return address.slice(address.search(/[^/#:]*$/));
}

/** Every object of a document, in its order, each with what its references point at. */
export class JsonLdDocument {
  readonly nodes: readonly Node[];
  readonly #byId = new Map<string, Node>();

  /** @param value the parsed JSON */
  constructor(value: unknown) {
    const nodes: Node[] = [];
    const queue = [value];
    for (const next of queue) {
      if (queue.length > MAX_NODES) break;
      if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, MAX_NODES));
      if (!isNode(next)) continue;
      nodes.push(next);
      queue.push(...Object.values(next).filter((child) => typeof child === 'object'));
      const id = next['@id'];
      // A reference is an `@id` alone; what it points at has more to say.
      if (typeof id === 'string' && Object.keys(next).length > 1 && !this.#byId.has(id)) this.#byId.set(id, next);
    }
    this.nodes = nodes;
  }

  /** What a property says: each of its values, references followed. */
  all(node: Node, ...names: readonly string[]): unknown[] {
    const name = names.find((name) => arrayOf(node[name]).length);
    return name === undefined ? [] : arrayOf(node[name]).map((value) => this.#follow(value));
  }

  /** The first value of the first property that says anything. */
  first(node: Node, ...names: readonly string[]): unknown {
    return this.all(node, ...names)[0];
  }

  /** As `first`, as an object; a text becomes the name of one. */
  object(node: Node, ...names: readonly string[]): Node {
    const value = this.first(node, ...names);
    if (isNode(value)) return value;
    return value === undefined ? {} : { name: value };
  }

  #follow(value: unknown): unknown {
    const id = isNode(value) && value['@id'];
    return (typeof id === 'string' && Object.keys(value as Node).length === 1 && this.#byId.get(id)) || value;
  }
}
