import { ValidationError } from "../errors/index.js";
import type { HttpRequest } from "./types.js";

/**
 * Refuses what no transport can send as it is. Left to the platform, its error would quote the value
 * of a header, which may be a token.
 *
 * @throws ValidationError naming the header, never its value
 */
export function checkRequest(request: HttpRequest): void {
  if (!/^[\x21-\x7e]+$/.test(request.url)) {
    throw new ValidationError("url", "percent-encoded ASCII", request.url, { secret: true });
  }
  for (const [name, value] of Object.entries(request.headers)) {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new ValidationError(`header ${name}`, "printable text", value, { secret: true });
    }
  }
}
