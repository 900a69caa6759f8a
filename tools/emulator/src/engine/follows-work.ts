import { isObject } from "../documents/index.js";
import { trackingOf } from "../manifest/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { RouteMatch } from "../routing/index.js";
import type { Service } from "../service.js";

/** The path asks, by the id at its end, for exactly what an example of the operation shows. */
export function isDocumented(service: Service, { operation, values }: RouteMatch): boolean {
  const id = service.router.template(operation).names.at(-1);
  return id !== undefined && operation.examples.some(({ parameters }) => parameters[id] === values[id]);
}

/** The operation reads the latest work there was, and takes no id of it. */
export function isLatestOnly(service: Service, operation: ManifestOperation): boolean {
  return service.manifest.operations.some((candidate) => {
    const link = trackingOf(candidate)?.statusOperation;
    return (
      link?.operation === operation.name &&
      Object.values(link.arguments).every((origin) => "argument" in origin)
    );
  });
}

/** True for operations that read, cancel or carry on work somebody else started. */
export function followsWork(service: Service, operation: ManifestOperation): boolean {
  return (
    service.manifest.operations.some((candidate) => {
      const { statusOperation, job, cancel } = trackingOf(candidate) ?? {};
      return [statusOperation, job, cancel].some((link) => link?.operation === operation.name);
    }) || leadsToByUrl(service, operation)
  );
}

/** Some documented answer names a URL of this operation for following work. */
function leadsToByUrl(service: Service, operation: ManifestOperation): boolean {
  if (operation.method.toUpperCase() !== "GET") return false;
  return service.manifest.operations.some((candidate) => {
    if (trackingOf(candidate) === undefined) return false;
    const urls = candidate.examples.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ headers }) => (isObject(headers) ? Object.values(headers) : [])),
    );
    return urls.some((url) => typeof url === "string" && pathsTo(service, url) === operation.name);
  });
}

function pathsTo(service: Service, url: string): string | undefined {
  if (!/^(https?:\/\/|\/)/i.test(url)) return undefined;
  return service.router.locate("GET", new URL(url, "https://documented.invalid").pathname)?.operation.name;
}
