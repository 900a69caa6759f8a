import type { Recorder } from "@azbackup/contract";
import { recorder } from "@azbackup/contract";
import { azureOperation, inputOf } from "./azure-operation.js";
import { placeOf } from "./exchange.js";
import type { Example, Manifest, Operation } from "./manifests.js";
import { type Method, callOurs, callWith, methodOf } from "./method.js";
import type { Service } from "./services.js";

/** The same call of both clients, to be made. */
export interface Calls {
  ours(wire: Recorder): unknown;
  /** @param andWait whether to call the method that waits for the end, where there is one */
  azure(wire: Recorder, andWait?: boolean): Promise<unknown>;
  /** Whether AutoRest's client gives a poller. */
  readonly begins: boolean;
}

/** Prepares both clients' calls of an operation with the input of an example. */
export async function callsOf(
  service: Service,
  manifest: Manifest,
  operation: Operation,
  example: Example,
): Promise<Calls> {
  const place = placeOf(manifest, example);
  const { spec, begins } = await azureOperation(service.azure(recorder([]), place), operation.operationId);
  const input = await inputOf(spec, operation, example);
  return {
    begins,
    ours: (wire) => callOurs(ourMethod(service.ours(wire, place), operation), input),
    async azure(wire, andWait = false) {
      const found = await azureOperation(service.azure(wire, place), operation.operationId);
      const method = andWait ? found.andWait : found.method;
      if (method === undefined) throw new Error(`nothing waits for ${operation.operationId}`);
      return callWith(method, input, andWait ? { updateIntervalInMs: 1 } : {});
    },
  };
}

function ourMethod(client: object, { name }: Operation): Method {
  const method = methodOf(client, name);
  if (method === undefined) throw new Error(`our client has no ${name}`);
  return method;
}
