/** What a record's sources said. */
export interface Reading<Content> {
  readonly record: Content;
  /** Tells the editor what to mend; absent when nothing is wrong. */
  readonly tell: (() => Promise<void>) | undefined;
  /** Whether a feed is on its way; what else there is, is shown meanwhile. */
  readonly isLoading: boolean;
  /** Whether a feed failed and nothing else has anything to show. */
  readonly hasFailed: boolean;
  /** How many items of a long list have still to be read. */
  readonly rest: number;
}

/** Reads a record; keeps what did not change since it was last called. */
export interface Reader<Content> {
  /** Of what was read, where there is one a language: it may lag behind the place's, or be another. */
  readonly language: string | undefined;
  read(): Reading<Content>;
  /** The children have changed. */
  reset(): void;
  /** Loads what is read from elsewhere; `undefined` when there is nothing to wait for. Never rejects. */
  prepare(): Promise<unknown> | undefined;
  /** The element has left the page. */
  release(): void;
}
