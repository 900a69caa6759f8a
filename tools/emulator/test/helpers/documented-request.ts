import type { ServiceManifest } from "../../src/index.js";
import type { ManifestExample, ManifestOperation } from "../../src/manifest/index.js";

/** The request an example documents, with its version, or the service's own where that is not served. */
export function requestOf(
  manifest: ServiceManifest,
  operation: ManifestOperation,
  example: ManifestExample,
): { path: string; init: RequestInit } {
  const { apiVersion } = manifest;
  const valueOf = (name: string): unknown => {
    const value = example.parameters[name];
    const isServed = name !== apiVersion?.name || apiVersion.values.includes(String(value));
    return isServed ? value : apiVersion.default;
  };
  const query = new URLSearchParams();
  const headers = new Headers({ authorization: "Bearer t" });
  for (const { name, in: place, constant } of operation.parameters) {
    const value = constant ?? valueOf(name);
    if (value === undefined) continue;
    if (place === "query") query.set(name, String(value));
    if (place === "header") headers.set(name, String(value));
  }
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(valueOf(name))),
  );
  const content = operation.body && example.parameters[operation.body.name];
  if (operation.body === undefined || content === undefined)
    return { path: `${path}?${query}`, init: { method: operation.method, headers } };
  headers.set("content-type", operation.body.contentType);
  const body = typeof content === "string" ? content : JSON.stringify(content);
  return { path: `${path}?${query}`, init: { method: operation.method, headers, body } };
}
