import type { FleetOptions } from "@azbackup/fleet";
import type { RunJob } from "../job.js";

type Times = Pick<FleetOptions<{}>, "startTimeoutMs" | "readTimeoutMs" | "claimSeconds">;

/**
 * How long things may take in a run, the same for all its processes: short where workers are killed all the time,
 * yet long enough for a busy machine where many run.
 */
export function times({
  startTimeoutMs,
  killed,
  add,
}: Pick<RunJob, "startTimeoutMs" | "killed" | "add">): Times {
  if (!killed) return { startTimeoutMs };
  const seconds = add ? 5 : 10;
  return { startTimeoutMs, readTimeoutMs: 1000 * seconds, claimSeconds: seconds + 1 };
}
