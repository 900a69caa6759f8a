import { callOperation } from "../calls/call-operation.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import type { Results } from "../output/results.js";
import type { CommonValues } from "../program/add-common-options.js";
import type { Invocation } from "../program/build-program.js";
import { readSettings } from "../settings/settings.js";
import { type OperationToken, writeToken } from "../work/operation-token.js";
import type { CommandContext } from "./command-context.js";
import { resultsOf, textOf, timeoutOf } from "./common.js";
import { findStarted, startedBetween } from "./find-started.js";
import { type PreparedCall, prepareCall } from "./prepare-call.js";
import { waitFor } from "./wait-for.js";

/** Does what a command of a service asks for. */
export async function runOperation(context: CommandContext, invocation: Invocation): Promise<void> {
  const { environment, circumstances } = context;
  const { service, operation, flags, common } = invocation;
  circumstances.flags = flags;
  circumstances.bodyName = operation.body?.name;
  circumstances.method = operation.name;
  circumstances.startsWork = operation.startsWork && invocation.mode === "run";
  const settings = await readSettings(environment);
  const secretMembers = new Set(service.secretMembers);
  const results = await resultsOf(environment, settings, service.service, common, secretMembers);
  const limits = { timeoutMs: timeoutOf(common), limit: limitOf(environment, common) };
  const prepared = await prepareCall(context, invocation, settings);
  circumstances.isCalled = true;
  await perform(context, invocation, { ...prepared, results, ...limits });
}

interface Prepared extends PreparedCall {
  readonly results: Results;
  readonly timeoutMs: number | undefined;
  readonly limit: number;
}

async function perform(
  context: CommandContext,
  { operation, common, mode }: Invocation,
  prepared: Prepared,
): Promise<void> {
  const { environment, circumstances } = context;
  const { client, call, token, results, timeoutMs, limit } = prepared;
  const giveUp = new AbortController();
  const shared = { abortSignal: giveUp.signal, ...(timeoutMs !== undefined && { timeout: timeoutMs }) };
  if (operation.isLong && mode === "run") {
    // How long it is followed is for the wait to say, which is over then: the operation is not.
    const called = callOperation(client, operation, call, { abortSignal: giveUp.signal });
    if (called.kind !== "long") throw new TypeError(`${operation.name} is nothing to wait for`);
    const waiting = { title: operation.command.join(" "), token, results, giveUp, timeoutMs };
    await waitFor(context, called.poller, { ...waiting, ...waitOptions(common) });
    return;
  }
  const takeBack = environment.onInterrupt(() => {
    circumstances.isInterrupted = true;
    giveUp.abort();
  });
  try {
    if (mode === "find") {
      const found = await findStarted(client, operation, call, { ...shared, ...startedBetween(common) });
      await showFinding(context, found, token, results);
      return;
    }
    const called = callOperation(client, operation, call, shared);
    if (called.kind === "answer") await results.one(await called.answer);
    if (called.kind === "list" && (await results.list(called.pages, { limit }))) {
      await environment.stderr.write(`Only the first ${limit} are shown: --all shows all of them.\n`);
    }
  } finally {
    takeBack();
  }
}

/** How to wait, as it was written. */
export function waitOptions(common: CommonValues) {
  return {
    noWait: common["wait"] === false,
    showProgress: common["progress"] !== false,
    saveTo: textOf(common["saveToken"]),
  };
}

async function showFinding(
  context: CommandContext,
  { answer, why, poller, advice, exitCode }: Awaited<ReturnType<typeof findStarted>>,
  place: Omit<OperationToken, "resume">,
  results: Results,
): Promise<void> {
  const token = poller && writeToken({ ...place, resume: await poller.resumeToken() });
  await results.one({ answer, ...(why !== undefined && { why }), ...(token !== undefined && { token }) });
  const goOn = token === undefined ? "" : `To wait for it:\n  azbackup resume ${token}\n`;
  await context.environment.stderr.write(`${advice}\n${goOn}`);
  context.exitCode = exitCode;
}

function limitOf({ stdout }: Environment, common: CommonValues): number {
  const text = textOf(common["limit"]);
  if (text !== undefined) {
    if (common["all"] === true) throw new UsageError("--all and --limit cannot go together");
    if (!/^[1-9]\d*$/.test(text)) throw UsageError.of("--limit", "a whole number of at least 1", text);
    return Number(text);
  }
  return common["all"] === true || !stdout.isTTY ? Infinity : 100;
}
