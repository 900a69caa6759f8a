import type { Db, JobAttempt, PgBoss } from "pg-boss";

/** What an item is woken for; `schedule` is for schedules. */
export type QueueName = "start" | "step" | "find" | "schedule";

/** A wake-up call of an item. */
export interface Wake {
  readonly id: string;
  readonly inMs?: number | undefined;
  readonly priority?: number | undefined;
  /** It has waited for its moment in the limit of its group. */
  readonly reserved?: boolean | undefined;
}

/** What a wake-up call carries. */
export interface WakeData {
  readonly id: string;
  readonly reserved?: boolean;
}

const forEver = 10 * 365 * 24 * 3600;

/** Makes the queues, where there are none yet. */
export async function createQueues(boss: PgBoss, claimSeconds: number, partition: boolean): Promise<void> {
  const options = optionsOf(claimSeconds);
  // One for each item, queued or in hand.
  for (const name of names) await boss.createQueue(name, { ...options, policy: "exclusive", partition });
  await boss.createQueue("schedule", { ...options, expireInSeconds: 3600 });
}

/** Has the queues as those who work want them: whoever only looks at a fleet does not change it. */
export async function updateQueues(boss: PgBoss, claimSeconds: number): Promise<void> {
  for (const name of names) await boss.updateQueue(name, optionsOf(claimSeconds));
}

const names = ["start", "step", "find"] as const;

function optionsOf(claimSeconds: number) {
  return {
    expireInSeconds: claimSeconds,
    // A wake-up call must never be dropped: neither for how long it waits, nor for who died with it.
    retentionSeconds: forEver,
    retryLimit: 1_000_000,
    retryDelay: 0,
  };
}

/** Has items woken, unless a call of that queue is there already. */
export async function wake(boss: PgBoss, queue: QueueName, wakes: readonly Wake[], db: Db): Promise<void> {
  if (wakes.length === 0) return;
  const jobs = wakes.map(({ id, inMs = 0, priority = 0, reserved }) => ({
    data: { id, ...(reserved && { reserved }) },
    singletonKey: id,
    startAfter: Math.max(0, inMs) / 1000,
    priority,
  }));
  await boss.insert(queue, jobs, { db });
}

/** Somebody else has one of the jobs now. */
export class ClaimLost extends Error {
  override readonly name = "ClaimLost";
  readonly queue: QueueName;

  constructor(queue: QueueName) {
    super(`a claim in ${queue} has lapsed`);
    this.queue = queue;
  }
}

/**
 * Ends wake-up calls, which fails unless all of them are still this worker's.
 *
 * @throws {ClaimLost}
 */
export async function endJobs(
  boss: PgBoss,
  queue: QueueName,
  jobs: readonly JobAttempt[],
  db: Db,
): Promise<void> {
  if (jobs.length === 0) return;
  const attempts = jobs.map(({ id, retryCount }) => ({ id, retryCount }));
  // Its type does not say what it returns, its documentation does.
  const { affected } = (await boss.deleteJob(queue, attempts, { db })) as { readonly affected?: number };
  if (affected !== jobs.length) throw new ClaimLost(queue);
}
