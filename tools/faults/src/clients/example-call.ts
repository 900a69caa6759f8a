import { decode } from "@azbackup/core/codec";
import type { OperationSpec } from "@azbackup/core/operation";
import { xmlFormat } from "@azbackup/core/xml";
import type { ServiceManifest } from "@azbackup/emulator";
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
  spec: OperationSpec,
  bodyName: string | undefined,
  example: Example,
): ExampleCall {
  const version = manifest.apiVersion?.name;
  const ofClient: unknown[] = [];
  const positional: unknown[] = [];
  const options: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(spec.parameters)) {
    const wire = parameter.wire ?? name;
    const given = example.parameters[wire];
    if (parameter.constant !== undefined || wire === version) continue;
    const value = given === undefined ? undefined : decode(parameter, String(given), name);
    if (parameter.client === true) ofClient.push(value);
    else if (parameter.required === true) positional.push(value);
    else if (value !== undefined) options[name] = value;
  }
  if (spec.body !== undefined && bodyName !== undefined) {
    const value = bodyOf(spec.body, example.parameters[bodyName]);
    if (spec.body.required === true) positional.push(value);
    else if (value !== undefined) options[spec.body.name] = value;
  }
  const apiVersion = version === undefined ? undefined : example.parameters[version];
  return {
    ofClient,
    apiVersion: typeof apiVersion === "string" ? apiVersion : undefined,
    args: [...positional, options],
  };
}

function bodyOf({ schema, contentType }: NonNullable<OperationSpec["body"]>, value: unknown): unknown {
  if (value === undefined) return undefined;
  const isXml = typeof value === "string" && contentType.includes("xml");
  // A copy is a caller's own value: it does not remember how it came, and is checked like one.
  return structuredClone(
    isXml ? xmlFormat.decode(schema, new TextEncoder().encode(value)) : decode(schema, value, "example"),
  );
}

/** The values in an example's body which its spec marks as secret. */
export function secretsOf(spec: OperationSpec, args: readonly unknown[]): readonly string[] {
  const found: string[] = [];
  for (const argument of args) collect(spec.body?.schema, argument, found);
  return found;
}

type Schema = NonNullable<OperationSpec["body"]>["schema"];

function collect(schema: Schema | undefined, value: unknown, found: string[]): void {
  if (schema === undefined || value === undefined || value === null) return;
  if (schema.secret === true) found.push(...textsOf(value));
  else if ((schema.type === "list" || schema.type === "map") && isRecord(value)) {
    for (const item of Object.values(value)) collect(schema.items, item, found);
  } else if (schema.type === "model" && isRecord(value)) {
    for (let model = schema.model(); ; model = model.base()) {
      const kinds = Object.values(model.kinds ?? {}).map((kind) => kind());
      for (const { properties } of [model, ...kinds]) {
        for (const [name, property] of Object.entries(properties)) collect(property, value[name], found);
      }
      if (model.base === undefined) return;
    }
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.length > 3 ? [value] : [];
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}
