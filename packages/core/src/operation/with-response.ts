import type { HttpResponse } from "../http/index.js";
import type { CallOptions } from "./call-options.js";

/** What a call gives, and the response it came with. */
export interface WithResponse<T> {
  readonly value: T;
  /** The last response that the call got: status, headers, body. It is not redacted. */
  readonly response: HttpResponse;
}

/**
 * Makes a call and gives its response along with its value, for headers that the value does not have:
 *
 * ```ts
 * const { value, response } = await withResponse((options) => client.getJob(group, vault, job, options));
 * ```
 *
 * It works with every operation; of one that is followed, with `pollUntilDone()`, the response is the last read.
 *
 * @param call Makes the call with the options it is given, once.
 * @throws {Error} what the call throws; a `TypeError` when it was made without the options, so that there is no
 *   response to give.
 */
export async function withResponse<T>(
  call: (options: { readonly onResponse: NonNullable<CallOptions["onResponse"]> }) => PromiseLike<T>,
): Promise<WithResponse<T>> {
  let response: HttpResponse | undefined;
  const value = await call({ onResponse: (latest) => (response = latest) });
  if (!response) throw new TypeError("withResponse: the call must be made with the options it is given");
  return { value, response };
}
