import { isAzbackupError } from "@azbackup/core/errors";
import type { Cell } from "./cell.js";
import { succeeds } from "./rule.js";
import type { Allowed, Rule } from "./rule.js";
import type { Target } from "./target.js";

/** What was observed besides the cell's own values. */
export interface Evidence {
  readonly error: unknown;
  readonly capped: boolean;
  /** What the service says of the last work it started. */
  readonly workState: string | undefined;
  readonly violations: readonly string[];
  /** How many secrets stand in what may be printed. */
  readonly leaked: number;
}

/** Says what of a cell must not be. */
export function judge({ evidence, ...cell }: Omit<Cell, "problems"> & { readonly evidence: Evidence }): Cell {
  const { target, rule, end, started, sends, again } = cell;
  const { error, capped, workState, violations, leaked } = evidence;
  const allowed = allowedEnds(cell);
  const problems: string[] = [];
  const expect = (good: boolean, problem: string): void => void (good || problems.push(problem));

  expect(end !== "hang", "it hangs");
  expect(!capped, "it sends requests without end");
  expect(started <= 1, `work was started ${started} times`);
  expect(
    allowed.some((one) => one.end === end && one.started === started),
    `ends with ${end}, started ${started}; allowed: ${allowed.map((one) => `${one.end}, started ${one.started}`).join(" or ")}`,
  );
  const done = target.longRunning ? workState === "succeeded" : target.role !== "trigger" || started === 1;
  expect(end !== "ok" || done, `succeeds although the work is ${workState ?? "not started"}`);
  expect(end === "ok" || end === "hang" || isAzbackupError(error), "the error is none of the library's");
  const expected = isTouched(rule, target) ? (rule.sends ?? 1) : 1;
  expect(
    target.role !== "trigger" || sends === expected,
    `the trigger was sent ${sends} times instead of ${expected}`,
  );
  expect(again === undefined || again === "ok", `once the fault is gone, it goes on with ${String(again)}`);
  const said = isAzbackupError(error) ? error.mayHaveStarted : undefined;
  // Exactly where work is asked for does an error have something to say about it; a cautious one is right.
  const sayable: readonly unknown[] =
    target.role === "read" ? [undefined] : [started > 0 ? "yes" : "no", "unknown"];
  const isError = end !== "ok" && end !== "hang";
  expect(
    !isError || sayable.includes(said),
    `the error says ${said ?? "nothing"} of whether work was started`,
  );
  // After `timeout` the poller is there to be asked again.
  const mayAskAgain = end === "ok" || end.startsWith("Operation") || rule.timeout !== undefined;
  const unseen = target.role === "trigger" && started > 0 && !mayAskAgain;
  expect(
    !unseen || /may have been started|was started|outcome is unknown/.test(cell.message),
    "the message does not say that the work may have been started",
  );
  expect(violations.length === 0, `the client did what it must never do: ${violations.join(", ")}`);
  expect(leaked === 0, `${leaked} secrets are shown`);
  return { ...cell, problems };
}

/** The ends a target may come to under a rule. */
function allowedEnds({ rule, target, fault }: Pick<Cell, "rule" | "target" | "fault">): readonly Allowed[] {
  const touched = isTouched(rule, target);
  // A read before the trigger may fail: that is no reason not to start.
  if (target.role === "baseline") return [succeeds];
  if (target.role === "trigger") return touched ? rule.trigger : [succeeds];
  const ends =
    target.role === "read"
      ? rule.read
      : target.role === "result"
        ? (rule.result ?? rule.follow)
        : rule.follow;
  // Later answers may have what the first one, a 202, has not; nor does such a one need a document.
  const others = !touched || (target.isAccepted && fault.fault.times !== Infinity) ? ["ok"] : [];
  const started = target.role === "read" ? 0 : 1;
  return [...(touched || fault.fault.times === Infinity ? ends : []), ...others].map((end) => ({
    end,
    started,
  }));
}

/** Whether a target can feel the faults of a rule. */
function isTouched({ touches }: Rule, target: Target): boolean {
  if (touches === "body") return target.hasBody;
  return touches === undefined || (target.hasUrls && target.longRunning);
}
