import { html, nothing } from 'lit';
import { msg } from '../../../i18n/msg.js';
import { renderCaption } from '../caption.js';
import type { Photo } from '../../../content/gallery.js';
import type { TemplateResult } from 'lit';

/** What the frame around the photo shows. */
export interface FrameState {
  readonly photo: Photo;
  readonly index: number;
  readonly count: number;
  readonly language: string;
  readonly isZoomed: boolean;
  readonly canFill: boolean;
  readonly isFull: boolean;
}

/** What its buttons do. */
export interface FrameActions {
  close(): void;
  go(index: number): void;
  toggleZoom(): void;
  toggleFullScreen(): void;
}

const ICONS = {
  close: 'M6 6l12 12M18 6L6 18',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  zoom: 'M16 16l5 5M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  'full-screen': 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
};

/** Everything around the photo; the photos themselves are put on the track by the viewer. */
export function renderFrame(state: FrameState, actions: FrameActions): TemplateResult {
  const { photo, index, count, language, isZoomed, canFill, isFull } = state;
  const words = renderCaption(photo, language, 'viewer-', copyOf(photo));
  return html`<div class="frame">
    <div part="viewer-bar">
      <p part="viewer-position" id="position" role="status">
        ${count > 1 ? positionText(index + 1, count) : nothing}<span class="unseen"> ${photo.alt}</span>
      </p>
      ${renderButton('zoom', isZoomed ? zoomOutText() : zoomInText(), actions.toggleZoom)}
      ${canFill ? renderButton('full-screen', isFull ? leaveFullText() : fullText(), actions.toggleFullScreen) : nothing}
      ${renderButton('close', closeText(), actions.close)}
    </div>
    <div part="viewer-stage" class=${isZoomed ? 'zoomed' : nothing}>
      <div class="track"></div>
      ${
        count > 1
          ? html`
              ${renderButton('previous', previousText(), () => actions.go(index - 1), index === 0)}
              ${renderButton('next', nextText(), () => actions.go(index + 1), index === count - 1)}
            `
          : nothing
      }
    </div>
    <div part="viewer-words" id="words">${words}</div>
  </div>`;
}

/** At either end it stays in the tab order: a disabled button would lose the focus. */
function renderButton(part: keyof typeof ICONS, label: string, act: () => void, isIdle = false): TemplateResult {
  return html`<button
    part="viewer-button viewer-${part}"
    class="button"
    aria-label=${label}
    aria-disabled=${isIdle || nothing}
    ?autofocus=${part === 'close'}
    @click=${act}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[part]} /></svg>
  </button>`;
}

/** The words of a caption are nodes, and nodes stand in one place; one copy, so that what has the focus keeps it. */
const copies = new WeakMap<Photo, Node>();

function copyOf(photo: Photo): unknown {
  const { caption } = photo;
  if (caption && !copies.has(photo)) copies.set(photo, caption.cloneNode(true));
  return copies.get(photo);
}

function positionText(n: number, total: number): unknown {
  return msg(html`Photo ${n} of ${total}`, {
    id: 'gallery.position',
    desc: 'Which photo the viewer shows: the first value is its number, the second how many there are.',
  });
}
function zoomInText(): string {
  return msg('Zoom in', { id: 'gallery.zoom-in', desc: 'Button of the photo viewer.' });
}
function zoomOutText(): string {
  return msg('Zoom out', { id: 'gallery.zoom-out', desc: 'Button of the photo viewer.' });
}
function fullText(): string {
  return msg('Full screen', { id: 'gallery.full-screen', desc: 'Button of the photo viewer.' });
}
function leaveFullText(): string {
  return msg('Leave full screen', { id: 'gallery.leave-full-screen', desc: 'Button of the photo viewer.' });
}
function closeText(): string {
  return msg('Close', { id: 'common.close', desc: 'Button of the photo viewer.' });
}
function previousText(): string {
  return msg('Previous', { id: 'common.previous', desc: 'Button: to the photo before.' });
}
function nextText(): string {
  return msg('Next', { id: 'common.next', desc: 'Button: to the photo after.' });
}
