import { isRestError } from "@azbackup/core/errors";

/** Where a service that is throttling does not say for how long. */
const usualMs = 5000;

/** For how many milliseconds the service asked to be left alone; undefined where an error says no such thing. */
export function retryAfterOf(error: unknown): number | undefined {
  for (
    let each: unknown = error, depth = 0;
    each instanceof Error && depth < 5;
    each = each.cause, depth += 1
  ) {
    if (!isRestError(each)) continue;
    const { statusCode, retryAfterMs } = each;
    if (statusCode === 429) return retryAfterMs ?? usualMs;
    if (statusCode === 503 && retryAfterMs !== undefined) return retryAfterMs;
  }
  return undefined;
}
