import { isAzbackupError, redactText } from "@azbackup/core/errors";
import type { ItemError } from "./states.js";

const longest = 1000;

/** What is kept of an error: no stack, no cause, nothing that looks like a secret. */
export function plainError(error: unknown): ItemError {
  const own = isAzbackupError(error) ? error : undefined;
  const { name, message, code, statusCode, requestId } = (
    error instanceof Error || own ? error : { name: "Error", message: String(error) }
  ) as Error & { code?: unknown; statusCode?: unknown; requestId?: unknown };
  return {
    name: storable(name),
    message: storable(message),
    ...(typeof code === "string" && { code: storable(code) }),
    ...(typeof statusCode === "number" && { statusCode }),
    ...(typeof requestId === "string" && { requestId: storable(requestId) }),
  };
}

/** PostgreSQL keeps no U+0000 and no halves of characters. */
export function storable(text: string): string {
  return redactText(text).slice(0, longest).replaceAll("\0", "\uFFFD").toWellFormed();
}
