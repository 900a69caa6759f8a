import { type HttpPolicy, logging } from "@azbackup/core/http";

/** Counts the requests of a client: every attempt, with those that only fetch a challenge. */
export interface RequestMeter {
  readonly requests: number;
  /** What has the client tell the meter. */
  readonly policy: HttpPolicy;
}

/** Makes a meter that has counted nothing. */
export function createRequestMeter(): RequestMeter {
  let requests = 0;
  return {
    get requests() {
      return requests;
    },
    policy: logging(({ event }) => {
      if (event === "request") requests += 1;
    }),
  };
}
