import type { LogEntry } from "@azbackup/core/http";
import type { ConnectOptions, Connection } from "../calls/connect.js";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { openResults, type Results } from "../output/results.js";
import type { OutputFormat } from "../output/writer.js";
import type { CommonValues } from "../program/add-common-options.js";
import { outputFormats } from "../program/common-options.js";
import { commonSetting, type LastingOption } from "../settings/common-setting.js";
import type { Settings } from "../settings/settings.js";
import { readDuration } from "../work/duration.js";
import type { OperationToken } from "../work/operation-token.js";
import type { CommandContext } from "./command-context.js";

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

/** The same, as a token keeps it. */
export function tokenPlace({
  emulator,
  endpoint,
  apiVersion,
  parameters,
}: Connection): Omit<OperationToken, "service" | "operation" | "resume"> {
  return {
    parameters,
    ...(emulator !== undefined && { emulator }),
    ...(endpoint !== undefined && emulator === undefined && { endpoint }),
    ...(apiVersion !== undefined && { apiVersion }),
  };
}

/** Milliseconds of `--timeout`. */
export function timeoutOf({ timeout }: CommonValues): number | undefined {
  return typeof timeout === "string" ? readDuration("--timeout", timeout) : undefined;
}

/** Where a client's warnings go, and what it logs with `--debug`. */
export function connectOptions(
  { environment: { stderr }, secrets }: CommandContext,
  common: CommonValues,
): ConnectOptions {
  // Nobody waits for what is said by the way, and nothing depends on it.
  const say = (text: string): void => void Promise.allSettled([stderr.write(`${text}\n`)]);
  return {
    secrets,
    warn: (text) => say(`azbackup: ${text}`),
    ...(common["debug"] === true && { debug: (entry) => say(debugLine(entry)) }),
  };
}

function debugLine({ level, event, fields }: LogEntry): string {
  const parts = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `${level} ${event} ${parts.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(" ")}`;
}

/** A value that was written once. */
export function textOf(value: CommonValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A value that may have been written several times. */
export function listOf(value: CommonValues[string]): readonly string[] {
  return typeof value === "object" ? value : [];
}
