import { css } from 'lit';

export const eventGalleryStyles = css`
  /* A ground of its own: the page may be dark without saying so in color-scheme. */
  [part='gallery'] {
    border-radius: var(--_radius);
    padding: var(--_space);
    background: var(--_surface);
  }

  [part='heading'] {
    margin-block-end: var(--_space);
  }

  [part='photos'] {
    display: grid;
    gap: calc(var(--_space) * 1.5) var(--_space);
    padding: 0;
    list-style: none;
  }

  [part='photos'] li {
    min-inline-size: 0;
    margin: 0;
  }

  /* What is not seen is not laid out; a few photos are not worth it, and on paper all are seen. */
  @media screen {
    ul:not(.strip) li:nth-child(n + 25) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 17em;
    }
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }

  /* About as high as what is still to come, so that a reader who has scrolled keeps the place. */
  .rest {
    block-size: calc(var(--_rest) * 17em);
  }

  @container (inline-size > 32em) {
    .rest {
      block-size: calc(var(--_rest) * 7em);
    }
  }

  @container (inline-size > 60em) {
    .rest {
      block-size: calc(var(--_rest) * 4em);
    }
  }

  /* Rows of one height: what a photo is wider, it takes more of the row. The last row stays as high as the others. */
  .rows {
    display: flex;
    flex-wrap: wrap;
  }

  .rows::after {
    content: '';
    flex: 9999 0 0;
  }

  .rows li {
    flex: var(--_ratio) 1 calc(var(--_ratio) * var(--aw-row-height, 13em));
  }

  .strip {
    grid-auto-columns: min(88%, 24em);
    grid-auto-flow: column;
    overflow-x: auto;
    padding-block-end: var(--_space);
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
  }

  .strip li {
    scroll-snap-align: start;
  }

  [part~='image'],
  [part='missing'] {
    aspect-ratio: var(--aw-image-ratio, 3 / 2);
    border-radius: var(--_radius);
    inline-size: 100%;
    block-size: auto;
  }

  /* A single photo keeps its own shape, and so does one of a row. */
  :is(.single, .rows) :is([part~='image'], [part='missing']) {
    aspect-ratio: var(--_ratio);
  }

  section > figure :is([part~='image'], [part='missing']) {
    aspect-ratio: auto var(--_ratio);
  }

  [part='open'] {
    display: block;
    position: relative;
    border-radius: var(--_radius);
    cursor: zoom-in;
  }

  /* Two rings, one of which is seen on any photo; inside, where nothing cuts them off. */
  [part='open']:focus-visible {
    outline-offset: -3px;
  }

  [part='open']:focus-visible::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 3px solid var(--_surface);
    border-radius: inherit;
  }

  [part='missing'] {
    display: grid;
    place-content: center;
    border: var(--_border);
    padding: var(--_space);
    color: var(--_muted);
  }

  .failed {
    display: grid;
  }

  .failed > * {
    grid-area: 1 / 1;
  }

  [part='retry'] {
    place-self: end center;
    margin-block-end: var(--_space);
    min-block-size: 44px;
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0 1em;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  figcaption {
    padding-block-start: 0.5em;
  }

  @media print {
    .strip {
      display: block;
    }

    [part='photo'] {
      break-inside: avoid;
    }

    /* The address of a picture is nothing to read, nor can paper try again. */
    a[part='open']::after,
    [part='retry'] {
      display: none;
    }
  }
`;
