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
  const { start, slots, query } = templateOf(spec);
  let path = start;
  for (const { parameter, slash, rest } of slots) path += pathValue(context, parameter, args, slash) + rest;
  let mark = path.includes("?") ? "&" : "?";
  for (const [name, parameter] of query) {
    const text = shareable && parameter.secret ? undefined : parameterText(context, name, parameter, args);
    if (text === undefined) continue;
    for (const part of queryPart(name, parameter, text)) {
      path += mark + part;
      mark = "&";
    }
  }
  return context.endpoint + path;
}

type Named = readonly [name: string, parameter: ParameterSpec];

/** A path in pieces, and the parameters behind it. */
interface Template {
  readonly path: string;
  readonly start: string;
  readonly slots: readonly { readonly parameter: Named; readonly slash: string; readonly rest: string }[];
  readonly query: readonly Named[];
}

/** By the parameters of an operation, which its variants share. */
const templates = /* @__PURE__ */ new WeakMap<OperationSpec["parameters"], Template>();

function templateOf({ path, parameters }: OperationSpec): Template {
  const known = templates.get(parameters);
  if (known?.path === path) return known;
  const named = Object.entries(parameters);
  const [start = "", ...pieces] = path.split(/\{(\/?)([^{}]+)\}/);
  const slots = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [slash = "", wire = "", rest = ""] = pieces.slice(at);
    const found = named.find(([name, one]) => one.in === "path" && (one.wire ?? name) === wire);
    slots.push({ parameter: found ?? refuseSegment(wire, undefined, {}), slash, rest });
  }
  const template = { path, start, slots, query: named.filter(([, one]) => one.in === "query") };
  templates.set(parameters, template);
  return template;
}

function pathValue(
  context: ClientContext,
  [name, parameter]: Named,
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

function queryPart(name: string, parameter: ParameterSpec, text: string | string[]): readonly string[] {
  const key = parameter.wire ?? name;
  if (parameter.constant === "") return [key];
  if (!Array.isArray(text)) return [`${key}=${escapeText(text, name, parameter)}`];
  const parts = text.map((part) => escapeText(part, name, parameter));
  const { collection = "csv" } = parameter;
  return collection === "multi"
    ? parts.map((part) => `${key}=${part}`)
    : [`${key}=${parts.join(separators[collection])}`];
}

function escapeText(text: string, name: string, { skipEncoding, secret }: ParameterSpec): string {
  if (!text.isWellFormed()) throw new ValidationError(name, "well-formed Unicode", text, { secret });
  const escaped = encodeURIComponent(text);
  // $ , : ; = and @ mean nothing by themselves inside a segment or a query value.
  return skipEncoding ? escaped.replace(/%(?:24|2C|3[ABD]|40)/g, decodeURIComponent) : escaped;
}
