import { css } from 'lit';

export const awarenessFactsheetStyles = css`
  [part='sheet'] {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.75);
    border: var(--_border);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
    background: var(--_surface);
  }

  [part='exit'] {
    display: flex;
    justify-content: center;
    align-items: center;
    margin-block-end: 1em;
    border: 2px solid currentcolor;
    border-radius: calc(var(--_radius) * 0.6);
    padding-inline: 1em;
    min-block-size: 44px;
    color: var(--_alert);
    font-weight: 650;
    text-decoration: none;
  }

  [part='intro'] {
    max-inline-size: 68ch;
    margin-block-start: 0.75em;
    font-size: 1.0625em;
  }

  .definition,
  .columns,
  .advice {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
  }

  .definition {
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
    background: var(--_tint);
  }

  [part='subheading'] {
    margin-block-end: 0.5em;
    color: var(--_accent);
  }

  [part='note'] {
    margin-block-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75em;
    font-weight: 600;
  }

  [part~='avoid'] li::marker {
    content: '✕  ';
    color: var(--_alert);
    font-size: 0.8em;
  }

  [part~='statistics'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }

  [part~='statistics'] li {
    margin: 0;
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.5em;
  }

  [part~='statistics'] small {
    display: block;
    margin-block-start: 0.25em;
  }

  [part~='help'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: var(--_space);
  }

  [part~='help'] > :not([part='helpline']) {
    grid-column: 1 / -1;
    margin: 0;
  }

  [part='emergency'] {
    font-size: 1.125em;
    font-weight: 650;
  }

  [part='helpline'] {
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    padding: var(--_space);
  }

  [part='helpline'] p {
    margin: 0;
  }

  [part='helpline'] [part='number'] {
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  dl {
    margin-block: 0.5em;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  dt {
    color: var(--_muted);
  }

  [part='footer'] {
    border-block-start: var(--_border);
    padding-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 480px) {
    [part='exit'] {
      float: inline-end;
      margin-block-end: 0.5em;
      margin-inline-start: 1em;
    }
  }

  @container (inline-size >= 640px) {
    [part='sheet'] {
      padding: calc(var(--_space) * 2);
    }

    .definition {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 2.5);
    }

    [part='footer'] ul {
      columns: 2;
    }
  }

  /* One A4 page: 190 mm of width are 718 px, so the columns stay; type and gaps are a leaflet's. */
  @media print {
    :host([print='off']) {
      display: none;
    }

    .box {
      font-size: 8pt;
      line-height: 1.28;
    }

    [part='sheet'] {
      gap: 9pt;
      border: 0;
      padding: 0;
    }

    [part='exit'] {
      display: none;
    }

    [part='heading'] {
      font-size: 15pt;
    }

    .definition,
    [part='helpline'] {
      padding: 6pt;
      border: 1px solid #999;
    }

    .definition,
    [part~='statistics'] ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    [part~='statistics'] a::after {
      content: none;
    }

    [part='footer'] {
      font-size: 7.5pt;
    }

    li + li {
      margin-block-start: 0.1em;
    }
  }
`;
