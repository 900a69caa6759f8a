import type { TokenCredential } from "@azbackup/core/auth";
import type { Reply } from "./reply.js";
import { type SentRequest, type WireRequest, readRequest } from "./sent-request.js";
import { VirtualClock } from "./virtual-clock.js";

/** The service at the other end of a client: it answers what it was told to, and writes down what it got. */
export interface Recorder {
  /** Options for the client: it talks to the recorder alone, never waits, and never repeats a request. */
  readonly options: {
    readonly fetch: typeof globalThis.fetch;
    readonly clock: VirtualClock;
    readonly retry: { readonly maxRetries: 0 };
  };
  /** A credential. From then on, a request without its token is refused with a challenge. */
  credential(): TokenCredential;
  /** The scopes the token was asked for, each time. */
  readonly scopes: readonly string[];
  /** The requests that were answered, byte for byte. */
  readonly requests: readonly WireRequest[];
  /** The same, taken apart. */
  readonly sent: readonly SentRequest[];
  /** Method and URL of each: the transcript of the conversation. */
  readonly lines: readonly string[];
  /** The requests that were refused for want of a token. */
  readonly probes: readonly WireRequest[];
  /** Milliseconds the client waited, each time. */
  readonly waits: readonly number[];
}

/** The token every credential hands out. */
const token = "contract-token";

/** Starts a recorder that gives these answers, one a request, in this order. One request more is an error. */
export function recorder(replies: readonly Reply[]): Recorder {
  const clock = new VirtualClock();
  const requests: WireRequest[] = [];
  const probes: WireRequest[] = [];
  const scopes: string[] = [];
  let guarded = false;

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const request = wireRequest(input, init);
    const { authorization } = request.headers;
    if (guarded && authorization !== `Bearer ${token}`) {
      probes.push(request);
      return challenge(request);
    }
    requests.push(request);
    const reply = replies[requests.length - 1];
    if (reply === undefined) throw new Error(`nobody expected ${request.method} ${request.url}`);
    return answer(reply);
  };

  return {
    options: { fetch, clock, retry: { maxRetries: 0 } },
    credential() {
      guarded = true;
      return {
        async getToken(asked) {
          scopes.push(...[asked].flat());
          return { token, expiresOnTimestamp: clock.now() + 3_600_000_000 };
        },
      };
    },
    scopes,
    requests,
    probes,
    waits: clock.waits,
    get sent() {
      return requests.map(readRequest);
    },
    get lines() {
      return requests.map(({ method, url }) => `${method} ${url}`);
    },
  };
}

function wireRequest(input: string | URL | Request, init: RequestInit): WireRequest {
  const headers: Record<string, string> = {};
  new Headers(init.headers).forEach((value, name) => {
    headers[name] = value;
  });
  const { body } = init;
  if (body !== null && body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new Error("a body the recorder cannot read");
  }
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : (body ?? undefined);
  return {
    method: init.method ?? "GET",
    url: input instanceof Request ? input.url : String(input),
    headers,
    body: text,
  };
}

function challenge({ url }: WireRequest): Response {
  const resource = new URL(url).origin;
  const authority = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000000";
  return new Response(null, {
    status: 401,
    headers: { "www-authenticate": `Bearer authorization="${authority}", resource="${resource}"` },
  });
}

function answer({ status, headers, body }: Reply): Response {
  return new Response(body === "" ? null : body, { status, headers });
}
