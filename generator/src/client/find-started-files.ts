import { prose } from "../text/markdown.js";
import type { FindStartedModel, FoundByCall } from "../model/find-started-types.js";
import type { OperationModel } from "../model/types.js";
import { comment } from "./docs.js";
import { literalText } from "../text/literal.js";
import { argumentsText, givenText, returnText } from "./operation-files.js";
import { resultType } from "./operation-text.js";
import type { ClientPlan } from "./plan.js";
import { findStartedPath, modelsPath, operationPath, relativeModule } from "./plan.js";
import { argumentTags, findStartedName, functionName, operationName, optionsName } from "./signature.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";

const runtime = "@azbackup/core/operation";
const core = "@azbackup/core/find-started";

const finders = {
  list: { name: "findInList", evidence: "ListEvidence" },
  latest: { name: "findLatest", evidence: "LatestEvidence" },
  name: { name: "findByName", evidence: "NameEvidence" },
} as const;

/** What looks for the start of an operation. */
function finderOf({ lro }: OperationModel, { kind }: FindStartedModel): string {
  if (kind === "nothing") return "cannotTell";
  return lro === undefined ? "findMade" : finders[kind].name;
}

/** The operations of which a spec says how it is found out whether they were started. */
function found({ service }: ClientPlan): [OperationModel, FindStartedModel][] {
  return service.operations.flatMap((operation): [OperationModel, FindStartedModel][] =>
    operation.findStarted === undefined ? [] : [[operation, operation.findStarted]],
  );
}

function paragraphs(operation: OperationModel, said: FindStartedModel): string[] {
  const name = functionName(operation);
  return [
    `Asks the service whether a {@link ${name}} has started whose answer was lost, and starts nothing.`,
    said.kind === "nothing"
      ? `It cannot be told: ${prose(said.reason)}. Nothing is sent.`
      : `${operation.lro === undefined ? "What it finds is read, as the service has it now." : "What it finds is followed as what `resume` gives."} Between two that may be it, it does not choose.`,
  ];
}

function tags(said: FindStartedModel): string[] {
  return [
    "@param options Those of the start, and when it may have been sent.",
    "@throws {ValidationError} before anything is sent, when an argument breaks a rule.",
    ...(said.kind === "nothing" ? [] : ["@throws {RestError} when the service answers with an error."]),
  ];
}

/** The type of the options: those of the start, and when it may have been sent. */
function optionsText(operation: OperationModel, file: SourceFile, from: string): string {
  return `${file.type(optionsName(operation), from)} & ${file.type("FindStartedOptions", core)}`;
}

function resultText(
  operation: OperationModel,
  said: FindStartedModel,
  file: SourceFile,
  locate: Locate,
): string {
  if (said.kind === "nothing") return `Promise<${file.type("CannotTell", core)}>`;
  const found =
    operation.lro === undefined
      ? resultType(operation, { file, locateType: locate })
      : returnText(operation, file, locate);
  return `Promise<${file.type("FindStartedResult", core)}<${found}>>`;
}

function evidenceText(said: FindStartedModel, path: string, file: SourceFile): string {
  if (said.kind === "nothing") return "";
  const { kind, ...evidence } = said;
  const entries = Object.entries(evidence).map(([name, value]) => {
    const text = isCall(value) ? callText(value, path, file) : literalText(value);
    return `${name}: ${text}`;
  });
  return `const evidence: ${file.type(finders[kind].evidence, core)} = { ${entries.join(", ")} };`;
}

function isCall(value: unknown): value is FoundByCall {
  return typeof value === "object" && value !== null && "operation" in value;
}

function callText(call: FoundByCall, path: string, file: SourceFile): string {
  const from = relativeModule(path, operationPath({ name: call.operation }));
  const operation = file.value(operationName(call.operation), from);
  return `{ operation: ${operation}, arguments: ${literalText(call.arguments)} }`;
}

/** One file an operation, with the function that finds out whether it was started. */
export function findStartedFiles(plan: ClientPlan): Map<string, SourceFile> {
  const files = found(plan).map(([operation, said]) => {
    const path = findStartedPath(operation);
    const file = new SourceFile(plan.names);
    const locate: Locate = (name) => relativeModule(path, modelsPath(plan, plan.placeOf(name)));
    const module = relativeModule(path, operationPath(operation));
    const parameters = [
      `context: ${file.type("ClientContext", runtime)}`,
      ...argumentsText(operation, file, locate),
      `options: ${optionsText(operation, file, module)}`,
    ];
    const start = file.value(operationName(operation.name), module);
    const given = givenText(operation);
    const known = said.kind === "nothing" ? JSON.stringify(said.reason) : "evidence";
    const call = `${file.value(finderOf(operation, said), core)}(context, ${start}, ${known}, ${given}, options)`;
    const doc = comment(paragraphs(operation, said), [
      "@param context The client's context.",
      ...argumentTags(operation),
      ...tags(said),
    ]);
    file.add(
      `${doc}\nexport function ${findStartedName(operation)}(${parameters.join(", ")}): ${resultText(operation, said, file, locate)} {\nreturn ${call};\n}`,
      ...[evidenceText(said, path, file)].filter((text) => text !== ""),
    );
    return [path, file] as const;
  });
  return new Map(files);
}

/** The same as methods of the client. */
export function findStartedMethods(plan: ClientPlan, file: SourceFile, from: string): string[] {
  const locate: Locate = (name) => relativeModule(from, modelsPath(plan, plan.placeOf(name)));
  return found(plan).map(([operation, said]) => {
    const options = optionsText(operation, file, relativeModule(from, operationPath(operation)));
    const parameters = [...argumentsText(operation, file, locate), `options: ${options}`];
    const name = findStartedName(operation);
    const call = ["this.#context", ...operation.arguments, "options"];
    const callee = file.value(name, relativeModule(from, findStartedPath(operation)));
    // The method of the start stands beside it, with what there is to say of its arguments.
    return `${comment([...paragraphs(operation, said), "It takes the arguments of the start."], tags(said))}\n${name}(${parameters.join(", ")}): ${resultText(operation, said, file, locate)} {\nreturn ${callee}(${call.join(", ")});\n}`;
  });
}
