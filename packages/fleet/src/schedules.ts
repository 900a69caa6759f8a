import type { Job } from "pg-boss";
import { addItems } from "./add.js";
import type { AddOptions } from "./check-items.js";
import type { FleetContext } from "./context.js";
import { FleetError } from "./fleet-error.js";
import { plainError } from "./plain-error.js";
import type { Json } from "./states.js";
import { wait } from "./wait.js";

/** Items that are added again and again. */
export interface Schedule<TItem extends Json = Json> {
  /** Five fields, or a recurrence rule of RFC 5545: `"0 2 * * *"` is every night at two. */
  readonly cron: string;
  /** An IANA name: `"Europe/Berlin"`. Default: UTC. */
  readonly timeZone?: string | undefined;
  /** The name of their kind. */
  readonly kind: string;
  /** What is to be added, asked for when the time has come. */
  readonly items: readonly TItem[] | ((at: Date) => Iterable<TItem> | Promise<Iterable<TItem>>);
  readonly group?: ((item: TItem) => string) | undefined;
  /**
   * What makes an item the same: the moment has to be in it, else an item is done once for ever.
   *
   * @param at the minute the schedule fired
   */
  readonly key: (item: TItem, at: Date) => string;
  readonly priority?: AddOptions<TItem>["priority"];
}

/** Schedules by name; each adds items of its own kind. */
// oxlint-disable-next-line typescript/no-explicit-any -- each schedule has items of its own type
export type Schedules = Readonly<Record<string, Schedule<any>>>;

const longestUnknownMs = 24 * 3_600_000;

/** Has the engine know the schedules. A night that passed while nobody worked is made up for once. */
export async function registerSchedules({ store }: FleetContext, schedules: Schedules): Promise<void> {
  for (const [name, { cron, timeZone = "UTC" }] of Object.entries(schedules)) {
    try {
      await store.boss.schedule(
        "schedule",
        cron,
        { schedule: name },
        { tz: timeZone, key: name, missed: "once" },
      );
    } catch (error) {
      throw new FleetError(
        "InvalidOption",
        `the schedule "${name}" is not valid: ${(error as Error).message}`,
      );
    }
  }
}

/** Adds the items of schedules whose time has come, until the signal aborts. */
export async function runSchedules(
  context: FleetContext,
  schedules: Schedules,
  pollMs: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await fire(context, schedules);
    } catch (error) {
      context.emit({ event: "storeError", doing: "scheduling", error: plainError(error) });
    }
    await wait(Math.max(pollMs, 1000), signal);
  }
}

/** Adds what is due now. */
export async function fire(context: FleetContext, schedules: Schedules): Promise<void> {
  const { boss } = context.store;
  const jobs = await boss.fetch<{ schedule: string }>("schedule", { batchSize: 10, includeMetadata: true });
  for (const job of jobs) {
    const { schedule: name } = job.data;
    const schedule = Object.hasOwn(schedules, name) ? schedules[name] : undefined;
    if (!schedule) {
      await leave(context, name, job);
      continue;
    }
    const at = new Date(Math.floor(job.createdOn.getTime() / 60_000) * 60_000);
    const { kind, group, key, priority, items } = schedule;
    const given = typeof items === "function" ? await items(at) : items;
    const options = { group, priority, key: (item: Json) => key(item, at) };
    // Should the process die before the end, the same keys come again, and add nothing twice.
    const counts = await addItems(context, kind, given, options);
    await boss.deleteJob("schedule", [{ id: job.id, retryCount: job.retryCount }]);
    context.emit({ event: "scheduled", schedule: name, ...counts });
  }
}

/** A worker with other code may know it; for a day, one is waited for. */
async function leave(
  { store: { boss }, emit }: FleetContext,
  name: string,
  job: Job<{ schedule: string }> & { readonly createdOn: Date },
): Promise<void> {
  const message = `The schedule "${name}" is not among those of this worker.`;
  emit({ event: "storeError", doing: "scheduling", error: { name: "UnknownSchedule", message } });
  const claim = [{ id: job.id, retryCount: job.retryCount }];
  if (Date.now() - job.createdOn.getTime() > longestUnknownMs) await boss.deleteJob("schedule", claim);
  else await boss.fail("schedule", claim);
}
