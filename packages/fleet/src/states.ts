/**
 * Where an item is.
 *
 * - `"waiting"`: nothing was sent for it.
 * - `"starting"`: it was decided to start it; whether the service has it is not known yet.
 * - `"running"`: the service has accepted it, and it is followed.
 * - `"succeeded"`, `"failed"`, `"canceled"`: it has ended so.
 * - `"needsOperator"`: nobody but a person can tell what became of it; see {@link Fleet.decide}.
 */
export type ItemState = (typeof itemStates)[number];

/** All states, in the order items go through them. */
export const itemStates = [
  "waiting",
  "starting",
  "running",
  "succeeded",
  "failed",
  "canceled",
  "needsOperator",
] as const;

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** An error as it is kept: what it says, with everything masked that looks like a secret. */
export interface ItemError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  readonly statusCode?: number;
  /** The service's id of the request, to quote to its support. */
  readonly requestId?: string;
}

/** What is known of an item. */
export interface FleetItem {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly group: string;
  readonly priority: number;
  /** As it was added. */
  readonly item: Json;
  readonly state: ItemState;
  /** What the latest start was sent with; null before it. */
  readonly clientRequestId: string | null;
  /** How often it was decided to start it: more than once only where it surely had not started before. */
  readonly starts: number;
  /** How often its status was read. */
  readonly reads: number;
  /** 0 to 100, where the service says. */
  readonly percentComplete: number | null;
  /** The service's own word. */
  readonly serviceStatus: string | null;
  /** `"asked"`: the service will be asked to stop it; `"sent"`: it was; `"refused"`: it cannot. */
  readonly cancel: "asked" | "sent" | "refused" | null;
  /** Tries that came to nothing, one after the other. */
  readonly tries: number;
  /** Why it failed or needs an operator; of a running item, why the latest read did not tell. */
  readonly error: ItemError | null;
  /** What `keep` of its kind made of the result. */
  readonly result: Json;
  readonly addedAt: Date;
  readonly intentAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** When it has its next turn. */
  readonly dueAt: Date | null;
}
