import type { Clock } from "../clock/index.js";
import { isBytes } from "../codec/index.js";
import { isAzbackupError, markStarted, TransportError, ValidationError } from "../errors/index.js";
import { limitRules } from "../options/index.js";
import { runCallback, type Warn } from "../warnings/index.js";
import type { HttpRequest, HttpResponse, HttpSend } from "./types.js";

/** What a policy may know of the client it works for. */
export interface PolicyContext {
  /** Name of the client class, e.g. `"WidgetClient"`. */
  readonly client: string;
  readonly clock: Clock;
  /** Tells the program of something odd; never throws. */
  readonly warn: Warn;
}

/**
 * Runs round a request: it may change the request before it calls `next`, and the response after, or
 * answer by itself. It calls `next` no more than once for a request that starts work: a second time is
 * refused.
 */
export type PolicyFunction = (
  request: HttpRequest,
  next: HttpSend,
  context: PolicyContext,
) => Promise<HttpResponse>;

/** A policy that is more than a function round each attempt. */
export interface HttpPolicy {
  /**
   * Runs once a call, round its redirects, retries and waits. It calls `next` again for a request that
   * starts work only when the service has said that it did nothing.
   */
  readonly call?: PolicyFunction;
  /** Runs round each attempt, after it was signed in. */
  readonly attempt?: PolicyFunction;
  /** Is told that a request will be sent again after a wait. */
  readonly onRetry?: (request: HttpRequest, retry: RetryNotice, context: PolicyContext) => void;
}

/** Why and when a request is sent again. */
export interface RetryNotice {
  readonly delayMs: number;
  /** What came of the attempt before, e.g. `"HTTP status 503"`. */
  readonly reason: string;
}

/** Policies as the `policies` option takes them; {@link withPolicies} makes them. */
export interface Policies {
  /** What sends a call by way of them. */
  roundCall(send: HttpSend, context: PolicyContext): HttpSend;
  /** What sends an attempt by way of them. */
  roundAttempt(send: HttpSend, context: PolicyContext): HttpSend;
  /** Tells them of a retry. */
  tellOfRetry(request: HttpRequest, retry: RetryNotice, context: PolicyContext): void;
}

/**
 * For the `policies` option of a client: runs round each request, the first outermost. A function runs
 * round each attempt. A client without policies has nothing of this in its bundle.
 *
 * None can start work twice, or send a credential elsewhere.
 *
 * @throws {ValidationError} for what is neither a function nor an object.
 */
export function withPolicies(...policies: readonly (HttpPolicy | PolicyFunction)[]): Policies {
  const all = policies.map((policy: unknown): HttpPolicy => {
    if (typeof policy === "function") return { attempt: policy as PolicyFunction };
    if (Object(policy) === policy) return policy as HttpPolicy;
    throw new ValidationError("policies", "functions and policies", policy);
  });
  const calls = all.flatMap(({ call }) => call ?? []);
  const attempts = all.flatMap(({ attempt }) => attempt ?? []);
  return {
    roundCall(send, context) {
      const reading = wrap(calls, context, send);
      return (request) =>
        request.startsWork ? wrap(calls, context, startOnce(send))(request) : reading(request);
    },
    roundAttempt(send, context) {
      if (attempts.length === 0) return send;
      return (request) => {
        let passedOn = false;
        const once: HttpSend = async (changed) => {
          if (passedOn && request.startsWork) throw calledTwice();
          passedOn = true;
          return send({ ...changed, startsWork: request.startsWork });
        };
        return wrap(attempts, context, once)(request);
      };
    },
    tellOfRetry(request, retry, context) {
      for (const policy of all) {
        if ("onRetry" in policy)
          runCallback(context.warn, request.operation, "onRetry", () =>
            policy.onRetry?.(request, retry, context),
          );
      }
    },
  };
}

/**
 * Wraps functions round what is left of the pipeline. What they throw besides errors of this library, and
 * what they give in place of a response, is a `TransportError`, which says whether the request was passed on.
 */
function wrap(functions: readonly PolicyFunction[], context: PolicyContext, last: HttpSend): HttpSend {
  return functions.reduceRight<HttpSend>(
    (next, run) => async (request) => guarded(run, request, next, context),
    last,
  );
}

async function guarded(
  run: PolicyFunction,
  request: HttpRequest,
  next: HttpSend,
  context: PolicyContext,
): Promise<HttpResponse> {
  let sent: "no" | "maybe" = "no";
  const passOn: HttpSend = async (changed) => {
    if (!isRequest(changed))
      throw new ValidationError("policies", "functions that pass a request on", changed);
    sent = "maybe";
    return next({ ...changed, operation: request.operation });
  };
  const failed = (cause: unknown): TransportError =>
    new TransportError({ ...request, code: "POLICY_FAILED", sent, cause });
  try {
    const response = await run(request, passOn, context);
    const { status, headers, body } = Object(response) as Partial<HttpResponse>;
    if (typeof status === "number" && Object(headers) === headers && ArrayBuffer.isView(body))
      return response;
  } catch (error) {
    throw isAzbackupError(error) ? error : failed(error);
  }
  throw failed(undefined);
}

/** Whether a request is still one after a policy has had it. */
function isRequest(changed: unknown): changed is HttpRequest {
  const { method, url, headers, body, deadline, abortSignal, secrets } = Object(changed) as Partial<
    Record<keyof HttpRequest, unknown>
  >;
  const texts = [method, url, ...Object.values(Object(headers) as object), ...[secrets ?? []].flat()];
  return (
    texts.every((text) => typeof text === "string") &&
    // Of anything else, transports disagree about which headers are in it.
    {}.toString.call(headers) === "[object Object]" &&
    // It is shown in errors and logs.
    /^[A-Z]{1,16}$/i.test(String(method)) &&
    (body === undefined || typeof body === "string" || isBytes(body)) &&
    (deadline === undefined || typeof deadline === "number") &&
    (abortSignal === undefined || limitRules.abortSignal.allows(abortSignal))
  );
}

/**
 * What is behind the policies of one call that starts work. It lets the start through again only when the
 * service has refused it, and has shown it elsewhere; a mere read (after a 303) always.
 */
function startOnce(send: HttpSend): HttpSend {
  let mayHaveStarted = false;
  return async (request) => {
    if (request.method === "GET" || request.method === "HEAD") return send(request);
    if (mayHaveStarted) throw calledTwice();
    mayHaveStarted = true;
    const response = await send({ ...request, startsWork: true });
    mayHaveStarted = !isRefusal(response);
    return response;
  };
}

/** Redirects repeat a request (save 303, which follows one that was taken), and errors of the caller are no starts. */
function isRefusal({ status }: HttpResponse): boolean {
  return status >= 300 && status < 500 && status !== 303 && status !== 408;
}

/** The error of a policy that would start work twice. */
function calledTwice(): ValidationError {
  const error = new ValidationError("policies", "functions that call next once", "a second call");
  markStarted(error);
  return error;
}
