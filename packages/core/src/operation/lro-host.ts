import { deserialize, type Deserializer, oncePerPlace } from "../deserialize/index.js";
import { ResumeTokenError, ValidationError } from "../errors/index.js";
import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { LroResponse, LroTransport, SendOptions } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { createRequest } from "./create-request.js";
import { exchange, tryDocument } from "./exchange.js";
import { headerEntries, requestHeaders } from "./headers.js";
import { notify } from "./notify.js";
import type { LongRunningOperation } from "./operation.js";
import { limitedClock, limited, startedTimeout } from "./operation-limits.js";
import { readAccepted } from "./read-accepted.js";
import { readDocument } from "./parse-body.js";
import { reportUnexpected } from "./read-answer.js";
import { restFailure } from "./rest-failure.js";

/** The request that starts an operation, as far as it is known and may be written down. */
export interface StartRequest {
  /** Absent where an operation is resumed: another process sent it. */
  readonly request?: HttpRequest;
  /** Its URL without secrets. */
  readonly url: string;
  /** Its arguments without secrets and without the body. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** How client and operation are named in resume tokens. */
export function tokenSubject(context: ClientContext, spec: LongRunningOperation): string {
  return `${context.name}.${spec.name}`;
}

/** What a poller needs from this client to follow one operation. */
export function lroTransport<TStatus, TResult>(
  context: ClientContext,
  spec: LongRunningOperation,
  start: StartRequest,
  options: CallOptions,
): LroTransport<TStatus, TResult> {
  const { lro, name: operation } = spec;
  const { apiVersion } = context;
  // Those of the first request: its status may be told with their words hours later.
  const secrets = start.request?.secrets ?? [];
  const errorRoots = spec.error?.root && [spec.error.root];
  const headers = followUpHeaders(options);
  const end = startedTimeout(context.clock, options.timeout);

  const send = async (request: HttpRequest, limits: SendOptions): Promise<LroResponse> =>
    toLroResponse(await limited(request, options, limits, end, context.send));

  const toLroResponse = (response: HttpResponse): LroResponse => {
    // The body of an error or a mere "accepted" must not hide the status, nor the headers to go on with.
    const { status } = response;
    const roots = status >= 400 ? errorRoots : lro.roots;
    const document = (status >= 400 || status === 202 ? tryDocument : readDocument)(context, response, roots);
    notify(context, operation, options, response, document);
    const { headers: answered, url, body } = response;
    return { status, headers: answered, url, document, ...(!lro.roots && { body }) };
  };

  // Each read of a status finds the same odd places again.
  const report = oncePerPlace(reportUnexpected({ context, operation }));
  const typed = (read: Deserializer | undefined, document: unknown): unknown =>
    read && document !== undefined ? deserialize(read, document, "body", report) : document;

  return {
    operation,
    tokenSubject: tokenSubject(context, spec),
    secrets,
    warn: context.warn,
    endpoint: context.endpoint,
    trustedOrigins: context.trustedOrigins,
    ...(context.pollJitter && { jitter: context.pollJitter }),
    apiVersion: apiVersion?.in === "header" ? undefined : apiVersion,
    clock: limitedClock(context.clock, operation, options, end),
    initial: { method: spec.method, url: start.url },
    arguments: start.arguments,
    async start(limits) {
      if (!start.request) throw new ResumeTokenError("it is of an operation that was never started");
      const response = await limited(start.request, options, limits, end, (request) =>
        exchange(context, request, spec, options),
      );
      return readAccepted(spec.startsWork, () => toLroResponse(response));
    },
    get(url, limits) {
      const request = {
        method: "GET",
        url,
        operation,
        startsWork: false,
        polls: true,
        cache: "no-store",
        secrets,
      } as const;
      return send({ ...request, headers: requestHeaders(lro.headers?.(context) ?? {}, { headers }) }, limits);
    },
    async call(name, args, limits) {
      const called = lro.operations?.[name];
      if (!called) throw new ValidationError("operation", `one that belongs to ${operation}`, name);
      // What follows an operation works in each version that has the operation, listed there or not.
      const request = createRequest(context, { ...called, check: undefined }, args, { headers });
      // To ask twice how it goes, or to stop, is to ask once.
      return send({ ...request, cache: "no-store", secrets, startsWork: false }, limits);
    },
    decodeStatus: (document) => typed(lro.status, document) as TStatus,
    decodeResult: (document) => (lro.result && typed(lro.result, document)) as TResult,
    decodeJob: (document) => typed(lro.job, document),
    httpError({ url, status: statusCode, headers: answered, document }, name) {
      const called = name === undefined ? undefined : lro.operations?.[name];
      const { method = "GET", error = spec.error } = called ?? {};
      const request = { operation: name ?? operation, method, url, startsWork: false, secrets };
      return restFailure(context, { ...request, statusCode, headers: answered }, document, error);
    },
  };
}

// The caller's headers go with every request of the operation, save conditions meant for the first.
function followUpHeaders({ headers }: CallOptions): readonly [string, string][] {
  return headerEntries(headers).filter(([name]) => !/^if-/i.test(name));
}
