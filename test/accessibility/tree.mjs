/** The accessibility tree as Chromium tells it to a screen reader, as indented text. */

/** Boxes that nobody hears of: their content stands where they stand. */
const SILENT = new Set(['generic', 'none', 'RootWebArea', 'Section']);

/** Chromium's own names, in plain words. */
const ROLES = {
  DescriptionList: 'description list',
  DisclosureTriangle: 'disclosure',
  Figcaption: 'caption',
  FooterAsNonLandmark: 'footer',
  HeaderAsNonLandmark: 'header',
  sectionfooter: 'footer',
  sectionheader: 'header',
  StaticText: 'text',
};

/** What is said of a node beside its role and name, in this order. */
const SAID = ['level', 'expanded', 'pressed', 'checked', 'disabled', 'busy', 'modal', 'hasPopup'];

/**
 * @typedef {object} Node
 * @property {string} role
 * @property {string} name
 * @property {string[]} said `level 3`, `expanded` …
 * @property {Node[]} children
 * @property {number} [id] of the element in the DOM
 */

/**
 * Of a whole page, with all shadow trees in it.
 *
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<Node[]>}
 */
export async function readTree(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id) => {
    const node = byId.get(id);
    const role = node?.role?.value ?? 'none';
    const name = node?.name?.value ?? '';
    if (role === 'InlineTextBox') return [];
    // A dot before an item is what an item is; anything else is words.
    if (role === 'ListMarker')
      return name.trim() === '•' ? [] : [{ role: 'text', name: `${name} `, said: [], children: [] }];
    const children = (node?.childIds ?? []).flatMap(build);
    const said = node && !node.ignored ? saidOf(node) : [];
    if (!node || node.ignored || (SILENT.has(role) && said.length === 0)) return children;
    return [{ role: ROLES[role] ?? role, name, said, children, id: node.backendDOMNodeId }];
  };
  return build(nodes[0].nodeId);
}

/** The part of a tree that has this name; all of it where something lies over the page. */
export function partOf(nodes, name) {
  const find = (all) => all.flatMap((node) => (node.name === name ? node.children : find(node.children)));
  return nodes.some(({ role }) => role === 'dialog') ? nodes : find(nodes);
}

function saidOf({ role, properties = [], description }) {
  const values = new Map(properties.map(({ name, value }) => [name, value.value]));
  if (role.value !== 'heading') values.delete('level');
  const said = SAID.map((name) => tell(name, values.get(name))).filter(Boolean);
  return description?.value ? [...said, `described by “${oneLine(description.value)}”`] : said;
}

/** Of what is off, only that a thing is folded is heard. */
function tell(name, value) {
  if (value === undefined || value === '' || value === 'off') return '';
  if (name === 'expanded') return value ? 'expanded' : 'folded';
  if (/^(false|0)$/.test(value)) return '';
  return /^(true|1)$/.test(value) && name !== 'level' ? name : `${name.toLowerCase()} ${value}`;
}

/**
 * @param {Node[]} nodes
 * @param {(node: Node) => string | undefined} note what else to say of a node
 * @returns {string} a line for each node, and for each run of text
 */
export function printTree(nodes, note = () => undefined, indent = '') {
  return joinTexts(nodes)
    .map((node) => {
      const isPlain = node.children.every(({ role }) => role === 'text');
      const head = headOf(node, isPlain ? oneLine(joinTexts(node.children)[0]?.name ?? '') : '');
      const line = `${indent}${[head, ...node.said, note(node)].filter(Boolean).join(', ')}\n`;
      return isPlain ? line : line + printTree(node.children, note, `${indent}  `);
    })
    .join('');
}

/** `heading “Possible signs”`; `paragraph: words` where words stand in it that are not its name. */
function headOf({ role, name }, words) {
  const called = oneLine(name);
  if (role === 'text') return `text: ${called}`;
  const isSaid = !words || words.replaceAll(BAR, ' ') === called;
  return `${role}${called ? ` “${called}”` : ''}${isSaid ? '' : `: ${words}`}`;
}

const BAR = ' | ';

/** Neighbours are one text; a bar stands where neither a space nor a mark parts them, as between two lines. */
function joinTexts(nodes) {
  return nodes.reduce((all, node) => {
    const last = all.at(-1);
    if (node.role !== 'text' || last?.role !== 'text') return [...all, node];
    const isNewLine = /[\p{L}\p{N}.?!)]$/u.test(last.name) && /^[\p{L}\p{N}(]/u.test(node.name);
    const gap = isNewLine ? BAR : '';
    return [...all.slice(0, -1), { ...last, name: last.name + gap + node.name }];
  }, []);
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
