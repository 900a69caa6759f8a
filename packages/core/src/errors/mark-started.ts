import type { AzbackupError } from "./azbackup-error.js";
import { startedNote } from "./started-note.js";

/** Has an error say, in its field, message and stack, that the work may have been started. */
export function markStarted(error: AzbackupError): void {
  if (error.mayHaveStarted) return;
  const { message, stack } = error;
  error.message = message + startedNote;
  if (stack) error.stack = stack.replace(message, () => error.message);
  Object.assign(error, { mayHaveStarted: true });
}
