import type { FleetContext } from "./context.js";
import { plainError } from "./plain-error.js";
import { record, unstorable } from "./record.js";
import { sqlState } from "./store/make-store.js";
import type { Turn } from "./outcome.js";

/** Turns in one transaction. */
const most = 250;
/**
 * How long the first outcome waits for others to come along, in milliseconds: what starts have come to is known
 * to nobody else, while a read can be made again.
 */
const lingerMs = { start: 5, turn: 50 };
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

/** Makes a recorder of one worker. One transaction at a time: what ends meanwhile comes along in the next. */
export function createRecorder(context: FleetContext): Recorder {
  const pending: Pending[] = [];
  let writing = false;
  return {
    add: (turn) =>
      new Promise((done) => {
        pending.push({ turn, done });
        pump();
      }),
  };

  function pump(): void {
    if (writing || pending.length === 0) return;
    writing = true;
    const starts = pending.some(({ turn }) => turn.call === undefined);
    const inMs = pending.length >= most ? 0 : starts ? lingerMs.start : lingerMs.turn;
    setTimeout(() => void write(), inMs);
  }

  async function write(): Promise<void> {
    const batch = pending.splice(0, most);
    await recordAll(
      context,
      batch.map(({ turn }) => turn),
    );
    for (const { done } of batch) done();
    writing = false;
    pump();
  }
}

/** Together if that goes, else in halves, so that none is lost with another one. Does not reject. */
async function recordAll(context: FleetContext, turns: readonly Turn[]): Promise<void> {
  if (turns.length === 0) return;
  try {
    const counted = await patiently(context, () => record(context, turns));
    tellFenced(context, turns, counted);
  } catch (error) {
    if (turns.length > 1) {
      const half = turns.length >> 1;
      await recordAll(context, turns.slice(0, half));
      await recordAll(context, turns.slice(half));
      return;
    }
    await recordOdd(context, turns[0] as Turn, error);
  }
}

/** One whose outcome cannot be recorded as it is. */
async function recordOdd(context: FleetContext, turn: Turn, error: unknown): Promise<void> {
  try {
    // A value the database refuses (class 22): the state and the token are what matters.
    if (!sqlState(error).startsWith("22")) throw error;
    await record(context, [{ ...turn, outcome: unstorable(turn.outcome, error) }]);
  } catch (last) {
    // The claim lapses, and another worker reads again, or looks for the start.
    context.emit({ event: "storeError", doing: "recording", error: plainError(last) });
  }
}

function tellFenced({ emit }: FleetContext, turns: readonly Turn[], counted: ReadonlySet<Turn>): void {
  const fenced = turns.filter((turn) => !counted.has(turn));
  for (const queue of new Set(fenced.map(queueOf))) {
    const ids = fenced.filter((turn) => queueOf(turn) === queue).map(({ item }) => item.id);
    emit({ event: "fenced", queue, ids });
  }
}

function queueOf({ call }: Turn): string {
  return call?.queue ?? "start";
}

/** Tries again while the store cannot be reached: the answer to a start is worth waiting for. */
async function patiently<T>(context: FleetContext, work: () => Promise<T>): Promise<T> {
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
