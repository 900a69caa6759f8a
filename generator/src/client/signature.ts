import { linkTag, prose } from "../text/markdown.js";
import { pascalCase, safeName } from "../model/naming.js";
import { deprecatedTags, parameterTag } from "./docs.js";
import type { BodyModel, OperationModel, ParameterModel } from "../model/types.js";

/** Name of the type of an operation's options. */
export function optionsName(operation: OperationModel): string {
  return `${pascalCase(operation.name)}Options`;
}

/** Name of the function; a method may have a name that a function may not. */
export function functionName(operation: OperationModel): string {
  return safeName(operation.name);
}

/** Name of the function that finds out whether an operation was started. */
export function findStartedName({ name }: Pick<OperationModel, "name">): string {
  return `findStarted${pascalCase(name)}`;
}

/** Name of the constant that says what an operation sends, and how its answer is read. */
export function operationName(operation: string): string {
  return `${operation}Operation`;
}

/** Name of the type of what an operation gives back, where that is no model. */
export function resultName(operation: OperationModel): string {
  return `${pascalCase(operation.name)}Headers`;
}

/** What stands in the signature of an operation, in its order. */
export function argumentModels(operation: OperationModel): (ParameterModel | BodyModel)[] {
  const { parameters, body } = operation;
  return operation.arguments.flatMap(
    (name) => parameters.find((parameter) => parameter.name === name) ?? (body?.name === name ? body : []),
  );
}

/** The `@param` tags of an operation's arguments; one of which nothing is known gets none. */
export function argumentTags(operation: OperationModel): string[] {
  return argumentModels(operation)
    .map(parameterTag)
    .filter((tag) => tag !== "");
}

/** What an operation does, and which versions have it. */
export function operationParagraphs({ doc, responses, versionNotes = [] }: OperationModel): string[] {
  const waiting = responses.some(({ notYet }) => notYet)
    ? "Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells."
    : "";
  return [prose(doc), waiting, versionNotes.map((note) => `${prose(note)}.`).join(" ")];
}

/** What a spec says, on one line of a tag. */
function oneLine(doc: string): string {
  return prose(doc.replaceAll(/\s+/g, " "));
}

/** The errors of an operation and the page it is documented on, as tags of its comment. */
export function operationTags(operation: OperationModel): string[] {
  const ends =
    operation.lro === undefined
      ? []
      : [
          "@throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the operation ended.",
        ];
  const sends =
    operation.arguments.length > 0 || operation.parameters.some((parameter) => parameter.optional)
      ? ["@throws {ValidationError} before anything is sent, when an argument breaks a rule."]
      : [];
  const known = operation.knownErrors.map((error) => {
    const status = error.status === undefined ? "" : ` (HTTP ${error.status})`;
    const doc = error.doc === undefined ? "" : `: ${oneLine(error.doc).replace(/\.$/, "")}`;
    return `${oneLine(error.code)}${status}${doc}`;
  });
  const codes = known.length === 0 ? "" : ` Documented codes: ${known.join("; ")}.`;
  return [
    ...deprecatedTags(operation),
    ...sends,
    `@throws {RestError} when the service answers with an error.${codes}`,
    ...ends,
    ...(operation.link === undefined ? [] : [`@see ${linkTag(operation.link.title, operation.link.url)}`]),
  ];
}
