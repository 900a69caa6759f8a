import { describeOperation } from "@azbackup/contract";
import { callMethod, exampleCall, isRecord } from "../clients/index.js";
import { newClient } from "./service-run.js";
import type { ServiceRun } from "./service-run.js";
import { isPoller, settle } from "./settle.js";
import type { Role, Target } from "./target.js";
import { createWire } from "./wire.js";
import type { Wire } from "./wire.js";

type Operation = ServiceRun["manifest"]["operations"][number];

/**
 * Finds everything a fault can hit: each operation that starts work is called once without any, and
 * each kind of request it sends is a target; so is each status operation called by itself.
 *
 * @throws Error for an operation none of whose examples can be called
 */
export async function findTargets(run: ServiceRun): Promise<readonly Target[]> {
  // What has no documented example cannot be called without inventing its input.
  const operations = run.manifest.operations.filter(({ examples }) => examples.length > 0);
  const targets: Target[] = [];
  for (const operation of operations)
    if (operation.startsWork) targets.push(...(await targetsOf(run, operation)));
  const followed = new Set(targets.filter(({ role }) => role !== "trigger").map(({ hit }) => hit));
  for (const operation of operations)
    if (followed.has(operation.name)) targets.push(...(await targetsOf(run, operation)));
  return targets;
}

async function targetsOf(run: ServiceRun, operation: Operation): Promise<readonly Target[]> {
  const { manifest, emulator } = run;
  const described = describeOperation(run.package.description, operation.name);
  let why: unknown;
  for (const example of operation.examples) {
    const call = exampleCall(manifest, described, operation.body?.name, example);
    emulator.reset();
    const wire = createWire(emulator);
    const end = await settle(async () => {
      const started = callMethod(newClient(run, call, wire, []), operation.name, call.args);
      return isPoller(started) ? started.pollUntilDone() : started;
    });
    if (end.kind === "value") {
      return requestsOf(run, operation, wire).map((one) => ({ ...one, call, described }));
    }
    why = end.kind === "error" ? end.error : end.kind;
  }
  throw new Error(`no example of ${manifest.service}.${operation.name} can be called`, { cause: why });
}

/** The kinds of requests the call just made consisted of. */
function requestsOf(run: ServiceRun, operation: Operation, wire: Wire): Omit<Target, "call" | "described">[] {
  const { manifest, emulator } = run;
  const { service } = manifest;
  const admitted = emulator.requests.filter(({ status }) => status !== 401);
  const trigger = admitted.findIndex((request) => request.operation === operation.name);
  const longRunning = operation.tracking !== undefined;
  const counts = new Map<string, number>();
  const roles = new Map<Role, { readonly hit: string; readonly nth: number }>();
  for (const [index, { operation: hit = "" }] of admitted.entries()) {
    const nth = (counts.get(hit) ?? 0) + 1;
    counts.set(hit, nth);
    const role =
      index === trigger
        ? ownRole(operation)
        : index < trigger
          ? "baseline"
          : followRole(operation, hit, roles);
    if (!roles.has(role)) roles.set(role, { hit, nth });
  }
  return [...roles].map(([role, { hit, nth }]) => ({
    service,
    operation: operation.name,
    role,
    hit,
    nth,
    longRunning,
    hasBaseline: roles.has("baseline"),
    hasBody: wire.seen.get(hit)?.body ?? false,
    isAccepted: wire.seen.get(hit)?.accepted ?? false,
    hasUrls: wire.seen.get(hit)?.urls ?? false,
    takesTokens: manifest.auth.token !== undefined,
  }));
}

function ownRole(operation: Operation): Role {
  return operation.startsWork ? "trigger" : "read";
}

/** The first thing read after the trigger is the status; what is neither that nor the job is the result. */
function followRole(
  operation: Operation,
  hit: string,
  roles: ReadonlyMap<Role, { readonly hit: string }>,
): Role {
  if (linkedName(operation, "job") === hit) return "job";
  const status = roles.get("status");
  return status === undefined || status.hit === hit ? "status" : "result";
}

/** Name of the operation a tracking table refers to. */
function linkedName({ tracking }: Operation, link: "job"): string | undefined {
  const found = isRecord(tracking) ? tracking[link] : undefined;
  const name = isRecord(found) ? found["operation"] : undefined;
  return typeof name === "string" ? name : undefined;
}
