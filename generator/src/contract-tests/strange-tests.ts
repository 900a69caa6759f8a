import type { ClientPlan } from "../client/plan.js";
import type { ExampleModel, ModelType, ResponseModel, Shape } from "../model/types.js";
import { discriminatorOf, enumOf, isRecord, kindOf, modelOf, propertiesOf } from "./lookup.js";
import { callText, exampleCall } from "./operation-call.js";
import type { Scope } from "./scope.js";
import { contract, exampleLine, descriptionOf, testText } from "./scope.js";
import { valueText } from "../text/value.js";

type Path = readonly (string | number)[];

/** One thing a service may answer that the spec does not know. */
interface Change {
  readonly path: Path;
  readonly to: unknown;
}

/** How deep into a document the changes go. */
const deepest = 4;

interface Changes {
  readonly unknown: Change[];
  readonly nulls: Change[];
  readonly words: Change[];
}

function visit(plan: ClientPlan, shape: Shape, wire: unknown, path: Path, into: Changes): void {
  if (path.length > deepest) return;
  if (shape.type.kind === "list" && Array.isArray(wire) && wire.length > 0) {
    visit(plan, shape.type.items, wire[0], [...path, 0], into);
  }
  const declared = modelOf(plan, shape);
  if (declared === undefined || !isRecord(wire)) return;
  const model = kindOf(plan, declared, (name) => wire[name]);
  if (model.additional === undefined) {
    into.unknown.push({ path: [...path, "contractUnknown"], to: { some: ["thing", 1, null] } });
  }
  visitMembers(plan, model, wire, path, into);
}

function visitMembers(
  plan: ClientPlan,
  model: ModelType,
  wire: Readonly<Record<string, unknown>>,
  path: Path,
  into: Changes,
): void {
  const kind = discriminatorOf(plan, model);
  for (const property of propertiesOf(plan, model)) {
    const at = [...path, property.wire];
    const value = wire[property.wire];
    if (property.name === kind?.name) continue;
    if (property.optional) into.nulls.push({ path: at, to: null });
    if (value === undefined || value === null) continue;
    const type = enumOf(plan, property);
    if (type !== undefined && type.valueType === "string")
      into.words.push({ path: at, to: "ContractUnknown" });
    visit(plan, property, value, at, into);
  }
}

/** Where the kind of an object stands in a document, for the first hierarchy found. */
function kindChange(plan: ClientPlan, shape: Shape, wire: unknown, path: Path = []): Change | undefined {
  if (path.length > deepest) return undefined;
  if (shape.type.kind === "list" && Array.isArray(wire)) {
    return kindChange(plan, shape.type.items, wire[0], [...path, 0]);
  }
  const declared = modelOf(plan, shape);
  if (declared === undefined || !isRecord(wire)) return undefined;
  const kind = discriminatorOf(plan, declared);
  // What is declared as one kind can be of no other.
  if (kind !== undefined && declared.kinds !== undefined && kind.wire in wire)
    return { path: [...path, kind.wire], to: "ContractUnknown" };
  return propertiesOf(plan, declared)
    .map((property) => kindChange(plan, property, wire[property.wire], [...path, property.wire]))
    .find((change) => change !== undefined);
}

function changedText(scope: Scope, source: string, changes: readonly Change[]): string {
  const changed = scope.file.value("changed", contract);
  return changes.reduce(
    (text, { path, to }) => `${changed}(${text}, ${valueText(path)}, ${valueText(to)})`,
    source,
  );
}

function strangeTest(scope: Scope, name: string, source: Source, changes: readonly Change[]): string {
  const { plan, operation, file } = scope;
  const { example, response } = source;
  const { status } = response;
  const call = callText(operation, exampleCall(plan, operation, example));
  const spec = descriptionOf(scope, operation.name);
  const written = `${file.value("written", contract)}(${spec}, ${status}, result)`;
  return testText(name, [
    exampleLine(scope, example),
    `const body = ${changedText(scope, `example.source(${status})`, changes)};`,
    `const wire = recorder([${file.value("jsonReply", contract)}(${status}, body)]);`,
    `const result = await ${call};`,
    `expect(${written}).toStrictEqual(body);`,
  ]);
}

interface Source {
  readonly example: ExampleModel;
  readonly response: ResponseModel;
  readonly body: unknown;
}

/** The documented answer that says the most. */
function richest({ operation }: Scope): Source | undefined {
  const sources = operation.examples.flatMap((example) =>
    operation.responses.flatMap((response): Source[] => {
      const body = example.responses[String(response.status)]?.body;
      return isRecord(body) && response.body !== undefined ? [{ example, response, body }] : [];
    }),
  );
  const size = ({ body }: Source) => JSON.stringify(body).length;
  return sources.sort((a, b) => size(b) - size(a))[0];
}

/** An XML answer with an element the spec does not know, which reads like the one without. */
function strangeXmlTest(scope: Scope): string[] {
  const { plan, operation, file } = scope;
  const [found] = operation.examples.flatMap((example) =>
    operation.responses.flatMap(({ status }) => {
      const body = example.responses[String(status)]?.body;
      return typeof body === "string" && body.includes("</") ? [{ example, status }] : [];
    }),
  );
  if (found === undefined || operation.paging !== undefined) return [];
  const { example, status } = found;
  const call = callText(operation, exampleCall(plan, operation, example));
  const typed = file.value("typed", contract);
  return [
    testText("reads past elements and attributes the spec does not know", [
      exampleLine(scope, example),
      `const source = String(example.source(${status}));`,
      `const strange = source.replace(/<[A-Za-z][^>]*/, '$& contractUnknown="1"><ContractUnknown><More>1</More></ContractUnknown');`,
      `const wire = recorder([example.reply(${status}), ${file.value("xmlReply", contract)}(${status}, strange)]);`,
      `const plain = await ${call};`,
      `expect(strange).not.toBe(source);`,
      `expect(${typed}(await ${call})).toMatchObject(Object(${typed}(plain)));`,
    ]),
  ];
}

/** Answers with unknown properties, words and kinds, and with nulls: nothing is lost, and nothing thrown. */
export function strangeTests(scope: Scope): string[] {
  const source = scope.operation.paging === undefined ? richest(scope) : undefined;
  if (source?.response.body === undefined) return strangeXmlTest(scope);
  const changes: Changes = { unknown: [], nulls: [], words: [] };
  visit(scope.plan, source.response.body, source.body, [], changes);
  const kind = kindChange(scope.plan, source.response.body, source.body);
  const groups: readonly (readonly [string, readonly Change[]])[] = [
    ["keeps properties the spec does not know", changes.unknown],
    [
      "takes null for what is optional, and gives it back",
      changes.nulls.filter(({ path }) => path.length === 1),
    ],
    ["keeps words of an enum the spec does not know", changes.words],
    ["keeps an object of a kind the spec does not know", kind === undefined ? [] : [kind]],
  ];
  return groups.flatMap(([name, list]) =>
    list.length === 0 ? [] : [strangeTest(scope, name, source, list)],
  );
}
