import type { ServiceState } from "./scenario.js";

/** A service's memory that can be looked at and emptied. */
export interface InspectableState extends ServiceState {
  /** A copy of everything, by collection and key. */
  snapshot(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Forgets everything but what is there from the start. */
  clear(): void;
}

/** Creates a memory; `seed` puts into it what is there from the start. */
export function createServiceState(seed: (state: ServiceState) => void = () => {}): InspectableState {
  const collections = new Map<string, Map<string, unknown>>();
  const state: InspectableState = {
    collection(name) {
      const found = collections.get(name);
      if (found !== undefined) return found;
      const made = new Map<string, unknown>();
      collections.set(name, made);
      return made;
    },
    snapshot: () =>
      Object.fromEntries(
        [...collections].map(([name, entries]) => [name, structuredClone(Object.fromEntries(entries))]),
      ),
    clear() {
      collections.clear();
      seed(state);
    },
  };
  seed(state);
  return state;
}
