import type { Fleet, ItemState } from "@azbackup/fleet";
import type { EmulatorCounts } from "../emulator/counts.js";

/** What came of the items of a run. */
export interface Verdict {
  readonly states: Readonly<Record<ItemState, number>>;
  readonly startedTwice: number;
  /** Items that are neither at their end nor with an operator, or of which a success was never started. */
  readonly lost: number;
  readonly reads: number;
}

/**
 * What was lost or started twice, by the emulator's count and not by the fleet's own.
 *
 * @param expected items that are to be at their end; undefined where nobody waited for that
 */
export async function judge(
  fleet: Fleet,
  counts: EmulatorCounts,
  expected: number | undefined,
): Promise<Verdict> {
  const { states, reads, items: known } = await fleet.summary();
  const open = states.waiting + states.starting + states.running;
  // A success nobody started is worse than none.
  const claimed = Math.max(0, states.succeeded - counts.items);
  return {
    states,
    startedTwice: counts.twice.length,
    lost: (expected === undefined ? 0 : open + Math.max(0, expected - known)) + claimed,
    reads,
  };
}
