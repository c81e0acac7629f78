import { css } from 'lit';

/**
 * What all widgets share. A page's CSS reaches the host and what inherits from it, so look stands on the box inside
 * (`all: initial`), which takes from the page only font, colour scheme and direction.
 *
 * No `rem`: pages set `html { font-size: 62.5% }`. The text is as large as the page's, but never under 16 px. Colours
 * follow the page's `color-scheme`, not the visitor's system: a dark card on a light page would be a mistake. Muted
 * text, lines and tints are mixed from text and accent, so a page that changes those changes all.
 */
export const widgetStyles = css`
  /* A container has no width of its own: in a flex row or a float it would vanish. */
  :host {
    display: grid;
    min-inline-size: min(240px, 100%);
  }

  :host([hidden]) {
    display: none !important;
  }

  .box {
    all: initial;
    --_text: var(--aw-color-text, #16262b);
    --_surface: var(--aw-color-surface, #fff);
    --_accent: var(--aw-color-accent, #0b5d6b);
    --_on-accent: var(--aw-color-on-accent, #fff);
    --_alert: var(--aw-color-alert, #9c2b17);
    --_muted: var(--aw-color-muted, color-mix(in srgb, var(--_text) 76%, var(--_surface)));
    --_line: var(--aw-color-line, color-mix(in srgb, var(--_text) 22%, var(--_surface)));
    --_tint: var(--aw-color-tint, color-mix(in srgb, var(--_accent) 8%, var(--_surface)));
    --_space: var(--aw-space, 16px);
    --_radius: var(--aw-radius, 10px);
    --_border: var(--aw-border-width, 1px) solid var(--_line);

    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
    /* For a place as wide as its content, such as a float or a cell, where the host's share of it would be nothing. */
    contain-intrinsic-size: 240px;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--_text);
    font-family: var(--aw-font-family, inherit);
    font-size: var(--aw-font-size, max(100%, 16px));
    line-height: var(--aw-line-height, 1.5);
    overflow-wrap: anywhere;
  }

  @supports (color: light-dark(#000, #fff)) {
    .box {
      --_text: var(--aw-color-text, light-dark(#16262b, #e9f0f1));
      --_surface: var(--aw-color-surface, light-dark(#fff, #131b1e));
      --_accent: var(--aw-color-accent, light-dark(#0b5d6b, #7cd0dd));
      --_on-accent: var(--aw-color-on-accent, light-dark(#fff, #05262c));
      --_alert: var(--aw-color-alert, light-dark(#9c2b17, #ffab99));
    }
  }

  /* The place of what a feed will fill, where no children hold it. */
  .box[aria-busy] {
    min-block-size: 12em;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
  }

  [part$='heading'] {
    font-family: var(--aw-font-family-heading, inherit);
    line-height: 1.2;
    text-wrap: balance;
  }

  [part='heading'] {
    font-size: clamp(1.25em, 1em + 1.6cqi, 2em);
    font-weight: var(--aw-font-weight-heading, 700);
  }

  [part='subheading'] {
    margin-block-end: 0.4em;
    font-size: 1.0625em;
  }

  ul,
  ol {
    padding-inline-start: 1.25em;
  }

  li + li {
    margin-block-start: 0.3em;
  }

  li::marker {
    color: var(--_accent);
  }

  p + p,
  p + ul,
  ul + p {
    margin-block-start: 0.75em;
  }

  img {
    display: block;
    max-inline-size: 100%;
    background: var(--_tint);
    object-fit: cover;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--aw-color-focus, var(--_accent));
    outline-offset: 2px;
  }

  dt,
  small,
  [part='credit'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* A ground of its own: the page may be dark without saying so in color-scheme. */
  slot[name='fallback'],
  [part='debug'] {
    display: block;
    background: var(--_surface);
  }

  [part='debug'] {
    border: 2px dashed var(--_alert);
    padding: var(--_space);
  }

  @media (forced-colors: active) {
    a {
      border-color: LinkText;
      color: LinkText;
    }
  }

  @media print {
    .box {
      --_text: #000;
      --_surface: #fff;
      --_accent: #000;
      --_alert: #000;
      --_tint: none;
      --_space: 8px;
      break-inside: avoid;
    }

    a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      font-weight: normal;
    }
  }
`;
