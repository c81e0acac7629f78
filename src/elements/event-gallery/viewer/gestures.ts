/** Fingers, mouse and wheel on the viewer's stage, as moves and zooms. */
import type { Point } from './geometry.js';

/** What has happened since `begin()`. */
export interface Move {
  /** How far the finger, or the middle between two, has come. */
  readonly by: Point;
  /** How far two fingers have parted: 2 is twice as far; 1 for a single one. */
  readonly scale: number;
  /** Whether a second finger is down, or was: who zooms does not turn the page with the last finger. */
  readonly isPinch: boolean;
  /** Where it began. */
  readonly from: Point;
}

export interface GestureHandler {
  /** A finger is down, or one of two is up: what moves stops. */
  begin(): void;
  move(move: Move): void;
  /** The last finger is up. @param velocity pixels in a millisecond; none where the system has taken the touch over */
  end(velocity?: Point): void;
  /** A mouse click, or two quick taps. */
  press(point: Point, target: Element): void;
  /** @param factor how much larger */
  zoom(factor: number, point: Point): void;
}

/** Below this a finger trembles. */
const TREMBLE = 6;

/** Milliseconds and pixels between two taps that are one double tap. */
const DOUBLE = { time: 350, distance: 40 };

/** Pixels of a line of text, for mice that count in lines. */
const LINE = 16;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const distance = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) || 1 : 1);

/** The listeners go with the stage. */
export function watchGestures(stage: HTMLElement, handler: GestureHandler): void {
  const fingers = new Map<number, Point>();
  let first: readonly Point[] = [];
  let hasMoved = false;
  let isPinch = false;
  let last = { point: { x: 0, y: 0 }, time: 0, velocity: { x: 0, y: 0 } };
  let tap = { point: last.point, time: -Infinity };
  let pointerType = '';

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };

  const restart = (time: number): void => {
    first = [...fingers.values()];
    last = { point: middleOf(first), time, velocity: { x: 0, y: 0 } };
    handler.begin();
  };

  const track = (point: Point, time: number): void => {
    const passed = time - last.time || 1;
    // The last two moves: a single one may be a tremor.
    const speed = (axis: 'x' | 'y'): number => ((point[axis] - last.point[axis]) / passed + last.velocity[axis]) / 2;
    last = { point, time, velocity: { x: speed('x'), y: speed('y') } };
  };

  /** Hears of the finger wherever it goes. */
  const capture = (finger: number): void => {
    try {
      stage.setPointerCapture(finger);
    } catch {
      // An event that a script made has no pointer.
    }
  };

  const handleDown = (event: PointerEvent): void => {
    if (event.button) return;
    ({ pointerType } = event);
    isPinch = fingers.size > 0;
    hasMoved = isPinch;
    fingers.set(event.pointerId, pointOf(event));
    if (isPinch) [...fingers.keys()].forEach(capture);
    restart(event.timeStamp);
  };

  const handleMove = (event: PointerEvent): void => {
    if (!fingers.has(event.pointerId)) return;
    // The button was let go where nobody heard of it.
    if (pointerType === 'mouse' && !event.buttons) return handleUp(event);
    fingers.set(event.pointerId, pointOf(event));
    const now = [...fingers.values()];
    const point = middleOf(now);
    const from = middleOf(first);
    const by = { x: point.x - from.x, y: point.y - from.y };
    if (!hasMoved && Math.hypot(by.x, by.y) > TREMBLE) {
      hasMoved = true;
      capture(event.pointerId);
    }
    track(point, event.timeStamp);
    if (hasMoved) handler.move({ by, from, isPinch, scale: distance(now) / distance(first) });
  };

  const handleUp = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size) return restart(event.timeStamp);
    // A finger that rests before it lifts gives no push.
    const isPush = hasMoved && event.timeStamp - last.time < 80;
    handler.end(event.type === 'pointercancel' ? undefined : isPush ? last.velocity : { x: 0, y: 0 });
  };

  /** The last event of a tap: if an earlier one closed the viewer, this one would hit what lies below. */
  const handleClick = (event: MouseEvent): void => {
    // What lies on a button is the button's.
    if (hasMoved || (event.target as Element).closest('button')) return;
    const { timeStamp } = event;
    const point = pointOf(event);
    const isSecond = timeStamp - tap.time < DOUBLE.time && distance([tap.point, point]) < DOUBLE.distance;
    tap = { point, time: isSecond ? -Infinity : timeStamp };
    // Whoever double-clicks wants the same as who clicks; the first click may have opened the viewer.
    if (pointerType === 'mouse' ? event.detail < 2 : isSecond) handler.press(point, event.target as Element);
  };

  const handleWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode ? LINE : 1);
    // With Ctrl: two fingers on a touch pad, which browsers send as small turns of a wheel.
    handler.zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002)), pointOf(event));
  };

  stage.addEventListener('pointerdown', handleDown);
  stage.addEventListener('pointermove', handleMove);
  stage.addEventListener('pointerup', handleUp);
  stage.addEventListener('pointercancel', handleUp);
  stage.addEventListener('click', handleClick);
  stage.addEventListener('wheel', handleWheel, { passive: false });
}
