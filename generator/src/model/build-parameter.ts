import type {
  SdkHeaderParameter,
  SdkHttpOperation,
  SdkHttpParameter,
  SdkPathParameter,
  SdkQueryParameter,
  SdkType,
} from "@azure-tools/typespec-client-generator-core";
import { getExtensions } from "@typespec/openapi";
import { absentWhen } from "../decorators/facts.js";
import { buildShape } from "./build-type.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import { camelCase, safeName } from "./naming.js";
import { defaultOf, deprecationOf, rawProperty } from "./raw.js";
import type { ParameterModel } from "./types.js";
import { defined } from "./values.js";
import type { VersionFacts } from "./versions.js";
import { propertyVersions } from "./versions.js";

type WireParameter = SdkPathParameter | SdkQueryParameter | SdkHeaderParameter;

const collections = {
  csv: "csv",
  simple: "csv",
  form: "csv",
  ssv: "ssv",
  spaceDelimited: "ssv",
  pipes: "pipes",
  pipeDelimited: "pipes",
  multi: "multi",
} as const;

function collectionOf(parameter: WireParameter): ParameterModel["collection"] {
  if (parameter.kind === "path" || parameter.type.kind !== "array") return undefined;
  if (parameter.kind === "query" && parameter.explode) return "multi";
  return collections[(parameter.collectionFormat ?? "csv") as keyof typeof collections];
}

function constantOf(type: SdkType): string | number | boolean | undefined {
  return type.kind === "constant" || type.kind === "enumvalue" ? type.value : undefined;
}

/** The parameter's own value goes on the wire with the characters the service expects unencoded. */
function skipsEncoding(builder: Builder, parameter: WireParameter): boolean {
  const raw = rawProperty(parameter);
  const marked =
    raw !== undefined && getExtensions(builder.context.program, raw).get("x-ms-skip-url-encoding") === true;
  return marked;
}

/** A parameter that is a member of an argument has its value from there. */
function withinOf({
  methodParameterSegments: [segments = []],
}: WireParameter): readonly string[] | undefined {
  if (segments.length < 2) return undefined;
  return segments.map(({ name }, at) => (at === 0 ? safeName(camelCase(name)) : camelCase(name)));
}

const styles = { simple: "", label: ".", matrix: ";", path: "/", fragment: "" } as const;

/** How RFC 6570 writes a parameter, where that is more than a text in its place. */
function expansionOf(parameter: WireParameter): ParameterModel["expansion"] {
  const kind = parameter.type.kind === "nullable" ? parameter.type.type.kind : parameter.type.kind;
  const isObject = kind === "dict" || kind === "model";
  if (parameter.kind === "query" && isObject) return { style: "&", explode: parameter.explode };
  if (parameter.kind !== "path") return undefined;
  const { explode, style } = parameter;
  const isPlain = style === "simple" || (style === "path" && parameter.optional);
  return isPlain && !isObject && kind !== "array" ? undefined : { style: styles[style], explode };
}

/**
 * Describes a path, query or header parameter.
 *
 * @param container the versions that have what sends it
 */
export function buildParameter(
  builder: Builder,
  parameter: WireParameter,
  container: readonly string[],
): ParameterModel {
  const raw = rawProperty(parameter);
  const onClient = isOnClient(parameter, builder);
  return {
    ...buildShape(builder, parameter.type, raw),
    name: safeName(camelCase(onClient ? nameOnClient(parameter, builder) : parameter.name)),
    wire: parameter.serializedName,
    doc: parameter.doc ?? parameter.summary ?? "",
    ...versionsOfParameter(builder, parameter, container),
    readOnly: false,
    in: parameter.kind,
    onClient,
    skipEncoding: skipsEncoding(builder, parameter),
    ...defined({
      // One that may be left out is a choice.
      constant: parameter.optional ? undefined : constantOf(parameter.type),
      default: parameter.isApiVersionParam ? undefined : defaultOf(builder, raw, sentDefault(parameter)),
      sendsDefault:
        parameter.kind !== "path" && parameter.optional && sentDefault(parameter) !== undefined
          ? (true as const)
          : undefined,
      collection: collectionOf(parameter),
      deprecated: deprecationOf(builder, raw),
      within: withinOf(parameter),
      isApiVersion:
        parameter.isApiVersionParam && parameter.serializedName !== builder.apiVersion?.wire
          ? (true as const)
          : undefined,
      expansion: expansionOf(parameter),
      allowReserved: parameter.kind === "path" && parameter.allowReserved ? (true as const) : undefined,
      absent: absentWhen.get(builder.context.program, raw),
    }),
  };
}

/** A segment of the path is needed wherever the path has it. */
function versionsOfParameter(
  builder: Builder,
  parameter: WireParameter,
  container: readonly string[],
): VersionFacts {
  // The method of a client may demand what the service does not.
  const sources = parameter.correspondingMethodParams;
  const optional = parameter.optional && (sources.length === 0 || sources.some((source) => source.optional));
  return parameter.kind === "path"
    ? { optional }
    : propertyVersions(builder, rawProperty(parameter), optional, container);
}

/** What a client sends where its caller gives nothing. */
function sentDefault(parameter: WireParameter): unknown {
  return parameter.isApiVersionParam ? undefined : parameter.clientDefaultValue;
}

/** What the client calls a parameter that it is given, where its operations call it otherwise. */
function nameOnClient(parameter: WireParameter, { clientParameters }: Builder): string {
  const source = parameter.correspondingMethodParams.find(({ name }) => clientParameters.has(name));
  return source?.name ?? parameter.name;
}

/** What only a part of a client takes is an argument of its operations. */
function isOnClient(parameter: WireParameter, { clientParameters }: Builder): boolean {
  const sources = [parameter, ...parameter.correspondingMethodParams];
  if (!parameter.isApiVersionParam && !sources.some(({ name }) => clientParameters.has(name))) return false;
  return (
    parameter.onClient ||
    parameter.correspondingMethodParams.some((source) => source.kind === "method" && source.onClient)
  );
}

/** Content negotiation is the runtime's business, but where the spec lets the caller choose. */
function isNegotiated(parameter: SdkHttpParameter): boolean {
  if (parameter.kind !== "header") return false;
  const isChoice = parameter.type.kind === "enum" || parameter.type.kind === "string";
  const name = parameter.serializedName.toLowerCase();
  if (name === "accept") return !isChoice || rawProperty(parameter) === undefined;
  return name === "content-type" && !isChoice;
}

/** Every parameter outside the body. */
export function buildParameters(
  builder: Builder,
  operation: SdkHttpOperation,
  container: readonly string[],
): ParameterModel[] {
  const parameters: ParameterModel[] = [];
  for (const parameter of operation.parameters) {
    if (isNegotiated(parameter)) continue;
    if (parameter.kind === "cookie") {
      report(builder, "unsupported-parameter", parameter.__raw, { name: parameter.name, kind: "cookie" });
    } else {
      const built = buildParameter(builder, parameter, container);
      // Only a body is taken apart: other groups of parameters are given one by one.
      const { within, ...rest } = built;
      const body = operation.bodyParam && safeName(camelCase(operation.bodyParam.name));
      parameters.push(within !== undefined && within[0] !== body ? rest : built);
    }
  }
  return parameters;
}
