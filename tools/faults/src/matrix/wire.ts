import type { Emulator } from "@azbackup/emulator";

/** More requests than any single call can have a reason to send. */
const requestCap = 400;

/** What an answer was like. */
export interface SeenAnswer {
  readonly body: boolean;
  /** It carried URLs to follow. */
  readonly urls: boolean;
  readonly accepted: boolean;
}

/** The way to the emulator, with a few things that only a network can do. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** What the first answer to each kind of request was like, by the emulator's name of the request. */
  readonly seen: ReadonlyMap<string, SeenAnswer>;
  /** The client sent more than it can have a reason to. */
  readonly capped: boolean;
}

/**
 * Leads requests to the emulator.
 *
 * @param neverArrives code of the error in place of a connection the emulator drops before reading the
 *   request, by which the request cannot have arrived
 */
export function createWire(emulator: Emulator, neverArrives?: string): Wire {
  const seen = new Map<string, SeenAnswer>();
  let left = requestCap;
  return {
    seen,
    get capped() {
      return left < 0;
    },
    async fetch(input, init) {
      left -= 1;
      if (left < 0) throw new Error("too many requests");
      try {
        const response = await emulator.fetch(input, init);
        const name = emulator.requests.at(-1)?.operation;
        const urls = ["location", "azure-asyncoperation", "operation-location"].some((header) =>
          response.headers.has(header),
        );
        const answer = { body: response.body !== null, urls, accepted: response.status === 202 };
        if (name !== undefined && response.status !== 401 && !seen.has(name)) seen.set(name, answer);
        return response;
      } catch (error) {
        const last = emulator.requests.at(-1);
        if (neverArrives === undefined || last?.fault !== "drop" || last.status !== 0) throw error;
        throw neverConnected(neverArrives, error);
      }
    },
  };
}

/** What `fetch` throws when there is no connection. */
function neverConnected(code: string, cause: unknown): TypeError {
  return new TypeError("fetch failed", {
    cause: Object.assign(new Error(`connect ${code}`, { cause }), { code }),
  });
}
