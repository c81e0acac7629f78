import { css } from 'lit';

export const sheetStyles = css`
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
  [part~='helpline'] {
    border: var(--_border);
    border-radius: var(--_radius);
    padding: clamp(var(--_space), 3cqi, 32px);
    background: var(--_surface);
  }

  .definition {
    background: var(--_tint);
  }

  /* In its sheet, where another one lies over the page. */
  [part='leave'] {
    display: grid;
    gap: 6px;
    justify-items: end;
    min-inline-size: 0;
  }

  /* Over the page: the end of the last line, where a thumb is and a notice's buttons are not. */
  [part='leave'][popover] {
    position: fixed;
    inset: auto;
    inset-block-end: max(12px, env(safe-area-inset-bottom));
    inset-inline-end: max(12px, env(safe-area-inset-left), env(safe-area-inset-right));
    z-index: 2147483647;
    max-inline-size: calc(100vw - 24px);
    border: 0;
    padding: 0;
    overflow: visible;
    background: none;
    color: inherit;
  }

  /* A frame may be as long as its page: its beginning is seen first. */
  [part='leave'][popover].framed {
    inset-block: max(12px, env(safe-area-inset-top)) auto;
  }

  [part='exit'] {
    display: grid;
    align-content: center;
    box-sizing: border-box;
    min-block-size: 48px;
    border: 2px solid var(--_surface);
    border-radius: var(--_radius);
    padding: 6px 18px;
    background: var(--_alert);
    color: var(--_surface);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }

  [popover] > [part='exit'] {
    box-shadow:
      0 1px 3px rgb(0 0 0 / 40%),
      0 6px 20px rgb(0 0 0 / 25%);
  }

  [part='exit']:hover {
    text-decoration: underline;
  }

  [part='exit-hint'] {
    color: inherit;
    font-weight: 400;
  }

  /* A phone has no such key. */
  @media (hover: none) and (pointer: coarse) {
    [part='exit-hint'] {
      display: none;
    }
  }

  [part='exit-status']:not(:empty) {
    order: -1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 6px 12px;
    background: var(--_surface);
    color: var(--_text);
  }

  [part='exit-note'] {
    max-inline-size: 76ch;
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
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

  [part~='help'] > :not([part~='helpline']) {
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

  [part~='helpline'] {
    border: 2px solid var(--_accent);
  }

  [part~='old'] {
    border-color: var(--_alert);
    border-style: dashed;
  }

  [part='doubt'] {
    margin-block: 0.5em;
  }

  [part~='old'] > [part='doubt'] {
    color: var(--_alert);
    font-weight: 600;
  }

  /* Nobody should dial it first. */
  [part~='old'] p [part='number'] {
    font-size: 1em;
    font-weight: 400;
  }

  [part='call'] {
    margin-inline-start: 0.5em;
  }

  [part='official'] {
    display: inline-block;
    padding-block: 0.25em;
  }

  [part='definition-source'] {
    grid-column: 1 / -1;
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

  /* On a phone: what there is at a glance, each behind its heading. */
  .folded,
  .folded :is(.definition, .columns, .advice) {
    gap: 0;
  }

  .folded > :is([part='header'], [part~='help'], .definition):not(:last-child) {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .folded .definition {
    padding-block: 0;
  }

  .definition > details:first-child {
    border: 0;
  }

  .folded [part='definition-source'] {
    padding-block-end: var(--_space);
  }

  details[part~='section'] {
    border-block-start: var(--_border);
  }

  [part='summary'] {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    cursor: pointer;
    list-style: none;
  }

  [part='summary']::-webkit-details-marker {
    display: none;
  }

  [part='summary']::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 4px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    content: '';
  }

  [open] > [part='summary']::after {
    transform: translateY(25%) rotate(225deg);
  }

  [part='summary'] > [part='subheading'] {
    margin: 0;
  }

  details > [part='list'] {
    padding-block-end: 12px;
  }

  [part='footer'] {
    border-block-start: var(--_border);
    padding-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }

  [part='qr'] {
    display: none;
  }

  /* What lies over the page must not lie over the end of the sheet where that is the end of the page. */
  .folded:has(> [popover]) {
    padding-block-end: 84px;
  }

  @container (inline-size >= 640px) {
    .definition {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

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
    [part='leave'],
    [part='exit-note'],
    [part='call'] {
      display: none;
    }

    .box {
      font-size: 8pt;
      line-height: 1.25;
    }

    [part='sheet'],
    .folded :is(.definition, .columns, .advice) {
      gap: 7pt;
    }

    [part='sheet'] {
      border: 0;
      padding: 0;
    }

    .folded > :is([part='header'], [part~='help'], .definition):not(:last-child) {
      margin: 0;
    }

    [part='heading'] {
      font-size: 15pt;
    }

    .definition,
    .folded .definition,
    [part~='helpline'] {
      padding: 6pt;
    }

    [part~='statistics'] a::after {
      content: none;
    }

    li + li {
      margin-block-start: 0.1em;
    }

    details[part~='section'] {
      border: 0;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    [part='summary'] {
      min-block-size: 0;
    }

    [part='summary']::after {
      display: none;
    }

    [part='qr'] {
      display: grid;
      float: inline-end;
      justify-items: center;
      inline-size: 30mm;
      margin-block-end: -8mm;
      margin-inline-start: 4mm;
      text-align: center;
    }

    [part='qr'] svg {
      inline-size: 20mm;
      block-size: 20mm;
      background: #fff;
    }

    /* Cards to cut out, and nothing else: no address, and nothing that names the subject. */
    .card > :not([part~='help']),
    .card [part~='help'] > :not([part~='helpline'], [part='emergency']),
    .card [part='official'] {
      display: none;
    }

    .card > [part~='help'] {
      grid-template-columns: repeat(auto-fill, 85mm);
      gap: 0;
      margin: 0;
    }

    .card :is([part~='helpline'], [part='emergency']) {
      grid-column: auto;
      align-content: center;
      min-block-size: 55mm;
      border: 1px dashed #767676;
      border-radius: 0;
      padding: 4mm;
      break-inside: avoid;
    }

    .card [part='emergency'] {
      display: grid;
      justify-items: center;
    }

    .card a::after {
      content: none;
    }
  }
`;
