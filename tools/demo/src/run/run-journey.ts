import type { LaneView } from "../view/progress-view.js";
import type { PreparedJourney } from "./prepare-journey.js";
import { type RunContext, runStep } from "./run-step.js";
import type { StepOutcome, StepReport } from "./step-report.js";

/** Takes the steps of a journey one after the other. Never rejects. */
export async function runJourney(
  prepared: PreparedJourney,
  lane: LaneView,
  context: RunContext,
): Promise<readonly StepReport[]> {
  const { journey, done, steps } = prepared;
  const succeeded = new Set(done.map(({ operation }) => operation));
  const reports: StepReport[] = [];
  let trouble: StepOutcome | undefined;
  for (const next of steps) {
    const { operation, undoes } = next.step;
    const clearsUp = trouble === "failed" && undoes !== undefined && succeeded.has(undoes);
    if ((trouble !== undefined && !clearsUp) || context.interrupted.aborted) {
      const { title } = journey;
      reports.push({ title, operation, outcome: "not started", requests: 0, polls: 0, ms: 0 });
      trouble ??= "stopped";
      continue;
    }
    const report = await runStep(prepared, next, lane, context);
    reports.push(report);
    if (report.outcome === "succeeded") succeeded.add(operation);
    else trouble = report.outcome;
  }
  // What is known to be over is nothing to go on with.
  if (trouble === undefined || trouble === "failed") {
    await context.tokens.keep(journey.service, undefined).catch(() => {
      context.warn(
        `${journey.title}: the resume token is of no use any more, but its file could not be changed`,
      );
    });
  }
  lane.end(trouble ?? "succeeded");
  return reports;
}
