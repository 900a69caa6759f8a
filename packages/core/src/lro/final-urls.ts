import type { LroSpec } from "./lro-spec.js";

/**
 * Where the result is to be read once the status says "succeeded", the likeliest place first;
 * undefined when the status document is the result.
 *
 * @param initial method and URL of the start
 * @param location the `Location` of the response to the start, the only one that counts
 */
export function finalUrls(
  { finalStateVia, skipFinalGet }: LroSpec,
  initial: { readonly method: string; readonly url: string },
  location: string | undefined,
): string[] | undefined {
  const method = initial.method.toUpperCase();
  const here = location === undefined ? [] : [location];
  if (skipFinalGet || method === "DELETE") return undefined;
  // The service may keep the resource under another name, which only the location knows then.
  if (method === "PUT" || finalStateVia === "original-uri") return [initial.url, ...here];
  const byLocation = finalStateVia === undefined || finalStateVia === "location" ? here : [];
  // A PATCH changes a resource, so the resource is its result wherever the spec says that the status is.
  const urls = method === "PATCH" && byLocation.length === 0 ? [initial.url] : byLocation;
  return urls.length === 0 ? undefined : urls;
}
