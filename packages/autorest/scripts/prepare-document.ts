import { canBeFollowed } from "./can-be-followed.ts";
import type { Definition, Host, Manifest, OpenApi2, Operation, Parameter, PathItem } from "./documents.ts";

/**
 * Says to AutoRest what OpenAPI 2 says too little about: which parameters belong to the client, and
 * which long-running operations its poller must not be made for.
 */
export function prepareDocument(document: OpenApi2, manifest: Manifest): OpenApi2 {
  const {
    definitions,
    parameters,
    paths,
    "x-ms-paths": morePaths,
    "x-ms-parameterized-host": host,
  } = document;
  const read = (parameter: Parameter): Parameter => readParameter(parameter, document.info.version);
  const all = (items: OpenApi2["paths"]): OpenApi2["paths"] =>
    mapValues(items, (item) => readPath(item, read, manifest));
  return {
    ...document,
    ...(definitions && { definitions: mapValues(definitions, readDefinition) }),
    ...(parameters && { parameters: mapValues(parameters, read) }),
    paths: all(paths),
    ...(morePaths && { "x-ms-paths": all(morePaths) }),
    ...(host && { "x-ms-parameterized-host": readHost(host) }),
  };
}

function readPath(item: PathItem, read: (parameter: Parameter) => Parameter, manifest: Manifest): PathItem {
  return mapValues(item, (operation, method): Operation => {
    const { "x-ms-long-running-operation": longRunning, ...rest } = operation;
    return {
      ...rest,
      ...(operation.parameters && { parameters: operation.parameters.map(read) }),
      "x-ms-long-running-operation": longRunning === true && canBeFollowed(method, operation, manifest),
    };
  });
}

/** Where the service is: chosen once, and an option where there is a usual place, as in Azure's SDKs. */
function readHost({ hostTemplate, parameters, ...rest }: Host): Host {
  const names = new Map(
    parameters.map(({ name = "", default: usual }) => [name, usual === undefined ? name : "$host"]),
  );
  return {
    ...rest,
    hostTemplate: hostTemplate.replaceAll(/\{(.+?)\}/g, (_, name: string) => `{${names.get(name) ?? name}}`),
    parameters: parameters.map((parameter) => ({
      ...parameter,
      name: names.get(parameter.name ?? "") ?? "",
      "x-ms-parameter-location": "client",
      "x-ms-skip-url-encoding": true,
    })),
  };
}

function readParameter(parameter: Parameter, version: string): Parameter {
  const { default: _, ...rest } = parameter;
  if (rest.name === "subscriptionId") return { ...rest, "x-ms-parameter-location": "client" };
  // AutoRest sees for itself that `api-version` in the query is the client's. A version in a header is
  // a constant, since `@azure/core-client` takes no header from the client.
  const isVersion = rest.in === "header" && rest["x-ms-client-name"] === "apiVersion";
  return isVersion ? { ...rest, enum: [version], "x-ms-enum": { modelAsString: false } } : rest;
}

/**
 * Drops what the service assumes where nothing is said. AutoRest would say it, also to versions of the
 * service that do not know of it.
 */
function readDefinition(definition: Definition): Definition {
  const { default: _, properties, allOf, ...rest } = definition;
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, readDefinition) }),
    ...(allOf && { allOf: allOf.map(readDefinition) }),
  };
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
