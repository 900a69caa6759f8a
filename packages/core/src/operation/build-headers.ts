import { ValidationError } from "../errors/index.js";
import type { HttpHeaders } from "../http/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import type { OperationSpec } from "./operation-spec.js";
import { parameterText } from "./parameter-text.js";

/** The library's own to set; another value would break or misdirect the request. */
const reserved = /^(authorization|host|content-length)$/;

/** The request headers of one call: the operation's, its parameters', then the caller's own. */
export function buildHeaders(
  context: ClientContext,
  spec: OperationSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions,
): HttpHeaders {
  const headers: Record<string, string> = { ...spec.headers };
  for (const [name, parameter] of Object.entries(spec.parameters)) {
    const text = parameter.in === "header" ? parameterText(context, name, parameter, args) : undefined;
    if (text === undefined) continue;
    headers[(parameter.wire ?? name).toLowerCase()] = checkValue(name, String(text), parameter.secret);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    const key = name.toLowerCase();
    const path = `options.headers.${name}`;
    if (reserved.test(key) || !/^[\w!#$%&'*+.^`|~-]+$/.test(key)) {
      throw new ValidationError(path, "a header that may be set", name);
    }
    headers[key] = checkValue(path, value, true);
  }
  const { clientRequestId } = options;
  if (clientRequestId)
    headers["x-ms-client-request-id"] = checkValue("options.clientRequestId", clientRequestId);
  return headers;
}

// A line break would start another header, and what is beyond ASCII has no agreed encoding.
function checkValue(path: string, value: unknown, secret?: boolean): string {
  if (typeof value === "string" && /^[\t\x20-\x7e]*$/.test(value)) return value;
  throw new ValidationError(path, "printable ASCII on one line", value, { secret });
}
