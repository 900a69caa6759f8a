import type { ExampleModel, Shape } from "../model/types.js";
import { argumentsOf, exampleCall } from "./operation-call.js";
import type { OperationCall } from "./operation-call.js";
import { isRecord, valueAt } from "./lookup.js";
import type { Scope } from "./scope.js";
import { contract, firstReplies } from "./scope.js";
import type { StatusDocument } from "./status-documents.js";
import { anyDocument, secretsIn, statusDocument } from "./status-documents.js";
import type { Phase, Vocabulary } from "./status-words.js";
import { vocabularyOf } from "./status-words.js";
import type { TrackingPlan } from "./tracking-plan.js";
import { headersOf, linkedValues, referred, trackingPlan } from "./tracking-plan.js";
import { typedValue } from "./typed-value.js";
import { urlOf } from "./wire-request.js";

/** One thing the service is asked, and its answer as source. */
export interface Step {
  readonly line: string;
  readonly reply: string;
}

/** A way the operation can end: what is asked and answered after the trigger. */
export interface Ending {
  readonly phase: Phase;
  readonly steps: readonly Step[];
  /** The document that says how it ended, and the words it is written in. */
  readonly wire: unknown;
  readonly vocabulary: Vocabulary;
}

/** The whole life of an operation, begun as an example documents it. */
export interface Cycle {
  readonly example: ExampleModel;
  readonly call: OperationCall;
  readonly plan: TrackingPlan;
  /** What is asked up to the answer that accepts the operation. */
  readonly start: readonly Step[];
  readonly running: Step;
  readonly endings: readonly Ending[];
  /** TypeScript value of the result. */
  readonly result: unknown;
  readonly secrets: readonly string[];
  /** The status document that names what came of the operation: a job, for instance. */
  readonly statusWire: unknown;
}

const unhappy = ["failed", "canceled", "timedOut"] as const;

/** The job an operation leaves behind: running, then at one of its ends. */
function jobEndings(
  scope: Scope,
  example: ExampleModel,
  before: readonly Step[],
  succeeded: StatusDocument,
): Ending[] {
  const { lro } = scope.operation;
  const reference = lro?.tracking["job"];
  const target = referred(scope, reference);
  if (lro?.job === undefined || target === undefined || !isRecord(reference)) return [];
  const shape = lro.job;
  const vocabulary = vocabularyOf(reference["vocabulary"]);
  const values = linkedValues(target, reference, example, {
    headers: headersOf(example, 202),
    status: succeeded.wire,
  });
  const line = `${target.method} ${urlOf(scope.plan, target, values)}`;
  const running = statusDocument(scope, shape, vocabulary, "running");
  const steps = [...before, ...(running === undefined ? [] : [{ line, reply: running.reply }])];
  return (["succeeded", ...unhappy] as const).flatMap((phase): Ending[] => {
    const found = statusDocument(scope, shape, vocabulary, phase);
    return found === undefined
      ? []
      : [{ phase, steps: [...steps, { line, reply: found.reply }], wire: found.wire, vocabulary }];
  });
}

/** The result as a document of its own, read after the status. */
function finalEndings(scope: Scope, before: readonly Step[], line: string): Ending[] {
  const { lro } = scope.operation;
  if (lro?.result === undefined) {
    const reply = `${scope.file.value("emptyReply", contract)}(200)`;
    return [
      {
        phase: "succeeded",
        steps: [...before, { line, reply }],
        wire: undefined,
        vocabulary: vocabularyOf({}),
      },
    ];
  }
  const shape = lro.result;
  const entry = lro.tracking["resultStatus"];
  const vocabulary = vocabularyOf(entry);
  const end = (phase: Phase, found: StatusDocument | undefined): Ending[] =>
    found === undefined
      ? []
      : [{ phase, steps: [...before, { line, reply: found.reply }], wire: found.wire, vocabulary }];
  if (entry === undefined) return end("succeeded", anyDocument(scope, shape));
  return (["succeeded", "failed"] as const).flatMap((phase) =>
    end(phase, statusDocument(scope, shape, vocabulary, phase)),
  );
}

