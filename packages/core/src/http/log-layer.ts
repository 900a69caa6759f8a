import type { Clock } from "../clock/index.js";
import { isAzbackupError, redactUrl } from "../errors/index.js";
import { safeLog } from "./safe-log.js";
import type { HttpLayer, Logger } from "./types.js";

/** An entry for each attempt and for its end. Bodies and credentials never get there. */
export function logLayer(logger: Logger, clock: Clock): HttpLayer {
  return (next) => async (request) => {
    const { operation, method } = request;
    const clientRequestId = request.headers["x-ms-client-request-id"];
    const about = { operation, method, url: redactUrl(request.url), clientRequestId };
    const began = clock.now();
    safeLog(logger, "debug", "request", about);
    try {
      const response = await next(request);
      const { status, headers } = response;
      const answer = { status, durationMs: clock.now() - began, requestId: headers["x-ms-request-id"] };
      safeLog(logger, status < 400 ? "info" : "warning", "response", { ...about, ...answer });
      return response;
    } catch (error) {
      const reason = isAzbackupError(error) ? error.code : "unknown";
      safeLog(logger, "error", "failure", { ...about, reason, durationMs: clock.now() - began });
      throw error;
    }
  };
}
