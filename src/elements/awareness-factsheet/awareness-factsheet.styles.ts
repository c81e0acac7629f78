import { css } from 'lit';

export const awarenessFactsheetStyles = css`
  [part='sheet'],
  .definition,
  .columns,
  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    align-content: start;
  }

  [part='sheet'],
  .definition,
  [part='helpline'] {
    border: var(--_border);
    border-radius: var(--_radius);
    padding: clamp(var(--_space), 3cqi, 32px);
    background: var(--_surface);
  }

  .definition {
    background: var(--_tint);
  }

  [part='exit'] {
    display: block;
    margin-block-end: 0.75em;
    border: 2px solid;
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.5em 1em;
    color: var(--_alert);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }

  [part='intro'] {
    max-inline-size: 68ch;
    margin-block-start: 0.75em;
  }

  [part='subheading'] {
    color: var(--_accent);
  }

  [part='note'] {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75em;
    font-weight: 600;
  }

  ul + [part='note'] {
    margin-block-start: 0.75em;
  }

  [part~='avoid'] li::marker {
    content: '×  ';
    color: var(--_alert);
    font-size: 0.8em;
  }

  [part~='help'],
  [part~='statistics'] ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }

  [part~='help'] > :not([part='helpline']) {
    grid-column: 1 / -1;
    margin: 0;
  }

  [part~='statistics'] li {
    margin: 0;
    border-block-start: 3px solid var(--_accent);
    padding-block-start: 0.5em;
  }

  [part~='statistics'] small {
    display: block;
  }

  [part='helpline'] {
    border: 2px solid var(--_accent);
  }

  p [part='number'] {
    font-size: 1.5em;
    font-weight: 700;
  }

  dl {
    margin-block: 0.5em;
  }

  [part='fact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
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
      margin-inline-start: 1em;
    }
  }

  @container (inline-size >= 640px) {
    .definition,
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }

    [part='footer'] ul {
      columns: 2;
    }
  }

  /* One A4 page: 190 mm of width are 718 px, so the columns stay; type and gaps are a leaflet's. */
  @media print {
    .off,
    [part='exit'] {
      display: none;
    }

    .box {
      font-size: 8pt;
      line-height: 1.25;
    }

    [part='sheet'] {
      gap: 7pt;
      border: 0;
      padding: 0;
    }

    [part='heading'] {
      font-size: 15pt;
    }

    .definition,
    [part='helpline'] {
      padding: 6pt;
    }

    [part~='statistics'] a::after {
      content: none;
    }

    li + li {
      margin-block-start: 0.1em;
    }
  }
`;
