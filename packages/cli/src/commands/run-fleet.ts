import type { OperationPoller } from "@azbackup/core/lro";
import { callOperation } from "../calls/call-operation.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { parseJson } from "../flags/given.js";
import { readWhole } from "../flags/read-text.js";
import type { CommonValues } from "../program/add-common-options.js";
import { addServices, type Invocation } from "../program/build-program.js";
import { createProgram, parse } from "../program/parse.js";
import { readSettings } from "../settings/settings.js";
import type { CommandContext } from "./command-context.js";
import { resultsOf } from "./common.js";
import { findMethod } from "./find-started.js";
import { loadFleet } from "./load-fleet.js";
import { type PreparedCall, prepareCall } from "./prepare-call.js";

/** As much of a fleet as is used here. */
interface Fleet {
  add(kind: string, items: readonly Words[], options: object): Promise<unknown>;
  work(options: object): Promise<void>;
  list(): AsyncIterable<FleetItem>;
  close(): Promise<void>;
}

interface FleetItem {
  readonly key: string;
  readonly state: string;
  readonly error: { readonly message?: string } | null;
}

type Words = readonly string[];

export interface FleetCommand {
  /** A JSON list of words a line: each is a command. */
  readonly file: string;
  /** Where the fleet keeps what it does. */
  readonly store: string;
  /** Names the run: the same command in the same run is started once. */
  readonly run: string;
  readonly perGroup: number;
  readonly common: CommonValues;
}

/**
 * Runs all commands of a file side by side, as a fleet: none twice, and all to their end. Ends with 0 when
 * all are done, 4 when a person has to look at one, and 1 when one failed.
 */
export async function runFleet(context: CommandContext, command: FleetCommand): Promise<void> {
  const { environment } = context;
  const settings = await readSettings(environment);
  const results = await resultsOf(environment, settings, undefined, command.common, new Set());
  const all = await readCommands(environment, command.file);
  const calls = new Map<string, Promise<Ready>>();
  // All of them are understood before the first is started.
  for (const words of all) calls.set(JSON.stringify(words), ready(context, words));
  const made = new Map(await Promise.all([...calls].map(async ([key, one]) => [key, await one] as const)));
  const fleet = await openFleet(context, command, made);
  const stop = new AbortController();
  const takeBack = environment.onInterrupt(() => stop.abort());
  try {
    await fleet.add("command", all, {
      key: (words: Words) => `${command.run} ${words.join(" ")}`,
      group: (words: Words) => readyOf(made, words).group,
    });
    await fleet.work({ untilDone: true, signal: stop.signal });
    const items = await itemsOf(fleet, command.run);
    await results.one(items);
    if (stop.signal.aborted) {
      await environment.stderr.write(
        "Stopped. What was started goes on; the same command goes on with all of it.\n",
      );
      context.exitCode = exitCodes.interrupted;
    } else if (items.some(({ state }) => state === "needsOperator"))
      context.exitCode = exitCodes.mayHaveStarted;
    else if (items.some(({ state }) => state !== "succeeded")) context.exitCode = exitCodes.failed;
  } finally {
    takeBack();
    await fleet.close();
  }
}

interface Ready extends PreparedCall {
  readonly operation: Invocation["operation"];
  /** What limits apply to together. */
  readonly group: string;
}

async function readCommands(environment: CommandContext["environment"], file: string): Promise<Words[]> {
  const text = await readWhole(environment, "the fleet", file.replace(/^@/, ""));
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const words = parseJson(line);
    if (!Array.isArray(words) || words.length === 0 || words.some((word) => typeof word !== "string")) {
      throw UsageError.of(`line ${index + 1} of ${file}`, "a JSON list of the words of a command");
    }
    if (seen.has(JSON.stringify(words))) {
      throw UsageError.of(
        `line ${index + 1} of ${file}`,
        "another command than those before: each is started once",
      );
    }
    seen.add(JSON.stringify(words));
    return words.map(String);
  });
}

/** Understands one command, as if it were the only one. */
async function ready(context: CommandContext, words: Words): Promise<Ready> {
  const found: Invocation[] = [];
  const program = createProgram(context.environment, "", []);
  const take = async (invocation: Invocation): Promise<void> => void found.push(invocation);
  addServices(program, context.environment.services, words, take, "run");
  await parse(program, words);
  const [invocation] = found;
  if (invocation === undefined || !invocation.operation.isLong) {
    throw new UsageError(`${words.slice(0, 3).join(" ")} is nothing that is started and followed`);
  }
  const prepared = await prepareCall(context, invocation, await readSettings(context.environment));
  const { service, endpoint = "" } = prepared.token;
  const names = prepared.call.positional.filter((value) => typeof value === "string").slice(0, 2);
  return { ...prepared, operation: invocation.operation, group: [service, endpoint, ...names].join(" ") };
}

function readyOf(made: ReadonlyMap<string, Ready>, words: Words): Ready {
  const found = made.get(JSON.stringify(words));
  if (found === undefined)
    throw new UsageError(`${words.join(" ")} is in the store, and no longer in the file`);
  return found;
}

async function openFleet(
  { environment }: CommandContext,
  command: FleetCommand,
  made: ReadonlyMap<string, Ready>,
): Promise<Fleet> {
  const create = await loadFleet(environment, "createFleet");
  const kind = {
    start(words: Words, options: { readonly abortSignal: AbortSignal }): OperationPoller {
      const { client, operation, call } = readyOf(made, words);
      const called = callOperation(client, operation, call, options);
      if (called.kind !== "long") throw new TypeError(`${operation.name} is nothing to follow`);
      return called.poller;
    },
    resume(token: string, words: Words): unknown {
      const { client } = readyOf(made, words);
      const method = client["resume"];
      if (typeof method !== "function") throw new TypeError("the client cannot resume");
      return Reflect.apply(method, client, [token]);
    },
    async find(words: Words, options: object): Promise<unknown> {
      const { client, operation, call } = readyOf(made, words);
      const method = findMethod(client, operation);
      if (method === undefined) return { cannotTell: "The service has nothing to ask." };
      return method(...call.positional, { ...call.options, ...options });
    },
  };
  const options = { store: command.store, kinds: { command: kind }, limits: { perGroup: command.perGroup } };
  return (await create(options)) as Fleet;
}

async function itemsOf(
  fleet: Fleet,
  run: string,
): Promise<{ command: string; state: string; error: string | null }[]> {
  const items = [];
  for await (const { key, state, error } of fleet.list()) {
    if (key.startsWith(`${run} `))
      items.push({ command: key.slice(run.length + 1), state, error: error?.message ?? null });
  }
  return items;
}
