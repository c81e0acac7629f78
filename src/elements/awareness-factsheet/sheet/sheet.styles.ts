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

  /* Seen and not heard: “times, do not confront”. Older browsers know no other words for it. */
  [part~='avoid'] li::marker {
    content: '×  ';
    content: '×  ' / '';
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

  /* A number stays on one line, where there is room for it. */
  [part='call'] bdi {
    display: inline-block;
    text-decoration: inherit;
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
`;
