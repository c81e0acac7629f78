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
