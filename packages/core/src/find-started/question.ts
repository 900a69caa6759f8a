import { foundLro, type OperationPoller, Poller } from "../lro/index.js";
import {
  type Arguments,
  type CallOptions,
  type ClientContext,
  createRequest,
  type LongRunningOperation,
  type OperationBase,
  OperationTransport,
  sharedStart,
} from "../operation/index.js";
import type { FindStartedOptions, Found } from "./result.js";
import type { Sources } from "./template.js";
import { windowOf, type Window } from "./window.js";

/** Whether a start has happened, and when it may have. */
export interface Question {
  readonly window: Window;
  readonly sources: Sources;
  /** Limits of what is sent to answer it. */
  readonly options: CallOptions;
  /** Where the start was sent. */
  readonly url: string;
}

/** The same of an operation that is followed to its end. */
interface FollowedQuestion<TStatus, TResult> extends Question {
  /**
   * The answer that it has.
   *
   * @param id by which it is followed, where it has one
   * @param isResource what is made tells itself how it is going
   */
  found(id?: string, isResource?: boolean): Found<OperationPoller<TStatus, TResult>>;
}

/** @throws ValidationError for arguments the start would refuse, and for times that cannot be */
export function askOf(
  context: ClientContext,
  operation: OperationBase,
  args: Arguments,
  given: FindStartedOptions,
  settleMs: number,
): Question {
  const window = windowOf(context, given, settleMs);
  const { startedAfter: _, startedBefore: __, ...ofStart } = given;
  const { url } = createRequest(context, operation, args, ofStart);
  const options = { ...shared(given), abortSignal: given.abortSignal, timeout: given.timeout };
  return { window, options, url, sources: { args, startedAfter: new Date(window.from) } };
}

/** Options of the question that are for all that is sent: those that are optional arguments, its request id and its limits are not. */
function shared({ headers, onResponse }: FindStartedOptions): CallOptions {
  return { headers, onResponse };
}

/** @throws ValidationError for arguments the start would refuse, and for times that cannot be */
export function questionOf<TStatus, TResult>(
  context: ClientContext,
  operation: LongRunningOperation<TStatus, TResult>,
  args: Arguments,
  given: FindStartedOptions,
  settleMs: number,
): FollowedQuestion<TStatus, TResult> {
  const asked = askOf(context, operation, args, given, settleMs);
  const start = sharedStart(operation, args, asked.url);
  return {
    ...asked,
    found(id, isResource) {
      // The limits of this call are not those of what it finds.
      const transport = new OperationTransport(context, operation, start, shared(given));
      const { tracking: spec } = operation.lro;
      const url = isResource ? resourceUrl(context, start.url, id) : undefined;
      const run = { arguments: start.arguments, id, url };
      return { found: new Poller({ transport, spec }, foundLro(spec, run, context.clock.now())) };
    },
  };
}

/** Where a resource is read: where the start was sent, or at the path that is its id. */
export function resourceUrl({ endpoint }: ClientContext, startUrl: string, id: string | undefined): string {
  if (id === undefined) return startUrl;
  const [, query] = startUrl.split("?", 2);
  const path = `${endpoint}/${id.replace(/^\/+/, "")}`;
  return query === undefined ? path : `${path}?${query}`;
}
