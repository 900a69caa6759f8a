import { ValidationError } from "../errors/index.js";

/** What stays the same on the way down into a value. */
export interface SerializeContext {
  /** The API version whose rules hold. Without one, what versions disagree on is not checked. */
  readonly version?: string | undefined;
  /** What is written is secret: nothing of it is shown in an error. */
  readonly secret?: boolean;
  /** Gets each text that is secret. */
  readonly secrets?: string[] | undefined;
}

/**
 * Checks a value and gives its form in JSON; `undefined` for `undefined` and `null`, which say that there
 * is nothing to write. Throws `ValidationError` with the path, the requirement, and the value unless it is
 * secret.
 */
export interface Serializer {
  (value: unknown, path: string, context: SerializeContext): unknown;
  /** What holds for a member that is sent as it came, too: whether the version has it. */
  readonly check?: Serializer;
}

/** What stands where a structure belongs may be a secret that was put one level too high. */
export const hidden: SerializeContext = { secret: true };

/** Throws the error for a value that does not meet a requirement; in words that follow "must be". */
export function throwInvalid(
  path: string,
  requirement: string,
  value: unknown,
  { secret }: SerializeContext,
): never {
  throw new ValidationError(path, requirement, value, { secret });
}

/** Whether there is nothing to write. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
