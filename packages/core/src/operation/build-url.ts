import { ValidationError } from "../errors/index.js";
import type { ClientContext } from "./client-context.js";
import type { OperationSpec, ParameterSpec } from "./operation-spec.js";
import { parameterText } from "./parameter-text.js";

const separators = { csv: ",", ssv: "%20", pipes: "%7C", multi: "&" } as const;

/**
 * The operation's URL with all its parameters. No value can leave the place it was put in: what
 * would end a segment or a query value is encoded, and segments that a server would resolve
 * away (`.`, `..`, none at all) are refused with a `ValidationError`.
 *
 * @param shareable leaves the secret part of the query out, for URLs that are written down
 */
export function buildUrl(
  context: ClientContext,
  spec: OperationSpec,
  args: Readonly<Record<string, unknown>>,
  shareable = false,
): string {
  const parameters = Object.entries(spec.parameters);
  const path = spec.path.replace(/\{(\/?)([^{}]+)\}/g, (_, slash: string, wire: string) => {
    const found = parameters.find(
      ([name, parameter]) => parameter.in === "path" && (parameter.wire ?? name) === wire,
    );
    return found ? pathValue(context, found, args, slash) : refuseSegment(wire, undefined, {});
  });
  const query = parameters.flatMap(([name, parameter]) => {
    const hidden = parameter.in !== "query" || (shareable && parameter.secret);
    const text = hidden ? undefined : parameterText(context, name, parameter, args);
    return text === undefined ? [] : queryPart(name, parameter, text);
  });
  const url = context.endpoint + path;
  return query.length > 0 ? url + (path.includes("?") ? "&" : "?") + query.join("&") : url;
}

function pathValue(
  context: ClientContext,
  [name, parameter]: readonly [string, ParameterSpec],
  args: Readonly<Record<string, unknown>>,
  slash: string,
): string {
  if (slash && (args[name] ?? undefined) === undefined) return "";
  const text = parameterText(context, name, parameter, args) ?? "";
  const segment = [text]
    .flat()
    .map((part) => escapeText(part, name, parameter))
    .join(",");
  return /^\.{0,2}$/.test(segment) ? refuseSegment(name, segment, parameter) : slash + segment;
}

function refuseSegment(
  name: string,
  value: string | undefined,
  { secret }: { readonly secret?: true },
): never {
  throw new ValidationError(name, "a path segment other than '', '.' and '..'", value, { secret });
}

function queryPart(
  name: string,
  parameter: ParameterSpec,
  text: string | string[],
): string | readonly string[] {
  const key = parameter.wire ?? name;
  if (parameter.constant === "") return key;
  if (!Array.isArray(text)) return `${key}=${escapeText(text, name, parameter)}`;
  const parts = text.map((part) => escapeText(part, name, parameter));
  const { collection = "csv" } = parameter;
  return collection === "multi"
    ? parts.map((part) => `${key}=${part}`)
    : `${key}=${parts.join(separators[collection])}`;
}

function escapeText(text: string, name: string, { skipEncoding, secret }: ParameterSpec): string {
  if (!text.isWellFormed()) throw new ValidationError(name, "well-formed Unicode", text, { secret });
  const escaped = encodeURIComponent(text);
  // $ , : ; = and @ mean nothing by themselves inside a segment or a query value.
  return skipEncoding ? escaped.replace(/%(?:24|2C|3[ABD]|40)/g, decodeURIComponent) : escaped;
}
