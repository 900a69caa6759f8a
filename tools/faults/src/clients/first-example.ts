import { describeOperation } from "@azbackup/contract";
import type { ServiceManifest } from "@azbackup/emulator";
import { loadClient } from "./client-package.js";
import { exampleCall } from "./example-call.js";
import { callMethod, makeClient } from "./make-client.js";

/** A client, and one call of it. */
export interface ReadyCall {
  readonly client: object;
  /** Calls the operation with the arguments of its first example. */
  start(): unknown;
}

/**
 * Makes a client with which the first example of one operation can be called.
 *
 * @throws Error when there is no such operation, or no example of it
 */
export async function firstExample(
  manifest: ServiceManifest,
  name: string,
  endpoint: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ReadyCall> {
  const operation = manifest.operations.find((one) => one.name === name);
  const [example] = operation?.examples ?? [];
  const loaded = await loadClient(manifest.service, manifest.client);
  if (operation === undefined || example === undefined) {
    throw new Error(`${manifest.service}.${name} has no example to call`);
  }
  const described = describeOperation(loaded.description, name);
  const call = exampleCall(manifest, described, operation.body?.name, example);
  const client = makeClient(manifest, loaded, call, endpoint, options);
  return { client, start: () => callMethod(client, name, call.args) };
}
