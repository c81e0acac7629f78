import { css } from 'lit';

export const courseCardStyles = css`
  /* As high as the place, and no grid where none is needed: each keeps ten kilobytes. */
  .box,
  .body,
  figure {
    display: flex;
    flex-direction: column;
  }

  [part='card'] {
    flex: 1;
    overflow: hidden;
    border: var(--_border);
    border-block-start: var(--aw-accent-width, 5px) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .body {
    --_gap: calc(var(--_space) * 1.25);

    padding: calc(var(--_space) * 0.25 + 4cqi) clamp(var(--_gap), 4cqi, 40px);
  }

  .body > * + * {
    margin-block-start: var(--_gap);
  }

  [part='image'] {
    flex: 1;
    inline-size: 100%;
    aspect-ratio: var(--aw-image-ratio, 16 / 9);
  }

  [part='credit'] {
    padding: 0.4em 1em;
  }

  [part='eyebrow'] {
    color: var(--_accent);
    font-weight: 600;
  }

  [part='eyebrow'] + * {
    margin-block-start: 0.2em;
  }

  [part='status'] {
    align-self: start;
    border: 1px solid;
    border-radius: 1em;
    padding: 0.1em 0.8em;
    color: var(--_alert);
    font-weight: 600;
  }

  .scheduled [part='status'] {
    color: var(--_muted);
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
    border-block-start: var(--_border);
    padding-block-start: var(--_gap);
  }

  [part~='when'] dd,
  [part~='where'] dd {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
  }

  s {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }

  [part='summary'] {
    max-inline-size: 68ch;
  }

  [part='topics'] {
    columns: 2 18em;
    column-gap: calc(var(--_space) * 2);
  }

  .body [part='subheading'] + * {
    margin-block-start: 0;
  }

  [part~='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
  }

  [part~='actions'] > * {
    padding-block: 0.6em;
    font-weight: 600;
  }

  [part='register'] {
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    padding-inline: 1.25em;
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }

  /* Room for the picture beside the text. */
  @container (inline-size >= 720px) {
    .pictured {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 38%;
    }

    figure {
      order: 1;
    }

    /* As high as the text, but no higher than a portrait. */
    [part='image'] {
      aspect-ratio: 4 / 3;
      block-size: 0;
      max-block-size: 60cqi;
    }
  }

  @media print {
    [part='register'] {
      color: #000;
      background: none;
    }
  }
`;
