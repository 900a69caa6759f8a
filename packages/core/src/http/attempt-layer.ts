import type { Clock } from "../clock/index.js";
import type { HttpLayer } from "./types.js";
import { withinLimits } from "./within-limits.js";

/** Ends an attempt when the caller aborts, when it takes too long, or at the request's deadline. */
export function attemptLayer(clock: Clock, attemptTimeoutMs = 100_000): HttpLayer {
  return (next) => (request) =>
    withinLimits({ ...request, attemptTimeoutMs }, clock, (abortSignal) => next({ ...request, abortSignal }));
}
