import { type Client, connect } from "../calls/connect.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { assemble, type CallArguments } from "../flags/assemble.js";
import { gather } from "../flags/gather.js";
import { parseJson } from "../flags/given.js";
import { readWhole } from "../flags/read-text.js";
import type { Invocation } from "../program/build-program.js";
import type { Settings } from "../settings/settings.js";
import type { OperationToken } from "../work/operation-token.js";
import type { CommandContext } from "./command-context.js";
import { connectionOf, connectOptions, listOf, textOf, tokenPlace } from "./common.js";

/** A command that can be sent: a client, and what its method is called with. */
export interface PreparedCall {
  readonly client: Client;
  readonly call: CallArguments;
  /** What a token says besides what the client says in it. */
  readonly token: Omit<OperationToken, "resume">;
}

/**
 * Collects what a command needs, wherever it comes from, and makes its client. Nothing is sent.
 *
 * @throws UsageError for what is missing or wrong
 */
export async function prepareCall(
  context: CommandContext,
  invocation: Invocation,
  settings: Settings,
): Promise<PreparedCall> {
  const { environment, secrets } = context;
  const { service, operation, flags, common } = invocation;
  const gathered = await gather(environment, {
    ...invocation,
    id: textOf(common["id"]),
    ask: listOf(common["ask"]),
    settings,
    secrets,
    warn: async (text) => environment.stderr.write(`azbackup: ${text}\n`),
  });
  const document = await readBody(environment, textOf(common["body"]));
  const call = assemble(service, operation, flags, gathered, document);
  const connection = connectionOf(environment, settings, service.service, common, call.client);
  const client = await connect(environment, service, connection, connectOptions(context, common));
  const token = { service: service.service, operation: operation.name, ...tokenPlace(connection) };
  return { client, call, token };
}

async function readBody(environment: Environment, text: string | undefined): Promise<unknown> {
  if (text === undefined) return undefined;
  const json = /^\s*\{/.test(text) ? text : await readWhole(environment, "--body", text.replace(/^@/, ""));
  const document = parseJson(json);
  if (document === undefined) throw UsageError.of("--body", "JSON");
  return document;
}
