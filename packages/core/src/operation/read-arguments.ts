import { isAzbackupError, ValidationError } from "../errors/index.js";

/**
 * Runs what reads the arguments of a call. A caller may pass values of which reading fails: a getter or a
 * `toJSON` that throws, a circle, more layers than the stack has. What they throw is not passed on, for
 * it may say anything.
 *
 * @throws ValidationError
 */
export function readArguments<T>(operation: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isAzbackupError(error)) throw error;
    const requirement = "values that can be read and written, without circles and not nested too deeply";
    throw new ValidationError(`the arguments of ${operation}`, requirement, undefined, { secret: true });
  }
}
