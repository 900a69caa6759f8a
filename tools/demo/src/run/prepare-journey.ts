import { withPolicies } from "@azbackup/core/http";
import type { OperationPoller } from "@azbackup/core/lro";
import type { Journey, Step, Target } from "../journeys/index.js";
import { StopError } from "../stop-error.js";
import type { TokenEntry, TokenFile } from "../tokens/token-file.js";
import { createRequestMeter, type RequestMeter } from "./request-meter.js";

/** A journey whose arguments are all checked, and of which nothing was sent yet. */
export interface PreparedJourney {
  readonly journey: Journey;
  readonly endpoint: string;
  readonly meter: RequestMeter;
  /** Steps that another process has finished. */
  readonly done: readonly Step[];
  readonly steps: readonly PreparedStep[];
}

/** A step and its operation. */
export interface PreparedStep {
  readonly step: Step;
  /** What is being done; where there are several steps, with the step's number. */
  readonly doing: string;
  readonly poller: OperationPoller;
  /** Another process has started it. */
  readonly resumed: boolean;
}

/**
 * Makes the operations of all steps that are left, which checks their arguments: a service must not
 * be suspended for a backup that cannot be asked for.
 *
 * @throws StopError for what is missing, or when it is not known where to go on
 * @throws ValidationError for an argument that breaks a rule of the service
 * @throws ResumeTokenError for a token that belongs to something else
 */
export async function prepareJourney(
  journey: Journey,
  target: Target,
  tokens: TokenFile,
  abortSignal: AbortSignal,
): Promise<PreparedJourney> {
  const entry = tokens.entry(journey.service);
  if (entry === undefined) checkParameters(journey, target);
  const meter = createRequestMeter();
  const trip = await journey.connect({
    ...target,
    options: { ...target.options, policies: withPolicies(meter.policy) },
  });
  const { endpoint } = target;
  const first =
    entry === undefined ? 0 : trip.steps.findIndex(({ operation }) => operation === entry.operation);
  const token = entry && checkEntry(entry, journey, endpoint, first);
  const steps = trip.steps.slice(first).map((step, index): PreparedStep => {
    const resumed = token !== undefined && index === 0;
    const poller = resumed ? trip.resume(token, { abortSignal }) : step.start({ abortSignal });
    const count = trip.steps.length;
    const doing = count > 1 ? `${first + index + 1}/${count} ${step.doing}` : step.doing;
    return { step, doing, poller, resumed };
  });
  return { journey, endpoint, meter, done: trip.steps.slice(0, first), steps };
}

/** Before a credential is looked for: what is missing can be said without one. */
function checkParameters({ parameters }: Journey, target: Target): void {
  for (const [name, { optional }] of Object.entries(parameters)) if (!optional) target.value(name);
}

function checkEntry(entry: TokenEntry, { service }: Journey, endpoint: string, index: number): string {
  if (index < 0)
    throw new StopError(`the file of --resume is about an operation that ${service} does not have`);
  if (entry.endpoint !== endpoint) {
    throw new StopError(
      `the file of --resume is about ${service} at ${entry.endpoint}, and not at ${endpoint}`,
    );
  }
  if (entry.token === undefined) {
    throw new StopError(
      `${entry.operation} of ${service} was asked for, but whether it was accepted is not known. Look in the ` +
        "service whether it is at work before you delete the file of --resume and start again",
      1,
    );
  }
  return entry.token;
}
