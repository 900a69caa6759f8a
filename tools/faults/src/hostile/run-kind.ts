import * as fc from "fast-check";
import type { HostileTarget } from "./hostile-target.js";
import type { Kind } from "./kind.js";
import type { ProcessWatch } from "./watch-process.js";

/** Something a hostile input brought about, with the smallest such input. */
export interface Finding {
  readonly kind: string;
  readonly problem: string;
  readonly input: string;
  /** `fast-check` finds it again by these. */
  readonly seed: number;
  readonly path: string | null;
}

/** How long a kind is tried. */
export interface Budget {
  readonly seed: number;
  readonly inputs: number;
  readonly milliseconds: number;
}

/** Tries inputs of one kind. What is found once is put aside, so that it does not hide the rest. */
export async function runKind(
  kind: Kind,
  targets: readonly HostileTarget[],
  watch: ProcessWatch,
  { seed, inputs, milliseconds }: Budget,
): Promise<{ readonly inputs: number; readonly findings: readonly Finding[] }> {
  const nameOf = ({ run, operation }: HostileTarget): string => `${run.manifest.service}.${operation}`;
  const any = fc
    .constantFrom(...targets)
    .map((target) => ({ ...target, [fc.toStringMethod]: () => nameOf(target) }));
  const { inputs: arbitrary, problems: called } = kind.property(any);
  const problems = async (input: unknown): Promise<readonly string[]> => {
    const found = await called(input);
    const unhandled = await watch.take();
    return unhandled.length > 0 ? [...found, "a rejection or an exception is left to the process"] : found;
  };
  const findings: Finding[] = [];
  const known = new Set<string>();
  const put = ({ input, ...found }: Omit<Finding, "kind" | "input"> & { readonly input: unknown }): void => {
    known.add(found.problem);
    findings.push({ kind: kind.name, ...found, input: fc.stringify(input) });
  };
  const until = performance.now() + milliseconds;
  let tried = 0;
  while (tried < inputs && performance.now() < until) {
    let unknown: readonly string[] = [];
    const property = fc.asyncProperty(arbitrary, async (input) => {
      unknown = (await problems(input)).filter((one) => !known.has(one));
      // To look for a smaller input that hangs as well would take all the time there is.
      if (unknown.includes("it hangs")) return put({ problem: "it hangs", input, seed, path: null });
      if (unknown.length > 0) throw new Error(unknown.join("; "));
    });
    const result = await fc.check(property, {
      seed: seed + tried,
      numRuns: inputs - tried,
      interruptAfterTimeLimit: Math.max(1, until - performance.now()),
      markInterruptAsFailure: false,
    });
    tried += Math.max(1, result.numRuns);
    if (!result.failed || result.counterexample === null) continue;
    const [smallest] = result.counterexample;
    const { seed: again, counterexamplePath: path } = result;
    for (const problem of await problems(smallest))
      if (!known.has(problem)) put({ problem, input: smallest, seed: again, path });
    // What does not happen every time is put aside by what it was the last time.
    for (const problem of unknown) known.add(problem);
  }
  return { inputs: tried, findings };
}
