import { isValidationError, type ValidationError } from "@azbackup/core/errors";
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
}

/**
 * Calls the operation of an exchange, in the API version as recorded, with `fetch` in place of the
 * network.
 *
 * @param related all exchanges of the same run, which tell where the service is
 * @param body the wire value of the body, if there is one
 * @throws ValidationError for what the client does not send; a `value` rejects with it
 */
export function callRecorded(
  found: FoundOperation,
  exchange: RecordedExchange,
  related: readonly RecordedExchange[],
  fetch: typeof globalThis.fetch,
  body: unknown,
): RecordedCall {
  const { manifest } = found.service;
  const warnings: ServiceWarning[] = [];
  const made = exampleCall(manifest, found.described, found.operation.body?.name, {
    title: exchange.id,
    parameters: parametersOf(found, exchange, body),
    responses: {},
  });
  const call = { ...made, ofClient: sharedValues(found) };
  const client = makeClient(manifest, found.service.package, call, endpointOf(manifest, related), {
    fetch,
    clock: new VirtualClock(),
    // Time passes only while the client waits.
    attemptTimeoutMs: Infinity,
    onWarning: (warning: ServiceWarning) => warnings.push(warning),
  });
  return { called: calledOf(callMethod(client, found.operation.name, made.args)), warnings };
}

/**
 * Makes an attempt with the recorded body; where none was recorded, or the client refuses it, with that
 * of each documented example until one is taken.
 *
 * @returns also why the recorded body is refused, if it is
 * @throws ValidationError when none is taken
 */
export async function withBody<T>(
  { operation }: FoundOperation,
  { id, request }: RecordedExchange,
  attempt: (body: unknown) => Promise<T>,
): Promise<{ readonly value: T; readonly refused: string | undefined }> {
  const recorded = request.body ?? undefined;
  const { body, examples } = operation;
  const documented = body ? examples.map(({ parameters }) => parameters[body.name]) : [];
  const bodies = [recorded, ...documented].filter((one) => one !== undefined || !body?.required);
  let first: ValidationError | undefined;
  for (const one of bodies.length > 0 ? bodies : [undefined]) {
    try {
      const value = await attempt(one);
      return { value, refused: first && recorded !== undefined ? `${id}: ${first.message}` : undefined };
    } catch (error) {
      if (!isValidationError(error)) throw error;
      first ??= error;
    }
  }
  throw first;
}

/** Stands for a parameter of the client that the path of an operation does not have. */
const neutral = "00000000-0000-0000-0000-000000000000";

/** The values of the parameters that all operations share, in the order of the constructor. */
function sharedValues({ service, pathValues }: FoundOperation): readonly unknown[] {
  const { manifest, package: loaded } = service;
  const parameters = loaded.description.operations.flatMap((operation) => operation.parameters);
  const names = parameters.filter(({ onClient }) => onClient).map(({ wire }) => wire);
  return [...new Set(names)]
    .filter((name) => name !== manifest.apiVersion?.name)
    .map((name) => pathValues[name] ?? neutral);
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
