import type { ExampleModel, OperationModel, Shape } from "../model/types.js";
import { enumOf, isRecord, modelOf, propertiesOf, valueAt } from "./lookup.js";
import type { Scope } from "./scope.js";
import { contract, support } from "./scope.js";
import { secretMark } from "./text-samples.js";
import type { Phase, Vocabulary } from "./status-words.js";
import { phaseOf } from "./status-words.js";
import { valueText } from "../text/value.js";
import { xmlValue } from "./xml-value.js";

/** A status document: how a test gets it, and what it says. */
export interface StatusDocument {
  /** Source of the reply. */
  readonly reply: string;
  /** In the form of a JSON document, by wire name. */
  readonly wire: unknown;
}

interface Found extends StatusDocument {
  readonly word: unknown;
}

/** The documented answers that hold a document of a model. */
function documented(scope: Scope, shape: Shape, path: readonly string[]): Found[] {
  const model = modelOf(scope.plan, shape);
  const fits = (body: Shape | undefined) => model !== undefined && modelOf(scope.plan, body) === model;
  const entries = (operation: OperationModel) =>
    operation.responses
      .filter(({ body }) => fits(body))
      .flatMap(({ status, contentType }) =>
        operation.examples.flatMap((example) => foundIn(scope, shape, path, example, status, contentType)),
      );
  const others = scope.plan.service.operations.filter(({ name }) => name !== scope.operation.name);
  return [scope.operation, ...others].flatMap(entries);
}

/** A documented answer that holds a document of a model, or an empty one. */
export function anyDocument(scope: Scope, shape: Shape): StatusDocument {
  const [found] = documented(scope, shape, []);
  return found ?? { reply: `${scope.file.value("jsonReply", contract)}(200, {})`, wire: {} };
}

function foundIn(
  scope: Scope,
  shape: Shape,
  path: readonly string[],
  example: ExampleModel,
  status: number,
  contentType: string | undefined,
): Found[] {
  const body = example.responses[String(status)]?.body;
  if (body === undefined || status >= 202) return [];
  const isXml = contentType?.includes("xml") === true && typeof body === "string";
  const wire = isXml ? xmlValue(scope.plan, shape, body) : body;
  const reply = `${scope.file.value("documents", support)}.example(${JSON.stringify(example.file)}).reply(${status})`;
  return [{ reply, wire, word: valueAt(wire, path) }];
}

/** The shape at a path of wire names. */
function shapeAt(scope: Scope, shape: Shape, path: readonly string[]): Shape | undefined {
  let current: Shape | undefined = shape;
  for (const wire of path) {
    const model = modelOf(scope.plan, current);
    current = model && propertiesOf(scope.plan, model).find((property) => property.wire === wire);
  }
  return current;
}

/** The words the spec lists for a status. */
function listedWords(scope: Scope, shape: Shape, path: readonly string[]): string[] {
  const status = shapeAt(scope, shape, path);
  const type = status === undefined ? undefined : enumOf(scope.plan, status);
  return (type?.values ?? []).map(({ value }) => String(value));
}

function nested(path: readonly string[], value: unknown): Record<string, unknown> {
  const [key = "", ...rest] = path;
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

function merged(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> {
  const both = { ...a, ...b };
  for (const [key, value] of Object.entries(b)) {
    const other = a[key];
    if (isRecord(value) && isRecord(other)) both[key] = merged(other, value);
  }
  return both;
}

/** What a failure says, where no document shows one. */
function inventedError(
  scope: Scope,
  shape: Shape,
  { error, code, message }: Vocabulary,
): Record<string, unknown> {
  const fault = { [code]: "ContractFault", [message]: "it went wrong" };
  return nested(error, shapeAt(scope, shape, error)?.type.kind === "list" ? [fault] : fault);
}

function invented(
  scope: Scope,
  shape: Shape,
  vocabulary: Vocabulary,
  phase: Phase,
): StatusDocument | undefined {
  const listed = listedWords(scope, shape, vocabulary.path);
  const word =
    listed.find((one) => phaseOf(one, vocabulary) === phase) ??
    (phase === "running" ? "InProgress" : undefined);
  const known = phase === "succeeded" || phase === "failed" ? vocabulary.words[phase][0] : undefined;
  const model = modelOf(scope.plan, shape);
  if ((word ?? known) === undefined || model?.xml !== undefined) return undefined;
  const status = nested(vocabulary.path, word ?? known);
  const wire = phase === "failed" ? merged(status, inventedError(scope, shape, vocabulary)) : status;
  return { reply: `${scope.file.value("jsonReply", contract)}(200, ${valueText(wire)})`, wire };
}

/**
 * A status document that says a phase: a documented one, or else the least that says it. Undefined
 * for a phase the spec has no word for.
 */
export function statusDocument(
  scope: Scope,
  shape: Shape,
  vocabulary: Vocabulary,
  phase: Phase,
  accepts: (wire: unknown) => boolean = () => true,
): StatusDocument | undefined {
  const found = documented(scope, shape, vocabulary.path).find(
    ({ word, wire }) => phaseOf(word, vocabulary) === phase && accepts(wire),
  );
  return found ?? invented(scope, shape, vocabulary, phase);
}

/** What a failed document says of why. */
export function faultOf(wire: unknown, { error, code, message }: Vocabulary): Record<string, string> {
  const at = valueAt(wire, error);
  const fault: unknown = Array.isArray(at) ? at[0] : at;
  const [codeText, messageText] = [valueAt(fault, [code]), valueAt(fault, [message])];
  return {
    ...(codeText !== undefined && codeText !== null && { code: String(codeText) }),
    ...(typeof messageText === "string" && { serviceMessage: messageText }),
  };
}

/** The secrets in a call's values. */
export function secretsIn(scope: Scope, shape: Shape, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (shape.secret) return textsIn(value);
  const { type } = shape;
  if (type.kind === "list" && Array.isArray(value)) {
    return value.flatMap((item) => secretsIn(scope, type.items, item));
  }
  const model = modelOf(scope.plan, shape);
  if (model === undefined || !isRecord(value)) return [];
  const root = scope.plan.rootOf(model);
  const kinds =
    root?.kinds === undefined
      ? [model]
      : Object.values(root.kinds).flatMap((name) => scope.plan.models.get(name) ?? []);
  const properties = kinds.flatMap((kind) => propertiesOf(scope.plan, kind));
  const texts = properties.flatMap((property) => secretsIn(scope, property, value[property.name]));
  return [...new Set(texts)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [secretMark];
}
