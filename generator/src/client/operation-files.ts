import type { OperationModel, ParameterModel, ResponseModel } from "../model/types.js";
import { comment, propertyComment } from "./docs.js";
import { literalText } from "./literal.js";
import type { ClientPlan } from "./plan.js";
import { modelsPath, operationPath, relativeModule, schemasPath } from "./plan.js";
import type { SchemaWriter } from "./schema-text.js";
import { parameterText, propertyText, schemaText, versionEntries } from "./schema-text.js";
import {
  argumentModels,
  argumentTags,
  functionName,
  operationParagraphs,
  operationTags,
  optionsName,
  specName,
} from "./signature.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";
import { typeText } from "./type-text.js";

const runtime = "@azbackup/core/operation";

interface Writer extends SchemaWriter {
  readonly plan: ClientPlan;
  readonly path: string;
  readonly locateType: Locate;
}

function responseText(operation: OperationModel, response: ResponseModel, writer: Writer): string {
  if (response.notYet) return `${response.status}: { notYet: true }`;
  const entries = [
    ...(response.body === undefined ? [] : [`body: ${schemaText(response.body, writer)}`]),
    ...(response.contentType === undefined || response.contentType === "application/json"
      ? []
      : [`contentType: ${JSON.stringify(response.contentType)}`]),
    ...(operation.result?.kind !== "headers"
      ? []
      : [`headers: { ${response.headers.map((header) => propertyText(header, writer)).join(", ")} }`]),
  ];
  return `${response.status}: {${entries.join(", ")}}`;
}

/** What writes a body of a media type. */
function bodyWriter(contentType: string, file: SourceFile): string {
  if (/[/+]json\b/i.test(contentType)) return file.value("writeJson", runtime);
  return /[/+]xml\b/i.test(contentType)
    ? file.value("writeXml", "@azbackup/core/xml")
    : file.value("writePlain", runtime);
}

function lroText(operation: OperationModel, writer: Writer): string[] {
  const { lro } = operation;
  if (lro === undefined) return [];
  const others = lro.operations.map((name) => {
    const other = specName(name);
    const from = relativeModule(writer.path, operationPath({ name }));
    return `${name}: ${name === operation.name ? other : writer.file.value(other, from)}`;
  });
  const entries = [
    `tracking: ${literalText(lro.tracking)}`,
    ...(lro.status === undefined ? [] : [`status: ${schemaText(lro.status, writer)}`]),
    ...(lro.result === undefined ? [] : [`result: ${schemaText(lro.result, writer)}`]),
    ...(lro.job === undefined ? [] : [`job: ${schemaText(lro.job, writer)}`]),
    ...(others.length === 0 ? [] : [`operations: { ${others.join(", ")} }`]),
  ];
  return [`lro: {\n${entries.join(",\n")}\n}`];
}

function specText(operation: OperationModel, writer: Writer): string {
  const { body, error } = operation;
  const type = operation.lro === undefined ? "OperationSpec" : "LongRunningOperationSpec";
  const entries = [
    `name: ${JSON.stringify(operation.name)}`,
    `method: "${operation.method}"`,
    `path: ${JSON.stringify(operation.path)}`,
    ...versionEntries(operation),
    `parameters: {\n${operation.parameters.map((parameter) => parameterText(parameter, writer)).join(",\n")}\n}`,
    ...(body === undefined
      ? []
      : [
          `body: { name: ${JSON.stringify(body.name)}, schema: ${schemaText(body, writer)}, ${body.optional ? "" : "required: true, "}contentType: ${JSON.stringify(body.contentType)}, write: ${bodyWriter(body.contentType, writer.file)} }`,
        ]),
    `responses: { ${operation.responses.map((response) => responseText(operation, response, writer)).join(",\n")} }`,
    ...(error === undefined
      ? []
      : [
          `error: ${literalText({ path: error.path, ...error.names, ...(error.root && { root: error.root }) })}`,
        ]),
    ...(operation.startsWork ? ["startsWork: true"] : []),
    ...(Object.keys(operation.headers).length === 0 ? [] : [`headers: ${literalText(operation.headers)}`]),
    ...lroText(operation, writer),
  ];
  const said = comment([`How {@link ${functionName(operation)}} is sent and its answers are read.`]);
  return `${said}\nexport const ${specName(operation.name)}: ${writer.file.type(type, runtime)} = {\n${entries.join(",\n")}\n};`;
}

function pagingText(operation: OperationModel, writer: Writer): string {
  const { paging } = operation;
  if (paging === undefined) return "";
  const entries = [
    `items: ${literalText(paging.items)}`,
    `itemSchema: ${schemaText(paging.item, writer)}`,
    ...(paging.nextLink === undefined ? [] : [`nextLink: ${literalText(paging.nextLink)}`]),
    ...(paging.continuationToken === undefined
      ? []
      : [`continuationToken: ${literalText(paging.continuationToken)}`]),
    ...(paging.tokenParameter === undefined
      ? []
      : [`tokenParameter: ${JSON.stringify(paging.tokenParameter.name)}`]),
    ...(paging.pageSizeParameter === undefined
      ? []
      : [`pageSizeParameter: ${JSON.stringify(paging.pageSizeParameter)}`]),
  ];
  return `const paging: ${writer.file.type("PagingSpec", runtime)} = {\n${entries.join(",\n")}\n};`;
}

