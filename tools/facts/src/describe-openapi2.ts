import { describeDefinitions } from "./describe-definitions.js";
import { describeOperation } from "./describe-operation.js";
import { type Json, type JsonObject, objectOf, textOf } from "./json.js";

const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options"]);

/** An operation and where an OpenAPI 2 document has it. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

/** The operations of an OpenAPI 2 document, those on shared paths included. */
export function operationsOf(document: JsonObject): PlacedOperation[] {
  return [objectOf(document["paths"]), objectOf(document["x-ms-paths"])].flatMap((paths) =>
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(objectOf(item))
        .filter(([method]) => methods.has(method))
        .map(([method, operation]) => ({ path, method, operation: objectOf(operation) })),
    ),
  );
}

function describeSecurity(document: JsonObject): Json {
  const schemes = Object.values(objectOf(document["securityDefinitions"])).map(objectOf);
  return schemes.map((scheme) => ({
    authorizationUrl: textOf(scheme["authorizationUrl"]) ?? "",
    scopes: Object.keys(objectOf(scheme["scopes"])),
  }));
}

function describeServer(document: JsonObject): string {
  const host = objectOf(document["x-ms-parameterized-host"]);
  const [parameter] = Array.isArray(host["parameters"]) ? host["parameters"] : [];
  return textOf(objectOf(parameter)["default"]) ?? textOf(host["hostTemplate"]) ?? "";
}

/** What an OpenAPI 2 document says, in the form the documentation's facts are kept in. */
export function describeOpenApi2(document: JsonObject): JsonObject {
  const operations = operationsOf(document).map(({ path, method, operation }) => [
    textOf(operation["operationId"]) ?? `${method} ${path}`,
    describeOperation(document, path, method, operation),
  ]);
  return {
    server: describeServer(document),
    security: describeSecurity(document),
    operations: Object.fromEntries(operations),
    ...describeDefinitions(document),
  };
}
