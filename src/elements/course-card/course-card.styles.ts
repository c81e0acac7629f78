import { css } from 'lit';

export const courseCardStyles = css`
  [part='card'] {
    display: grid;
    grid-template-rows: auto 1fr;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
    border: var(--_border);
    border-block-start: var(--aw-accent-width, 5px) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .body {
    display: flex;
    flex-direction: column;
    grid-row: 2;
    padding: calc(var(--_space) * 1.25);
  }

  figure {
    display: flex;
    flex-direction: column;
  }

  [part='image'] {
    inline-size: 100%;
    aspect-ratio: var(--aw-image-ratio, 16 / 9);
  }

  [part='credit'] {
    padding: 0.4em calc(var(--_space) * 1.25) 0;
  }

  [part='eyebrow'] {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }

  [part='heading'] {
    margin-block-start: 0.3em;
  }

  [part='status'] {
    align-self: start;
    margin-block-start: calc(var(--_space) * 0.75);
    border: 1px solid currentcolor;
    border-radius: 99px;
    padding: 0.15em 0.8em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .cancelled,
  .postponed,
  .rescheduled,
  .moved-online {
    color: var(--_alert);
  }

  [part='facts'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 1.25);
    border-block-start: var(--_border);
    padding-block-start: calc(var(--_space) * 1.25);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
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
    margin-block-start: calc(var(--_space) * 1.25);
  }

  [part='subheading'] {
    margin-block: calc(var(--_space) * 1.25) 0.4em;
  }

  [part='subheading'] + [part='summary'] {
    margin-block-start: 0;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 1.25);
  }

  [part='actions'] > * {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  [part='register'] {
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4em 1.25em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    text-decoration: none;
  }

  [part='register']:hover {
    text-decoration: underline;
  }

  [part='deadline'] {
    font-weight: 600;
  }

  @container (inline-size >= 480px) {
    .body {
      padding: calc(var(--_space) * 1.75);
    }
  }

  /* Room for two columns: the picture beside the text … */
  @container (inline-size >= 720px) {
    .pictured {
      grid-template-columns: minmax(0, 1fr) 38%;
    }

    .pictured figure {
      grid-row: 2;
      grid-column: 2;
    }

    .pictured [part='image'] {
      flex: 1 0 auto;
      aspect-ratio: 4 / 3;
      block-size: 0;
    }

    .pictured [part='credit'] {
      padding: 0.4em 0.75em;
    }

    /* … or, without one, the facts. */
    .plain .body {
      display: grid;
      grid-template-rows: repeat(12, auto) 1fr;
      grid-template-columns: minmax(0, 1fr) 19em;
      column-gap: calc(var(--_space) * 2.5);
      align-items: start;
      justify-items: start;
    }

    .plain .body > * {
      grid-column: 1;
    }

    .plain [part='facts'] {
      grid-row: 1 / -1;
      grid-column: 2;
      align-self: stretch;
      justify-self: stretch;
      align-content: start;
      margin: 0;
      border: 0;
      border-inline-start: var(--_border);
      padding: 0;
      padding-inline-start: calc(var(--_space) * 1.75);
    }

    .plain [part='topics'],
    .pictured [part='topics'] {
      columns: 2 16em;
      column-gap: calc(var(--_space) * 2);
      justify-self: stretch;
    }

    li {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    [part='register'] {
      border-color: LinkText;
    }
  }

  @media print {
    [part='register'] {
      border: 0;
      padding: 0;
      background: none;
      color: #000;
    }
  }
`;
