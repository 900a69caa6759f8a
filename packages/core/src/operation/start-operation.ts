import { own } from "../codec/index.js";
import { createPoller, type OperationPoller } from "../lro/index.js";
import { buildRequest } from "./build-request.js";
import { buildUrl } from "./build-url.js";
import { callArguments } from "./call-arguments.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { lroHost } from "./lro-host.js";
import type { LongRunningOperationSpec } from "./operation-spec.js";

/**
 * Prepares a long-running operation. The arguments are checked here and now, so a `ValidationError`
 * is thrown by this call itself; nothing is sent before the poller is first used. The request body
 * stays in memory and is never part of a resume token.
 */
export function startOperation<TStatus, TResult>(
  context: ClientContext,
  spec: LongRunningOperationSpec,
  args: Readonly<Record<string, unknown>>,
  options: CallOptions = {},
): OperationPoller<TStatus, TResult> {
  const given = callArguments(args, options);
  const trigger = {
    request: buildRequest(context, spec, args, options),
    url: buildUrl(context, spec, given, true),
    arguments: shareableArguments(spec, given),
  };
  return createPoller(lroHost<TStatus, TResult>(context, spec, trigger, options), spec.lro.tracking);
}

// Only what survives being written as JSON, and no secret.
function shareableArguments(
  { parameters }: LongRunningOperationSpec,
  args: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shared: Record<string, unknown> = {};
  for (const [name, { secret }] of Object.entries(parameters)) {
    const value = own(args, name);
    if (!secret && /^(string|number|boolean)$/.test(typeof value)) shared[name] = value;
  }
  return shared;
}
