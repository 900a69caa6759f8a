import type { Clock } from "@azbackup/core/clock";
import { isOperationCanceledError, isStatusUnavailableError } from "@azbackup/core/errors";
import type { OperationPoller } from "@azbackup/core/lro";
import { connect } from "../calls/connect.js";
import type { ServiceCommands } from "../description/service-commands.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { readWhole } from "../flags/read-text.js";
import type { CommonValues } from "../program/add-common-options.js";
import { readSettings } from "../settings/settings.js";
import { looksLikeToken, type OperationToken, readToken } from "../work/operation-token.js";
import type { CommandContext } from "./command-context.js";
import { connectionOf, connectOptions, resultsOf, timeoutOf } from "./common.js";
import { waitOptions } from "./run-operation.js";
import { waitFor } from "./wait-for.js";

/**
 * Goes on with an operation that this or another process started, from its token or the file it is in;
 * with `cancel`, asks the service to stop it first. Nothing is started.
 */
export async function resumeOperation(
  context: CommandContext,
  where: string,
  common: CommonValues,
  cancel: boolean,
): Promise<void> {
  const { environment, circumstances } = context;
  const token = await tokenOf(context, where);
  const service = serviceOf(context, token);
  const operation = service.operations.find(({ name }) => name === token.operation);
  const settings = await readSettings(environment);
  const timeoutMs = timeoutOf(common);
  const results = await resultsOf(
    environment,
    settings,
    service.service,
    common,
    new Set(service.secretMembers),
  );
  const { signIn } = connectionOf(environment, settings, service.service, common, {});
  const { emulator, endpoint, apiVersion, parameters } = token;
  const client = await connect(
    environment,
    service,
    { emulator, endpoint, apiVersion, parameters, signIn },
    connectOptions(context, common),
  );
  const giveUp = new AbortController();
  const poller = resumed(client["resume"], client, token.resume, giveUp.signal);
  // Whatever happens from here on, it was started.
  circumstances.resume = `azbackup resume ${where}`;
  if (cancel) {
    await cancelWhenPossible(poller, environment.clock);
    await environment.stderr.write("Asked the service to cancel it. It may still end as done.\n");
  }
  try {
    await waitFor(context, poller, {
      title: operation?.command.join(" ") ?? token.operation,
      token,
      results,
      giveUp,
      timeoutMs,
      ...waitOptions(common),
    });
  } catch (error) {
    // That it was canceled is what was asked for.
    if (!cancel || !isOperationCanceledError(error)) throw error;
    await environment.stderr.write("It is canceled.\n");
    return;
  }
  if (cancel && poller.isDone) {
    await environment.stderr.write("It was done before it could be canceled.\n");
    context.exitCode = exitCodes.failed;
  }
}

/** What is to be canceled may be known only after the next look at the operation. */
async function cancelWhenPossible(poller: OperationPoller, clock: Clock): Promise<void> {
  for (;;) {
    try {
      return await poller.cancel();
    } catch (error) {
      if (!isStatusUnavailableError(error)) throw error;
      const { status, retryAfterMs, job } = await poller.poll();
      if (status !== "running") return;
      if (job === undefined) await clock.sleep(retryAfterMs);
    }
  }
}

async function tokenOf({ environment }: CommandContext, where: string): Promise<OperationToken> {
  if (looksLikeToken(where)) return readToken(where);
  return readToken(await readWhole(environment, "the token", where.replace(/^@/, "")));
}

function serviceOf(
  { environment: { services } }: CommandContext,
  { service }: OperationToken,
): ServiceCommands {
  if (services.summaries.every((one) => one.service !== service)) {
    throw new UsageError("the token is of a service that there are no commands for");
  }
  return services.load(service);
}

function resumed(method: unknown, client: object, token: string, abortSignal: AbortSignal): OperationPoller {
  if (typeof method !== "function")
    throw new UsageError("the token is of a service without anything to wait for");
  return Reflect.apply(method, client, [token, { abortSignal }]) as OperationPoller;
}
