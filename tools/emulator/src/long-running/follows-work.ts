import { isObject } from "../documents/index.js";
import { trackingOf } from "../manifest/index.js";
import type { ManifestOperation, ServiceManifest } from "../manifest/index.js";
import type { RouteMatch } from "../routing/index.js";
import type { View, ViewKind } from "../runs/index.js";
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
export function followsWork(
  service: Pick<Service, "manifest" | "router">,
  operation: ManifestOperation,
): boolean {
  return (
    service.manifest.operations.some((candidate) => {
      const { statusOperation, job, cancel } = trackingOf(candidate) ?? {};
      return [statusOperation, job, cancel].some((link) => link?.operation === operation.name);
    }) || leadsToByUrl(service, operation)
  );
}

/** Some documented answer names a URL of this operation for following work. */
function leadsToByUrl(service: Pick<Service, "manifest" | "router">, operation: ManifestOperation): boolean {
  if (operation.method.toUpperCase() !== "GET") return false;
  return service.manifest.operations.some((candidate) => {
    if (trackingOf(candidate) === undefined) return false;
    const urls = candidate.examples.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ headers }) => (isObject(headers) ? Object.values(headers) : [])),
    );
    return urls.some((url) => typeof url === "string" && pathsTo(service, url) === operation.name);
  });
}

function pathsTo(service: Pick<Service, "router">, url: string): string | undefined {
  if (!/^(https?:\/\/|\/)/i.test(url)) return undefined;
  return service.router.locate("GET", new URL(url, "https://documented.invalid").pathname)?.operation.name;
}

/**
 * The work an operation shows by the id at its path's end, although the URL was not handed out: what
 * was started on a resource is known to what it belongs to as well.
 */
export function viewById(service: Service, { operation, values }: RouteMatch): View | undefined {
  if (operation.method.toUpperCase() !== "GET") return undefined;
  const name = service.router.template(operation).names.at(-1);
  const run = name === undefined ? undefined : service.runs.byId(values[name] ?? "");
  const kind = run && followKinds(service).get(operation.name);
  if (run === undefined || kind === undefined) return undefined;
  const isOther = Object.entries(run.start.values).some(
    ([own, value]) => own in values && own !== name && values[own]?.toLowerCase() !== value.toLowerCase(),
  );
  return isOther ? undefined : { run, kind, operation, before: undefined, reads: 1 };
}

const KINDS = {
  "azure-asyncoperation": "status",
  "operation-location": "status",
  location: "result",
} as const satisfies Record<string, ViewKind>;
const known = new WeakMap<ServiceManifest, ReadonlyMap<string, ViewKind>>();

/** What the operations show that documented URLs for following work lead to. */
function followKinds(service: Service): ReadonlyMap<string, ViewKind> {
  const found = known.get(service.manifest);
  if (found !== undefined) return found;
  const kinds = new Map<string, ViewKind>();
  for (const operation of service.manifest.operations) {
    const starts = trackingOf(operation) !== undefined;
    for (const { headers } of operation.examples.flatMap(({ responses }) => Object.values(responses))) {
      for (const [header, url] of Object.entries(headers ?? {})) {
        const kind = Object.entries(KINDS).find(([name]) => name === header.toLowerCase())?.[1];
        const target = typeof url === "string" && kind !== undefined ? pathsTo(service, url) : undefined;
        if (target !== undefined && kind !== undefined) kinds.set(target, starts ? kind : "cancellation");
      }
    }
  }
  known.set(service.manifest, kinds);
  return kinds;
}
