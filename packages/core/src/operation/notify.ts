import type { HttpResponse } from "../http/index.js";
import type { CallOptions } from "./call-options.js";

/** Calls `onResponse`. A callback that throws must not make a backup look as if it had failed. */
export function notify({ onResponse }: CallOptions, response: HttpResponse, parsed?: unknown): void {
  try {
    onResponse?.(response, parsed);
  } catch {
    // There is nobody to tell: the caller waits for the operation and not for the callback.
  }
}
