import { css } from 'lit';

/** Dark whatever the page is: photos are judged against a quiet ground. */
export const viewerStyles = css`
  [part='viewer'] {
    all: initial;
    --_accent: var(--aw-viewer-color, #f2f6f7);
    --_ground: var(--aw-viewer-background, #0e1315);
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    block-size: 100%;
    inline-size: 100%;
    overflow: hidden;
    background: color-mix(in srgb, var(--_ground) var(--_veil, 100%), transparent);
    color: var(--_accent);
    font-family: var(--aw-font-family, inherit);
    font-size: var(--aw-font-size, max(100%, 16px));
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  [part='viewer']:not([open]) {
    display: none;
  }

  .frame {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    touch-action: none;
    block-size: 100%;
    inline-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }

  [part='viewer-bar'] {
    display: flex;
    align-items: center;
    padding: 4px 8px;
  }

  [part='viewer-position'] {
    flex: 1;
    padding-inline: 8px;
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    block-size: 1px;
    inline-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    min-inline-size: 48px;
    min-block-size: 48px;
    border: 0;
    border-radius: 24px;
    padding: 8px 12px;
    background: color-mix(in srgb, var(--_ground) 60%, transparent);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  [part='viewer-retry'] {
    border: 1px solid;
  }

  .button:hover {
    background: color-mix(in srgb, currentColor 18%, var(--_ground));
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
    stroke-linejoin: round;
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

  .track,
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

  /* Only where waiting is felt. */
  [aria-busy].picture::after {
    content: '';
    position: absolute;
    inset: calc(50% - 20px);
    border: 4px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
    opacity: 0;
    animation:
      turn 1s linear infinite,
      appear 0s 0.6s forwards;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  [part='viewer-missing'] {
    display: grid;
    gap: 12px;
    place-content: center;
    justify-items: center;
    padding: 16px;
    background: color-mix(in srgb, var(--_ground) 70%, transparent);
    text-align: center;
  }

  [part='viewer-words'] {
    overflow: auto;
    touch-action: pan-y;
    max-block-size: 30vh;
    min-block-size: 4.5em;
    padding: 12px 16px;
    /* Balanced lines in a scrolling box made Chromium 156 crash. */
    text-align: center;
  }

  [part='viewer-credit'] {
    opacity: 0.85;
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: reduce) {
    [aria-busy].picture::after {
      animation: appear 0s 0.6s forwards;
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 1px solid;
    }
  }

  @media print {
    [part='viewer'] {
      display: none;
    }
  }
`;
