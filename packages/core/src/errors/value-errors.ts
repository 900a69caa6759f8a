import { AzbackupError, isNamed, type MayHaveStarted } from "./azbackup-error.js";
import { redacted, redactText } from "./redact-text.js";

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
  declare readonly path: string;
  /** What should stand there. */
  declare readonly expected: string;
  /** What stands there: a type or a position, never the text itself. */
  declare readonly received: string;

  constructor(init: DecodeErrorInit) {
    const { path, expected, received, mayHaveStarted } = init;
    const message = `${path} of the response should be ${expected} but is ${received}`;
    super(message, { mayHaveStarted }, { path, expected, received });
  }
}

/** True for a {@link DecodeError}, also one thrown by another copy of this package. */
export function isDecodeError(error: unknown): error is DecodeError {
  return isNamed(error, "DecodeError");
}

/** Something passed to the library that it cannot use. Thrown before anything is sent. */
export class ValidationError extends AzbackupError {
  override readonly name = "ValidationError";
  override readonly code = "ValidationError";
  /** Where it stands, e.g. `"body.token"` or `"jobId"`. */
  declare readonly parameter: string;
  /** What it has to be, in words that follow "must be"; `"required"` where nothing was passed. */
  declare readonly requirement: string;
  /** What was passed, in a few words; `"[redacted]"` for a secret. */
  declare readonly received: string;

  /**
   * @param received the value that was passed
   * @param options `secret` keeps the value out of the error altogether
   */
  constructor(
    parameter: string,
    requirement: string,
    received: unknown,
    options: { readonly secret?: boolean | undefined } = {},
  ) {
    // Of an object, its type is all that is ever shown.
    const shown = options.secret && Object(received) !== received ? redacted : describeValue(received);
    const isMissing = requirement.startsWith("required");
    super(
      isMissing ? `${parameter} is ${requirement}` : `${parameter} must be ${requirement}; received ${shown}`,
      {},
      { parameter, requirement, received: shown },
    );
  }
}

/** True for a {@link ValidationError}, also one thrown by another copy of this package. */
export function isValidationError(error: unknown): error is ValidationError {
  return isNamed(error, "ValidationError");
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(redactText(value).slice(0, 99));
  // The members of an object may be secret, whatever the object itself is, and so may be the name of a symbol.
  return typeof value === "symbol" || Object(value) === value
    ? `a value of type ${typeof value}`
    : String(value);
}
