import { typesOf } from "../documents/index.js";
import type { NamedSchemas } from "../documents/index.js";
import type { ManifestOperation, ManifestParameter, ServiceManifest } from "../manifest/index.js";
import type { JsonSchemas } from "./json-schemas.js";
import type { Finding } from "./problem.js";
import type { RequestValues } from "./request-values.js";
import type { VersionMarks } from "./served-version.js";

/** Where a next link says which page it leads to, as the services write it. */
export const SKIP_TOKEN = "$skipToken";

/**
 * Checks path, query and headers against what the operation declares; undefined when all is well.
 *
 * @param served The API version by which they are checked.
 * @param also Names of the query that the service itself writes into its URLs.
 */
export function checkParameters(
  operation: ManifestOperation,
  values: RequestValues,
  manifest: ServiceManifest,
  schemas: JsonSchemas,
  served: string,
  also: readonly string[] = [],
): Finding | undefined {
  const version = manifest.apiVersion?.name;
  const known = new Set([
    ...also,
    ...operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name),
  ]);
  for (const name of new URLSearchParams(operation.path.split("?")[1] ?? "").keys()) known.add(name);
  // The service writes it into the links it hands out, whether callers may give it or not.
  if (operation.paging?.nextLink !== undefined) known.add(SKIP_TOKEN);
  for (const name of values.query.keys()) {
    if (!known.has(name)) return bad(`the query parameter "${name}" is not known`);
  }
  for (const parameter of operation.parameters) {
    if (parameter.name === version || parameter.name.toLowerCase() === "content-type") continue;
    const finding = checkOne(parameter, valuesOf(parameter, values), manifest.schemas, schemas, served);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function checkOne(
  parameter: ManifestParameter & VersionMarks,
  found: readonly string[],
  named: NamedSchemas,
  schemas: JsonSchemas,
  served: string,
): Finding | undefined {
  const title = `${parameter.in} parameter "${parameter.name}"`;
  const { availableIn, required, requiredIn } = parameter;
  const [first] = found;
  if (first === undefined) {
    return required || requiredIn?.includes(served) === true ? bad(`the ${title} is missing`) : undefined;
  }
  if (availableIn?.includes(served) === false) return bad(`version ${served} has no ${title}`);
  if (parameter.constant !== undefined) {
    return first === String(parameter.constant)
      ? undefined
      : bad(`the ${title} has to be "${parameter.constant}"`);
  }
  const isList = typesOf(named, parameter.schema).includes("array");
  if (found.length > 1 && !isList) return bad(`the ${title} is given more than once`);
  const value = isList
    ? found.length > 1
      ? found
      : first.split(",")
    : typed(first, typesOf(named, parameter.schema));
  const problems = schemas.problems(parameter.schema, value);
  return problems.length === 0 ? undefined : bad(`the ${title}: ${problems.join("; ")}`);
}

function valuesOf(parameter: ManifestParameter, values: RequestValues): readonly string[] {
  if (parameter.in === "query") return values.query.getAll(parameter.name);
  const value =
    parameter.in === "path" ? values.path[parameter.name] : values.headers[parameter.name.toLowerCase()];
  return value === undefined ? [] : [value];
}

/** The text as the JSON type the schema asks for, or the text itself when it is not written like one. */
function typed(text: string, types: readonly string[]): unknown {
  if (types.includes("string")) return text;
  if (types.includes("integer") || types.includes("number")) {
    return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
  }
  if (types.includes("boolean")) return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function bad(message: string): Finding {
  return { kind: "badParameter", message };
}
