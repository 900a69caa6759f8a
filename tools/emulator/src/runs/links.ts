import { getAt } from "../documents/index.js";
import type { ArgumentOrigin, ManifestOperation, OperationLink } from "../manifest/index.js";
import type { Run } from "./run.js";

/** True when two spellings mean the same parameter: `requestId`, `request-id`, `RequestId`. */
function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Value of a parameter of the operation a link leads to; undefined when nothing says it. */
export function linkedValue(link: OperationLink, parameter: string, run: Run): string | undefined {
  const origin = Object.entries(link.arguments).find(([name]) => sameName(name, parameter))?.[1];
  return origin === undefined ? ownValue(run, parameter) : originValue(origin, run);
}

/** The id by which the example's own exchange was followed; it is the run's id in ours. */
export function exampleIds(
  link: OperationLink,
  headers: Readonly<Record<string, unknown>>,
  body: unknown,
): readonly string[] {
  return Object.values(link.arguments).flatMap((origin) => {
    if ("header" in origin) {
      const header = Object.entries(headers).find(([name]) => sameName(name, origin.header));
      return typeof header?.[1] === "string" ? [header[1]] : [];
    }
    const value = "body" in origin ? getAt(body, origin.body) : undefined;
    return typeof value === "string" ? [value] : [];
  });
}

/** The header of the trigger's answer which carries the run's id, in lower case. */
export function idHeader(link: OperationLink | undefined): string | undefined {
  for (const origin of Object.values(link?.arguments ?? {}))
    if ("header" in origin) return origin.header.toLowerCase();
  return undefined;
}

/** Operation of that name among a service's. */
export function operationNamed(
  operations: readonly ManifestOperation[],
  name: string,
): ManifestOperation | undefined {
  return operations.find((operation) => operation.name === name);
}

function originValue(origin: ArgumentOrigin, run: Run): string | undefined {
  if ("argument" in origin) return ownValue(run, origin.argument);
  if (!("status" in origin)) return run.start.id;
  return run.start.tracking.job === undefined ? run.start.id : run.start.jobId;
}

function ownValue(run: Run, parameter: string): string | undefined {
  const entry = Object.entries(run.start.values).find(([name]) => sameName(name, parameter));
  if (entry !== undefined) return entry[1];
  const value = getAt(run.start.body, [parameter]);
  return typeof value === "string" ? value : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
