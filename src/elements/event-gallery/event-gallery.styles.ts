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
    margin: 0;
  }

  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
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

  [part='image'],
  [part='missing'] {
    aspect-ratio: var(--aw-image-ratio, 3 / 2);
    border-radius: var(--_radius);
    inline-size: 100%;
    block-size: auto;
  }

  .single [part='image'],
  section > figure [part='image'] {
    /* A single photo keeps its own shape; width and height on the img reserve the place. */
    aspect-ratio: auto;
  }

  [part='missing'] {
    display: grid;
    place-content: center;
    border: var(--_border);
    padding: var(--_space);
    color: var(--_muted);
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
  }
`;
