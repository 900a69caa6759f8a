import type { ServiceFault } from "../errors/index.js";
import { valueAt } from "../codec/index.js";
import type { StatusRule } from "./spec.js";

/** Deeper nesting says nothing to anybody and is cut off. */
const maxDepth = 16;

/** Reads why a status document says "failed". Undefined if it does not say. */
export function readFault(document: unknown, rule: StatusRule = {}): ServiceFault | undefined {
  const names = rule.errorNames ?? {};
  return (
    faultOf(valueAt(document, rule.error ?? ["error"]), names, maxDepth) ?? faultOf(document, names, maxDepth)
  );
}

function faultOf(
  value: unknown,
  names: NonNullable<StatusRule["errorNames"]>,
  depth: number,
): ServiceFault | undefined {
  if (depth === 0) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : { message: value };
  if (Array.isArray(value)) {
    const [first, ...details] = value.flatMap((one) => faultOf(one, names, depth - 1) ?? []);
    return first && { ...first, details: [...(first.details ?? []), ...details] };
  }
  const text = (name: string): string | undefined => {
    const found = valueAt(value, [name]);
    // A code or message of blanks, or null, is none.
    return found === null || typeof found === "object" ? undefined : String(found ?? "").trim() || undefined;
  };
  const [code, message] = [text(names.code ?? "code"), text(names.message ?? "message")];
  const inner = (name: string) => faultOf(valueAt(value, [name]), names, depth - 1);
  const innerError = inner(names.innerError ?? "innererror") ?? inner("innerError");
  if (code === undefined && message === undefined) return innerError;
  const details = [valueAt(value, [names.details ?? "details"]) ?? []].flat();
  return {
    code,
    message,
    target: text(names.target ?? "target"),
    details: details.flatMap((detail) => faultOf(detail, names, depth - 1) ?? []),
    innerError,
    additionalInfo: valueAt(value, ["additionalInfo"]),
  };
}
