import type { JobAttempt } from "pg-boss";
import type { LoadedItem } from "./context.js";
import type { ItemError, ItemState, Json } from "./states.js";

/** What one turn of an item came to. */
export interface Outcome {
  readonly state: ItemState;
  readonly token?: string | undefined;
  readonly reads?: number;
  readonly percent?: number | undefined;
  readonly serviceStatus?: string | undefined;
  /** Tries in a row that came to nothing; 0 when it got on. */
  readonly tries?: number;
  readonly cancel?: "sent" | "refused";
  readonly error?: ItemError;
  readonly result?: Json;
  /** Milliseconds until the next turn; absent at the end. */
  readonly nextMs?: number;
  /** The service asked for the group to be left alone so long, in milliseconds. */
  readonly throttledMs?: number | undefined;
}

/** A wake-up call in hand, for several items. */
export interface Call {
  readonly queue: "steps" | "finds";
  readonly job: JobAttempt;
  /** Items of it whose turn is not recorded yet. It ends with the last of them. */
  open: number;
}

/** An outcome, with what it has to be recorded against. */
export interface Turn {
  readonly item: LoadedItem;
  /** What it was woken by; a start has none, as its intent is its claim. */
  readonly call?: Call;
  readonly outcome: Outcome;
}

/** Which queue wakes an item in this state. */
export function queueOf(state: ItemState): "start" | "steps" | "finds" | undefined {
  if (state === "waiting") return "start";
  if (state === "starting") return "finds";
  return state === "running" ? "steps" : undefined;
}
