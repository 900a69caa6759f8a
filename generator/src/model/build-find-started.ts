import type { Operation } from "@typespec/compiler";
import { type FindRule, type FindStarted, findStarted } from "../decorators/find-started.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import type { FindRuleModel, FindStartedModel, FoundByCall } from "./find-started-types.js";
import type { OperationModel } from "./types.js";

type Operations = ReadonlyMap<Operation, OperationModel>;

/** Says of each long-running operation how it is found out whether it was started. */
export function linkFindStarted(builder: Builder, operations: Map<Operation, OperationModel>): void {
  for (const [raw, operation] of operations) {
    const found = findStartedOf(builder, raw, operation, operations);
    if (found !== undefined) operations.set(raw, { ...operation, findStarted: found });
  }
}

function findStartedOf(
  builder: Builder,
  raw: Operation,
  start: OperationModel,
  operations: Operations,
): FindStartedModel | undefined {
  const said = findStarted.get(builder.context.program, raw);
  if (said === undefined) return undefined;
  // What an operation makes that is no long-running one can be found in a list of resources.
  const isFollowed = said.kind !== "nothing" && !(said.kind === "list" && said.options.isResource === true);
  if (start.lro === undefined && isFollowed) {
    report(builder, "not-long-running", raw, { operation: start.name });
    return undefined;
  }
  if (said.kind === "nothing") return said;
  const call: Call = (target, given = {}) => target && callOf(builder, raw, start, operations, target, given);
  const polling = [...operations].find(([, { name }]) => name === statusOperation(start))?.[0];
  if (said.kind === "name") return byName(said, call);
  return said.kind === "list" ? inList(said, call) : latest(builder, raw, said, call, polling);
}

type Said<TKind extends FindStarted["kind"]> = Extract<FindStarted, { kind: TKind }>;
type Call = (
  target: Operation | undefined,
  given?: Readonly<Record<string, string>>,
) => FoundByCall | undefined;

const path = (text: string): readonly string[] => text.split(".");

function byName({ kind, read: target, options }: Said<"name">, call: Call): FindStartedModel | undefined {
  const read = call(target);
  const { madeAt, changes, untold, settleSeconds } = options;
  if (read === undefined) return undefined;
  return {
    kind,
    read,
    ...(madeAt !== undefined && { madeAt: path(madeAt) }),
    ...(changes === true && { changes }),
    ...(untold === true && { untold }),
    settleMs: settleSeconds * 1000,
  };
}

function inList(said: Said<"list">, call: Call): FindStartedModel | undefined {
  const { match, id, isResource, startedAt, endedAt, settleSeconds, arguments: given } = said.options;
  const list = call(said.list, given);
  const read = call(said.read);
  if (list === undefined) return undefined;
  return {
    kind: said.kind,
    ...(read !== undefined && { read }),
    list,
    match: match.map(ruleOf),
    id: path(id),
    ...(isResource === true && { isResource }),
    ...(startedAt !== undefined && { startedAt: path(startedAt) }),
    ...(endedAt !== undefined && { endedAt: path(endedAt) }),
    settleMs: settleSeconds * 1000,
  };
}

function latest(
  builder: Builder,
  raw: Operation,
  said: Said<"latest">,
  call: Call,
  polling: Operation | undefined,
): FindStartedModel | undefined {
  const { endedAt, match, startedAt, settleSeconds, arguments: given } = said.options;
  const read = call(polling);
  const list = call(said.list, given);
  if (read === undefined) {
    report(builder, "unknown-operation", raw, { operation: "the polling operation it needs" });
    return undefined;
  }
  return {
    kind: said.kind,
    read,
    endedAt: path(endedAt),
    ...(list !== undefined && { list }),
    ...(match !== undefined && { match: match.map(ruleOf) }),
    ...(startedAt !== undefined && { startedAt: path(startedAt) }),
    settleMs: settleSeconds * 1000,
  };
}

function statusOperation({ lro }: OperationModel): string | undefined {
  const { statusOperation: found } = (lro?.tracking ?? {}) as { statusOperation?: { operation: string } };
  return found?.operation;
}

function ruleOf({ path: place, optional, ...rule }: FindRule): FindRuleModel {
  return { path: path(place), ...rule, ...(optional === true && { optional }) };
}

/** A call whose arguments are those of the start that have the same name, and those the spec gives. */
function callOf(
  builder: Builder,
  raw: Operation,
  start: OperationModel,
  operations: Operations,
  target: Operation,
  given: Readonly<Record<string, string>>,
): FoundByCall | undefined {
  const called = operations.get(target);
  if (called === undefined) {
    report(builder, "unknown-operation", raw, { operation: target.name });
    return undefined;
  }
  const values: Record<string, string> = {};
  for (const { name, wire, onClient, constant, optional } of called.parameters) {
    if (onClient || constant !== undefined) continue;
    const same = start.parameters.find((own) => own.wire === wire && own.constant === undefined);
    const value = given[name] ?? given[wire] ?? (same && !optional ? `{${same.name}}` : undefined);
    if (value !== undefined) values[name] = value;
    else if (!optional) {
      report(builder, "untraceable-argument", raw, { parameter: name, operation: called.name });
    }
  }
  return { operation: called.name, arguments: values };
}
