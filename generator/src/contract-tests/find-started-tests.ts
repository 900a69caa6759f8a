import type { FindRuleModel, FindStartedModel } from "../model/find-started-types.js";
import type { OperationModel } from "../model/types.js";
import { findStartedName } from "../client/signature.js";
import { cyclesOf } from "./cycle.js";
import { argumentsText, clientText, exampleCall, type OperationCall } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, describeText, testText, useBasics } from "./scope.js";
import { valueText } from "../text/value.js";
import { pathOf } from "./wire-request.js";

/** Moments of the tests: when the start was sent, when the work began, and when it ended. */
const times = {
  after: new Date("2030-01-01T10:00:00Z"),
  began: "2030-01-01T10:00:01Z",
  before: new Date("2030-01-01T10:00:30Z"),
};

type Of<TKind extends FindStartedModel["kind"]> = Extract<FindStartedModel, { kind: TKind }>;

/** Whether an operation has started whose answer was lost: as the spec says it is found out. */
export function findStartedTests(scope: Scope): string {
  const { findStarted, examples } = scope.operation;
  const [example] = examples;
  if (findStarted === undefined || example === undefined) return "";
  const call = exampleCall(scope.plan, scope.operation, example);
  const tests = testsOf(scope, findStarted, call);
  if (tests.length > 0) useBasics(scope);
  return describeText("whether it has started, when its answer was lost,", tests);
}

function testsOf(scope: Scope, said: FindStartedModel, call: OperationCall): string[] {
  switch (said.kind) {
    case "nothing":
      return [untoldTest(scope, said, call)];
    case "list":
      return listTests(scope, said, call);
    case "latest":
      return latestTests(scope, said, call);
    default:
      return [absentTest(scope, said.read.operation, call, "is not, where there is nothing of its name")];
  }
}

/** The question, as source. */
function askText({ operation }: Scope, call: OperationCall): string {
  const values = { ...call.values, startedAfter: times.after, startedBefore: times.before };
  return `${clientText(call)}.${findStartedName(operation)}(${argumentsText(operation, { ...call, values })})`;
}

/** Only what reads may be sent. */
const readsOnly = `expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);`;

function untoldTest(scope: Scope, { reason }: Of<"nothing">, call: OperationCall): string {
  return testText("cannot be told, and is not asked for", [
    "const wire = recorder([]);",
    `const answer = await ${askText(scope, call)};`,
    `expect(answer).toEqual({ cannotTell: ${valueText(reason)}, settled: true });`,
  ]);
}

function absentTest(scope: Scope, read: string, call: OperationCall, title: string): string {
  const path = JSON.stringify(pathTo(scope, read, call));
  return testText(title, [
    `const wire = recorder([${scope.file.value("emptyReply", contract)}(404)]);`,
    `expect(await ${askText(scope, call)}).toMatchObject({ none: true });`,
    `expect(wire.sent.map(({ path }) => path)).toEqual([${path}]);`,
    readsOnly,
  ]);
}

function listTests(scope: Scope, said: Of<"list">, call: OperationCall): string[] {
  const { file } = scope;
  const list = operationOf(scope, said.list.operation);
  if (list?.paging === undefined) return [];
  const jsonReply = file.value("jsonReply", contract);
  const read = documentFor(said.match);
  const item = itemFor(said, call, read);
  const id = textAt(item, said.id);
  const before = said.read === undefined ? [] : [`${jsonReply}(200, ${valueText(read)})`];
  const answers = (items: readonly unknown[], ...later: readonly unknown[]): string =>
    `const wire = recorder([${[...before, ...[nested(list.paging?.items ?? [], items), ...later].map((document) => `${jsonReply}(200, ${valueText(document)})`)].join(", ")}]);`;
  const paths = [said.read?.operation, list.name].flatMap((name) =>
    name === undefined ? [] : [pathTo(scope, name, call)],
  );
  const other = nested(said.id, `${id}-2`, item);
  const first = said.match[0]?.path ?? [];
  return [
    testText(`is not, where ${list.name} shows nothing`, [
      answers([]),
      `expect(await ${askText(scope, call)}).toMatchObject({ none: true });`,
      `expect(wire.sent.map(({ path }) => path)).toEqual(${valueText(paths)});`,
      readsOnly,
    ]),
    testText(`is not, where what ${list.name} shows is another`, [
      answers([nested(first, "something else", item)]),
      `expect(await ${askText(scope, call)}).toMatchObject({ none: true });`,
    ]),
    foundTest(scope, list.name, call, { answers, item, id }),
    testText("is not chosen between two", [
      answers([item, other]),
      `expect(await ${askText(scope, call)}).toMatchObject({ cannotTell: expect.stringContaining(${valueText(`${id}, ${id}-2`)}) });`,
    ]),
  ];
}

