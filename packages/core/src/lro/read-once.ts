import {
  isOriginError,
  isStatusUnavailableError,
  isTimeoutError,
  StatusUnavailableError,
} from "../errors/index.js";
import { paced, reduceHttpError, reduceLro, requestIdsOf, retryAfterOf } from "./reduce.js";
import type { LroContext } from "./spec.js";
import type { LroState, LroUpdate } from "./state.js";
import type { SendOptions } from "./transport.js";

/** Reads in a row that the service may put off. */
const refusedReads = 10;

/** What came of a read: what is known now, and what went wrong. */
interface Read {
  readonly update?: LroUpdate;
  readonly error?: unknown;
}

/** Reads the status once, or the result. */
export async function readOnce(context: LroContext, before: LroState, limits: SendOptions): Promise<Read> {
  const { transport, spec } = context;
  const {
    operation,
    client: { clock },
  } = transport;
  const { stage, url, args, inconclusiveReads } = before;
  // The operation of the client that is called; undefined where a URL is read.
  const called =
    stage === "job" ? spec.job?.operation : url === undefined ? spec.statusOperation?.operation : undefined;
  const polls = before.polls + (stage === "final" ? 0 : 1);
  let waitMs = before.intervalMs;
  try {
    const response = await (called === undefined
      ? transport.get(url ?? "", limits)
      : transport.call(called, args[stage === "job" ? "job" : "statusOperation"], limits));
    const { status } = response;
    const asked = retryAfterOf(context, response);
    waitMs = paced(asked ?? waitMs);
    const requestIds = [...before.requestIds.slice(0, 1), ...requestIdsOf(context, response)];
    const state = { ...before, polls, waitMs, nextAt: clock.now() + waitMs, requestIds };
    if (status >= 200 && status <= 299) {
      return { update: reduceLro({ ...state, intervalMs: waitMs }, response, context) };
    }
    const update = reduceHttpError(state, response, context);
    if (update) return { update };
    // The service says when to come again: nothing has gone wrong. Whoever asks once is told why.
    const putOff = !limits.single && (status === 429 || status === 503) && asked !== undefined;
    if (!putOff || inconclusiveReads >= refusedReads) throw transport.httpError(response, called);
    return { update: { state: { ...state, inconclusiveReads: inconclusiveReads + 1 } } };
  } catch (error) {
    if (isTimeoutError(error) && error.which === "deadline") return { error };
    return {
      update: { state: { ...before, polls, waitMs, nextAt: clock.now() + waitMs } },
      error:
        isStatusUnavailableError(error) || isOriginError(error)
          ? error
          : new StatusUnavailableError(operation, error, stage === "final"),
    };
  }
}
