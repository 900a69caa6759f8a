/**
 * What is known about the start of the work that was asked for.
 *
 * - `"no"`: the service cannot have begun. Ask again once the cause is removed.
 * - `"yes"`: the service has taken it on. Go on with the same poller or from a token; start another one
 *   only when this one has ended (`OperationFailedError`, `OperationCanceledError`).
 * - `"unknown"`: nobody can tell. Look for it in the service before asking again.
 */
export type MayHaveStarted = "yes" | "no" | "unknown";

const note = ". The work may have been started: look for it in the service before asking again";

/** Has an error say what is known about the start, unless it does. */
export function markStarted(
  error: Error & { readonly mayHaveStarted?: MayHaveStarted },
  mayHaveStarted: MayHaveStarted = "unknown",
): void {
  if (error.mayHaveStarted) return;
  Object.assign(error, { mayHaveStarted });
  if (mayHaveStarted !== "unknown") return;
  const { message, stack } = error;
  error.message = message + note;
  if (stack) error.stack = stack.replace(message, () => error.message);
}
