import { checkAvailable, own } from "../codec/index.js";
import { ValidationError } from "../errors/index.js";
import type { HttpRequest } from "../http/index.js";
import { buildHeaders } from "./build-headers.js";
import { buildUrl } from "./build-url.js";
import { callArguments } from "./call-arguments.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import type { BodySpec, OperationSpec } from "./operation-spec.js";

/**
 * The request of one call. Sends nothing; throws `ValidationError` if the spec does not allow the
 * arguments, or if an option cannot be used.
 *
 * @param args path, query and header parameters and the body, by TypeScript name; optional ones may
 *   stand in `options` instead
 */
export function buildRequest(
  context: ClientContext,
  spec: OperationSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): HttpRequest {
  checkAvailable(spec, spec.name, context.rules);
  const given = callArguments(args, options);
  const url = buildUrl(context, spec, given);
  const headers = buildHeaders(context, spec, given, options);
  const secrets = secretParameters(spec, given);
  const body = spec.body && buildBody(context, spec.body, own(given, spec.body.name), secrets);
  return {
    method: spec.method,
    url,
    headers: body === undefined ? headers : { "content-type": spec.body?.contentType ?? "", ...headers },
    body,
    operation: spec.name,
    startsWork: spec.startsWork === true,
    secrets,
    ...callLimits(context, options),
  };
}

/** When a call has to end: its signal, and its timeout as a moment. */
export function callLimits(
  { clock }: ClientContext,
  { abortSignal, timeout }: CallOptions,
): Pick<HttpRequest, "abortSignal" | "deadline"> {
  if (timeout === undefined) return { abortSignal };
  if (!(timeout > 0))
    throw new ValidationError("options.timeout", "a positive number of milliseconds", timeout);
  return { abortSignal, deadline: clock.now() + timeout };
}

function secretParameters({ parameters }: OperationSpec, args: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(parameters).flatMap(([name, { secret }]) =>
    secret ? [own(args, name) ?? []].flat().map(String) : [],
  );
}

function buildBody(
  context: ClientContext,
  { name, schema, required, write }: BodySpec,
  value: unknown,
  secrets: string[],
): string | Uint8Array | undefined {
  if (!required && (value === undefined || (value === null && !schema.nullable))) return undefined;
  return write(schema, value, name, { version: context.rules, secrets });
}
