import type { Follow } from "./follower.js";
import { type Work, nameOf, wallClock } from "./work.js";

/** What came of operations that were followed at once. */
export interface Followed {
  /** Milliseconds from each operation being done to its end being known, the shortest first. */
  readonly lateness: readonly number[];
  /** Operations whose end was not known, or known before it came. */
  readonly missed: number;
}

/** Starts so many operations at once, and follows all of them to their end. */
export async function followMany(follow: Follow, count: number, work: Work): Promise<Followed> {
  const name = nameOf(work);
  const ends = await Promise.all(
    Array.from({ length: count }, async () => {
      try {
        const { status, properties } = await follow(name, work.retryAfterSeconds);
        const late = wallClock() - Number(properties?.backupMetadata);
        return status === "Succeeded" && late >= 0 ? late : undefined;
      } catch {
        return undefined;
      }
    }),
  );
  const lateness = ends.filter((late) => late !== undefined).toSorted((a, b) => a - b);
  return { lateness, missed: count - lateness.length };
}
