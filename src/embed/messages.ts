/** What our frame and our script beside it say to each other. What a frame may ask for is this and no more. */

export const TYPE = 'awareness-widgets';

/** From the frame: it listens now. */
export interface Question {
  readonly type: typeof TYPE;
}

/** From the page around: from now on the frame says this secret, which tells it from others. */
export interface Greeting extends Question {
  readonly secret: string;
}

/** From the frame. */
export interface Wish extends Greeting {
  /** Pixels that it would be as high as. */
  readonly height?: number;
  /** A page on the frame's own host that its reader chose. */
  readonly link?: string;
}
