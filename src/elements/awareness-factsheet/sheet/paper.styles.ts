import { css } from 'lit';

/** On paper: the sheet on one A4 page, or its help lines as cards. */
export const paperStyles = css`
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
