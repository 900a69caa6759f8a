import { isBytes, stringifyJson } from "../codec/index.js";
import { isAzbackupError, ValidationError } from "../errors/index.js";
import type { HttpHeaders, HttpRequest } from "../http/index.js";
import { checkOptions, shownName } from "../options/index.js";
import { availableIn, required, type Serializer } from "../serialize/index.js";
import { callOptionRules } from "./option-rules.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext, RequestContext } from "./client-context.js";
import type { Arguments, OperationBase } from "./operation.js";

/** Checks a body and writes it as JSON. Throws `ValidationError`. */
export function writeJson(
  context: RequestContext,
  serialize: Serializer,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  return stringifyJson(required(serialize)(value, name, { version, secrets }));
}

/** Checks a body and writes it as text. Throws `ValidationError`. */
export function writeText(
  context: RequestContext,
  serialize: Serializer,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  return String(required(serialize)(value, name, { version, secrets }));
}

/** Sends bytes as they are. Throws `ValidationError` for anything else. */
export function writeBytes(value: unknown, name: string): Uint8Array {
  if (isBytes(value)) return value;
  throw new ValidationError(name, value === undefined ? "required" : "a Uint8Array", value);
}

/**
 * Names of headers, but for those that are the library's own to set, and those of the connection: another
 * value would break or misdirect the request.
 */
const allowed =
  /^(?!(?:authorization|host|content-length|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$)[\w!#$%&'*+.^`|~-]+$/i;

/** Headers as a caller may give them: an object, `Headers`, a `Map`, or pairs. */
export function headerEntries(headers: CallOptions["headers"] = {}): [name: string, value: string][] {
  return Symbol.iterator in headers
    ? Array.from(headers as Iterable<[string, string]>)
    : Object.entries(headers as Record<string, string>);
}

/** A header's value, of a parameter; `undefined` where nothing is given. Throws `ValidationError`. */
export function headerText(
  context: RequestContext,
  args: Arguments,
  name: string,
  serialize: Serializer,
): string | undefined {
  const { rules: version, secrets } = context;
  const value = serialize(args[name], name, { version, secrets });
  return value === undefined || value === null ? undefined : printable(name, String(value), true);
}

/** The headers of one request: the operation's, then the caller's own. */
export function requestHeaders(
  own: Readonly<Record<string, string | undefined>>,
  { headers, clientRequestId }: CallOptions,
): HttpHeaders {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) if (value !== undefined) all[name] = value;
  for (const [name, value] of headerEntries(headers)) {
    const path = `options.headers.${shownName(name)}`;
    if (!allowed.test(name)) {
      throw new ValidationError(path, "absent: it is no header that may be set", name, { secret: true });
    }
    all[name.toLowerCase()] = printable(path, value, true);
  }
  if (clientRequestId) all["x-ms-client-request-id"] = printable("options.clientRequestId", clientRequestId);
  return all;
}

// A line break would start another header, and what is beyond ASCII has no agreed encoding.
function printable(path: string, value: unknown, secret?: boolean): string {
  if (typeof value === "string" && /^[\t\x20-\x7e]*$/.test(value)) return value;
  throw new ValidationError(path, "printable ASCII on one line", value, { secret });
}

/**
 * Runs what reads the arguments of a call. A caller may pass values of which reading fails: a getter or a
 * `toJSON` that throws, a circle, more layers than the stack has. What they throw is not passed on, for
 * it may say anything.
 *
 * @throws ValidationError
 */
export function readArguments<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isAzbackupError(error)) throw error;
    const requirement = "values that can be read and written, without circles and not nested too deeply";
    throw new ValidationError(`the arguments of ${operation}`, requirement, undefined, { secret: true });
  }
}

/** Refuses an operation that the client's version of the API does not have; with a `ValidationError`. */
export function onlyIn(versions: readonly string[], name: string): (context: ClientContext) => void {
  const { check } = availableIn(versions, () => undefined);
  return ({ rules: version }) => check?.(name, name, { version });
}

/**
 * The request of one call. Sends nothing; throws `ValidationError` if the spec does not allow the
 * arguments, if they cannot be read, or if an option cannot be used.
 *
 * @param args path, query and header parameters and the body, by TypeScript name
 */
export function createRequest(
  context: ClientContext,
  operation: OperationBase,
  args: Arguments,
  options: CallOptions = {},
): HttpRequest {
  return readArguments(operation.name, () => build(context, operation, args, options));
}

function build(
  context: ClientContext,
  { name, method, request, startsWork, check }: OperationBase,
  args: Arguments,
  options: CallOptions,
): HttpRequest {
  check?.(context, args);
  // What is optional of the arguments stands among the options.
  checkOptions(callOptionRules, options, "options.", (name, value) => Object.is(args[name], value));
  const secrets: string[] = [];
  const { url, headers, contentType, body } = request({ ...context, secrets }, args);
  return {
    method,
    url,
    headers: requestHeaders({ "content-type": body === undefined ? body : contentType, ...headers }, options),
    body,
    operation: name,
    startsWork: startsWork === true,
    secrets,
    ...callLimits(context, options),
  };
}

/** When a call has to end: its signal, and its timeout as a moment. */
export function callLimits(
  { clock }: ClientContext,
  { abortSignal, timeout }: CallOptions,
): Pick<HttpRequest, "abortSignal" | "deadline"> {
  return { abortSignal, deadline: timeout === undefined ? undefined : clock.now() + timeout };
}
