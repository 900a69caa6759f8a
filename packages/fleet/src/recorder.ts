import type { FleetContext } from "./context.js";
import { plainError } from "./plain-error.js";
import { ClaimLost } from "./queues.js";
import { record, unstorable } from "./record.js";
import { sqlState } from "./store/make-store.js";
import type { Turn } from "./outcome.js";

/** Turns in one transaction. */
const most = 200;
/** Transactions at once. */
const writers = 2;
/** How long an outcome is kept while the store does not answer, in milliseconds. */
const patienceMs = 60_000;

/** Records turns as they end, those together that are there together; none waits for a slow one. */
export interface Recorder {
  /** Resolves once the turn is recorded, or does not count any more. Does not reject. */
  add(turn: Turn): Promise<void>;
}

interface Pending {
  readonly turn: Turn;
  readonly done: () => void;
}

/** Makes a recorder of one worker. */
export function createRecorder(context: FleetContext): Recorder {
  const pending: Pending[] = [];
  let writing = 0;
  return {
    add: (turn) =>
      new Promise((done) => {
        pending.push({ turn, done });
        pump();
      }),
  };

  function pump(): void {
    if (writing >= writers || pending.length === 0) return;
    writing += 1;
    // What ends in the same moment comes along.
    setImmediate(() => {
      const batch = pending.splice(0, most);
      void recordAll(
        context,
        batch.map(({ turn }) => turn),
      ).finally(() => {
        for (const { done } of batch) done();
        writing -= 1;
        pump();
      });
    });
  }
}

/** Together if that goes, else each for itself, so that none is lost with another one. */
async function recordAll(context: FleetContext, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  try {
    await patiently(context, () =>
      record(context, turns).then((counted) => tellFenced(context, turns, counted)),
    );
  } catch (error) {
    if (turns.length > 1) {
      for (const turn of turns) await recordAll(context, [turn]);
      return;
    }
    await recordOdd(context, turns[0] as Turn, error);
  }
}

/** One whose outcome cannot be recorded as it is. */
async function recordOdd(context: FleetContext, turn: Turn, error: unknown): Promise<void> {
  const { emit } = context;
  if (error instanceof ClaimLost) {
    emit({ event: "fenced", queue: error.queue, ids: [turn.item.id] });
    return;
  }
  try {
    // A value the database refuses (class 22): the state and the token are what matters.
    if (!sqlState(error).startsWith("22")) throw error;
    await record(context, [{ ...turn, outcome: unstorable(turn.outcome, error) }]);
  } catch (last) {
    // The claim lapses, and another worker reads again, or looks for the start.
    emit({ event: "storeError", doing: "recording", error: plainError(last) });
  }
}

function tellFenced({ emit }: FleetContext, turns: readonly Turn[], counted: ReadonlySet<Turn>): void {
  const ids = turns.filter((turn) => !counted.has(turn)).map(({ item }) => item.id);
  if (ids.length > 0) emit({ event: "fenced", queue: turns[0]?.claim?.queue ?? "start", ids });
}

/** Tries again while the store cannot be reached: the answer to a start is worth waiting for. */
async function patiently(context: FleetContext, work: () => Promise<void>): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreachable(error) || performance.now() > until) throw error;
      context.emit({ event: "storeError", doing: "recording", error: plainError(error) });
      await new Promise((again) => setTimeout(again, 1000));
    }
  }
}

/** Connection trouble: classes 08, 53 and 57, and the system's codes. */
function isUnreachable(error: unknown): boolean {
  const state = sqlState(error);
  return /^(?:08|53|57)|^E[A-Z]+$/.test(state) || /terminated|timeout|closed/i.test(String(error));
}
