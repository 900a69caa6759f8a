import type { Manifest, Operation } from "./documents.ts";

/** Headers that say where an operation can be read. */
const links = new Set(["azure-asyncoperation", "operation-location", "location"]);

/**
 * Whether the poller of `@azure/core-lro` can follow an operation to the end of the work. Where it
 * cannot, it would tell a lie, and the operation is left to be called and watched by hand:
 *
 * - An answer without a link is done at once for it, though 202 only says that work was accepted.
 * - An operation that starts a job is done for it when the job has been started.
 * - After a PUT it reads the address of the PUT at the end, whatever the document says; where nothing
 *   can be read there, what succeeded ends as an error.
 */
export function canBeFollowed(method: string, operation: Operation, manifest: Manifest): boolean {
  const { operationId, responses } = operation;
  const known = manifest.operations.find((candidate) => candidate.operationId === operationId);
  if (known === undefined) throw new Error(`nothing is known about the operation ${operationId}`);
  const headers = Object.values(responses).flatMap((response) => Object.keys(response.headers ?? {}));
  const hasLink = headers.some((name) => links.has(name.toLowerCase()));
  const { job, skipFinalGet = false } = known.tracking ?? {};
  return hasLink && job === undefined && !(method === "put" && skipFinalGet);
}
