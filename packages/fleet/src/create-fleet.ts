import type { Clock } from "pg-boss";
import { addItems, type Added } from "./add.js";
import type { AddOptions } from "./check-items.js";
import { quiet, type OnEvent } from "./events.js";
import { FleetError } from "./fleet-error.js";
import { checkOptions } from "./check-options.js";
import type { ItemOf, Kinds } from "./kind.js";
import type { FleetContext, Limits } from "./context.js";
import { cancel, decide, type Decision, type Selection } from "./operate.js";
import { plainError } from "./plain-error.js";
import { list, summary, watch, type ListOptions, type Summary, type WatchOptions } from "./progress.js";
import { createQueues, updateQueues } from "./queues.js";
import { registerSchedules, runSchedules, type Schedules } from "./schedules.js";
import { isPostgres, openStore, type EmbeddedDatabase } from "./store/open-store.js";
import { createTelemetry, type TelemetryOptions } from "./telemetry.js";
import type { FleetItem } from "./states.js";
import { work, type WorkOptions } from "./work.js";

/** What a fleet is made of. */
export interface FleetOptions<TKinds extends Kinds> {
  /**
   * `"postgres://..."` for any number of processes; a folder for an embedded database of one process, which
   * needs `@electric-sql/pglite`; `"memory:"` for one that is gone with the process; or a `PGlite` that is
   * open, and is not closed by the fleet.
   */
  readonly store: string | EmbeddedDatabase;
  /** How items are started and followed, by a name that is stored with them. */
  readonly kinds: TKinds;
  /** How much is asked of each group at once, over all workers. Have all workers say the same. */
  readonly limits?: Limits | undefined;
  /** Items that are added again and again. They are registered by `work`. */
  readonly schedules?: Schedules | undefined;
  /** Days that items are kept after their end; their keys may be added again after that. Default 90. */
  readonly retentionDays?: number | undefined;
  /** Told of everything that happens, for logs. */
  readonly onEvent?: OnEvent | undefined;
  /** Where metrics and spans go. */
  readonly telemetry?: TelemetryOptions | undefined;
  /** Milliseconds a start may take before it is looked for. Default 60,000. */
  readonly startTimeoutMs?: number | undefined;
  /** Milliseconds one read, cancellation or search may take. Default 30,000. */
  readonly readTimeoutMs?: number | undefined;
  /** Milliseconds without a read that tells, after which a running item needs an operator. Default: a day. */
  readonly unavailableMs?: number | undefined;
  /** The shortest wait between two turns of an item, in milliseconds. Default 1000. */
  readonly shortestWaitMs?: number | undefined;
  /**
   * Seconds after which what a worker has in hand goes to another one, if it was killed. Default: twice
   * `readTimeoutMs`, which it must be longer than.
   */
  readonly claimSeconds?: number | undefined;
  /** Connections to PostgreSQL of this process. Default 10. */
  readonly connections?: number | undefined;
  /** PostgreSQL schema of the tables; the engine's is named after it. Default `"azbackup_fleet"`. */
  readonly schema?: string | undefined;
  /** The engine's source of time, for tests: pg-boss has a `TestClock`. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to 1 each time, by which turns are spread. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Many operations on any number of workers. All of it is in the store: processes come and go. */
export interface Fleet<TKinds extends Kinds = Kinds> {
  /**
   * Adds items; those whose key was added before change nothing. All are checked before one is stored.
   *
   * @throws {FleetError} `UnknownKind`, `InvalidItem`, `ItemTooLarge`, `DuplicateKey`, `SecretInItem`
   */
  add<K extends keyof TKinds & string>(
    kind: K,
    items: Iterable<ItemOf<TKinds[K]>>,
    options: AddOptions<ItemOf<TKinds[K]>>,
  ): Promise<Added>;
  /** Starts and follows items, in as many processes as wanted, until `signal` or, with `untilDone`, the end. */
  work(options?: WorkOptions): Promise<void>;
  /** Nothing is started any more, by any worker, until `resume`; what runs is followed on. */
  pause(): Promise<void>;
  /** Goes on after `pause`. */
  resume(): Promise<void>;
  /**
   * Cancels one item, a group or a kind: what was not sent at once; for what runs, the service is asked, where
   * it can be (else `cancel` of the item says `"refused"`, and it goes on to its own end).
   *
   * @returns how many items that concerns
   */
  cancel(selection: Selection): Promise<number>;
  /**
   * Says what to do with an item in state `needsOperator`: start it (it surely did not start), attach to it
   * (with the token of the operation, or the stored one), or give it up (it is `failed` then).
   *
   * @throws {FleetError} `UnknownItem`, `InvalidDecision`
   * @throws {ResumeTokenError} when the token is not one of the item's client
   */
  decide(
    id: string,
    decision: Decision,
    options?: { readonly token?: string | undefined; readonly reason?: string | undefined },
  ): Promise<void>;
  summary(): Promise<Summary>;
  /** Items in the order they were added, read page by page. */
  list(options?: ListOptions): AsyncIterable<FleetItem>;
  /** Items as their state or progress changes, from now on. */
  watch(options?: WatchOptions): AsyncIterable<FleetItem>;
  /** Ends the connection to the store. End `work` first. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a fleet, and makes its tables where there are none.
 *
 * @throws {FleetError} `InvalidOption`, `StoreUnreachable`, `StoreInUse`, `StoreNewer`, `MissingPackage`
 */
export async function createFleet<const TKinds extends Kinds>(
  options: FleetOptions<TKinds>,
): Promise<Fleet<TKinds>> {
  const checked = checkOptions(options);
  const emit = quiet(options.onEvent);
  const store = await openStore({
    store: options.store,
    schemas: checked.schemas,
    claimSeconds: checked.claimSeconds,
    connections: options.connections ?? 10,
    clock: options.clock,
    onError: (error) => emit({ event: "storeError", doing: "the engine", error: plainError(error) }),
  });
  const telemetry = createTelemetry(options.telemetry ?? {}, () => store.query("summary"));
  const { kinds, limits = {}, random = Math.random, schedules = {} } = options;
  const context: FleetContext = { store, kinds, limits, times: checked.times, emit, telemetry, random };
  await createQueues(store.boss, checked.claimSeconds, isPostgres(options.store)).catch(
    async (error: unknown) => {
      await store.close();
      throw error;
    },
  );
  const workers = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const set = (paused: boolean) => store.query("set", ["paused", JSON.stringify(paused)]);
  const close = () => (closing ??= Promise.all(workers).then(() => store.close()));
  return {
    add: (kind, items, given) => addItems(context, kind, items, given),
    async work(given = {}) {
      if (closing) throw new FleetError("Closed", "the fleet is closed");
      await updateQueues(store.boss, checked.claimSeconds);
      await registerSchedules(context, schedules);
      const ended = new AbortController();
      const signal = given.signal ? AbortSignal.any([given.signal, ended.signal]) : ended.signal;
      const working = work(context, given, checked.retainSeconds).finally(() => ended.abort());
      const scheduling = runSchedules(context, schedules, given.pollMs ?? 1000, signal);
      const both = Promise.all([working, scheduling]);
      workers.add(both);
      await both.finally(() => workers.delete(both));
    },
    pause: async () => void (await set(true)),
    resume: async () => void (await set(false)),
    cancel: (selection) => cancel(context, selection),
    decide: (id, decision, given) => decide(context, id, decision, given),
    summary: () => summary(context),
    list: (given = {}) => list(context, given),
    watch: (given = {}) => watch(context, given),
    close,
    [Symbol.asyncDispose]: close,
  };
}
