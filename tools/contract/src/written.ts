import { type Schema, encode, flattenModel } from "@azbackup/core/codec";
import type { OperationSpec } from "@azbackup/core/operation";
import { xmlTools } from "./xml-tools.js";

/** The document a decoded response is written back as: a JSON value, or the tree of an XML document. */
export function written(operation: OperationSpec, status: number, value: unknown): unknown {
  const { body, contentType = "" } = operation.responses[status] ?? {};
  if (body === undefined) throw new Error(`${operation.name} has no body with status ${status}`);
  return contentType.includes("xml")
    ? xmlTools().tree(xmlTools().encode(body, value))
    : encode(body, value, "body", { readOnly: true });
}

/** The same for the items of a page, which stand at `path` in its document. */
export function writtenItems(
  operation: OperationSpec,
  status: number,
  path: readonly string[],
  items: readonly unknown[],
): unknown {
  let schema: Schema | undefined = operation.responses[status]?.body;
  for (const wire of path) {
    if (schema?.type !== "model") break;
    schema = flattenModel(schema.model()).byWire.get(wire)?.schema;
  }
  if (schema === undefined) throw new Error(`${operation.name} has no items at ${path.join(".")}`);
  return encode(schema, items, "body", { readOnly: true });
}
