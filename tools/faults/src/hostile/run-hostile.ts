import { hostileTargets } from "./hostile-target.js";
import * as kinds from "./kinds/index.js";
import { type Finding, runKind } from "./run-kind.js";
import { ProcessWatch } from "./watch-process.js";

/** How long to search, and where to begin. */
export interface HostileOptions {
  readonly seed: number;
  /** Inputs of each kind, at most. */
  readonly inputs: number;
  readonly minutes: number;
  /** Names of the kinds to try. Default: all. */
  readonly only?: readonly string[] | undefined;
}

/** What a hostile run came to. */
export interface HostileResult {
  readonly inputs: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Tries hostile inputs of every kind on every operation of every client, each kind for its share of the time. */
export async function runHostile(
  { seed, inputs, minutes, only }: HostileOptions,
  onKind: (name: string, inputs: number, findings: readonly Finding[]) => void = () => {},
): Promise<HostileResult> {
  const targets = await hostileTargets();
  const watch = new ProcessWatch();
  const tried = new Map<string, number>();
  const findings: Finding[] = [];
  const chosen = Object.values(kinds).filter(({ name }) => only?.includes(name) ?? true);
  const until = performance.now() + minutes * 60_000;
  try {
    for (const [at, kind] of chosen.entries()) {
      const milliseconds = (until - performance.now()) / (chosen.length - at);
      const result = await runKind(kind, targets, watch, { seed, inputs, milliseconds });
      tried.set(kind.name, result.inputs);
      findings.push(...result.findings);
      onKind(kind.name, result.inputs, result.findings);
    }
  } finally {
    watch.close();
    for (const { emulator } of new Set(targets.map(({ run }) => run))) await emulator.close();
  }
  return { inputs: tried, findings };
}
