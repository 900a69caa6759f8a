import type { ItemError, ItemState } from "./states.js";

/** Something that happened, for logs: plain data, nothing secret. */
export type FleetEvent =
  /** The state of an item changed, and is committed. */
  | {
      readonly event: "state";
      readonly id: string;
      readonly kind: string;
      readonly group: string;
      readonly from: ItemState;
      readonly to: ItemState;
      readonly error?: ItemError;
    }
  /** The intent to start an item is committed; nothing was sent yet. */
  | {
      readonly event: "intent";
      readonly id: string;
      readonly kind: string;
      readonly group: string;
      readonly clientRequestId: string;
    }
  /** A read did not tell, or a start was put off. */
  | {
      readonly event: "trouble";
      readonly id: string;
      readonly kind: string;
      readonly group: string;
      readonly error: ItemError;
    }
  /** The service asked for a group to be left alone for a time. */
  | { readonly event: "throttled"; readonly group: string; readonly ms: number }
  /** A turn was not recorded, since another worker has the item now. */
  | { readonly event: "fenced"; readonly queue: string; readonly ids: readonly string[] }
  /** A schedule has added items. */
  | { readonly event: "scheduled"; readonly schedule: string; readonly added: number; readonly known: number }
  /** The store did not answer; it is tried again. */
  | { readonly event: "storeError"; readonly doing: string; readonly error: ItemError };

/** Told of events; what it throws is dropped. */
export type OnEvent = (event: FleetEvent) => void;

/** A listener that cannot disturb. */
export function quiet(onEvent: OnEvent | undefined): OnEvent {
  return (event) => {
    try {
      onEvent?.(event);
    } catch {
      // It concerns neither the item nor the fleet.
    }
  };
}
