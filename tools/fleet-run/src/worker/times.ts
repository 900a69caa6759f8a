import type { FleetOptions } from "@azbackup/fleet";
import type { RunJob } from "../job.js";

type Times = Pick<FleetOptions<{}>, "startTimeoutMs" | "readTimeoutMs" | "claimSeconds">;

/** How long things may take in a run, the same for all its processes: short where workers are killed all the time. */
export function times({ startTimeoutMs, killed }: Pick<RunJob, "startTimeoutMs" | "killed">): Times {
  return killed ? { startTimeoutMs, readTimeoutMs: 5000, claimSeconds: 6 } : { startTimeoutMs };
}
