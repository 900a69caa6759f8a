import { modelOf, type OperationDescription, propertiesOf, typedValue, xmlSchema } from "@azbackup/contract";
import { decodeXml } from "@azbackup/core/xml";
import type { ServiceManifest } from "@azbackup/emulator";
import type { BodyModel, Shape } from "@azbackup/generator";
import { isRecord } from "./is-record.js";

/** One documented example, in the form the generated client takes it. */
export interface ExampleCall {
  /** Values of the parameters the client itself is made with, in the order of its constructor. */
  readonly ofClient: readonly unknown[];
  /** The API version the example is of. */
  readonly apiVersion: string | undefined;
  /** The arguments of the method, options included. */
  readonly args: readonly unknown[];
}

type Example = ServiceManifest["operations"][number]["examples"][number];

/** Turns an example's wire values into arguments. */
export function exampleCall(
  manifest: ServiceManifest,
  { service, operation }: OperationDescription,
  bodyName: string | undefined,
  example: Example,
): ExampleCall {
  const version = manifest.apiVersion?.name;
  const ofClient: unknown[] = [];
  const positional: unknown[] = [];
  const options: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const { name, wire, constant, onClient, optional } = parameter;
    const given = example.parameters[wire];
    if (constant !== undefined || wire === version) continue;
    const value = given === undefined ? undefined : typedValue(service, parameter, String(given));
    if (onClient) ofClient.push(value);
    else if (!optional) positional.push(value);
    else if (value !== undefined) options[name] = value;
  }
  if (operation.body !== undefined && bodyName !== undefined) {
    const { optional, name } = operation.body;
    const value = bodyOf({ service, operation }, operation.body, example.parameters[bodyName]);
    if (!optional) positional.push(value);
    else if (value !== undefined) options[name] = value;
  }
  const apiVersion = version === undefined ? undefined : example.parameters[version];
  return {
    ofClient,
    apiVersion: typeof apiVersion === "string" ? apiVersion : undefined,
    args: [...positional, options],
  };
}

function bodyOf({ service }: OperationDescription, body: BodyModel, value: unknown): unknown {
  if (value === undefined) return undefined;
  const isXml = typeof value === "string" && body.contentType.includes("xml");
  return isXml ? decodeXml(xmlSchema(service, body), value) : typedValue(service, body, value);
}

/** The values in an example's body which its spec marks as secret. */
export function secretsOf(described: OperationDescription, args: readonly unknown[]): readonly string[] {
  const found: string[] = [];
  const { body } = described.operation;
  if (body !== undefined) for (const argument of args) collect(described, body, argument, found);
  return found;
}

function collect(described: OperationDescription, shape: Shape, value: unknown, found: string[]): void {
  if (value === undefined || value === null) return;
  const { type } = shape;
  if (shape.secret) found.push(...textsOf(value));
  else if ((type.kind === "list" || type.kind === "map") && isRecord(value)) {
    for (const item of Object.values(value)) collect(described, type.items, item, found);
  } else if (isRecord(value)) {
    const model = modelOf(described.service, shape);
    const kinds = described.service.models.filter(({ base }) => base !== undefined && base === model?.name);
    for (const one of model === undefined ? [] : [model, ...kinds]) {
      for (const property of propertiesOf(described.service, one)) {
        collect(described, property, value[property.name], found);
      }
    }
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length > 3 ? [value] : [];
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}
