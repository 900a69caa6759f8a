import type {
  BodyModel,
  OperationModel,
  ParameterModel,
  PropertyModel,
  ResponseModel,
  ResultModel,
  ServiceModel,
  Shape,
  XmlRoot,
} from "../model/types.js";
import { bodyKinds, xmlReference } from "./bodies/index.js";
import { call } from "./codec-text.js";
import { deserializerText, memberReader } from "./deserializer-text.js";
import { comment } from "./docs.js";
import { keyText, literalText } from "../text/literal.js";
import { operationPath, relativeModule } from "./plan.js";
import type { OperationWriter } from "./operation-writer.js";
import { parameterSerializer } from "./serializer-text.js";
import { functionName, operationName, resultName } from "./signature.js";
import { trackingText } from "./tracking-text.js";
import { typeText } from "./type-text.js";
import { isApiVersion, urlText } from "./url-text.js";
import { answersXml } from "./usage.js";

const core = "@azbackup/core/operation";
const xml = "@azbackup/core/xml";

/** The constant that says what an operation sends, and how its answer is read. */
export function operationText(operation: OperationModel, writer: OperationWriter): string {
  const { error, startsWork } = operation;
  const shape = error && { path: error.path, ...error.names, ...(error.root && { root: error.root }) };
  const isUsualError = JSON.stringify(shape) === '{"path":["error"]}';
  const entries = [
    `name: ${JSON.stringify(operation.name)}`,
    `method: "${operation.method}"`,
    ...checkEntry(operation, writer),
    `request: (${argumentNames(operation, writer)}) => ({ ${requestEntries(operation, writer).join(",\n")} })`,
    `statuses: ${statusesText(operation.responses)}`,
    ...resultEntries(operation, writer),
    ...(shape === undefined || isUsualError ? [] : [`error: ${literalText(shape)}`]),
    ...(startsWork ? ["startsWork: true"] : []),
  ];
  const said = comment([`What {@link ${functionName(operation)}} sends, and how its answer is read.`]);
  return `${said}\nexport const ${operationName(operation.name)}: ${typeOf(operation, writer)} = {\n${entries.join(",\n")}\n};`;
}

/** The statuses that are successes, each once. */
function statusesText(responses: readonly ResponseModel[]): string {
  const ranges = responses.filter(({ until }) => until !== undefined);
  const isIn = (status: number) => ranges.some((one) => one.status <= status && status <= Number(one.until));
  const single = responses.flatMap(({ status, until }) =>
    until === undefined && !isIn(status) ? status : [],
  );
  const spread = ranges.map(({ status, until = status }) => {
    const from = `(_, at) => ${status} + at`;
    return `.../* @__PURE__ */ Array.from({ length: ${until - status + 1} }, ${from})`;
  });
  return `[${[...new Set([...single.map(String), ...spread])].join(", ")}]`;
}

/** What refuses a call before anything of it is looked at. */
function checkEntry({ name, availableIn, needsOneOf }: OperationModel, { file }: OperationWriter): string[] {
  const made = (callee: string, ...args: readonly unknown[]) =>
    call(
      { atLoad: true },
      file.value(callee, core),
      args.map((one) => JSON.stringify(one)),
    );
  const version = availableIn && made("onlyIn", availableIn, name);
  const needed = needsOneOf && made("needsOneOf", needsOneOf);
  if (version === undefined || needed === undefined) {
    const only = version ?? needed;
    return only === undefined ? [] : [`check: ${only}`];
  }
  return [`check: (context, args) => { (${version})(context); (${needed})(context, args); }`];
}

function typeOf(operation: OperationModel, writer: OperationWriter): string {
  const { lro, paging } = operation;
  const { file, locateType } = writer;
  const text = (shape: Shape | undefined, none: string) =>
    shape === undefined ? none : typeText(shape, file, locateType);
  if (paging !== undefined) return `${file.type("PagedOperation", core)}<${text(paging.item, "unknown")}>`;
  if (lro === undefined) return `${file.type("Operation", core)}<${resultType(operation, writer)}>`;
  return `${file.type("LongRunningOperation", core)}<${text(lro.status, "unknown")}, ${resultType(operation, writer)}>`;
}