/** A status document that says "succeeded", and names the job where the operation leaves one behind. */
function goodStatus(scope: Scope, shape: Shape, vocabulary: Vocabulary): StatusDocument | undefined {
  const job = scope.operation.lro?.tracking["job"];
  const sources = isRecord(job) && isRecord(job["arguments"]) ? Object.values(job["arguments"]) : [];
  const paths = sources.flatMap((source) =>
    isRecord(source) && Array.isArray(source["status"]) ? [source["status"].map(String)] : [],
  );
  return statusDocument(scope, shape, vocabulary, "succeeded", (wire) =>
    paths.every((path) => typeof valueAt(wire, path) === "string"),
  );
}

/** The ends that a status document tells of, and what comes after the good one. */
function statusEndings(scope: Scope, example: ExampleModel, plan: TrackingPlan, running: Step): Ending[] {
  const { lro } = scope.operation;
  if (lro?.status === undefined) return [];
  const shape = lro.status;
  const vocabulary = vocabularyOf(lro.tracking["status"]);
  const line = plan.status;
  const job = lro.tracking["job"];
  const succeeded = goodStatus(scope, shape, vocabulary);
  const bad = unhappy.flatMap((phase): Ending[] => {
    const found = statusDocument(scope, shape, vocabulary, phase);
    return found === undefined
      ? []
      : [{ phase, steps: [running, { line, reply: found.reply }], wire: found.wire, vocabulary }];
  });
  if (succeeded === undefined) return bad;
  const steps = [running, { line, reply: succeeded.reply }];
  const own: Ending = { phase: "succeeded", steps, wire: succeeded.wire, vocabulary };
  if (job !== undefined) {
    const ends = jobEndings(scope, example, steps, succeeded);
    return [...ends, ...bad];
  }
  return [...(plan.final === undefined ? [own] : finalEndings(scope, steps, plan.final)), ...bad];
}

function resultOf(scope: Scope, ending: Ending | undefined): unknown {
  const { lro } = scope.operation;
  if (lro?.result === undefined || ending === undefined) return undefined;
  const path = lro.tracking["resultPath"];
  const wire = Array.isArray(path) ? valueAt(ending.wire, path) : ending.wire;
  return wire === undefined ? undefined : typedValue(scope.plan, lro.result, wire);
}

/** The life of an operation from one example of its beginning. */
export function cycleOf(scope: Scope, example: ExampleModel): Cycle | undefined {
  const { plan, operation } = scope;
  const { lro } = operation;
  const tracking = example.responses["202"] === undefined ? undefined : trackingPlan(scope, example);
  if (lro === undefined || tracking === undefined) return undefined;
  const vocabulary = vocabularyOf(lro.tracking["status"]);
  const isLocation = tracking.mode === "location";
  const still =
    isLocation || lro.status === undefined
      ? undefined
      : statusDocument(scope, lro.status, vocabulary, "running");
  const accepted = `${scope.file.value("emptyReply", contract)}(202)`;
  const running = { line: tracking.status, reply: still?.reply ?? accepted };
  const endings = isLocation
    ? finalEndings(scope, [running], tracking.status)
    : statusEndings(scope, example, tracking, running);
  const call = exampleCall(plan, operation, example);
  return {
    example,
    call,
    plan: tracking,
    start: [
      ...firstReplies(scope).map((reply) => ({ line: tracking.status, reply })),
      { line: tracking.trigger, reply: "example.reply(202)" },
    ],
    running,
    endings,
    result: resultOf(
      scope,
      endings.find(({ phase }) => phase === "succeeded"),
    ),
    statusWire: lro.status === undefined ? undefined : goodStatus(scope, lro.status, vocabulary)?.wire,
    secrets: argumentsOf(operation).flatMap((argument) =>
      secretsIn(scope, argument, call.values[argument.name]),
    ),
  };
}

/** The cycles of an operation: one for each way in which its examples let it be followed. */
export function cyclesOf(scope: Scope): Cycle[] {
  const cycles = scope.operation.examples.flatMap((example) => cycleOf(scope, example) ?? []);
  const best = new Map<string, Cycle>();
  for (const cycle of cycles.sort((a, b) => b.secrets.length - a.secrets.length)) {
    const key = `${cycle.plan.mode} ${cycle.plan.final === undefined ? "" : "final"}`;
    if (!best.has(key)) best.set(key, cycle);
  }
  return [...best.values()];
}
