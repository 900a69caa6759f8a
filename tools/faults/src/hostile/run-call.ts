import { types } from "node:util";
import { isAzbackupError } from "@azbackup/core/errors";
import { logging, tracing, withPolicies } from "@azbackup/core/http";
import { callMethod, makeClient } from "../clients/index.js";
import { limits, openService } from "../matrix/service-run.js";
import { isPoller, type Settled, settle } from "../matrix/settle.js";
import { findSecrets } from "./find-secrets.js";
import { allOf, type HostileTarget, isPaged } from "./hostile-target.js";
import { type HostileWire, hostileWire, requestCap } from "./hostile-wire.js";
import type { Mutation } from "./inputs/mutation.js";
import { unknownSecret } from "./inputs/saying.js";
import { notPrintable, Output } from "./output.js";

/** Longer than any operation here takes, on the virtual clock; nobody has to wait for ever. */
const timeout = 1_200_000;
/** Some reads that fail, and not all that fit into an hour. */
const outageToleranceMs = 60_000;
/** Real time after which a call hangs; here, everything happens at once, and takes seconds on a busy machine. */
const patience = 30_000;

/** What is different from an ordinary call. */
export interface HostileCall {
  readonly mutations?: readonly Mutation[];
  /** Options of the client, over the usual ones. */
  readonly clientOptions?: Readonly<Record<string, unknown>>;
  /** Options of the call, over the usual ones. */
  readonly callOptions?: Readonly<Record<string, unknown>>;
  /** In place of the usual credential. */
  readonly credential?: { readonly value: unknown };
  /** Used in place of the operation. */
  readonly use?: (client: object) => unknown;
  /** What it comes to is an end of the operation, unless it is undefined. */
  readonly isEnd?: boolean;
  /** Nothing of this may keep the call from going well. */
  readonly mustSucceed?: boolean;
  /** Secrets besides those of the call. */
  readonly secrets?: readonly string[];
  /** Secrets besides those until something is sent: a service may name what it got and does not know. */
  readonly ownSecrets?: readonly string[];
}

/**
 * Makes one call of a client whose service or user is hostile, and says what must not be.
 *
 * @param judged without it the call is made and nothing else, so that its CPU can be measured
 */
export async function problemsOf(
  target: HostileTarget,
  hostile: HostileCall,
  judged = true,
): Promise<readonly string[]> {
  const { run, operation, call } = target;
  const { emulator, manifest } = run;
  emulator.reset();
  const secrets = [...target.secrets, ...(hostile.secrets ?? [])];
  const output = new Output();
  const wire = hostileWire(emulator, hostile.mutations ?? [], secrets);
  const { fetch } = wire;
  const policies = withPolicies(
    logging((entry) => output.show(entry)),
    tracing(output.tracer),
  );
  const onWarning = (warning: unknown): void => output.show(warning);
  const { clock } = emulator;
  const usual = { ...limits, outageToleranceMs };
  const options = { fetch, clock, policies, onWarning, ...usual, ...hostile.clientOptions };
  let used: unknown;
  const end = await settle(async () => {
    const endpoint = emulator.url(manifest.service);
    const client = makeClient(manifest, run.package, call, endpoint, options, hostile.credential);
    const last = { ...Object(call.args.at(-1)), timeout, ...hostile.callOptions };
    used = hostile.use?.(client) ?? callMethod(client, operation, [...call.args.slice(0, -1), last]);
    if (isPoller(used)) return used.pollUntilDone({ timeout });
    return isPaged(used) ? allOf(used) : used;
  }, patience);
  const token = await settle(() => (isPoller(used) ? used.resumeToken() : undefined), patience);
  const ends = [end, token];
  // What still waits there would stop every call to come.
  if (ends.some((one) => one.kind === "hang")) Object.assign(run, await openService(manifest));
  for (const one of ends) if (one.kind === "error") output.showError(one.error);
  if (!judged) return [];
  const own = wire.sent.length === 0 ? (hostile.ownSecrets ?? []) : [];
  const shown = findSecrets(output.text, [...secrets, ...own, unknownSecret]);
  const kept = token.kind === "value" ? findSecrets(String(token.value), secrets) : [];
  return [
    ...ends.flatMap((one) => (one.kind === "hang" ? ["it hangs"] : [])),
    ...ends.flatMap((one) =>
      one.kind === "error" && !(types.isNativeError(one.error) && isAzbackupError(one.error))
        ? [`a raw error is thrown: ${nameOf(one)}`]
        : [],
    ),
    ...problemsOfRequests(wire, new URL(emulator.url(manifest.service)).origin),
    ...(isPoller(used) || (hostile.isEnd && end.kind === "value" && end.value !== undefined)
      ? falseEnds(end, emulator.state()[manifest.service]?.runs.at(-1)?.state)
      : []),
    ...(target.startsWork ? ends.flatMap((one) => falseStarts(one, wire.mayHaveStarted)) : []),
    ...(hostile.mustSucceed && end.kind === "error" ? [`it fails with ${nameOf(end)}`] : []),
    ...(output.text.includes(notPrintable) ? [notPrintable] : []),
    ...shown.map((secret) => `a secret is shown: ${secret}`),
    ...kept.map((secret) => `a secret is in the resume token: ${secret}`),
  ];
}

function problemsOfRequests({ sent, secondStarts }: HostileWire, origin: string): readonly string[] {
  const elsewhere = sent.filter(({ url }) => !URL.canParse(url) || new URL(url).origin !== origin);
  const carried = elsewhere.some(({ secrets }) => secrets.length > 0);
  return [
    ...(sent.length > requestCap ? ["it sends requests without end"] : []),
    ...(secondStarts > 0 ? ["work is started twice"] : []),
    ...(elsewhere.length > 0 ? [`a ${carried ? "secret" : "request"} goes to another origin`] : []),
  ];
}

/** Ends that are believed though the service has not come to them. */
function falseEnds(end: Settled, state = "not started"): readonly string[] {
  if (end.kind === "value" && state !== "succeeded")
    return [`success is believed though the work is ${state}`];
  const failed = end.kind === "error" && nameOf(end) === "OperationFailedError";
  return failed && state !== "failed" ? [`a failure is believed though the work is ${state}`] : [];
}

/** Errors that say that nothing was started, though it may have been: whoever believes them starts it again. */
function falseStarts(end: Settled, mayHaveStarted: boolean): readonly string[] {
  if (end.kind !== "error" || !mayHaveStarted || !isAzbackupError(end.error)) return [];
  return end.error.mayHaveStarted === "no" ? [`${nameOf(end)} says that nothing was started`] : [];
}

function nameOf(end: Settled): string {
  const { error } = { error: undefined, ...end };
  return types.isNativeError(error) ? error.name : "no error at all";
}
