import { isValidationError } from "@azbackup/core/errors";
import type { OperationPoller } from "@azbackup/core/lro";
import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";
import type { ServiceWarning } from "@azbackup/core/warnings";
import { callMethod, exampleCall, makeClient } from "@azbackup/faults/clients";
import { VirtualClock } from "../virtual-clock.js";
import { endpointOf } from "./recorded-endpoint.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import type { FoundOperation } from "./recorded-service.js";

/** What a client's method gives back, before anything was sent for a poller and a list. */
export type Called =
  | { readonly kind: "poller"; readonly poller: OperationPoller }
  | { readonly kind: "pages"; readonly pages: PagedAsyncIterableIterator<unknown> }
  | { readonly kind: "value"; readonly value: Promise<unknown> };

/** A call as it was recorded, made with the generated client. */
export interface RecordedCall {
  readonly called: Called;
  /** Filled while the answers are read. */
  readonly warnings: readonly ServiceWarning[];
  /** Why the client does not send the request as it was sent; another body was taken for it. */
  readonly refused: string | undefined;
}

/**
 * Calls the operation of an exchange, in the API version as recorded, with `fetch` in place of the
 * network. Where no body was recorded, or the client refuses it, that of a documented example is sent.
 *
 * @param related all exchanges of the same run, which tell where the service is
 * @throws ValidationError when even that is refused
 */
export function callRecorded(
  found: FoundOperation,
  exchange: RecordedExchange,
  related: readonly RecordedExchange[],
  fetch: typeof globalThis.fetch,
): RecordedCall {
  const { manifest } = found.service;
  const warnings: ServiceWarning[] = [];
  const call = (body: unknown): Called => {
    const made = exampleCall(manifest, found.described, found.operation.body?.name, {
      title: exchange.id,
      parameters: parametersOf(found, exchange, body),
      responses: {},
    });
    const client = makeClient(manifest, found.service.package, made, endpointOf(manifest, related), {
      fetch,
      clock: new VirtualClock(),
      // Time passes only while the client waits.
      attemptTimeoutMs: Infinity,
      onWarning: (warning: ServiceWarning) => warnings.push(warning),
    });
    return calledOf(callMethod(client, found.operation.name, made.args));
  };
  const bodies = [exchange.request.body ?? undefined, ...documentedBodies(found)];
  const [first, ...others] = bodies.filter((body) => body !== undefined || !found.operation.body?.required);
  try {
    return { called: call(first), warnings, refused: undefined };
  } catch (error) {
    const called = isValidationError(error) ? firstAccepted(others, call) : undefined;
    if (!called || !isValidationError(error)) throw error;
    const isRecorded = first === exchange.request.body;
    return { called, warnings, refused: isRecorded ? `${exchange.id}: ${error.message}` : undefined };
  }
}

function firstAccepted<T>(bodies: readonly unknown[], call: (body: unknown) => T): T | undefined {
  for (const body of bodies) {
    try {
      return call(body);
    } catch (error) {
      if (!isValidationError(error)) throw error;
    }
  }
  return undefined;
}

function parametersOf(
  { operation, pathValues, service }: FoundOperation,
  { apiVersion, request }: RecordedExchange,
  body: unknown,
): Readonly<Record<string, unknown>> {
  const parameters: Record<string, unknown> = {};
  for (const { name, in: where } of operation.parameters) {
    const values = where === "path" ? pathValues : where === "query" ? request.query : request.headers;
    const key = Object.keys(values).find((one) => one.toLowerCase() === name.toLowerCase());
    if (key !== undefined) parameters[name] = values[key];
  }
  const version = service.manifest.apiVersion?.name;
  // A remark, such as "not recorded", is no version.
  if (version !== undefined && /^[\w.-]+$/.test(apiVersion)) parameters[version] ??= apiVersion;
  if (operation.body) parameters[operation.body.name] = body ?? undefined;
  return parameters;
}

function documentedBodies({ operation: { body, examples } }: FoundOperation): readonly unknown[] {
  const bodies = examples.map(({ parameters }) => (body ? parameters[body.name] : undefined));
  return bodies.filter((one) => one !== undefined);
}

function calledOf(value: unknown): Called {
  if (isObject(value) && "pollUntilDone" in value)
    return { kind: "poller", poller: value as unknown as OperationPoller };
  if (isObject(value) && "byPage" in value)
    return { kind: "pages", pages: value as unknown as PagedAsyncIterableIterator<unknown> };
  return { kind: "value", value: Promise.resolve(value) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
