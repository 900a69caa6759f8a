import type { Logger } from "@azbackup/core/http";

/** Counts the requests of a client: every attempt, with those that only fetch a challenge. */
export interface RequestMeter extends Logger {
  readonly requests: number;
}

/** Makes a meter that has counted nothing. */
export function createRequestMeter(): RequestMeter {
  let requests = 0;
  return {
    get requests() {
      return requests;
    },
    log({ event }) {
      if (event === "request") requests += 1;
    },
  };
}
