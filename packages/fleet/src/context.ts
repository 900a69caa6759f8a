import type { Kind, Kinds } from "./kind.js";
import type { OnEvent } from "./events.js";
import type { Store } from "./store/store.js";
import type { ItemState, Json } from "./states.js";
import type { Telemetry } from "./telemetry.js";

/** What every part of a fleet works with. */
export interface FleetContext {
  readonly store: Store;
  readonly kinds: Kinds;
  readonly limits: Limits;
  readonly times: Times;
  readonly emit: OnEvent;
  readonly telemetry: Telemetry;
  /** 0 to 1; spreads what would come at once. */
  readonly random: () => number;
}

/** How much is asked of each group at once, over all workers. */
export interface Limits {
  /** Items of a group that are started or running at the same time. Default: no limit. */
  readonly perGroup?: number | undefined;
  /** Requests a second for a group, starts and reads together. Default: no limit. */
  readonly perSecond?: number | undefined;
}

/** Milliseconds. */
export interface Times {
  /** A start may take this long; then it is looked for. */
  readonly start: number;
  /** A read, a cancel or a search may take this long. */
  readonly read: number;
  /** After so long without an answer that tells, an item needs an operator. */
  readonly unavailable: number;
  /** The shortest wait between two turns of an item. */
  readonly shortest: number;
}

/** An item as it is loaded for its turn. */
export interface LoadedItem {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly grp: string;
  readonly priority: number;
  readonly item: Json;
  readonly state: ItemState;
  /** Counts what was recorded of it: what was begun in an earlier turn does not count any more. */
  readonly turn: number;
  readonly request_id: string | null;
  readonly intent_at: Date | null;
  readonly token: string | null;
  /** How many characters of it stand in the one that was stored as a whole; null for all. */
  readonly token_keep: number | null;
  readonly tries: number;
  readonly starts: number;
  readonly cancel: "asked" | "sent" | "refused" | null;
  readonly troubled_long: boolean;
  /** Milliseconds since the latest intent to start it. */
  readonly intent_age_ms: number | null;
  /** Milliseconds since its turn was due. */
  readonly late_ms: number;
  /** Milliseconds that the service asked its group to be left alone; 0 for not at all. */
  readonly throttled_ms: number;
}

/** What is known of a kind; undefined where this process does not have it. */
export function kindOf({ kinds }: FleetContext, name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** How long to wait after tries that came to nothing: longer each time, up to five minutes. */
export function backoffMs({ times, random }: FleetContext, tries: number): number {
  const ms = Math.min(300_000, times.shortest * 2 ** Math.min(tries, 20));
  return ms * (1 + random() / 2);
}
