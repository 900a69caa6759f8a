import {
  modelOf,
  type OperationDescription,
  propertiesOf,
  wireValue,
  xmlSchema,
} from "./description/index.js";
import { xmlTools } from "./xml-tools.js";

/** The document a decoded response is written back as: a JSON value, or the tree of an XML document. */
export function written(described: OperationDescription, status: number, value: unknown): unknown {
  const { service } = described;
  const { body, contentType = "" } = responseOf(described, status);
  if (body === undefined) throw new Error(`${described.operation.name} has no body with status ${status}`);
  return contentType.includes("xml")
    ? xmlTools().tree(xmlTools().encode(xmlSchema(service, body), value))
    : wireValue(service, body, value);
}

/** The same for the items of a page, which stand at `path` in its document. */
export function writtenItems(
  described: OperationDescription,
  status: number,
  path: readonly string[],
  items: readonly unknown[],
): unknown {
  const { service } = described;
  let shape = responseOf(described, status).body;
  for (const wire of path) {
    const model = shape && modelOf(service, shape);
    shape = model && propertiesOf(service, model).find((property) => property.wire === wire);
  }
  if (shape === undefined) throw new Error(`${described.operation.name} has no items at ${path.join(".")}`);
  return wireValue(service, shape, items);
}

function responseOf({ operation }: OperationDescription, status: number) {
  const found = operation.responses.find((response) => response.status === status);
  if (found === undefined) throw new Error(`${operation.name} does not answer with status ${status}`);
  return found;
}
