import { ValidationError } from "../errors/index.js";
import { parseUrl } from "./parse-url.js";

/**
 * Refuses an endpoint that is not an absolute `https:` URL without user, query and fragment.
 *
 * @param allowInsecure accepts `http:` too
 */
export function checkEndpoint(endpoint: string, allowInsecure?: boolean): void {
  const url = parseUrl(endpoint);
  const plain = url && !url.username && !url.password && !/[?#]/.test(endpoint);
  if (!plain || !(url.protocol === "https:" || (allowInsecure && url.protocol === "http:"))) {
    const requirement = "an https URL without user, query and fragment";
    throw new ValidationError("endpoint", requirement, url?.origin ?? endpoint, { secret: !url });
  }
}
