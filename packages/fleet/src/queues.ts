import type { Db, JobAttempt, PgBoss } from "pg-boss";

/**
 * What items are woken for: to be started, a read of those that run, a search for starts of which nobody
 * knows; `schedule` is for schedules.
 */
export type QueueName = "start" | "steps" | "finds" | "schedule";

const forEver = 10 * 365 * 24 * 3600;

/** The queues of an older layout, each call of which was for one item. */
const former = ["step", "find"];

/** Makes the queues, where there are none yet. */
export async function createQueues(boss: PgBoss, claimSeconds: number, partition: boolean): Promise<void> {
  const options = optionsOf(claimSeconds);
  // One for each item, queued or in hand.
  await boss.createQueue("start", { ...options, policy: "exclusive", partition });
  for (const name of ["steps", "finds"]) await boss.createQueue(name, { ...options, partition });
  await boss.createQueue("schedule", { ...options, expireInSeconds: 3600 });
}

/** Has the queues as those who work want them: whoever only looks at a fleet does not change it. */
export async function updateQueues(boss: PgBoss, claimSeconds: number): Promise<void> {
  for (const name of ["start", "steps", "finds"]) await boss.updateQueue(name, optionsOf(claimSeconds));
  const queues = await boss.getQueues(former);
  // While a worker of the older version has hold of one, it stays until the next time; nobody looks into it.
  for (const { name } of queues) await boss.deleteQueue(name).catch(() => {});
}

function optionsOf(claimSeconds: number) {
  return {
    expireInSeconds: claimSeconds,
    // A wake-up call must never be dropped: neither for how long it waits, nor for who died with it.
    retentionSeconds: forEver,
    retryLimit: 1_000_000,
    retryDelay: 0,
  };
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

/** Ends wake-up calls that are still this worker's; how many were. */
export async function endCalls(
  boss: PgBoss,
  queue: QueueName,
  jobs: readonly JobAttempt[],
  db?: Db,
): Promise<number> {
  if (jobs.length === 0) return 0;
  const attempts = jobs.map(({ id, retryCount }) => ({ id, retryCount }));
  // Its type does not say what it returns, its documentation does.
  const ended = (await boss.deleteJob(queue, attempts, db && { db })) as { readonly affected?: number };
  return ended.affected ?? 0;
}
