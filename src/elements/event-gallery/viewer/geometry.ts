/** Where a zoomed picture is. All lengths are CSS pixels; points are counted from the middle of the stage. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a picture is seen: its middle's place, and how much larger than it fits. */
export interface View extends Point {
  readonly scale: number;
}

/** As a whole, in the middle. */
export const WHOLE: View = { scale: 1, x: 0, y: 0 };

/** Shrinks a picture into the stage; a small one stays as it is. */
export function fit({ width, height }: Size, stage: Size): Size {
  const scale = Math.min(1, stage.width / width, stage.height / height);
  return { width: width * scale, height: height * scale };
}

/** Zooms so that what is under the point stays under it. */
export function zoomAt(view: View, scale: number, point: Point): View {
  const factor = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * factor, y: point.y - (point.y - view.y) * factor };
}

/** Brings a view back: neither smaller than whole nor larger than `max`, and no gap beside a picture that is too wide. */
export function settle(view: View, fitted: Size, stage: Size, max: number): View {
  const scale = clamp(view.scale, 1, max);
  const { x, y } = zoomAt(view, scale, { x: 0, y: 0 });
  const room = { x: (fitted.width * scale - stage.width) / 2, y: (fitted.height * scale - stage.height) / 2 };
  return { scale, x: clampAround(x, room.x), y: clampAround(y, room.y) };
}

export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

function clampAround(value: number, room: number): number {
  return room > 0 ? clamp(value, -room, room) : 0;
}
