import { css } from 'lit';

export const editorStyles = css`
  :host {
    --line: color-mix(in srgb, CanvasText 30%, Canvas);
    --quiet: color-mix(in srgb, CanvasText 78%, Canvas);
    --fill: color-mix(in srgb, CanvasText 5%, Canvas);

    display: block;
    container-type: inline-size;
    padding: clamp(12px, 3vw, 32px);
    background: Canvas;
    color: CanvasText;
    font: 16px/1.5 system-ui, sans-serif;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  p {
    margin: 0 0 12px;
  }

  h1 {
    font-size: 28px;
    line-height: 1.2;
  }

  h2 {
    margin-block-start: 24px;
    font-size: 18px;
  }

  section > h2:first-child {
    margin-block-start: 0;
  }

  .panes + section {
    margin-block-start: 32px;
  }

  small {
    color: var(--quiet);
    font-size: 14px;
    font-weight: 400;
  }

  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    margin-block-start: 24px;
  }

  .panes,
  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 24px;
  }

  .tables {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
    align-items: start;
  }

  .pane {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
    border: 1px solid var(--line);
    border-radius: 12px;
    padding: clamp(8px, 3cqi, 24px);
    background: Canvas;
    color: CanvasText;
  }

  .pane > h2 {
    margin: 0;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--line);
    padding: 8px 0 12px;
    min-inline-size: 0;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 600;
  }

  .scheme,
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .scheme > label {
    min-inline-size: 44px;
  }

  .field {
    margin: 0;
    padding-block: 6px;
  }

  .field > label {
    flex: 1 1 160px;
  }

  .field > input {
    flex: 1 1 140px;
    min-inline-size: 0;
  }

  output {
    min-inline-size: 44px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  input,
  textarea,
  button {
    border: 1px solid color-mix(in srgb, CanvasText 60%, Canvas);
    border-radius: 6px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  input[type='text'] {
    min-block-size: 36px;
    padding: 0 10px;
  }

  .scheme > input[type='text'] {
    inline-size: 104px;
  }

  input[type='text'],
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 14px;
  }

  input[type='color'] {
    inline-size: 44px;
    block-size: 36px;
    padding: 3px;
    cursor: pointer;
  }

  input[type='range'] {
    min-block-size: 36px;
    accent-color: CanvasText;
  }

  [aria-invalid] {
    border: 2px solid light-dark(#a3200d, #ffab99);
  }

  .mistake {
    flex-basis: 100%;
    color: light-dark(#a3200d, #ffab99);
    overflow-wrap: anywhere;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-end: 8px;
    padding: 12px;
    background: var(--fill);
    line-height: 1.5;
    resize: vertical;
  }

  button {
    min-block-size: 36px;
    padding: 0 14px;
    background: var(--fill);
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    border-color: CanvasText;
  }

  :focus-visible {
    outline: 3px solid light-dark(#0b5d6b, #7cd0dd);
    outline-offset: 2px;
  }

  .said {
    min-block-size: 1.5em;
    margin: 8px 0;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    border-block-start: 1px solid var(--line);
    padding: 8px 12px 8px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    font-size: 14px;
    color: var(--quiet);
  }

  th small {
    display: block;
  }

  td {
    inline-size: 45%;
  }

  td button {
    white-space: nowrap;
  }

  .meeting {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
  }

  .sample {
    display: grid;
    place-content: center;
    border: 1px solid var(--line);
    border-radius: 6px;
    inline-size: 36px;
    block-size: 36px;
  }

  .sample > span {
    border-radius: 50%;
    inline-size: 18px;
    block-size: 18px;
  }

  .better {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
    margin-block-start: 4px;
    font-family: ui-monospace, monospace;
    font-size: 14px;
  }

  .swatch {
    border: 1px solid var(--line);
    border-radius: 4px;
    inline-size: 20px;
    block-size: 20px;
  }

  @container (inline-size < 400px) {
    .meeting {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }
  }

  /* The fields stay beside what they change. */
  @container (inline-size >= 900px) {
    .bench {
      grid-template-columns: 320px minmax(0, 1fr);
    }

    .fields {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      overflow-y: auto;
      block-size: 100vh;
      padding: 8px 16px 8px 8px;
    }
  }
`;
