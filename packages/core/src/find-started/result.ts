import type { CallOptions } from "../operation/index.js";

/** What a service's own lists say of a start that may have happened. */
export type FindStartedResult<TPoller> =
  | Found<TPoller>
  /** Nothing of it is to be seen. */
  | {
      readonly none: true;
      /**
       * True: it did not start, and will not any more. False: the time in which a start can stay invisible
       * is not over; ask again later.
       */
      readonly settled: boolean;
    }
  | CannotTell;

/** It has started. */
export interface Found<TPoller> {
  /** Follows it, as one that `resume` gave. */
  readonly found: TPoller;
}

/** Neither that it has started nor that it has not. */
export interface CannotTell {
  /** Why not, in words for a person. */
  readonly cannotTell: string;
  /** False: it may be told later. True: only by a person. */
  readonly settled: boolean;
}

/** When the start was sent, if it was. */
export interface FindStartedOptions extends CallOptions {
  /** It was not sent before this moment: when it was decided to send it. */
  readonly startedAfter: Date;
  /**
   * It was not sent after this moment, nor will be. Default: the moment of this call, after which
   * nothing is settled yet; give the moment of the first call to the later ones.
   */
  readonly startedBefore?: Date | undefined;
}
