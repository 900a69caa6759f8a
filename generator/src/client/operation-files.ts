import { NameRegister } from "../model/register.js";
import { prose } from "../text/markdown.js";
import type { OperationModel, ParameterModel } from "../model/types.js";
import { comment, propertyComment } from "./docs.js";
import { operationText, resultType } from "./operation-text.js";
import type { OperationWriter } from "./operation-writer.js";
import {
  parameterReference,
  parametersFile,
  type SharedParameters,
  sharedParameters,
} from "./parameters-file.js";
import type { ClientPlan } from "./plan.js";
import { codecPath, modelsPath, operationPath, parametersPath, relativeModule } from "./plan.js";
import {
  argumentModels,
  argumentTags,
  functionName,
  operationName,
  operationParagraphs,
  operationTags,
  optionsName,
  resultName,
} from "./signature.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";
import { typeText } from "./type-text.js";
import { urlParameterText } from "./url-text.js";

const runtime = "@azbackup/core/operation";

/** The parameters a caller may leave out; a token that only paging sets is none of them. */
function optional(operation: OperationModel): ParameterModel[] {
  return operation.parameters.filter(
    (parameter) =>
      parameter.optional &&
      !parameter.onClient &&
      parameter.within === undefined &&
      parameter.constant === undefined &&
      parameter.name !== operation.paging?.tokenParameter?.name,
  );
}

function optionsText(operation: OperationModel, writer: OperationWriter): string {
  const callOptions = writer.file.type("CallOptions", runtime);
  const said = comment([`Options of {@link ${functionName(operation)}}.`]);
  const lines = optional(operation).map((parameter) => {
    const doc = propertyComment(parameter);
    const type = typeText(parameter, writer.file, writer.locateType);
    return `${doc === "" ? "" : `${doc}\n`}readonly ${parameter.name}?: ${type} | undefined;`;
  });
  const { body } = operation;
  if (body?.optional === true) {
    const doc = comment([prose(body.doc)]);
    lines.push(
      `${doc === "" ? "" : `${doc}\n`}readonly ${body.name}?: ${typeText(body, writer.file, writer.locateType)} | undefined;`,
    );
  }
  const name = optionsName(operation);
  return lines.length === 0
    ? `${said}\nexport type ${name} = ${callOptions};`
    : `${said}\nexport interface ${name} extends ${callOptions} {\n${lines.join("\n\n")}\n}`;
}

/** The type of a result that is no model: what the headers of an answer say. */
function resultText(operation: OperationModel, { file, locateType }: OperationWriter): string {
  const { result } = operation;
  const { headers } = result ?? {};
  if (headers === undefined || operation.lro !== undefined) return "";
  const lines = headers.map((header) => {
    const doc = propertyComment(header);
    const type = typeText(header, file, locateType);
    const name = header.optional ? `${header.name}?: ${type} | undefined` : `${header.name}: ${type}`;
    return `${doc === "" ? "" : `${doc}\n`}readonly ${name};`;
  });
  const said = comment([`What the answer to {@link ${functionName(operation)}} says in its headers.`]);
  return `${said}\nexport interface ${resultName(operation)} {\n${lines.join("\n\n")}\n}`;
}

/**
 * What the method gives back, as a TypeScript type.
 *
 * @param from the module of the operation, when the file is another
 */
export function returnText(
  operation: OperationModel,
  file: SourceFile,
  locateType: Locate,
  from?: string,
): string {
  const { lro, paging } = operation;
  if (paging !== undefined) {
    return `${file.type("PagedAsyncIterableIterator", "@azbackup/core/paging")}<${typeText(paging.item, file, locateType)}>`;
  }
  const result = resultType(operation, { file, locateType }, from);
  if (lro === undefined) return `Promise<${result}>`;
  const status = lro.status === undefined ? "unknown" : typeText(lro.status, file, locateType);
  return `${file.type("OperationPoller", "@azbackup/core/lro")}<${status}, ${result}>`;
}

/** The arguments of the function, without the context and the options, as written in its signature. */
export function argumentsText(operation: OperationModel, file: SourceFile, locate: Locate): string[] {
  return argumentModels(operation).map((argument) => `${argument.name}: ${typeText(argument, file, locate)}`);
}

