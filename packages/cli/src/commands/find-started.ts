import type { OperationPoller } from "@azbackup/core/lro";
import type { Client } from "../calls/connect.js";
import type { OperationCommand } from "../description/service-commands.js";
import { exitCodes, type ExitCode } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import type { CallArguments } from "../flags/assemble.js";
import { readScalar } from "../flags/read-scalar.js";
import type { CommonValues } from "../program/add-common-options.js";
import type { SharedOptions } from "../calls/call-operation.js";

/** What a client says of a start whose answer was lost. */
type Answer =
  | { readonly found: OperationPoller }
  | { readonly none: true; readonly settled: boolean }
  | { readonly cannotTell: string; readonly settled: boolean };

/** The same, for a person and for a script. */
export interface Finding {
  readonly answer: "started" | "not started" | "not seen yet" | "cannot tell";
  readonly why?: string;
  readonly poller?: OperationPoller;
  readonly advice: string;
  readonly exitCode: ExitCode;
}

/** The moments between which the start was sent, as options of the question. */
export function startedBetween(common: CommonValues): { startedAfter: Date; startedBefore?: Date } {
  const after = moment("--started-after", common["startedAfter"]);
  if (after === undefined)
    throw UsageError.of("--started-after", "required: a moment before the start was sent");
  const before = moment("--started-before", common["startedBefore"]);
  return { startedAfter: after, ...(before !== undefined && { startedBefore: before }) };
}

function moment(source: string, written: CommonValues[string]): Date | undefined {
  if (typeof written !== "string") return undefined;
  const read = readScalar("dateTime", written);
  if ("rule" in read) throw UsageError.of(source, read.rule, written);
  return read.value instanceof Date ? read.value : undefined;
}

/** The client's method that asks whether an operation was started; undefined where it has none. */
export function findMethod(
  client: Client,
  { name }: OperationCommand,
): ((...args: unknown[]) => unknown) | undefined {
  const method = client[`findStarted${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  return typeof method === "function"
    ? (...args) => Reflect.apply(method, client, args) as unknown
    : undefined;
}

/**
 * Asks a service whether an operation has started. Nothing is started.
 *
 * @throws UsageError where the client has no way to ask
 */
export async function findStarted(
  client: Client,
  operation: OperationCommand,
  { positional, options }: CallArguments,
  extra: SharedOptions & ReturnType<typeof startedBetween>,
): Promise<Finding> {
  const method = findMethod(client, operation);
  if (method === undefined) throw new UsageError("the service has nothing to ask whether this was started");
  const asked: unknown = await method(...positional, { ...options, ...extra });
  return findingOf(asked as Answer);
}

function findingOf(answer: Answer): Finding {
  if ("found" in answer) {
    const advice = "It was started: go on with it, and do not start another one.";
    return { answer: "started", poller: answer.found, advice, exitCode: exitCodes.done };
  }
  if ("none" in answer) {
    return answer.settled
      ? {
          answer: "not started",
          advice: "It was not started, and will not be: it is safe to start it.",
          exitCode: exitCodes.notStarted,
        }
      : {
          answer: "not seen yet",
          advice:
            "Nothing is to be seen yet, which does not say that it was not started: ask again later, with --started-before.",
          exitCode: exitCodes.mayHaveStarted,
        };
  }
  const advice = answer.settled
    ? "Only a person can tell: look in the service before you start another one."
    : "It cannot be told yet: ask again later.";
  return { answer: "cannot tell", why: answer.cannotTell, advice, exitCode: exitCodes.mayHaveStarted };
}
