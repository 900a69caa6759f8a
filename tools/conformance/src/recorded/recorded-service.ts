import { describeOperation, type OperationDescription } from "@azbackup/contract";
import { loadManifests, type ManifestOperation, type ServiceManifest } from "@azbackup/emulator";
import { type ClientPackage, loadClient } from "@azbackup/faults/clients";
import type { RecordedExchange } from "./recorded-exchange.js";

/** A service with its generated client. */
export interface RecordedService {
  readonly manifest: ServiceManifest;
  readonly package: ClientPackage;
}

/** The operation an exchange is of, with the parameters in its path. */
export interface FoundOperation {
  readonly service: RecordedService;
  readonly operation: ManifestOperation;
  readonly described: OperationDescription;
  /** By wire name, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/** All services that there are clients for, by name. */
export async function openServices(): Promise<ReadonlyMap<string, RecordedService>> {
  const manifests = await loadManifests();
  const opened = manifests.map(async (manifest): Promise<[string, RecordedService]> => {
    return [manifest.service, { manifest, package: await loadClient(manifest.service, manifest.client) }];
  });
  return new Map(await Promise.all(opened));
}

/**
 * Finds the operation by method and path. Where several share them, it is the one that the recording
 * names, else the first.
 */
export function findOperation(
  services: ReadonlyMap<string, RecordedService>,
  { service: name, operation: recorded, request }: RecordedExchange,
): FoundOperation | undefined {
  const service = services.get(name);
  if (!service) return undefined;
  const found = service.manifest.operations.flatMap((operation): FoundOperation[] => {
    const pathValues = operation.method === request.method && matchPath(operation, request);
    if (!pathValues) return [];
    const described = describeOperation(service.package.description, operation.name);
    return [{ service, operation, described, pathValues }];
  });
  return (
    found.find(({ operation }) => [operation.name, operation.operationId].includes(recorded)) ?? found[0]
  );
}

function matchPath(
  { path, parameters }: ManifestOperation,
  { path: sent, query }: RecordedExchange["request"],
): Readonly<Record<string, string>> | undefined {
  const [wanted = ""] = path.split("?");
  const template = segmentsOf(wanted);
  const given = segmentsOf(sent);
  if (template.length !== given.length) return undefined;
  const fixed = parameters.filter((one) => one.in === "query" && one.constant !== undefined);
  if (!fixed.every(({ name, constant }) => isVersion(name) || String(query[name] ?? "") === String(constant)))
    return undefined;
  const values: Record<string, string> = {};
  for (const [at, segment] of template.entries()) {
    const value = decodeURIComponent(given[at] ?? "");
    const name = /^\{\/?([^{}]+)\}$/.exec(segment)?.[1];
    if (name !== undefined) values[name] = value;
    else if (segment.toLowerCase() !== value.toLowerCase()) return undefined;
  }
  return values;
}

/** Recordings are of many versions, and a client may be made with any. */
function isVersion(name: string): boolean {
  return /version$/i.test(name);
}

/** Azure compares paths without regard to case, and a slash at the end says nothing. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}
