import { css } from 'lit';

/** Dark whatever the page is: photos are judged against a quiet ground. */
export const viewerStyles = css`
  [part='viewer'] {
    all: initial;
    --_accent: var(--aw-viewer-color, #f2f6f7);
    --_ground: var(--aw-viewer-background, #0e1315);
    position: fixed;
    inset: 0;
    overflow: hidden;
    background: var(--_ground);
    color: var(--_accent);
    font-family: var(--aw-font-family, inherit);
    font-size: var(--aw-font-size, max(100%, 16px));
    overflow-wrap: anywhere;
  }

  .frame {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    touch-action: none;
    block-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }

  .frame:fullscreen {
    background: var(--_ground);
  }

  [part='viewer-bar'] {
    display: flex;
    align-items: center;
    padding: 4px;
  }

  [part='viewer-position'] {
    flex: 1;
    padding: 8px;
  }

  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }

  .button {
    min-inline-size: 48px;
    min-block-size: 48px;
    /* Seen in forced colours. */
    border: 1px solid transparent;
    border-radius: 24px;
    padding: 8px 12px;
    background: color-mix(in srgb, var(--_ground) 60%, transparent);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  [part='viewer-retry'] {
    border-color: currentColor;
  }

  .button:hover {
    border-color: currentColor;
  }

  .button:focus-visible {
    outline-offset: -3px;
  }

  [aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }

  [part='viewer-stage'] > .button {
    position: absolute;
    inset-block: calc(50% - 24px) auto;
    inset-inline-start: 4px;
  }

  [part='viewer-stage'] > [part~='viewer-next'] {
    inset-inline: auto 4px;
  }

  svg {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  [dir='rtl'] [part='viewer-stage'] > .button svg {
    transform: scaleX(-1);
  }

  [part='viewer-stage'] {
    position: relative;
    overflow: hidden;
    user-select: none;
    cursor: zoom-in;
  }

  .zoomed {
    cursor: grab;
  }

  .track,
  [part='viewer-slide'],
  .picture,
  .picture > * {
    position: absolute;
    inset: 0;
  }

  [part='viewer-slide'] {
    inline-size: 100%;
  }

  .picture {
    margin: auto;
  }

  .picture > img {
    inline-size: 100%;
    block-size: 100%;
    background: none;
    object-fit: contain;
  }

  [aria-busy] {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  [part='viewer-missing'] {
    display: grid;
    place-content: center;
    background: color-mix(in srgb, var(--_ground) 60%, transparent);
    text-align: center;
  }

  [part='viewer-words'] {
    overflow: auto;
    touch-action: pan-y;
    max-block-size: 30vh;
    min-block-size: 4.5em;
    padding: 12px;
    /* Balanced lines in a scrolling box made Chromium 156 crash. */
    text-align: center;
  }

  [part='viewer-credit'] {
    font-size: 0.875em;
  }

  @media print {
    [part='viewer'] {
      visibility: hidden;
    }
  }
`;
