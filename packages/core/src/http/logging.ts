import { isAzbackupError, redactMembers, redactUrl } from "../errors/index.js";
import { runCallback } from "../warnings/index.js";
import type { HttpPolicy, PolicyContext } from "./policy.js";
import type { HttpRequest } from "./types.js";

/** One thing that happened on the wire, safe to print or store. */
export interface LogEntry {
  readonly level: "debug" | "info" | "warning" | "error";
  /** What happened: `"request"`, `"response"`, `"failure"` or `"retry"`. */
  readonly event: string;
  /** Details by name: method, redacted URL, status, duration in ms, request ids ... */
  readonly fields: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * Writes an entry for each attempt, its response or failure, and each retry. Bodies and credentials
 * never get there.
 *
 * @param write what it throws is ignored, with a warning
 */
export function logging(write: (entry: LogEntry) => unknown): HttpPolicy {
  const log = (
    { warn }: PolicyContext,
    { operation, secrets }: HttpRequest,
    level: LogEntry["level"],
    event: string,
    fields: LogEntry["fields"],
  ): void =>
    runCallback(warn, operation, "the log", () =>
      write({ level, event, fields: redactMembers({ operation, ...fields }, secrets) }),
    );

  return {
    async attempt(request, next, context) {
      const { method } = request;
      const clientRequestId = request.headers["x-ms-client-request-id"];
      const about = { method, url: redactUrl(request.url, request.secrets), clientRequestId };
      const began = context.clock.now();
      const durationMs = (): number => Math.round(context.clock.now() - began);
      log(context, request, "debug", "request", about);
      try {
        const response = await next(request);
        const { status, headers } = response;
        const answer = { status, durationMs: durationMs(), requestId: headers["x-ms-request-id"] };
        log(context, request, status < 400 ? "info" : "warning", "response", { ...about, ...answer });
        return response;
      } catch (error) {
        const reason = isAzbackupError(error) ? error.code : "unknown";
        log(context, request, "error", "failure", { ...about, reason, durationMs: durationMs() });
        throw error;
      }
    },
    onRetry: (request, { delayMs, reason }, context) =>
      log(context, request, "warning", "retry", { delayMs, reason }),
  };
}
