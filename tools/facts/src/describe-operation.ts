import { describeType } from "./describe-type.js";
import { compact, follow, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";

function describeParameter(document: JsonObject, parameter: JsonObject): JsonObject {
  const schema = parameter["in"] === "body" ? objectOf(parameter["schema"]) : parameter;
  const { type, limits } = describeType(document, schema);
  return compact({
    in: parameter["in"],
    type,
    required: parameter["required"] === true,
    skipUrlEncoding: parameter["x-ms-skip-url-encoding"],
    ...limits,
  });
}

function describeResponse(document: JsonObject, response: JsonObject): JsonObject {
  const headers = Object.entries(objectOf(response["headers"])).map(([name, header]) => [
    name,
    describeType(document, objectOf(header)).type,
  ]);
  return compact({
    body:
      response["schema"] === undefined
        ? undefined
        : describeType(document, objectOf(response["schema"])).type,
    headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
  });
}

function describePaging(pageable: JsonObject): JsonObject {
  return compact({
    nextLink: pageable["nextLinkName"],
    items: textOf(pageable["itemName"]) ?? "value",
  });
}

function describeLongRunning(operation: JsonObject): Json | undefined {
  if (operation["x-ms-long-running-operation"] !== true) return undefined;
  return objectOf(operation["x-ms-long-running-operation-options"])["final-state-via"] ?? true;
}

/** What an OpenAPI 2 document says of one operation. */
export function describeOperation(
  document: JsonObject,
  path: string,
  method: string,
  operation: JsonObject,
): JsonObject {
  const parameters = listOf(operation["parameters"]).map((value) => {
    const reference = textOf(objectOf(value)["$ref"]);
    return objectOf(reference === undefined ? value : follow(document, reference));
  });
  return compact({
    method: method.toUpperCase(),
    // Operations that share a path are told apart by a query nobody sends.
    path: path.replace(/\?_overload=.*$/, ""),
    parameters: Object.fromEntries(
      parameters.map((parameter) => [
        textOf(parameter["name"]) ?? "?",
        describeParameter(document, parameter),
      ]),
    ),
    responses: Object.fromEntries(
      Object.entries(objectOf(operation["responses"])).map(([status, response]) => [
        status,
        describeResponse(document, objectOf(response)),
      ]),
    ),
    longRunning: describeLongRunning(operation),
    pages:
      operation["x-ms-pageable"] === undefined
        ? undefined
        : describePaging(objectOf(operation["x-ms-pageable"])),
    filter: textOf(operation["x-ms-odata"])?.split("/").at(-1),
  });
}
