import type { LogEntry } from "@azbackup/core/http";
import { callMethod, isRecord, secretsOf, tokenText } from "../clients/index.js";
import type { Cell } from "./cell.js";
import { judge } from "./judge.js";
import { leaks } from "./leaks.js";
import type { FaultCase, Rule } from "./rule.js";
import { newClient } from "./service-run.js";
import type { ServiceRun } from "./service-run.js";
import { isPoller, settle } from "./settle.js";
import type { Settled } from "./settle.js";
import type { Target } from "./target.js";
import { createWire } from "./wire.js";

/** Makes one call with one fault, and judges what comes of it. */
export async function runCell(run: ServiceRun, target: Target, rule: Rule, fault: FaultCase): Promise<Cell> {
  const { emulator } = run;
  const { operation, call, described } = target;
  emulator.reset();
  const log: LogEntry[] = [];
  if (rule.afterAnother === true)
    await settle(() => callOnce(newClient(run, call, createWire(emulator), log), target));
  const before = { requests: emulator.requests.length, started: emulator.started() };

  const where = { service: target.service, operation: target.hit };
  const takeBack = emulator.inject({ ...fault.fault, ...where, nth: target.nth });
  if (fault.baseline !== undefined) emulator.inject({ ...fault.baseline, ...where });
  const wire = createWire(emulator, fault.neverArrives);
  const client = newClient(run, call, wire, log);
  let used: unknown;
  const settled = await settle(() => {
    used = callMethod(client, operation, call.args);
    return isPoller(used) ? used.pollUntilDone({ timeout: rule.timeout }) : used;
  });
  const requests = emulator.requests.slice(before.requests);
  const sends = requests.filter(
    (one) => one.operation === target.hit && (one.status !== 401 || one.fault !== undefined),
  );
  const states = emulator.state()[target.service]?.runs ?? [];
  takeBack();

  const { error } = { error: undefined, ...settled };
  const token = isPoller(used)
    ? await settle(() => (isPoller(used) ? used.resumeToken() : undefined))
    : undefined;
  const again =
    isTracked(target, token) && isError(settled)
      ? await goOn(run, target, used, token.value, log)
      : undefined;
  const secrets = [tokenText, ...secretsOf(described, call.args)];
  const shown = { error, log, token: token?.kind === "value" ? String(token.value) : undefined };
  return judge({
    target,
    rule,
    fault,
    end: endOf(settled),
    message: error instanceof Error ? error.message : "",
    cause: error instanceof Error && error.cause instanceof Error ? error.cause.name : undefined,
    started: emulator.started() - before.started,
    sends: sends.length,
    requests: requests.length,
    again,
    evidence: {
      error,
      capped: wire.capped,
      workState: states.at(-1)?.state,
      violations: emulator.violations.map(({ kind }) => kind),
      leaked: leaks(secrets, shown).length,
    },
  });
}

async function callOnce(client: object, { operation, call }: Target): Promise<unknown> {
  const used = callMethod(client, operation, call.args);
  return isPoller(used) ? used.pollUntilDone() : used;
}

/** The operation was accepted and can be followed. */
function isTracked(
  { role, longRunning }: Target,
  token: Settled | undefined,
): token is Settled & { kind: "value" } {
  return longRunning && role !== "trigger" && token?.kind === "value";
}

function isError(settled: Settled): boolean {
  const { error } = { error: undefined, ...settled };
  return isRecord(error) && (error["name"] === "StatusUnavailableError" || error["name"] === "OriginError");
}

/** Once the fault is gone, the poller goes on, and so does another client from the token. */
async function goOn(
  run: ServiceRun,
  target: Target,
  used: unknown,
  token: unknown,
  log: LogEntry[],
): Promise<string> {
  const same = await settle(() => (isPoller(used) ? used.pollUntilDone() : undefined));
  const other = newClient(run, target.call, createWire(run.emulator), log);
  const resumed = await settle(() => {
    const poller = callMethod(other, "resume", [token]);
    return isPoller(poller) ? poller.pollUntilDone() : undefined;
  });
  const ends = new Set([endOf(same), endOf(resumed)]);
  return [...ends].join(", ");
}

function endOf(settled: Settled): string {
  if (settled.kind === "error")
    return settled.error instanceof Error ? settled.error.name : typeof settled.error;
  return settled.kind === "value" ? "ok" : "hang";
}