/** The type of what a call ends with. */
export function resultType(
  operation: OperationModel,
  { file, locateType }: Pick<OperationWriter, "file" | "locateType">,
  from?: string,
): string {
  const { result, responses } = operation;
  const waits = responses.some(({ notYet }) => notYet);
  const none = waits ? "undefined" : "void";
  const types = [
    result === undefined
      ? none
      : result.kind === "headers"
        ? from === undefined
          ? resultName(operation)
          : file.type(resultName(operation), from)
        : bodyResultType(operation, result, { file, locateType }, from),
    ...(waits ? [file.type("NotYet", core)] : []),
  ];
  return types.join(" | ");
}

/** A body, together with what stands beside it in headers. */
function bodyResultType(
  operation: OperationModel,
  { shape, optional, headers }: Extract<ResultModel, { kind: "body" }>,
  { file, locateType }: Pick<OperationWriter, "file" | "locateType">,
  from: string | undefined,
): string {
  const text = typeText(shape, file, locateType);
  const none = optional ? " | undefined" : "";
  if (headers === undefined || operation.lro !== undefined) return text + none;
  const name = from === undefined ? resultName(operation) : file.type(resultName(operation), from);
  return `(${shape.type.kind === "model" ? text : `{ body: ${text} }`} & ${name})${none}`;
}

function argumentNames({ parameters, body }: OperationModel, { service }: OperationWriter): string {
  const isArgument = (one: ParameterModel) => !one.onClient && !isApiVersion(one, service);
  const uses = parameters.some((one) => isArgument(one) && (one.constant === undefined || one.availableIn));
  return uses || body !== undefined ? "context, args" : "context";
}

function requestEntries(operation: OperationModel, writer: OperationWriter): string[] {
  const { body } = operation;
  const own = operation.parameters.filter((one) => one.wire.toLowerCase() !== "content-type");
  const headers = headerEntries(operation, own, writer);
  return [
    `url: ${urlText(operation, writer, writer.refer)}`,
    ...(headers.length === 0 ? [] : [`headers: { ${headers.join(", ")} }`]),
    ...(body === undefined || body.isEmpty === true ? [] : bodyEntries(operation, body, writer)),
  ];
}

/** The headers an operation sends: fixed ones, and those of parameters. */
function headerEntries(
  { headers }: OperationModel,
  parameters: readonly ParameterModel[],
  writer: OperationWriter,
): string[] {
  const { service } = writer;
  const entry = (name: string, value: string) =>
    `${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${value}`;
  return [
    ...Object.entries(headers)
      .filter(
        ([name]) =>
          !parameters.some(({ in: place, wire }) => place === "header" && wire.toLowerCase() === name),
      )
      .map(([name, value]) => entry(name, JSON.stringify(value))),
    ...parameters
      .filter((parameter) => parameter.in === "header")
      .map((parameter) => {
        const name = parameter.wire.toLowerCase();
        if (isApiVersion(parameter, service)) return entry(name, "context.apiVersion?.value");
        if (parameter.constant !== undefined && parameter.availableIn === undefined) {
          return entry(name, JSON.stringify(String(parameter.constant)));
        }
        const usual = headers[name] === undefined ? "" : ` ?? ${JSON.stringify(headers[name])}`;
        return entry(name, `${headerValue(parameter, writer)}${usual}`);
      }),
  ];
}

/** The expression of what a parameter says in a header. */
function headerValue(parameter: ParameterModel, writer: OperationWriter): string {
  const from = parameter.onClient ? "context.parameters" : "args";
  const serializer = parameterSerializer(parameter, writer);
  const name = JSON.stringify(parameter.name);
  return call({}, writer.file.value("headerText", core), ["context", from, name, serializer]);
}

function bodyEntries({ parameters }: OperationModel, body: BodyModel, writer: OperationWriter): string[] {
  const value = `args[${JSON.stringify(body.name)}]`;
  const written = bodyKinds[body.format].write(body, value, writer);
  const chosen = parameters.find((one) => one.wire.toLowerCase() === "content-type");
  const missing = body.nullable ? `${value} === undefined` : `(${value} ?? undefined) === undefined`;
  if ("parts" in written)
    return [`...${body.optional ? `(${missing} ? {} : ${written.parts})` : written.parts}`];
  return [
    `contentType: ${chosen === undefined ? "" : `${headerValue(chosen, writer)} ?? `}${written.contentType}`,
    `body: ${body.optional ? `${missing} ? undefined : ${written.body}` : written.body}`,
  ];
}

