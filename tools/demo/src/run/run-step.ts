import { isResumeTokenError } from "@azbackup/core/errors";
import type { OperationState } from "@azbackup/core/lro";
import type { LaneView } from "../view/progress-view.js";
import type { TokenFile } from "../tokens/token-file.js";
import { describeError, judgeError } from "./judge-error.js";
import type { PreparedJourney, PreparedStep } from "./prepare-journey.js";
import type { StepReport } from "./step-report.js";

/** What running needs besides the journey. */
export interface RunContext {
  readonly tokens: TokenFile;
  readonly interrupted: AbortSignal;
  readonly now: () => number;
  /** Tells the person what cannot wait for the end. */
  readonly warn: (text: string) => void;
}

/** Starts one operation, or takes it up, and follows it to its end. Never rejects. */
export async function runStep(
  { journey, endpoint, meter }: PreparedJourney,
  { step, doing, poller, resumed }: PreparedStep,
  lane: LaneView,
  context: RunContext,
): Promise<StepReport> {
  const { tokens, interrupted, now } = context;
  const { service, title } = journey;
  const { operation } = step;
  const [began, sent] = [now(), meter.requests];
  const before = tokens.entry(service);
  let accepted = resumed;

  const report = (outcome: StepReport["outcome"], detail?: string): StepReport => {
    const polls = poller.operationState?.polls ?? 0;
    return { title, operation, outcome, requests: meter.requests - sent, polls, ms: now() - began, detail };
  };

  const keepToken = async (): Promise<void> => {
    try {
      await tokens.keep(service, { endpoint, operation, token: await poller.resumeToken() });
    } catch (error) {
      // An operation that ended at once may have a result that no token can hold: nothing to go on with.
      if (poller.isDone && isResumeTokenError(error)) return;
      context.warn(
        `${title}: ${operation} goes on, but its resume token could not be kept: ${describeError(error)}`,
      );
    }
  };

  try {
    lane.show(resumed ? `${doing}: going on` : `${doing}: asking`, undefined);
    if (!resumed) {
      // Kept first: if this process ends before it knows, the next one must not simply ask again.
      await tokens.keep(service, { endpoint, operation });
    }
  } catch (error) {
    return report(
      "failed",
      `${operation} was not asked for, as that could not be noted down: ${describeError(error)}`,
    );
  }
  try {
    await poller.submitted();
    accepted = true;
    if (!resumed) await keepToken();
    if (poller.operationState) show(lane, doing, poller.operationState);
    for await (const state of poller) show(lane, doing, state);
    return report("succeeded", poller.result === undefined ? undefined : step.outcome?.(poller.result));
  } catch (error) {
    const outcome = interrupted.aborted ? "stopped" : judgeError(error, accepted);
    if (outcome === "failed" && !accepted) await tokens.keep(service, before).catch(() => {});
    const left = outcome === "stopped" && accepted;
    return report(
      outcome,
      left ? `${operation} goes on, and nobody follows it any more` : describeError(error),
    );
  }
}

function show(lane: LaneView, doing: string, state: OperationState): void {
  const { job, serviceStatus, status, message, percentComplete } = state;
  const word = job === undefined ? (serviceStatus ?? status) : `job ${job.serviceStatus ?? "started"}`;
  lane.show([`${doing}: ${word}`, message].filter(Boolean).join(", "), percentComplete);
}
