import type { ServiceState } from "./scenario.js";

/** A service's memory that can be looked at and emptied. */
export interface InspectableState extends ServiceState {
  /** A copy of everything, by collection and key. */
  snapshot(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  clear(): void;
}

/** Creates an empty memory. */
export function createServiceState(): InspectableState {
  const collections = new Map<string, Map<string, unknown>>();
  return {
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
    clear: () => collections.clear(),
  };
}
