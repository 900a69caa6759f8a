import type { OperationLinkMetadata } from "@azure-tools/typespec-azure-core";
import type { Operation } from "@typespec/compiler";
import type { LinkedOperation } from "../decorators/facts.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { camelCase, safeName } from "./naming.js";
import type { OperationModel, ParameterModel } from "./types.js";

/** Where the runtime finds an argument of a linked operation; its `ArgumentSource`. */
export type ArgumentSource =
  | { readonly argument: string }
  | { readonly header: string }
  | { readonly body: readonly string[] }
  | { readonly status: readonly string[] };

type Trigger = Pick<OperationModel, "parameters" | "responses" | "body">;

/** Whether an answer says in a header where the status is. */
export function namesStatusUrl({ responses }: Pick<OperationModel, "responses">): boolean {
  return responses.some(({ headers }) =>
    headers.some(({ wire }) => /^(operation-location|azure-asyncoperation|location)$/i.test(wire)),
  );
}

/** The parameters somebody has to find a value for. */
function open(operation: OperationModel): ParameterModel[] {
  return operation.parameters.filter(
    (parameter) => !parameter.onClient && parameter.constant === undefined && !parameter.optional,
  );
}

function sameArgument(trigger: Trigger, parameter: ParameterModel): ArgumentSource | undefined {
  return trigger.parameters.some((own) => own.wire === parameter.wire && own.constant === undefined)
    ? { argument: parameter.name }
    : undefined;
}

/** A header of the trigger's answer, or else a property of its body. */
function fromResponse(builder: Builder, trigger: Trigger, property: string): ArgumentSource | undefined {
  const name = safeName(camelCase(property));
  for (const response of trigger.responses) {
    const header = response.headers.find((candidate) => candidate.name === name);
    if (header !== undefined) return { header: header.wire.toLowerCase() };
    const type = response.body?.type;
    const model = type?.kind === "model" ? builder.models.get(type.name) : undefined;
    const found = model?.properties.find((candidate) => candidate.name === name);
    if (found !== undefined) return { body: [found.wire] };
  }
  return undefined;
}

/**
 * Sources of the arguments of a status operation, as `@pollingOperation` and its helpers link them; `undefined`
 * where they cannot be told, and the answer names the URL of the status itself.
 */
export function argumentsOf(
  builder: Builder,
  raw: Operation,
  trigger: Trigger,
  target: OperationModel,
  links: OperationLinkMetadata["parameterMap"],
): Record<string, ArgumentSource> | undefined {
  const sources: Record<string, ArgumentSource> = {};
  for (const parameter of open(target)) {
    const link = links?.get(parameter.wire) ?? links?.get(parameter.name);
    const source =
      (link?.sourceKind === "ResponseBody" ? fromResponse(builder, trigger, link.source.name) : undefined) ??
      sameArgument(trigger, parameter) ??
      fromResponse(builder, trigger, parameter.name);
    if (source === undefined && namesStatusUrl(trigger)) return undefined;
    if (source === undefined) {
      report(builder, "untraceable-argument", raw, { parameter: parameter.name, operation: target.name });
    } else {
      sources[parameter.name] = source;
    }
  }
  return sources;
}

/** Sources of the arguments of an operation that takes an id out of the status document. */
export function linkByPath(
  builder: Builder,
  raw: Operation,
  trigger: Trigger,
  target: OperationModel,
  link: LinkedOperation,
): Record<string, ArgumentSource> {
  if (!target.parameters.some(({ name, wire }) => name === link.parameter || wire === link.parameter)) {
    report(builder, "no-such-parameter", raw, { operation: target.name, parameter: link.parameter });
  }
  const sources: Record<string, ArgumentSource> = {};
  for (const parameter of open(target)) {
    const source =
      parameter.name === link.parameter || parameter.wire === link.parameter
        ? { status: link.path.split(".") }
        : sameArgument(trigger, parameter);
    if (source === undefined) {
      report(builder, "untraceable-argument", raw, { parameter: parameter.name, operation: target.name });
    } else {
      sources[parameter.name] = source;
    }
  }
  return sources;
}