function resultEntries(operation: OperationModel, writer: OperationWriter): string[] {
  if (operation.lro !== undefined) return [lroText(operation, writer)];
  if (operation.paging !== undefined) return [pagingText(operation, writer)];
  return [`read: (answer) => ${readText(operation, writer)}`];
}

/** Reads each documented success; those that are read alike, together. */
function readText(operation: OperationModel, writer: OperationWriter): string {
  const byText = new Map<string, string[]>();
  const status = "answer.response.status";
  // A single status is told apart before a range that it is in.
  const inOrder = operation.responses.toSorted(
    (a, b) => Number(a.until !== undefined) - Number(b.until !== undefined),
  );
  for (const response of inOrder) {
    const text = responseText(operation, response, writer);
    const test =
      response.until === undefined
        ? `${status} === ${response.status}`
        : `(${status} >= ${response.status} && ${status} <= ${response.until})`;
    byText.set(text, [...(byText.get(text) ?? []), test]);
  }
  const cases = [...byText].map(([text, tests], at, all) => {
    if (at === all.length - 1) return text;
    return `${tests.join(" || ")} ? ${text} : `;
  });
  return cases.join("");
}

function responseText(
  { result }: OperationModel,
  { body, format = "json", headers, notYet }: ResponseModel,
  writer: OperationWriter,
): string {
  const { file } = writer;
  if (notYet === true) return `${file.value("readNotYet", core)}(answer)`;
  const read = (): string => {
    const text = body && bodyKinds[format].read?.(body, writer);
    return text ?? `${file.value("readNothing", core)}(answer)`;
  };
  const isBeside = result?.kind === "body" && result.headers !== undefined && body !== undefined;
  if (result?.kind !== "headers" && !isBeside) return read();
  const members = headers.map((header) => `${keyText(header.name)}: ${headerReader(header, writer)}`);
  const inner = isBeside && body.type.kind !== "model" ? `{ body: ${read()} }` : read();
  return `${file.value("withHeaders", core)}(answer, ${inner}, { ${members.join(", ")} })`;
}

/** What reads a header: a list is one text there. */
function headerReader(header: PropertyModel, writer: OperationWriter): string {
  const wire = header.wire.toLowerCase();
  if (header.type.kind !== "list") return memberReader({ ...header, wire, name: "" }, writer);
  const item = deserializerText(header.type.items, writer);
  const list = writer.file.value("headerList", "@azbackup/core/deserialize");
  return `[${JSON.stringify(wire)}, ${call(writer, list, [item])}]`;
}

function itemText(item: Shape, isXml: boolean, writer: OperationWriter): string {
  if (!isXml || item.type.kind !== "model") return deserializerText(item, { ...writer, atLoad: true });
  return call({ atLoad: true }, writer.file.value("fromXml", xml), [xmlReference(item.type.name, writer)]);
}

function pagingText({ paging, parameters }: OperationModel, writer: OperationWriter): string {
  if (paging === undefined) return "";
  const { nextHeader, nextMethod, nextQuery = [], isXml } = paging;
  const injected = parameters.filter((one) => one.in === "query" && nextQuery.includes(one.name));
  const { items, item, nextLink, continuationToken, tokenParameter, pageSizeParameter } = paging;
  const entries = [
    `items: ${literalText(items)}`,
    `item: ${itemText(item, isXml === true, writer)}`,
    ...(isXml === true ? ["isXml: true"] : []),
    ...(nextHeader === undefined ? [] : [`nextHeader: ${JSON.stringify(nextHeader)}`]),
    ...(nextMethod === undefined ? [] : [`nextMethod: ${JSON.stringify(nextMethod)}`]),
    ...(injected.length === 0
      ? []
      : [
          `nextQuery: (context, args) => ${injected.map((one) => `${writer.refer(one)}(context, args)`).join(" + ")}`,
        ]),
    ...(nextLink === undefined ? [] : [`nextLink: ${literalText(nextLink)}`]),
    ...(continuationToken === undefined ? [] : [`continuationToken: ${literalText(continuationToken)}`]),
    ...(tokenParameter === undefined ? [] : [`tokenParameter: ${JSON.stringify(tokenParameter.name)}`]),
    ...(pageSizeParameter === undefined ? [] : [`pageSizeParameter: ${JSON.stringify(pageSizeParameter)}`]),
  ];
  return `paging: { ${entries.join(",\n")} }`;
}

