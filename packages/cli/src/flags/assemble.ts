import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import { UsageError } from "../errors/usage-error.js";
import { filterText } from "./filter-flags.js";
import type { Flag } from "./flag.js";
import type { Gathered } from "./gather.js";
import { type GivenText, isRecord } from "./given.js";
import { typedValue } from "./typed-value.js";

/** What a client's constructor and method are called with. */
export interface CallArguments {
  /** By name. */
  readonly client: Readonly<Record<string, unknown>>;
  /** In the method's order. */
  readonly positional: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Where a list starts, and how large its pages are. */
  readonly page: Readonly<Record<string, unknown>>;
}

/**
 * Puts values in their places.
 *
 * @param document the body, from a file; flags go on top of it
 * @throws UsageError for what is missing, or not of the kind the parameter is
 */
export function assemble(
  service: ServiceCommands,
  operation: OperationCommand,
  flags: readonly Flag[],
  gathered: Gathered,
  document: unknown,
): CallArguments {
  requireAll(flags, gathered);
  const client: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  const page: Record<string, unknown> = {};
  let body: unknown = document;
  for (const [flag, given] of gathered) {
    const { place } = flag;
    if (place.in === "filter") continue;
    if (place.in === "body") body = placed(body ?? {}, place.path, given);
    else {
      const value = typedValue(service, flag.shape, given, `--${flag.name}`);
      if (place.in === "page") page[place.setting] = value;
      else (place.in === "client" ? client : values)[place.name] = value;
    }
  }
  const filter = operation.filter && filterText(service, operation.filter, flags, gathered);
  if (operation.filter !== undefined && filter !== undefined) values[operation.filter.parameter] = filter;
  if (operation.body !== undefined) {
    // An empty one makes the client say which of its members it lacks.
    const sent = body ?? (operation.body.optional ? undefined : {});
    if (sent !== undefined) values[operation.body.name] = typedValue(service, operation.body, sent, "--body");
  }
  const positional = operation.arguments.map((name) => values[name]);
  const options = Object.fromEntries(
    Object.entries(values).filter(([name]) => !operation.arguments.includes(name)),
  );
  return { client, positional, options, page };
}

function requireAll(flags: readonly Flag[], gathered: Gathered): void {
  const missing = flags.filter((flag) => flag.isRequired && flag.place.in !== "body" && !gathered.has(flag));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => `--${name}`).join(", ");
  throw new UsageError(`${names} ${missing.length === 1 ? "is" : "are"} required`);
}

/** A copy of a document with a text at a path; names fit in either spelling that it has. */
function placed(document: unknown, [name, ...rest]: readonly string[], given: GivenText): unknown {
  if (name === undefined) return given;
  if (!isRecord(document))
    throw new UsageError(`${given.source} and --body cannot go together: the body is no object`);
  const key = Object.keys(document).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  return { ...document, [key]: placed(rest.length === 0 ? undefined : (document[key] ?? {}), rest, given) };
}