/** One that is found: followed where it is long-running, else read. */
function foundTest(
  scope: Scope,
  list: string,
  call: OperationCall,
  found: {
    readonly answers: (items: readonly unknown[], ...later: readonly unknown[]) => string;
    readonly item: unknown;
    readonly id: string;
  },
): string {
  const { plan, operation } = scope;
  const { answers, item, id } = found;
  if (operation.lro === undefined) {
    return testText(`is found in what ${list} shows, and is read`, [
      answers([item], item),
      `expect(await ${askText(scope, call)}).toMatchObject({ found: { id: ${valueText(id)} } });`,
      `expect(wire.sent.at(-1)?.path).toMatch(/${id.replaceAll("/", "\\/")}$/);`,
      readsOnly,
    ]);
  }
  return testText(`is found in what ${list} shows, and is followed by its id`, [
    answers([item]),
    `const answer = await ${askText(scope, call)};`,
    `const token = "found" in answer ? await answer.found.resumeToken() : "";`,
    `expect(JSON.parse(token)).toMatchObject({ subject: ${valueText(`${plan.service.clientName}.${operation.name}`)} });`,
    `expect(token).toContain(${valueText(id)});`,
    readsOnly,
  ]);
}

function latestTests(scope: Scope, said: Of<"latest">, call: OperationCall): string[] {
  const title = "is not, where there never was one";
  const [cycle] = cyclesOf(scope);
  return [
    absentTest(scope, said.read.operation, call, title),
    ...(cycle === undefined
      ? []
      : [
          testText("is not to be told while one goes on, since nothing says since when", [
            `const wire = recorder([${cycle.running.reply}]);`,
            `expect(await ${askText(scope, call)}).toMatchObject({ cannotTell: expect.any(String), settled: false });`,
            readsOnly,
          ]),
        ]),
  ];
}

function operationOf({ plan }: Scope, name: string): OperationModel | undefined {
  return plan.service.operations.find((one) => one.name === name);
}

/** Where a call that reads has to go, by the arguments of the start. */
function pathTo(scope: Scope, name: string, call: OperationCall): string {
  const { plan, operation } = scope;
  const target = operationOf(scope, name);
  const [example] = operation.examples;
  const values: Record<string, unknown> = { ...example?.parameters };
  for (const { name: own, wire } of operation.parameters) {
    if (call.values[own] !== undefined) values[wire] = call.values[own];
  }
  return target === undefined ? "" : pathOf(plan, target, values);
}

/** A document with a value at each place that rules refer to. */
function documentFor(rules: readonly FindRuleModel[]): unknown {
  const places = rules
    .flatMap(({ values = [], telling = [] }) => [...values, ...telling])
    .flatMap((template) => [...template.matchAll(/\{\/([^{}]+)\}/g)].map(([, place = ""]) => place));
  return [...new Set(places)].reduce<unknown>(
    (document, place) => nested(place.split("/"), place.split("/").at(-1), document),
    {},
  );
}

/** An item that meets all rules. */
function itemFor(said: Of<"list">, call: OperationCall, read: unknown): unknown {
  const fill = (template: string): string =>
    template
      .replaceAll(/\{\/([^{}]+)\}/g, (_, place: string) => textAt(read, place.split("/")))
      .replaceAll(/\{([^{}/]+)\}/g, (_, name: string) => String(call.values[name]))
      .replaceAll("*", "x1");
  const id = said.isResource === true ? "/found/by/id" : "found-by-id";
  const dated = said.startedAt ?? said.endedAt;
  const met = said.match.reduce<unknown>((item, { path, values = [], telling = [] }) => {
    const [template] = [...telling, ...values];
    return template === undefined ? item : nested(path, fill(template), item);
  }, {});
  return nested(said.id, id, dated === undefined ? met : nested(dated, times.began, met));
}

/** A copy of a document with a value at a place. */
function nested(path: readonly string[], value: unknown, document: unknown = {}): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const members = document as Readonly<Record<string, unknown>>;
  return { ...members, [name]: nested(rest, value, members[name]) };
}

function textAt(document: unknown, path: readonly string[]): string {
  return String(
    path.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], document),
  );
}
