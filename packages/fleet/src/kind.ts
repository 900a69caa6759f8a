import type { CallOptions } from "@azbackup/core/operation";
import type { OperationPoller } from "@azbackup/core/lro";
import { FleetError } from "./fleet-error.js";
import type { Json } from "./states.js";

/** What the start of an item has to be called with. */
export interface StartOptions extends CallOptions {
  /** Stored before anything is sent. */
  readonly clientRequestId: string;
  /** Ends the request in time: after it, the item is looked for. */
  readonly abortSignal: AbortSignal;
}

/** When the start that is looked for was sent, if it was. */
export interface FindOptions {
  /** Not before this moment. */
  readonly startedAfter: Date;
  /** Not after this moment, nor will it be. */
  readonly startedBefore: Date;
  /** What it was sent with. */
  readonly clientRequestId: string;
  readonly abortSignal: AbortSignal;
}

/** What the lists of a service say of a start whose answer was lost; that of `findStarted...` of a client. */
export type FindResult =
  /** It has started. */
  | { readonly found: OperationPoller }
  /** Nothing of it is to be seen; `settled`: it did not start, and will not. */
  | { readonly none: true; readonly settled: boolean }
  /** Neither; `settled: false`: ask again later. */
  | { readonly cannotTell: string; readonly settled?: boolean };

/** How the items of one kind are started and followed. Credentials are in here, never in the store. */
export interface Kind<TItem extends Json = Json, TResult = unknown> {
  /**
   * Calls the client's method and returns its poller, with `options` handed on. It must not be `async`, nor
   * use the poller: whatever is thrown here counts as not started.
   *
   * @param prepared what `prepare` resolved to
   */
  start(item: TItem, options: StartOptions, prepared?: unknown): OperationPoller<unknown, TResult>;
  /** `client.resume(token)` of the item's client; it sends nothing yet. */
  resume(token: string, item: TItem): OperationPoller<unknown, TResult>;
  /** What a start needs and is not there at once: a signature for a container, say. It must start nothing. */
  prepare?(item: TItem): Promise<unknown>;
  /**
   * Looks for a start whose answer was lost: `client.findStarted...(..., options)`. It must start nothing.
   * Without it, such an item needs an operator.
   */
  find?(item: TItem, options: FindOptions): Promise<FindResult>;
  /** What to keep of a result in the store; nothing secret. Default: nothing. */
  keep?(result: TResult, item: TItem): Json;
}

/** Types a kind. */
export function backupKind<TItem extends Json, TResult = unknown>(
  kind: Kind<TItem, TResult>,
): Kind<TItem, TResult> {
  for (const name of ["start", "resume"] as const) {
    if (typeof kind[name] !== "function") {
      throw new FleetError("InvalidOption", `${name} of a kind must be a function`);
    }
  }
  return kind;
}

/** Kinds by name, of whatever items. */
// oxlint-disable-next-line typescript/no-explicit-any -- each kind has items and results of its own types
export type Kinds = Readonly<Record<string, Kind<any, any>>>;

/** The items of a kind. */
export type ItemOf<TKind> = TKind extends Kind<infer TItem> ? TItem : never;
