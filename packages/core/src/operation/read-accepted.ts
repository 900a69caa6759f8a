import { DecodeError, isDecodeError } from "../errors/index.js";

/**
 * Reads an answer of a documented success. Where that fails for a request that starts work, the error
 * says that the service may be at it.
 */
export function readAccepted<T>(startsWork: boolean | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw startsWork && isDecodeError(error)
      ? new DecodeError({ ...error, mayHaveStarted: "unknown" })
      : error;
  }
}
