import { challengeResource } from "./recorded-endpoint.js";
import { endOf, statusWord } from "./recorded-end.js";
import type { RecordedExchange, RecordedResponse } from "./recorded-exchange.js";
import { comparable, monitors, operationIds, pathsIn } from "./recorded-links.js";
import { challenge, responseOf } from "./recorded-response.js";
import type { RecordedRun } from "./recorded-run.js";

/** The service of one recorded run. */
export interface RunPlayer {
  readonly fetch: typeof globalThis.fetch;
  /** Aborted as soon as something is asked for that was not recorded. */
  readonly over: AbortSignal;
  /** The path of it. */
  readonly missing: string | undefined;
  /** The reads that were answered. */
  readonly served: ReadonlySet<RecordedExchange>;
  /** Whether a path is one at which the status or the job is read. */
  isStatus(path: string): boolean;
}

/**
 * Answers the requests of a poller with what was recorded, each path in its order. A status that was
 * read at another URL of the same operation is given at the one the service had named; a URL of the
 * status at which nothing was read is left out where the recording goes on at another. What has ended
 * is answered again as it was.
 *
 * @param endpoint where the client takes the service to be
 * @param isChallenged whether the service demands a token with a challenge
 */
export function playRun(run: RecordedRun, endpoint: string, isChallenged: boolean): RunPlayer {
  const over = new AbortController();
  const served = new Set<RecordedExchange>();
  const last = new Map<string, RecordedExchange>();
  const ids = new Set(operationIds(run.trigger.response));
  const monitored = new Set<string>();
  let challenged = run.challenge === undefined;
  let started = false;
  let missing: string | undefined;

  const pathOf = ({ request }: RecordedExchange) => comparable(request.path);
  const isAlias = (one: RecordedExchange) =>
    pathOf(one)
      .split("/")
      .some((part) => ids.has(part)) &&
    (one.response.status >= 400 || statusWord(one.response.body) !== undefined);

  function next(path: string): RecordedExchange | undefined {
    const open = run.reads.filter((one) => !served.has(one));
    const exact = open.find((one) => pathOf(one) === path);
    const found = exact ?? (monitored.has(path) ? open.find(isAlias) : undefined);
    if (found) return found;
    const before = last.get(path);
    return before && endOf(statusWord(before.response.body) ?? "") !== "running" ? before : undefined;
  }

  function answer(response: RecordedResponse): Response {
    const named = pathsIn(response, monitors);
    const isRead = run.reads.some((one) => named.includes(pathOf(one)) || isAlias(one));
    const goesOn = run.reads.some((one) => pathsIn(response, ["location"]).includes(pathOf(one)));
    if (isRead || !goesOn) {
      for (const path of named) monitored.add(path);
      return responseOf(response);
    }
    const headers = Object.entries(response.headers).filter(([name]) => !monitors.includes(name));
    return responseOf({ ...response, headers: Object.fromEntries(headers) });
  }

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const method = init.method ?? "GET";
    const path = comparable(input instanceof Request ? input.url : String(input));
    if (isChallenged && !new Headers(init.headers).has("authorization")) {
      const given = challenged ? undefined : run.challenge;
      challenged = true;
      return given ? responseOf(given.response) : challenge(challengeResource(endpoint));
    }
    if (!started && method === run.trigger.request.method) {
      started = true;
      return answer(run.trigger.response);
    }
    // A look at what there was before, for which nothing is recorded.
    if (!started) return new Response(null, { status: 404 });
    const found = next(path);
    if (!found) {
      missing = path;
      over.abort();
      throw new Error("the recording is over");
    }
    served.add(found);
    last.set(path, found);
    return answer(found.response);
  };

  return {
    fetch,
    over: over.signal,
    served,
    get missing() {
      return missing;
    },
    isStatus: (path) => monitored.has(path) || last.has(path),
  };
}
