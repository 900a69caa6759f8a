import type { FleetOptions } from "@azbackup/fleet";
import type { RunJob } from "../job.js";

type Times = Pick<FleetOptions<{}>, "startTimeoutMs" | "readTimeoutMs" | "claimSeconds">;

/** How long things may take in a run, the same for all its processes: short, as workers are killed all the time. */
export function times({ startTimeoutMs }: Pick<RunJob, "startTimeoutMs">): Times {
  return { startTimeoutMs, readTimeoutMs: 5000, claimSeconds: 6 };
}
