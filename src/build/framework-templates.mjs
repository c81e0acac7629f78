/** How each framework learns of the elements: `dist/types/<name>.d.ts`. `Widgets` is made from the manifest. */

const WIDGETS = `import type { Widgets } from './widgets.js';

type Element<Tag extends keyof Widgets> = Widgets[Tag]['element'];
type Attributes<Tag extends keyof Widgets> = Widgets[Tag]['attributes'];
type Events<Tag extends keyof Widgets> = Widgets[Tag]['events'];
`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tokens } from './widgets.js';
${WIDGETS}
/** React 19 listens to what stands after "on", letter for letter. */
type Listeners<Tag extends keyof Widgets> = {
  [Name in keyof Events<Tag> & string as \`on\${Name}\`]?: ((event: Events<Tag>[Name]) => void) | undefined;
};
type Own<Tag extends keyof Widgets> = Attributes<Tag> & Listeners<Tag>;
type Props<Tag extends keyof Widgets> = Own<Tag> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element<Tag>>, Element<Tag>>, keyof Own<Tag>>;
type Elements = { [Tag in keyof Widgets]: Props<Tag> };

declare module 'react' {
  interface CSSProperties extends Tokens {}
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const vue = `import type { HTMLAttributes } from 'vue';
${WIDGETS}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;
/** \`@event-gallery-open\` in a template is \`onEventGalleryOpen\` to the checker. */
type Listeners<Tag extends keyof Widgets> = {
  [Name in keyof Events<Tag> & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events<Tag>[Name]) => void;
};
type Own<Tag extends keyof Widgets> = Attributes<Tag> & Listeners<Tag>;
type Component<Tag extends keyof Widgets> = new () => Element<Tag> & {
  $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>>;
};
type Components = { [Tag in keyof Widgets]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
${WIDGETS}
/** Svelte 5 listens to what stands after "on", letter for letter. */
type Listeners<Tag extends keyof Widgets> = {
  [Name in keyof Events<Tag> & string as \`on\${Name}\`]?: ((event: Events<Tag>[Name]) => void) | undefined;
};
type Own<Tag extends keyof Widgets> = Attributes<Tag> & Listeners<Tag>;
type Elements = {
  [Tag in keyof Widgets]: Own<Tag> & Omit<HTMLAttributes<Element<Tag>>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

const solid = `import type { JSX } from 'solid-js';
${WIDGETS}
type Listeners<Tag extends keyof Widgets> = {
  [Name in keyof Events<Tag> & string as \`on:\${Name}\`]?: (event: Events<Tag>[Name]) => void;
};
type Own<Tag extends keyof Widgets> = Attributes<Tag> & Listeners<Tag>;
type Elements = {
  [Tag in keyof Widgets]: Own<Tag> & Omit<JSX.HTMLAttributes<Element<Tag>>, keyof Own<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const FRAMEWORKS = { react, vue, svelte, solid };
