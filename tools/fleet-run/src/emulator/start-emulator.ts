import { startChild } from "../supervise/child.js";
import type { EmulatorCounts, EmulatorJob } from "./counts.js";

/** An emulator in a process of its own. */
export interface RunningEmulator {
  /** Where it listens, with the service. */
  readonly endpoint: string;
  /** What it has counted so far. */
  counts(): Promise<EmulatorCounts>;
  stop(): void;
}

/** Starts the emulator of a run. */
export async function startEmulator({
  service,
  items,
  groups,
  durationMs,
  retryAfterSeconds,
}: EmulatorJob): Promise<RunningEmulator> {
  const job: EmulatorJob = { service, items, groups, durationMs, retryAfterSeconds };
  let tell: (line: unknown) => void = () => {};
  const told = new Promise<unknown>((done) => (tell = done));
  const child = startChild("emulator/serve", job, tell, () => {});
  const ended = child.ended.then((code) => {
    throw new Error(`the emulator ended (${code})`);
  });
  ended.catch(() => {});
  const { endpoint, counts } = (await Promise.race([told, ended])) as { endpoint: string; counts: string };
  return {
    endpoint,
    counts: async () => (await (await fetch(counts)).json()) as EmulatorCounts,
    stop: () => void child.process.kill("SIGKILL"),
  };
}
