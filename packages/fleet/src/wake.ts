import type { Db, PgBoss } from "pg-boss";

/** Items of one call at most. */
const mostTogether = 50;

/** A wake-up call for an item that waits to be started. */
export interface StartWake {
  readonly id: string;
  readonly inMs?: number | undefined;
  readonly priority: number;
  /** It has waited for its moment in the limit of its group. */
  readonly reserved?: boolean | undefined;
}

/** What a call of the queue `start` carries. */
export interface StartCall {
  readonly id: string;
  readonly reserved?: boolean;
}

/** An item with the number of its turn. */
export interface Due {
  readonly id: string;
  readonly turn: number;
}

/** What a call of the queues `steps` and `finds` carries: several items, which keeps the store's work small. */
export interface TurnsCall {
  readonly due: readonly (readonly [id: string, turn: number])[];
  readonly reserved?: boolean;
}

/** Items that are to be woken together. */
export interface Together<T> {
  readonly inMs: number;
  readonly all: readonly T[];
}

/** Has items started, unless there is a call for them already. */
export async function wakeStarts(boss: PgBoss, wakes: readonly StartWake[], db: Db): Promise<void> {
  if (wakes.length === 0) return;
  const jobs = wakes.map(({ id, inMs = 0, priority, reserved }) => ({
    data: { id, ...(reserved && { reserved }) } satisfies StartCall,
    singletonKey: id,
    startAfter: Math.max(0, inMs) / 1000,
    priority,
  }));
  await boss.insert("start", jobs, { db });
}

/** Has items read or looked for, those together that are together. */
export async function wakeTurns(
  boss: PgBoss,
  queue: "steps" | "finds",
  calls: readonly Together<Due>[],
  db: Db,
  reserved = false,
): Promise<void> {
  const jobs = calls.flatMap(({ inMs, all }) => {
    if (all.length === 0) return [];
    const due = all.map(({ id, turn }) => [id, turn] as const);
    const data: TurnsCall = { due, ...(reserved && { reserved }) };
    return [{ data, startAfter: Math.max(0, inMs) / 1000 }];
  });
  if (jobs.length > 0) await boss.insert(queue, jobs, { db });
}

/**
 * Puts together what is due at about the same time. None comes earlier than it was to, and none later by more
 * than a tenth, or the quarter of a second that is not worth a call of its own.
 *
 * @param share of the wait that may be added; 0 where each has a moment of its own
 */
export function together<T>(
  all: readonly T[],
  inMsOf: (one: T) => number,
  share: 0 | 0.1 = 0.1,
): Together<T>[] {
  const inOrder = all.map((one) => ({ one, inMs: inMsOf(one) })).sort((a, b) => a.inMs - b.inMs);
  const calls: { inMs: number; first: number; all: T[] }[] = [];
  for (const { one, inMs } of inOrder) {
    const last = calls.at(-1);
    if (last && last.all.length < mostTogether && inMs <= last.first * (1 + share) + 250) {
      last.all.push(one);
      last.inMs = inMs;
    } else calls.push({ inMs, first: inMs, all: [one] });
  }
  return calls;
}
