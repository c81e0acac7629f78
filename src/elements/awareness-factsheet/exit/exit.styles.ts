import { css } from 'lit';

export const exitStyles = css`
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
`;

/** Of what a server has rendered: the shortcut needs a script. */
export const unscriptedExitStyles = css`
  [part='exit-hint'] {
    display: none;
  }
`;