/** What a call gives to the operation: its arguments, and what may stand among its options. */
export function givenText(operation: OperationModel): string {
  const { body } = operation;
  const left = [
    ...optional(operation).map(({ name }) => name),
    ...(body?.optional === true ? [body.name] : []),
  ];
  const members = operation.parameters.flatMap(({ name, within: [argument, ...path] = [] }) => {
    if (argument === undefined) return [];
    const isOption = !operation.arguments.includes(argument);
    return [`${name}: ${[isOption ? `options.${argument}` : argument, ...path].join("?.")}`];
  });
  const given = [...operation.arguments, ...left.map((name) => `${name}: options.${name}`), ...members];
  return given.length === 0 ? "{}" : `{ ${given.join(", ")} }`;
}

function functionText(operation: OperationModel, writer: OperationWriter): string {
  const { file, locateType } = writer;
  const context = file.type("ClientContext", runtime);
  const callee =
    operation.paging === undefined
      ? file.value(operation.lro === undefined ? "sendOperation" : "startOperation", runtime)
      : file.value("listOperation", "@azbackup/core/paging");
  const parameters = [
    `context: ${context}`,
    ...argumentsText(operation, file, locateType),
    `options: ${optionsName(operation)} = {}`,
  ];
  const tags = [
    "@param context The client's context.",
    ...argumentTags(operation),
    ...operationTags(operation),
  ];
  return `${comment(operationParagraphs(operation), tags)}\nexport function ${functionName(operation)}(${parameters.join(", ")}): ${returnText(operation, file, locateType)} {\nreturn ${callee}(context, ${operationName(operation.name)}, ${givenText(operation)}, options);\n}`;
}

/** What an operation's file declares, and calls its arguments; and what it calls the parameters it alone has. */
function ownNames(plan: ClientPlan, operation: OperationModel, shared: SharedParameters) {
  const declared = [functionName(operation), operationName(operation.name), ...operation.arguments];
  const register = new NameRegister(undefined, declared);
  const parameters = new Map<string, string>();
  for (const parameter of operation.parameters) {
    const { name, isShared } = parameterReference(plan, parameter, shared);
    if (name !== "" && !isShared) parameters.set(name, register.take(name));
  }
  return { declared, parameters };
}

function operationFile(plan: ClientPlan, operation: OperationModel, shared: SharedParameters): SourceFile {
  const path = operationPath(operation);
  const own = ownNames(plan, operation, shared);
  const file = new SourceFile(plan.names, new Set([...own.declared, ...own.parameters.values()]));
  const parameters = new Map<string, string>();
  const writer: OperationWriter = {
    service: plan.service,
    path,
    file,
    locate: (name, folder) => relativeModule(path, codecPath(plan, folder, plan.placeOf(name))),
    locateType: (name) => relativeModule(path, modelsPath(plan, plan.placeOf(name))),
    refer: (parameter) => {
      const { name, isShared } = parameterReference(plan, parameter, shared);
      if (isShared) return file.value(name, relativeModule(path, parametersPath));
      const local = own.parameters.get(name) ?? name;
      parameters.set(local, urlParameterText(parameter, writer)?.text ?? "");
      return local;
    },
  };
  const texts = [
    optionsText(operation, writer),
    resultText(operation, writer),
    functionText(operation, writer),
    operationText(operation, writer),
  ];
  const constants = [...parameters].map(([name, text]) => `const ${name} = ${text};`);
  file.add(
    ...[...texts.slice(0, -1), constants.join("\n"), ...texts.slice(-1)].filter((part) => part !== ""),
  );
  return file;
}

/** One file an operation, with its options, its function, and what it sends; and the parameters they share. */
export function operationFiles(plan: ClientPlan): Map<string, SourceFile> {
  const shared = sharedParameters(plan);
  const files = plan.service.operations.map(
    (operation) => [operationPath(operation), operationFile(plan, operation, shared)] as const,
  );
  return new Map([
    ...(shared.size > 0 ? [[parametersPath, parametersFile(plan, shared)] as const] : []),
    ...files,
  ]);
}
