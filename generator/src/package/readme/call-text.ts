import type { OperationCall } from "../../contract-tests/operation-call.js";
import { valueText } from "../../text/value.js";
import type { OperationModel } from "../../model/types.js";

/** A call with what it cannot do without, as source. */
export function callText(operation: OperationModel, { values }: OperationCall): string {
  return `client.${operation.name}(${operation.arguments.map((name) => valueText(values[name])).join(", ")})`;
}
