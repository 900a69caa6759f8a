import { type Recorder, type Reply, recorder, settled } from "@azbackup/contract";
import { type AzureOperation, azureOperation, inputOf } from "./azure-operation.js";
import type { Example, Manifest, Operation } from "./manifests.js";
import { callOurs, callWith, methodOf } from "./method.js";
import { readValue } from "./read-value.js";
import { replyOf } from "./replies.js";
import type { Place, Service } from "./services.js";

/** An exchange as one of the clients had it. */
export interface Seen {
  readonly method: string;
  /** Byte for byte. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value or the tree of the XML document. */
  readonly body: unknown;
  readonly value: unknown;
}

/** What is known about an exchange both clients had. */
export interface Known {
  readonly operation: Operation;
  readonly azure: AzureOperation;
  readonly reply: Reply;
}

/** Has both clients call an operation with the input of an example, and answers with one documented answer. */
export async function exchange(
  service: Service,
  manifest: Manifest,
  operation: Operation,
  example: Example,
  status: number,
): Promise<{ readonly ours: Seen; readonly azure: Seen; readonly known: Known }> {
  const reply = replyOf(status, example.responses[status] ?? {});
  const place = placeOf(manifest, example);
  const azureWire = recorder([reply]);
  const azureClient = service.azure(azureWire, place);
  const azure = await azureOperation(azureClient, operation.operationId);
  const input = await inputOf(azure.spec, operation, example);
  const begun: unknown = callWith(azure.method, input);
  // A poller of Azure's goes on at once; nobody answers that.
  const value = await readValue(azure.begins ? settled(Promise.resolve(begun)) : begun, service.tokenAfter);

  const before = baselineOf(manifest, operation);
  const ourWire = recorder([...before, reply]);
  const method = methodOf(service.ours(ourWire, place), operation.name);
  if (method === undefined) throw new Error(`our client has no ${operation.name}`);
  const ourValue = await readValue(callOurs(method, input));
  return {
    ours: { ...sentIn(ourWire, before.length), value: ourValue },
    azure: { ...sentIn(azureWire, 0), value },
    known: { operation, azure, reply },
  };
}

/** What the clients are told once in an example; a place of the test's where the example names none. */
export function placeOf(manifest: Manifest, { parameters }: Example): Place {
  const endpoint = parameters["endpoint"] ?? parameters["vaultBaseUrl"] ?? manifest.defaultEndpoint;
  return {
    endpoint: String(endpoint ?? "https://differential.example.com"),
    subscriptionId: String(parameters["subscriptionId"]),
    apiVersion: String(parameters[manifest.apiVersion.name] ?? manifest.apiVersion.default),
  };
}

/** The answer to what our client asks before it starts some operations: how the work before stands. */
export function baselineOf(manifest: Manifest, { tracking }: Operation): Reply[] {
  if (tracking?.baseline === undefined) return [];
  const status = manifest.operations.find(({ name }) => name === tracking.statusOperation?.operation);
  return [replyOf(200, status?.examples[0]?.responses[200] ?? {})];
}

function sentIn(wire: Recorder, index: number): Omit<Seen, "value"> {
  const [request, sent] = [wire.requests[index], wire.sent[index]];
  if (request === undefined || sent === undefined) throw new Error("nothing was sent");
  return { method: sent.method, url: request.url, headers: sent.headers, body: sent.body };
}
