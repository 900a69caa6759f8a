import { modelOf, propertiesOf } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import {
  isAuthenticationError,
  isAzbackupError,
  isRestError,
  isValidationError,
} from "@azbackup/core/errors";
import { isNotYet } from "@azbackup/core/operation";
import type { ServiceDescription, Shape } from "@azbackup/generator";
import { lostInReading } from "./compare-documents.js";
import { codesIn } from "./fault-codes.js";
import { type Called, callRecorded, withBody } from "./recorded-call.js";
import { challengeResource, endpointOf } from "./recorded-endpoint.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import { challenge, responseOf } from "./recorded-response.js";
import type { FoundOperation } from "./recorded-service.js";

/** What is wrong: its kind, by which failures are listed together, and where. */
export interface Wrong {
  readonly cause: string;
  readonly detail: string;
}

/** What a client makes of one exchange. */
export interface ReadOutcome {
  readonly warnings: number;
  readonly refused: string | undefined;
  readonly wrong: Wrong | undefined;
}

/** Reads one exchange through the generated client, and compares what was read with what was recorded. */
export async function readExchange(
  found: FoundOperation,
  exchange: RecordedExchange,
  related: readonly RecordedExchange[],
): Promise<ReadOutcome> {
  const fetch = answering(found, exchange, related);
  const read = async (body: unknown): Promise<Omit<ReadOutcome, "refused">> => {
    const { called, warnings } = callRecorded(found, exchange, related, fetch, body);
    try {
      const wrong = judgeValue(found, exchange, called.kind, await valueOf(called));
      return { warnings: warnings.length, wrong };
    } catch (error) {
      if (isValidationError(error)) throw error;
      return { warnings: warnings.length, wrong: judgeError(exchange, error) };
    }
  };
  try {
    const { value, refused } = await withBody(found, exchange, read);
    return { ...value, refused };
  } catch (error) {
    return { warnings: 0, refused: undefined, wrong: judgeError(exchange, error) };
  }
}

/** Gives the one answer to the request it was recorded for, as often as it is sent. */
function answering(
  { service: { manifest } }: FoundOperation,
  { request, response }: RecordedExchange,
  related: readonly RecordedExchange[],
): typeof globalThis.fetch {
  const guarded = manifest.auth.token?.challenge === true && response.status !== 401;
  return async (_, init = {}) => {
    if (guarded && !new Headers(init.headers).has("authorization"))
      return challenge(challengeResource(endpointOf(manifest, related)));
    // A look at what there was before the work is started, for which nothing is recorded.
    if (init.method !== request.method) return new Response(null, { status: 404 });
    return responseOf(response);
  };
}

async function valueOf(called: Called): Promise<unknown> {
  if (called.kind === "value") return called.value;
  if (called.kind === "pages") return (await called.pages.byPage().next()).value;
  await called.poller.submitted();
  return called.poller.operationState?.details;
}

function judgeValue(
  { described: { service, operation: spec }, operation }: FoundOperation,
  { response: { status, body } }: RecordedExchange,
  kind: Called["kind"],
  value: unknown,
): Wrong | undefined {
  if (status >= 400) return { cause: "an error was not told", detail: `HTTP ${status}` };
  const documented = spec.responses.find((response) => response.status === status);
  if (documented?.notYet && !isNotYet(value)) return { cause: "'not yet' was not told", detail: "" };
  const path = operation.paging?.items ?? [];
  const shape = kind === "poller" ? spec.lro?.status : shapeAt(service, documented?.body, path);
  if (shape === undefined || (kind === "poller" && value === undefined)) return undefined;
  const lost = lostInReading(service, shape, value, kind === "pages" ? (valueAt(body, path) ?? []) : body);
  return lost === undefined ? undefined : { cause: "a member was lost or changed", detail: lost };
}

function shapeAt(
  service: ServiceDescription,
  shape: Shape | undefined,
  path: readonly string[],
): Shape | undefined {
  return path.reduce<Shape | undefined>((at, wire) => {
    const model = at && modelOf(service, at);
    return model && propertiesOf(service, model).find((property) => property.wire === wire);
  }, shape);
}

function judgeError({ response: { status, body } }: RecordedExchange, error: unknown): Wrong | undefined {
  const detail = error instanceof Error ? error.message : String(error);
  if (status < 400 || !isAzbackupError(error))
    return { cause: error instanceof Error ? error.name : "no error", detail };
  if (status === 401 && isAuthenticationError(error)) return undefined;
  if (!isRestError(error) || error.statusCode !== status)
    return { cause: "another error than the service's", detail };
  const codes = codesIn(body);
  return codes.length === 0 || codes.includes(error.code)
    ? undefined
    : { cause: "the service's code is not told", detail };
}
