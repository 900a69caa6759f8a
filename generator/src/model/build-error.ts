import type {
  SdkHttpOperation,
  SdkModelPropertyType,
  SdkModelType,
} from "@azure-tools/typespec-client-generator-core";
import { buildModel } from "./build-model.js";
import type { Builder } from "./builder.js";
import { defined } from "./values.js";
import { wireNameOf } from "./wire-name.js";
import type { ErrorModel, ErrorNames } from "./types.js";

const roles: Readonly<Record<string, keyof ErrorNames>> = {
  code: "code",
  message: "message",
  target: "target",
  details: "details",
  innererror: "innerError",
};

/** All properties, inherited ones first. */
export function allProperties(model: SdkModelType): SdkModelPropertyType[] {
  return [...(model.baseModel === undefined ? [] : allProperties(model.baseModel)), ...model.properties];
}

function modelOf(property: SdkModelPropertyType): SdkModelType | undefined {
  const type = property.type.kind === "nullable" ? property.type.type : property.type;
  return type.kind === "model" ? type : undefined;
}

/** Which property of an error plays which part, where the name is not the usual one. */
export function errorNames(model: SdkModelType): ErrorNames {
  const names: { -readonly [K in keyof ErrorNames]: string } = {};
  for (const property of allProperties(model)) {
    const wire = wireNameOf(property);
    const role = roles[wire.toLowerCase()];
    const usual = role === "innerError" ? "innererror" : role;
    if (role !== undefined && wire !== usual) names[role] = wire;
  }
  return names;
}

function hasCode(model: SdkModelType): boolean {
  return allProperties(model).some((property) => wireNameOf(property).toLowerCase() === "code");
}

/** Where the error document of an operation keeps code and message. */
export function buildError(builder: Builder, operation: SdkHttpOperation): ErrorModel | undefined {
  const exception = operation.exceptions.find((candidate) => candidate.type?.kind === "model");
  if (exception?.type?.kind !== "model") return undefined;
  const model = exception.type;
  const holder = hasCode(model)
    ? undefined
    : allProperties(model).find((property) => {
        const inner = modelOf(property);
        return inner !== undefined && hasCode(inner);
      });
  const inner = holder === undefined ? model : (modelOf(holder) ?? model);
  const contentType = exception.defaultContentType ?? "application/json";
  const name = buildModel(builder, model);
  const root = /[/+]xml\b/i.test(contentType) ? builder.models.get(name)?.xml : undefined;
  return {
    model: name,
    contentType,
    path: holder === undefined ? [] : [wireNameOf(holder)],
    names: errorNames(inner),
    ...defined({ root }),
  };
}