/** The parameters a caller may leave out; a token that only paging sets is none of them. */
function optional(operation: OperationModel): ParameterModel[] {
  return operation.parameters.filter(
    (parameter) =>
      parameter.optional &&
      !parameter.onClient &&
      parameter.constant === undefined &&
      parameter.name !== operation.paging?.tokenParameter?.name,
  );
}

function optionsText(operation: OperationModel, writer: Writer): string {
  const callOptions = writer.file.type("CallOptions", runtime);
  const said = comment([`Options of {@link ${functionName(operation)}}.`]);
  const lines = optional(operation).map((parameter) => {
    const doc = propertyComment(parameter);
    const type = typeText(parameter, writer.file, writer.locateType);
    return `${doc === "" ? "" : `${doc}\n`}readonly ${parameter.name}?: ${type} | undefined;`;
  });
  const { body } = operation;
  if (body?.optional === true) {
    const doc = comment([body.doc]);
    lines.push(
      `${doc === "" ? "" : `${doc}\n`}readonly ${body.name}?: ${typeText(body, writer.file, writer.locateType)} | undefined;`,
    );
  }
  const name = optionsName(operation);
  return lines.length === 0
    ? `${said}\nexport type ${name} = ${callOptions};`
    : `${said}\nexport interface ${name} extends ${callOptions} {\n${lines.join("\n\n")}\n}`;
}

/** What the method gives back, as a TypeScript type. */
export function returnText(operation: OperationModel, file: SourceFile, locate: Locate): string {
  const { result, lro, paging } = operation;
  if (paging !== undefined) {
    return `${file.type("PagedAsyncIterableIterator", "@azbackup/core/paging")}<${typeText(paging.item, file, locate)}>`;
  }
  const resultType =
    result === undefined
      ? "void"
      : result.kind === "body"
        ? typeText(result.shape, file, locate) + (result.optional ? " | undefined" : "")
        : `{ ${result.headers.map((header) => `${header.name}${header.optional ? "?" : ""}: ${typeText(header, file, locate)}${header.optional ? " | undefined" : ""}`).join("; ")} }`;
  if (operation.responses.some(({ notYet }) => notYet)) {
    const waiting = file.type("NotYet", runtime);
    return `Promise<${result === undefined ? "undefined" : resultType} | ${waiting}>`;
  }
  if (lro === undefined) return `Promise<${resultType}>`;
  const status = lro.status === undefined ? "unknown" : typeText(lro.status, file, locate);
  return `${file.type("OperationPoller", "@azbackup/core/lro")}<${status}, ${resultType}>`;
}

/** The arguments of the function, without the context and the options, as written in its signature. */
export function argumentsText(operation: OperationModel, file: SourceFile, locate: Locate): string[] {
  return argumentModels(operation).map((argument) => `${argument.name}: ${typeText(argument, file, locate)}`);
}

function functionText(operation: OperationModel, writer: Writer): string {
  const { file } = writer;
  const context = file.type("ClientContext", runtime);
  const callee = file.value(
    operation.lro !== undefined
      ? "startOperation"
      : operation.paging !== undefined
        ? "listOperation"
        : "sendOperation",
    operation.paging === undefined ? runtime : "@azbackup/core/paging",
  );
  const parameters = [
    `context: ${context}`,
    ...argumentsText(operation, file, writer.locateType),
    `options: ${optionsName(operation)} = {}`,
  ];
  const given = operation.arguments.length === 0 ? "{}" : `{ ${operation.arguments.join(", ")} }`;
  const call = [
    "context",
    specName(operation.name),
    ...(operation.paging === undefined ? [] : ["paging"]),
    given,
    "options",
  ];
  const tags = [
    "@param context The client's context.",
    ...argumentTags(operation),
    ...operationTags(operation),
  ];
  return `${comment(operationParagraphs(operation), tags)}\nexport function ${functionName(operation)}(${parameters.join(", ")}): ${returnText(operation, file, writer.locateType)} {\nreturn ${callee}(${call.join(", ")});\n}`;
}

/** One file an operation: its options, its table and its function. */
export function operationFiles(plan: ClientPlan): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const operation of plan.service.operations) {
    const path = operationPath(operation);
    const file = new SourceFile();
    const writer: Writer = {
      service: plan.service,
      plan,
      path,
      file,
      locate: (name) => relativeModule(path, schemasPath(plan, plan.placeOf(name))),
      locateType: (name) => relativeModule(path, modelsPath(plan, plan.placeOf(name))),
    };
    file.add(
      ...[
        optionsText(operation, writer),
        specText(operation, writer),
        pagingText(operation, writer),
        functionText(operation, writer),
      ].filter((part) => part !== ""),
    );
    files.set(path, file);
  }
  return files;
}
