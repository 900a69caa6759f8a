import type { ServiceManifest } from "@azbackup/emulator";
import { challengeResource } from "./recorded-endpoint.js";
import { comparable, endOf, operationIds, pathsIn, statusWord } from "./recorded-end.js";
import type { RecordedExchange } from "./recorded-exchange.js";
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

const monitors = ["azure-asyncoperation", "operation-location"];

/**
 * Answers the requests of a poller with what was recorded, each path in its order. A status that was
 * read at another URL of the same operation is given at the one the service had named. What has ended
 * is answered again as it was.
 */
export function playRun(manifest: ServiceManifest, run: RecordedRun): RunPlayer {
  const resource = challengeResource(manifest);
  const over = new AbortController();
  const served = new Set<RecordedExchange>();
  const last = new Map<string, RecordedExchange>();
  const ids = new Set(operationIds(run.trigger.response));
  const monitored = new Set(pathsIn(run.trigger.response, monitors));
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

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const method = init.method ?? "GET";
    const path = comparable(input instanceof Request ? input.url : String(input));
    if (resource !== undefined && !new Headers(init.headers).has("authorization")) {
      const given = challenged ? undefined : run.challenge;
      challenged = true;
      return given ? responseOf(given.response) : challenge(resource);
    }
    if (!started && method === run.trigger.request.method) {
      started = true;
      return responseOf(run.trigger.response);
    }
    // A look at what there was before, for which nothing is recorded.
    if (!started) return new Response(null, { status: 404 });
    const found = method === "GET" ? next(path) : undefined;
    if (!found) {
      missing = path;
      over.abort();
      throw new Error("the recording is over");
    }
    served.add(found);
    last.set(path, found);
    for (const one of pathsIn(found.response, monitors)) monitored.add(one);
    return responseOf(found.response);
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
