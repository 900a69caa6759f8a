import { isAzbackupError, markStarted } from "../errors/index.js";

/**
 * Has an error of a call that starts work say that none was started, unless it knows better: whatever
 * can have happened after the request was sent says so where it happened.
 */
export function notStarted(error: unknown, startsWork: boolean | undefined): unknown {
  if (startsWork && isAzbackupError(error)) markStarted(error, "no");
  return error;
}
