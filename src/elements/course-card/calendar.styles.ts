import { css } from 'lit';

export const calendarStyles = css`
  button {
    border: 0;
    padding-inline: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  /* It needs the script, which is on its way; its place is kept. */
  :host([data-prerendered]) button {
    visibility: hidden;
  }

  @media print {
    [part~='calendar'] {
      display: none;
    }
  }
`;
