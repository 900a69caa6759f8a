import { AzbackupError } from "./azbackup-error.js";
import type { MayHaveStarted } from "./mark-started.js";
import { isNamed } from "./is-named.js";

/** What a {@link DecodeError} is made of. */
export interface DecodeErrorInit {
  readonly path: string;
  readonly expected: string;
  /** In words, such as `"a number"`; must not quote the document. */
  readonly received: string;
  /** The response is one to a request that starts work; the message then says so. */
  readonly mayHaveStarted?: MayHaveStarted | boolean | undefined;
}

/**
 * A response that cannot be read. Carries no cause: what parsers say quotes the body, which may hold
 * secrets.
 */
export class DecodeError extends AzbackupError {
  override readonly name = "DecodeError";
  override readonly code = "DecodeError";
  /** Where in the document, e.g. `"value[3].endTime"`; `"body"` for the whole of it. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there: a type or a position, never the text itself. */
  readonly received: string;

  constructor(init: DecodeErrorInit) {
    const { path, expected, received, mayHaveStarted } = init;
    super(`${path} of the response should be ${expected} but is ${received}`, { mayHaveStarted });
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}

/** True for a {@link DecodeError}, also one thrown by another copy of this package. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isNamed(error, "DecodeError");
}
