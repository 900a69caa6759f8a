import type { LogEntry } from "@azbackup/core/http";
import { callOperation } from "../calls/call-operation.js";
import { type Connection, connect } from "../calls/connect.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { assemble } from "../flags/assemble.js";
import { gather } from "../flags/gather.js";
import { parseJson } from "../flags/given.js";
import { readWhole } from "../flags/read-text.js";
import { openResults, type Results } from "../output/results.js";
import { type OutputFormat } from "../output/writer.js";
import type { CommonValues, Invocation } from "../program/build-program.js";
import { outputFormats } from "../program/common-options.js";
import { commonSetting, type LastingOption } from "../settings/common-setting.js";
import { readSettings, type Settings } from "../settings/settings.js";
import { readDuration } from "../work/duration.js";
import type { CommandContext } from "./command-context.js";
import { waitFor } from "./wait-for.js";

/** Does what a command of a service asks for. */
export async function runOperation(context: CommandContext, invocation: Invocation): Promise<void> {
  const { environment, secrets, circumstances } = context;
  const { service, operation, flags, written, common } = invocation;
  circumstances.flags = flags;
  circumstances.bodyName = operation.body?.name;
  circumstances.method = operation.name;
  circumstances.startsWork = operation.startsWork;
  const { stderr } = environment;
  const settings = await readSettings(environment);
  const timeoutMs =
    typeof common["timeout"] === "string" ? readDuration("--timeout", common["timeout"]) : undefined;
  const limit = limitOf(environment, common);
  const results = await resultsOf(
    environment,
    settings,
    service.service,
    common,
    new Set(service.secretMembers),
  );
  const gathered = await gather(environment, {
    service,
    operation,
    flags,
    written,
    id: textOf(common["id"]),
    ask: listOf(common["ask"]),
    settings,
    secrets,
    warn: async (text) => stderr.write(`azbackup: ${text}\n`),
  });
  const document = await readBody(environment, textOf(common["body"]));
  const call = assemble(service, operation, flags, gathered, document);
  const connection = connectionOf(environment, settings, service.service, common, call.client);
  const client = await connect(environment, service, connection, {
    secrets,
    warn: (text) => void stderr.write(`azbackup: ${text}\n`).catch(() => {}),
    ...(common["debug"] === true && {
      debug: (entry) => void stderr.write(debugLine(entry)).catch(() => {}),
    }),
  });
  const giveUp = new AbortController();
  circumstances.isCalled = true;
  const shared = { abortSignal: giveUp.signal, ...(timeoutMs !== undefined && { timeout: timeoutMs }) };
  // How long an operation is followed is for the wait to say: it ends the wait, and not the poller.
  const called = callOperation(
    client,
    operation,
    call,
    operation.isLong ? { abortSignal: giveUp.signal } : shared,
  );
  if (called.kind === "long") {
    await waitFor(context, called.poller, {
      title: operation.command.join(" "),
      token: { service: service.service, operation: operation.name, ...tokenPlace(connection) },
      results,
      giveUp,
      timeoutMs,
      noWait: common["wait"] === false,
      showProgress: common["progress"] !== false,
      saveTo: textOf(common["saveToken"]),
    });
    return;
  }
  const takeBack = environment.onInterrupt(() => {
    circumstances.isInterrupted = true;
    giveUp.abort();
  });
  try {
    if (called.kind === "answer") await results.one(await called.answer);
    else if (await results.list(called.pages, { limit })) {
      await stderr.write(`Only the first ${limit} are shown: --all shows all of them.\n`);
    }
  } finally {
    takeBack();
  }
}

/** The writer of results that the options ask for; what is wrong with them is found before anything is sent. */
export async function resultsOf(
  environment: Environment,
  settings: Settings,
  service: string | undefined,
  common: CommonValues,
  secretMembers: ReadonlySet<string>,
): Promise<Results> {
  const said = commonSetting(environment, settings, service, "output", common["output"]);
  const format = outputFormats.find((one) => one === said);
  if (said !== undefined && format === undefined)
    throw UsageError.of("--output", `one of ${outputFormats.join(", ")}`, said);
  const usual: OutputFormat = environment.stdout.isTTY ? "table" : "json";
  return openResults(environment, {
    format: format ?? usual,
    query: textOf(common["query"]),
    secretMembers: common["showSecrets"] === true ? new Set() : secretMembers,
  });
}

/** Where the service is and how to sign in, by the options, the environment and the settings. */
export function connectionOf(
  environment: Environment,
  settings: Settings,
  service: string,
  common: CommonValues,
  parameters: Readonly<Record<string, unknown>>,
): Connection {
  const read = (name: LastingOption, attribute: string): string | undefined =>
    commonSetting(environment, settings, service, name, common[attribute]);
  // Whoever names an endpoint means it, whatever the environment says of an emulator.
  const endpoint = textOf(common["endpoint"]);
  if (endpoint !== undefined && common["emulator"] !== undefined) {
    throw new UsageError("--emulator and --endpoint cannot go together");
  }
  return {
    emulator: endpoint === undefined ? read("emulator", "emulator") : undefined,
    endpoint: read("endpoint", "endpoint"),
    apiVersion: read("api-version", "apiVersion"),
    signIn: {
      kind: read("credential", "credential"),
      cert: read("cert", "cert"),
      key: read("key", "key"),
      pfx: read("pfx", "pfx"),
      ca: read("ca", "ca"),
    },
    parameters,
  };
}

function tokenPlace({ emulator, endpoint, apiVersion, parameters }: Connection) {
  return {
    parameters,
    ...(emulator !== undefined && { emulator }),
    ...(endpoint !== undefined && emulator === undefined && { endpoint }),
    ...(apiVersion !== undefined && { apiVersion }),
  };
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

async function readBody(environment: Environment, text: string | undefined): Promise<unknown> {
  if (text === undefined) return undefined;
  const json = /^\s*\{/.test(text) ? text : await readWhole(environment, "--body", text.replace(/^@/, ""));
  const document = parseJson(json);
  if (document === undefined) throw UsageError.of("--body", "JSON");
  return document;
}

function debugLine({ level, event, fields }: LogEntry): string {
  const parts = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `${level} ${event} ${parts.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(" ")}\n`;
}

export function textOf(value: CommonValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function listOf(value: CommonValues[string]): readonly string[] {
  return typeof value === "object" ? value : [];
}
