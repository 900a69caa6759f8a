import type { ReportOdd } from "../codec/index.js";
import type { ClientContext } from "./client-context.js";

/** Warns of what is odd in the answers of an operation. */
export function reportOdd({ warn }: ClientContext, operation: string): ReportOdd {
  return ({ path, expected, received }) => {
    const message = `${path} of the response to ${operation} should be ${expected} but is ${received}`;
    warn({ code: "UnexpectedValue", operation, message, path, expected, received });
  };
}
