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

  @media print {
    [part~='calendar'] {
      display: none;
    }
  }
`;

/** Of a button that a server has rendered: it needs the script, which is on its way; its place is kept. */
export const unscriptedCalendarStyles = css`
  button {
    visibility: hidden;
  }
`;
