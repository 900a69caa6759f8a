import { AzbackupError } from "./azbackup-error.js";
import { isNamed } from "./is-named.js";
import { redacted } from "./redact-mark.js";
import { redactText } from "./redact-text.js";

/** Something passed to the library that it cannot use. Thrown before anything is sent. */
export class ValidationError extends AzbackupError {
  override readonly name = "ValidationError";
  override readonly code = "ValidationError";
  /** Where it stands, e.g. `"body.token"` or `"jobId"`. */
  readonly parameter: string;
  /** What it has to be, in words that follow "must be"; `"required"` where nothing was passed. */
  readonly requirement: string;
  /** What was passed, in a few words; `"[redacted]"` for a secret. */
  readonly received: string;

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
    );
    this.parameter = parameter;
    this.requirement = requirement;
    this.received = shown;
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
