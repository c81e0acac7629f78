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

  [part='viewer']::backdrop {
    background: none;
  }

  .frame {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    touch-action: none;
    block-size: 100%;
    inline-size: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }

  .frame:fullscreen {
    background: var(--_ground);
  }

  [part='viewer-bar'] {
    display: flex;
    align-items: center;
    padding: 4px 8px;
  }

  [part='viewer-position'] {
    flex: 1;
    padding-inline: 8px;
    font-variant-numeric: tabular-nums;
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    block-size: 1px;
    inline-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part~='viewer-button'],
  [part='viewer-retry'] {
    min-inline-size: 48px;
    min-block-size: 48px;
    border: 0;
    border-radius: 24px;
    padding: 8px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  [part='viewer-retry'] {
    border: 1px solid;
    padding-inline: 20px;
  }

  [part~='viewer-button']:hover,
  [part='viewer-retry']:hover {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }

  [part~='viewer-button'][aria-disabled] {
    opacity: 0.35;
    background: none;
    cursor: default;
  }

  [part~='viewer-previous'],
  [part~='viewer-next'] {
    position: absolute;
    inset-block: calc(50% - 24px) auto;
    inset-inline-start: 4px;
    background: color-mix(in srgb, var(--_ground) 60%, transparent);
  }

  [part~='viewer-next'] {
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

  [part='viewer']:dir(rtl) :is([part~='viewer-previous'], [part~='viewer-next']) svg {
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

  .zoomed:active {
    cursor: grabbing;
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
    border-radius: 0;
    inline-size: 100%;
    block-size: 100%;
    background: none;
    object-fit: contain;
  }

  [aria-busy].picture {
    min-block-size: 0;
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
      wait 1s 0.6s linear infinite,
      appear 0.3s 0.6s forwards;
  }

  @keyframes wait {
    to {
      rotate: 1turn;
    }
  }

  @keyframes appear {
    to {
      opacity: 0.8;
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
      animation: appear 0.3s 0.6s forwards;
    }
  }

  @media (forced-colors: active) {
    [part~='viewer-button'] {
      border: 1px solid;
    }
  }

  @media print {
    [part='viewer'] {
      display: none;
    }
  }
`;
