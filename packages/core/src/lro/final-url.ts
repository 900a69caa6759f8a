import type { TrackingSpec } from "./tracking-spec.js";

/**
 * Where the result is to be read once the status says "succeeded"; undefined when the status document
 * is the result.
 *
 * @param initial the trigger's method and URL
 * @param location the `Location` of the trigger's response, the only one that counts
 */
export function finalUrl(
  { finalStateVia, skipFinalGet }: TrackingSpec,
  initial: { readonly method: string; readonly url: string },
  location: string | undefined,
): string | undefined {
  const method = initial.method.toUpperCase();
  if (skipFinalGet || method === "DELETE") return undefined;
  if (method === "PUT" || finalStateVia === "original-uri") return initial.url;
  const byLocation = finalStateVia === undefined || finalStateVia === "location" ? location : undefined;
  // A PATCH changes a resource, so the resource is its result wherever the spec says that the status is.
  return method === "PATCH" ? (byLocation ?? initial.url) : byLocation;
}
