import { startEmulator } from "../emulator/start-emulator.js";
import type { RunJob } from "../job.js";
import { startChild } from "../supervise/child.js";
import type { RunSettings } from "../supervise/run-fleet.js";

/** What the same work takes without an engine. */
export interface Baseline {
  readonly seconds: number;
  /** Seconds of the process. */
  readonly cpu: number;
  /** Bytes at most. */
  readonly memory: number;
  readonly failed: number;
  readonly requests: number;
}

/** One process of `Promise.all` over pollers. */
export async function runBaseline(settings: RunSettings): Promise<Baseline> {
  const emulator = await startEmulator(settings);
  try {
    const { service, items, groups } = settings;
    const { endpoint } = emulator;
    const job: RunJob = {
      service,
      items,
      groups,
      endpoint,
      store: "",
      startTimeoutMs: 60_000,
      add: false,
      killed: false,
      starts: 16,
      steps: 0,
      limits: {},
      pollMs: 1000,
    };
    const began = performance.now();
    let told: Pick<Baseline, "cpu" | "memory" | "failed"> | undefined;
    const child = startChild(
      "baseline/follow-all",
      job,
      (line) => (told = line as typeof told),
      () => {},
    );
    await child.ended;
    if (!told) throw new Error("the baseline told nothing");
    const seconds = (performance.now() - began) / 1000;
    const counts = await emulator.counts();
    return { ...told, seconds, requests: counts.requests };
  } finally {
    emulator.stop();
  }
}
