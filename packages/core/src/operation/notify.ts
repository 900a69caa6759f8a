import type { HttpResponse } from "../http/index.js";
import { runCallback } from "../warnings/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";

/** Calls `onResponse`. A callback that fails must not make a backup look as if it had failed. */
export function notify(
  { warn }: Pick<ClientContext, "warn">,
  operation: string,
  { onResponse }: CallOptions,
  response: HttpResponse,
  parsed?: unknown,
): void {
  if (onResponse) runCallback(warn, operation, "onResponse", () => onResponse(response, parsed));
}
