/** What a service remembers across calls. */
export interface ServiceState {
  /** Documents by their key; made when it is first asked for. A document is replaced, never changed. */
  collection(name: string): Map<string, unknown>;
}

/** A service's memory that can be looked at and emptied. */
export interface InspectableState extends ServiceState {
  /** A copy of everything, by collection and key. */
  snapshot(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Forgets everything but what is there from the start. */
  clear(): void;
  /** Puts these documents in place of everything there is. */
  load(collections: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void;
}

/** Is told of every change; undefined for a document that is gone. */
export type StateListener = (collection: string, key: string, document: unknown) => void;

/**
 * Creates a memory.
 *
 * @param seed Puts into it what is there from the start.
 * @param changed Told of every change but those the seed makes when the memory is new.
 */
export function createServiceState(
  seed: (state: ServiceState) => void = () => {},
  changed?: StateListener,
): InspectableState {
  const collections = new Map<string, Map<string, unknown>>();
  let isNew = true;
  const told: StateListener = (collection, key, document) => {
    if (!isNew) changed?.(collection, key, document);
  };
  const state: InspectableState = {
    collection(name) {
      const found = collections.get(name);
      if (found !== undefined) return found;
      const made = new Collection(name, told);
      collections.set(name, made);
      return made;
    },
    snapshot: () =>
      Object.fromEntries(
        [...collections].map(([name, entries]) => [name, structuredClone(Object.fromEntries(entries))]),
      ),
    clear() {
      empty(collections);
      seed(state);
    },
    load(documents) {
      empty(collections);
      for (const [name, entries] of Object.entries(documents))
        for (const [key, document] of Object.entries(entries)) state.collection(name).set(key, document);
    },
  };
  seed(state);
  isNew = false;
  return state;
}

function empty(collections: ReadonlyMap<string, Map<string, unknown>>): void {
  for (const collection of collections.values()) collection.clear();
}

/** A map that tells what changes in it. */
class Collection extends Map<string, unknown> {
  readonly #name: string;
  readonly #changed: StateListener;

  constructor(name: string, changed: StateListener) {
    super();
    this.#name = name;
    this.#changed = changed;
  }

  override set(key: string, document: unknown): this {
    this.#changed(this.#name, key, document);
    return super.set(key, document);
  }

  override delete(key: string): boolean {
    if (this.has(key)) this.#changed(this.#name, key, undefined);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of this.keys()) this.#changed(this.#name, key, undefined);
    super.clear();
  }
}
