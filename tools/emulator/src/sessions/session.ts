import type { Engine } from "../answers/index.js";
import { journalOf, restoreService } from "../data/index.js";
import type { DataStore } from "../data/index.js";
import { createFaultList } from "../faults/index.js";
import type { FaultList } from "../faults/index.js";
import { createBooks, createHandler, settleRuns } from "../pipeline/index.js";
import type { AuthSettings, Books, Handler } from "../pipeline/index.js";
import { seedResources } from "../resources/index.js";
import { createIdMaker, createRunBook } from "../runs/index.js";
import type { IdMaker } from "../runs/index.js";
import type { RequestRecord } from "../serve/index.js";
import type { Service, ServiceDefinition } from "../service.js";
import { createServiceState } from "../state/index.js";
import { snapshotOf } from "./snapshot.js";
import type { ServiceSnapshot } from "./snapshot.js";

/** How a session is served. */
export interface SessionSettings extends Omit<Engine, "faults" | "makeId"> {
  readonly auth: AuthSettings;
  /** Ids are made from it. */
  readonly seed: string;
  /** Requests that are remembered. */
  readonly requestLimit: number;
  /** Told of every request. */
  readonly onRequest?: (record: RequestRecord) => void;
  /** Keeps the state of the main session. */
  readonly store?: DataStore;
}

/** A world of its own: what happens in one session is not seen in another. */
export interface Session {
  readonly name: string;
  readonly engine: Engine;
  readonly faults: FaultList;
  readonly services: ReadonlyMap<string, Service>;
  readonly books: Books;
  readonly ids: IdMaker & { count: number; restart(): void };
  readonly handle: Handler;
  /** Puts documents into what a service remembers. Throws a RangeError when there is no such service. */
  seed(service: string, documents: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void;
  /** What is known, by service. */
  snapshot(): Readonly<Record<string, ServiceSnapshot>>;
  /** Forgets all work, state, records and faults, and makes the same ids again. The clock stays where it is. */
  reset(): void;
}

/** Opens a session of these services. */
export function openSession(
  name: string,
  definitions: readonly ServiceDefinition[],
  { auth, seed, requestLimit, store, onRequest, ...settings }: SessionSettings,
): Session {
  const faults = createFaultList();
  const ids = createIdMaker(seed);
  const engine: Engine = { ...settings, faults, makeId: ids };
  const services = new Map(
    definitions.map((definition): [string, Service] => {
      const { service } = definition.manifest;
      const state = createServiceState(
        (memory) => {
          const { behaviour, documents, resources } = definition;
          behaviour?.seed?.(memory, documents);
          seedResources(memory, resources, documents, behaviour);
        },
        (...change) => store?.putDocument(service, ...change),
      );
      const journal = store === undefined ? undefined : journalOf(store, service);
      const opened: Service = { ...definition, state, runs: createRunBook(journal) };
      if (store !== undefined) restoreService(opened, store);
      return [service, opened];
    }),
  );
  if (store !== undefined) ids.count = Number(store.setting("ids") ?? 0);
  const commit = (): void => {
    store?.putSetting("ids", String(ids.count));
    store?.commit();
  };
  if (store !== undefined) commit();
  const books = createBooks(requestLimit);
  if (onRequest !== undefined) books.heard.add(onRequest);
  return {
    name,
    engine,
    faults,
    services,
    books,
    ids,
    handle: createHandler({ services, engine, auth, books, ...(store === undefined ? {} : { commit }) }),
    seed(wanted, documents) {
      const service = services.get(wanted);
      if (service === undefined) throw new RangeError(`no service "${wanted}" is emulated`);
      for (const [collection, entries] of Object.entries(documents)) {
        for (const [key, document] of Object.entries(entries)) {
          if (document === undefined || document === null) service.state.collection(collection).delete(key);
          else service.state.collection(collection).set(key, document);
        }
      }
      if (store !== undefined) commit();
    },
    snapshot() {
      for (const service of services.values()) settleRuns(service, engine.clock.now());
      return snapshotOf(services, engine.clock.now());
    },
    reset() {
      for (const { state, runs } of services.values()) {
        runs.clear();
        state.clear();
      }
      faults.clear();
      ids.restart();
      books.requests.length = 0;
      books.violations.length = 0;
      books.count = 0;
      books.started.clear();
      if (store !== undefined) commit();
    },
  };
}
