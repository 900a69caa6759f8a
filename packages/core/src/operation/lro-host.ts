import { decode, hasSecret, type Schema, stringifyJson } from "../codec/index.js";
import { redactText, ResumeTokenError, ValidationError } from "../errors/index.js";
import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { LroHost, LroResponse, SendOptions } from "../lro/index.js";
import { buildHeaders } from "./build-headers.js";
import { buildRequest } from "./build-request.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { documentRoots } from "./document-roots.js";
import { exchange, tryDocument } from "./exchange.js";
import { isXml } from "./media-type.js";
import type { LongRunningOperationSpec } from "./operation-spec.js";
import { notify } from "./notify.js";
import { limitedClock, limited, startedTimeout } from "./operation-limits.js";
import { readAccepted } from "./read-accepted.js";
import { readDocument } from "./read-body.js";
import { reportOdd } from "./report-odd.js";
import { restFailure } from "./rest-failure.js";

/** The first request of an operation, as far as it is known and may be written down. */
export interface Trigger {
  /** Absent where an operation is resumed: another process sent it. */
  readonly request?: HttpRequest;
  /** Its URL without secrets. */
  readonly url: string;
  /** Its arguments without secrets and without the body. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** How client and operation are named in resume tokens. */
export function tokenSubject(context: ClientContext, spec: LongRunningOperationSpec): string {
  return `${context.name}.${spec.name}`;
}

/** What a poller needs from this client to follow one operation. */
export function lroHost<TStatus, TResult>(
  context: ClientContext,
  spec: LongRunningOperationSpec,
  trigger: Trigger,
  options: CallOptions,
): LroHost<TStatus, TResult> {
  const { lro, name: operation } = spec;
  const { apiVersion } = context;
  const xml = speaksXml(spec) ? context.xml : undefined;
  const xmlRoots = xml && { answers: documentRoots(spec), errors: spec.error?.root && [spec.error.root] };
  const headers = followUpHeaders(options);
  const isSecretive = () => [lro.status, lro.result, lro.job].some((schema) => schema && hasSecret(schema));
  // Those of the first request: its status may be told with their words hours later.
  const secrets = trigger.request?.secrets ?? [];
  const end = startedTimeout(context.clock, options.timeout);
  const report = reportOdd(context, operation);

  const send = async (request: HttpRequest, limits: SendOptions): Promise<LroResponse> =>
    toLroResponse(await context.send(limited(request, options, limits, end)));

  const toLroResponse = (response: HttpResponse): LroResponse => {
    // The body of an error or a mere "accepted" must not hide the status, nor the headers to go on with.
    const { status } = response;
    const roots = status >= 400 ? xmlRoots?.errors : xmlRoots?.answers;
    const document = (status >= 400 || status === 202 ? tryDocument : readDocument)(context, response, roots);
    notify(options, response, document);
    return { status, headers: response.headers, url: response.url, document };
  };

  const typed = (schema: Schema | undefined, document: unknown): unknown => {
    if (!schema || document === undefined) return document;
    return xml ? xml.decodeDocument(schema, document, report) : decode(schema, document, "body", report);
  };

  return {
    operation,
    tokenSubject: tokenSubject(context, spec),
    secrets,
    endpoint: context.endpoint,
    trustedOrigins: context.trustedOrigins,
    ...(context.pollJitter && { jitter: context.pollJitter }),
    apiVersion: apiVersion?.in === "header" ? undefined : apiVersion,
    clock: limitedClock(context.clock, operation, options, end),
    initial: { method: spec.method, url: trigger.url },
    arguments: trigger.arguments,
    async start(limits) {
      if (!trigger.request) throw new ResumeTokenError("it is of an operation that was never started");
      const request = limited(trigger.request, options, limits, end);
      const [response] = await exchange(context, request, spec, options);
      return readAccepted(spec.startsWork, () => toLroResponse(response));
    },
    get(url, limits) {
      const request = { method: "GET", url, operation, startsWork: false, polls: true, secrets } as const;
      return send({ ...request, headers: sharedHeaders(context, spec, headers) }, limits);
    },
    async call(name, args, limits) {
      const called = lro.operations?.[name];
      if (!called) throw new ValidationError("operation", `one that belongs to ${operation}`, name);
      // What follows an operation works in each version that has the operation, listed there or not.
      const request = buildRequest(context, { ...called, availableIn: undefined }, args, { headers });
      return send({ ...request, secrets }, limits);
    },
    decodeStatus: (document) => typed(lro.status, document) as TStatus,
    decodeResult: (document) =>
      readAccepted(spec.startsWork, () => lro.result && typed(lro.result, document)) as TResult,
    decodeJob: (document) => typed(lro.job, document),
    keepInToken: (document) => !isSecretive() && isHarmless(document),
    httpError({ url, status: statusCode, headers: answered, document }) {
      const failure = {
        operation,
        method: "GET",
        url,
        startsWork: false,
        secrets,
        statusCode,
        headers: answered,
      };
      return restFailure(context, failure, document, spec.error);
    },
  };
}

function speaksXml(spec: LongRunningOperationSpec): boolean {
  const answers = [spec, ...Object.values(spec.lro.operations ?? {})].flatMap((one) =>
    Object.values(one.responses),
  );
  return answers.some(({ contentType = "" }) => isXml(contentType));
}

// What the spec calls no secret may look like one all the same, a signed URL for instance.
function isHarmless(document: unknown): boolean {
  const text = stringifyJson(document);
  return redactText(text) === text;
}

// The caller's headers go with every request of the operation, save conditions meant for the first.
function followUpHeaders({ headers = {} }: CallOptions): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^if-/i.test(name)));
}

// A status URL comes without the parameters of its operation; what goes with every call goes with it.
function sharedHeaders(
  context: ClientContext,
  spec: LongRunningOperationSpec,
  headers: Record<string, string>,
) {
  const shared = Object.entries(spec.parameters).filter(
    ([, one]) => one.client ?? one.constant !== undefined,
  );
  return buildHeaders(context, { ...spec, parameters: Object.fromEntries(shared) }, {}, { headers });
}