function lroText(operation: OperationModel, writer: OperationWriter): string {
  const { lro } = operation;
  if (lro === undefined) return "";
  const { file } = writer;
  const reader = (shape: Shape): string => {
    if (!answersXml(operation, writer.service) || shape.type.kind !== "model") {
      return deserializerText(shape, { ...writer, atLoad: true });
    }
    return call({ atLoad: true }, file.value("fromXml", xml), [xmlReference(shape.type.name, writer)]);
  };
  const others = lro.operations.map((name) => {
    const other = operationName(name);
    const from = relativeModule(writer.path, operationPath({ name }));
    return `${name}: ${name === operation.name ? other : file.value(other, from)}`;
  });
  const shared = sharedArguments(operation);
  const secrets = operation.parameters.filter((one) => one.in === "query" && one.secret);
  const everyTime = operation.parameters.filter(
    ({ in: place, onClient, constant }) => place === "header" && (onClient || constant !== undefined),
  );
  const headers = headerEntries(operation, everyTime, writer);
  const roots = answersXml(operation, writer.service) ? documentRoots(operation, writer.service) : [];
  const entries = [
    trackingText(operation, file),
    ...(lro.status === undefined ? [] : [`status: ${reader(lro.status)}`]),
    ...(lro.result === undefined ? [] : [`result: ${reader(lro.result)}`]),
    ...(lro.job === undefined ? [] : [`job: ${reader(lro.job)}`]),
    ...(others.length === 0 ? [] : [`operations: { ${others.join(", ")} }`]),
    ...(roots.length === 0 ? [] : [`roots: ${literalText(roots)}`]),
    ...(headers.length === 0
      ? []
      : [
          `headers: (${everyTime.some(({ constant }) => constant === undefined) ? "context" : ""}) => ({ ${headers.join(", ")} })`,
        ]),
    ...(shared.length === 0 ? [] : [`shared: ${literalText(shared)}`]),
    ...(secrets.length === 0 ? [] : [`secretQuery: ${literalText(secrets.map(({ wire }) => wire))}`]),
  ];
  return `lro: {\n${entries.join(",\n")}\n}`;
}

/** The root elements of all documents by which a long-running operation is followed. */
function documentRoots(operation: OperationModel, service: ServiceModel): readonly XmlRoot[] {
  const { lro } = operation;
  const calls = [operation, ...service.operations.filter(({ name }) => lro?.operations.includes(name))];
  const answers = calls.flatMap(({ responses }) => responses.map(({ body }) => body));
  const names = [lro?.status, lro?.result, lro?.job, ...answers].flatMap((shape) =>
    shape?.type.kind === "model" ? [shape.type.name] : [],
  );
  return [...new Set(names)].map((name) => {
    const model = service.models.find((candidate) => candidate.name === name);
    return model?.xml ?? { name: model?.specName ?? name };
  });
}

/** The arguments that follow an operation, as far as they may be written down. */
function sharedArguments({ lro, parameters }: OperationModel): readonly string[] {
  const named = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { argument }: { argument?: unknown } = value;
    if (typeof argument === "string") named.add(argument);
    Object.values(value).forEach(visit);
  };
  visit(lro?.tracking);
  return [...named].filter((name) => {
    const parameter = parameters.find((one) => one.name === name);
    return parameter !== undefined && !parameter.secret && isPlain(parameter);
  });
}

/** Whether a value is the same after it was written as JSON. */
function isPlain({ type }: Shape): boolean {
  if (type.kind === "union") return type.variants.every(isPlain);
  if (type.kind !== "scalar") return type.kind === "enum" || type.kind === "literal";
  return /^(string|boolean|int32|float|date|time|duration|decimal)$/.test(type.scalar);
}
