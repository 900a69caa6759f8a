import type { HttpRequest } from "../http/index.js";
import { checkOptions } from "../options/index.js";
import { callOptionRules } from "./call-option-rules.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { requestHeaders } from "./headers.js";
import type { Arguments, OperationBase } from "./operation.js";
import { readArguments } from "./read-arguments.js";

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
