import type { OperationModel, ParameterModel, ServiceModel } from "../model/types.js";
import type { CodecWriter } from "./codec-text.js";
import { call } from "./codec-text.js";
import { parameterSerializer, requiredText } from "./serializer-text.js";
import { SourceFile } from "./source-file.js";

const core = "@azbackup/core/operation";

/** A parameter that is written into URLs, as a declaration. */
export interface UrlParameterText {
  readonly name: string;
  /** The expression that makes it. */
  readonly text: string;
}

/** Text of a URL as it stands in a template literal: what would end either is escaped for the URL. */
function literal(text: string): string {
  return text.replace(/[^\x21-\x7e]+|["<>\\^`{|}#]/g, encodeURIComponent);
}

/** The declaration of what writes a parameter into a URL; `undefined` for one that needs none. */
export function urlParameterText(
  parameter: ParameterModel,
  writer: CodecWriter,
): UrlParameterText | undefined {
  const { name, wire, skipEncoding, collection } = parameter;
  if (parameter.in === "header" || isFixed(parameter, writer)) return undefined;
  const atLoad = { ...writer, atLoad: true };
  const keeps = parameter.allowReserved === true ? "keepPath" : skipEncoding ? "keepReserved" : undefined;
  const escape = keeps === undefined || hasSegments(parameter) ? [] : [writer.file.value(keeps, core)];
  const quoted = JSON.stringify(name);
  const make = (callee: string, args: readonly string[]) => ({
    name: `${name}${callee === "query" || callee === "queryList" ? "Query" : "Segment"}`,
    text: call({ atLoad: true }, writer.file.value(callee, core), args),
  });
  if (parameter.expansion !== undefined) {
    const { style, explode } = parameter.expansion;
    const given = parameterSerializer(parameter, atLoad);
    const isNeeded = parameter.in === "path" && !parameter.optional;
    const serializer = isNeeded ? requiredText(given, atLoad) : given;
    return {
      name: `${name}${parameter.in === "query" ? "Query" : "Segment"}`,
      text: call({ atLoad: true }, writer.file.value("expansion", core), [
        quoted,
        JSON.stringify(queryName(wire)),
        serializer,
        JSON.stringify(style),
        String(explode),
        ...escape,
      ]),
    };
  }
  if (parameter.in === "path") {
    const isOptional = parameter.optional;
    // A text that is not empty is what goes without saying.
    const isUsual = parameterSerializer(parameter, { ...atLoad, file: new SourceFile() }) === "nonEmpty";
    if (hasSegments(parameter)) {
      const own = isUsual ? [] : [parameterSerializer(parameter, atLoad)];
      return make("segments", [quoted, ...own]);
    }
    const given = isUsual && keeps === undefined ? [] : [parameterSerializer(parameter, atLoad)];
    return make(isOptional ? "optionalSegment" : "segment", [quoted, ...given, ...escape]);
  }
  const place = [quoted, JSON.stringify(queryName(wire)), parameterSerializer(parameter, atLoad)];
  if (parameter.type.kind !== "list" || collection === undefined || collection === "csv") {
    return make("query", [...place, ...escape]);
  }
  const separators = { ssv: "%20", pipes: "%7C", multi: "&" } as const;
  return make("queryList", [...place, JSON.stringify(separators[collection]), ...escape]);
}

/** Whether a parameter stands for any number of segments. */
function hasSegments({ in: place, allowReserved, optional, expansion }: ParameterModel): boolean {
  return place === "path" && allowReserved === true && !optional && expansion === undefined;
}

/** Whether a parameter is what the client asks for as the version. */
export function isApiVersion(parameter: ParameterModel, { apiVersion }: ServiceModel): boolean {
  // An operation may have a version of its own.
  if (apiVersion === undefined || parameter.constant !== undefined) return false;
  return parameter.isApiVersion === true || parameter.wire === apiVersion.wire;
}

/** Whether what a parameter says is known when the client is generated, but for the API version. */
function isFixed(parameter: ParameterModel, { service }: CodecWriter): boolean {
  return (
    isApiVersion(parameter, service) ||
    (parameter.constant !== undefined && parameter.availableIn === undefined)
  );
}

/** A name as it stands in a query: what would end it is escaped. */
function queryName(wire: string): string {
  return wire.replace(/[^\w\-.~!$'()*,;:@/?]/g, encodeURIComponent);
}

/**
 * The expression of an operation's URL: its path with what is known written out, then what may be given.
 *
 * @param refer names what writes a parameter
 */
export function urlText(
  operation: OperationModel,
  writer: CodecWriter,
  refer: (parameter: ParameterModel) => string,
): string {
  const valueOf = (parameter: ParameterModel): string => {
    if (isApiVersion(parameter, writer.service)) {
      return `\${${writer.file.value("apiVersion", core)}(context)}`;
    }
    if (isFixed(parameter, writer)) return literal(encodeURIComponent(String(parameter.constant)));
    return `\${${refer(parameter)}(context, ${parameter.onClient ? "context.parameters" : "args"})}`;
  };
  const [start = "", ...pieces] = operation.path.split(/\{\/?([^{}]+)\}/);
  // A line for each parameter, where there are many.
  const fold = operation.parameters.length > 3 ? "` +\n`" : "";
  let url = literal(start);
  for (let at = 0; at < pieces.length; at += 2) {
    const [wire, rest = ""] = pieces.slice(at);
    const parameter = operation.parameters.find((one) => one.in === "path" && one.wire === wire);
    const isLast = at + 2 >= pieces.length;
    // A segment that may be missing brings its own slash, and so do several.
    const bringsSlash = parameter?.optional === true || (parameter !== undefined && hasSegments(parameter));
    if (bringsSlash && parameter.expansion === undefined) url = url.replace(/\/$/, "");
    url += `${parameter === undefined ? "" : valueOf(parameter)}${isLast ? "" : fold}${literal(rest)}`;
  }
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  for (const parameter of query.filter((one) => isFixed(one, writer))) {
    const { wire, constant } = parameter;
    const value = constant === "" ? "" : `=${valueOf(parameter)}`;
    url += `${url.includes("?") ? "&" : "?"}${literal(queryName(wire))}${value}`;
  }
  const open = query.filter((one) => !isFixed(one, writer)).map(valueOf);
  const whole = `\`\${context.endpoint}${url}`;
  if (open.length === 0 || url.includes("?")) return `${whole}${open.join("")}\``;
  const parts = open.map((part) => part.slice(2, -1));
  return `${writer.file.value("withQuery", core)}(${[`${whole}\``, ...parts].join(", ")})`;
}
