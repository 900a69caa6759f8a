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

const signals = ["SIGINT", "SIGTERM"] as const;

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
    const interrupt = () => void child.process.kill("SIGKILL");
    for (const signal of signals) process.once(signal, interrupt);
    await child.ended;
    for (const signal of signals) process.off(signal, interrupt);
    if (!told) throw new Error("the baseline was ended before it told anything");
    const seconds = (performance.now() - began) / 1000;
    const counts = await emulator.counts();
    return { ...told, seconds, requests: counts.requests };
  } finally {
    emulator.stop();
  }
}
