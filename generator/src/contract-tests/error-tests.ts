import { escape } from "../text/xml.js";
import { templateText } from "../text/literal.js";
import type { ErrorModel, ModelType, OperationModel } from "../model/types.js";
import { callText, exampleCall, sampleCall } from "./operation-call.js";
import { Sampler } from "./sample-value.js";
import type { Scope } from "./scope.js";
import { contract, describeText, firstReplies, newestVersion, support, useBasics } from "./scope.js";
import { valueText } from "../text/value.js";

/** One error a service answers with. */
interface ErrorRow {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function rowsOf({ knownErrors }: OperationModel): ErrorRow[] {
  const known = knownErrors.map(({ code, status, message }) => ({
    status: status ?? 400,
    code,
    message: message ?? "what the service says of it",
  }));
  const seen = new Set<string>();
  return [...known, { status: 400, code: "ContractFault", message: "it went wrong" }].filter(
    ({ status, code }) => {
      const key = `${status} ${code}`;
      return !seen.has(key) && seen.add(key);
    },
  );
}

function errorModel({ service }: Scope, { model }: ErrorModel): ModelType | undefined {
  return service.models.find(({ name }) => name === model);
}

/** What an error can say besides code and message, by the names it has for users. */
interface Extras {
  /** By wire name, for the document. */
  readonly wire: Readonly<Record<string, unknown>>;
  /** By the name on `RestError`. */
  readonly read: Readonly<Record<string, unknown>>;
}

const inner = { code: "ContractCause", message: "what was behind it" };

/** The further parts that the error's model declares. */
function extrasOf(scope: Scope, error: ErrorModel): Extras {
  const { models } = scope.service;
  let holder = errorModel(scope, error);
  for (const wire of error.path) {
    const property = holder?.properties.find((candidate) => candidate.wire === wire);
    const name = property?.type.kind === "model" ? property.type.name : undefined;
    holder = models.find((model) => model.name === name);
  }
  const { names } = error;
  const has = (wire: string) => holder?.properties.some((property) => property.wire === wire) === true;
  const found = { code: names.code ?? "code", message: names.message ?? "message" };
  const fault = { [found.code]: inner.code, [found.message]: inner.message };
  const parts: readonly (readonly [string, string, unknown, unknown])[] = [
    [names.target ?? "target", "target", "the culprit", "the culprit"],
    [names.details ?? "details", "details", [fault], [inner]],
    [names.innerError ?? "innererror", "innerError", fault, inner],
  ];
  const declared = error.contentType.includes("xml") ? [] : parts.filter(([wire]) => has(wire));
  return {
    wire: Object.fromEntries(declared.map(([wire, , value]) => [wire, value])),
    read: Object.fromEntries(declared.map(([, name, , value]) => [name, value])),
  };
}

/** Source of an error's document, in which `code` and `message` are variables. */
function documentText(scope: Scope, error: ErrorModel, extras: Extras): string {
  const { code = "code", message = "message" } = error.names;
  const isXml = error.contentType.includes("xml");
  if (!isXml) {
    const more = Object.entries(extras.wire).map(
      ([name, value]) => `, ${JSON.stringify(name)}: ${valueText(value)}`,
    );
    return error.path.reduceRight(
      (nested, key) => `{ ${JSON.stringify(key)}: ${nested} }`,
      `{ ${JSON.stringify(code)}: code, ${JSON.stringify(message)}: message${more.join("")} }`,
    );
  }
  const model = errorModel(scope, error);
  const name = model?.xml?.name ?? error.model;
  const uri = model?.xml?.namespace;
  const namespace = uri === undefined ? "" : ` xmlns="${escape(uri)}"`;
  return templateText([
    `<${name}${namespace}><${code}>`,
    { variable: "code" },
    `</${code}><${message}>`,
    { variable: "message" },
    `</${message}></${name}>`,
  ]);
}

/** The call whose requests are answered with errors: a documented one where there is one. */
function callOf({ plan, operation }: Scope): string {
  const [example] = operation.examples;
  const call =
    example === undefined
      ? sampleCall(plan, operation, new Sampler(plan), { most: false, variant: 0 })
      : exampleCall(plan, operation, example);
  return callText(operation, call);
}

const asDocumented = (scope: Scope, error: ErrorModel): string => {
  const { file, operation } = scope;
  const isXml = error.contentType.includes("xml");
  const reply = file.value(isXml ? "xmlReply" : "jsonReply", contract);
  const documents = file.value("documents", support);
  const extras = extrasOf(scope, error);
  const more = Object.entries(extras.read).map(([name, value]) => `, ${name}: ${valueText(value)}`);
  const before = firstReplies(scope)
    .map((text) => `${text}, `)
    .join("");
  return `it.each([
${rowsOf(operation)
  .map((row) => valueText(row))
  .join(",\n")},
])("is a RestError with the service's code $code", async ({ status, code, message }) => {
const body = ${documentText(scope, error, extras)};
expect(${documents}.api(${JSON.stringify(newestVersion(scope))}).errorProblems(${JSON.stringify(operation.operationId)}, body)).toEqual([]);
const wire = recorder([${before}${reply}(status, body, { "x-ms-request-id": "request-1" })]);
const error = await failureOf(() => call(wire));
expect(error).toBeInstanceOf(RestError);
expect(error).toMatchObject({ code, statusCode: status, serviceMessage: message, requestId: "request-1", operation: "${operation.name}"${more.join("")} });
});`;
};

function undocumented(scope: Scope): string {
  const { file } = scope;
  const text = file.value("textReply", contract);
  const empty = file.value("emptyReply", contract);
  const before = firstReplies(scope)
    .map((reply) => `${reply}, `)
    .join("");
  return `it.each([
{ status: 502, reply: ${text}(502, "<html><body>Bad gateway</body></html>", { "x-ms-request-id": "request-1" }) },
{ status: 500, reply: ${text}(500, "not { a document", { "x-ms-request-id": "request-1" }) },
{ status: 503, reply: ${empty}(503, { "x-ms-request-id": "request-1" }) },
{ status: 403, reply: ${empty}(403, { "x-ms-request-id": "request-1" }) },
])("is a RestError with the status, whatever the body is: $status", async ({ status, reply }) => {
const wire = recorder([${before}reply]);
const error = await failureOf(() => call(wire));
expect(error).toBeInstanceOf(RestError);
expect(error).toMatchObject({ statusCode: status, requestId: "request-1" });
});`;
}

/** Every error the service documents, and those that somebody on the way to it makes up. */
export function errorTests(scope: Scope): string {
  const { operation, file } = scope;
  useBasics(scope);
  file.value("failureOf", contract);
  file.value("RestError", "@azbackup/core/errors");
  const recorder = file.type("Recorder", contract);
  const constants = `const call = (wire: ${recorder}): Promise<unknown> => ${callOf(scope)};`;
  return describeText("an error", [
    constants,
    ...(operation.error === undefined ? [] : [asDocumented(scope, operation.error)]),
    undocumented(scope),
  ]);
}
