import type { EmulatorClock } from "../clock/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { piecesOf } from "./pieces.js";

const MAX_REDIRECTS = 20;

/** Makes a `fetch` that hands requests to `handle` instead of a network. */
export function createFetch(
  handle: (incoming: Incoming) => Promise<Reply>,
  clock: EmulatorClock,
): typeof globalThis.fetch {
  return async (input, init) => {
    let request = new Request(input, init);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      request.signal.throwIfAborted();
      const next = request.clone();
      const reply = await abortable(handle(incomingOf(request)), request.signal);
      const location = reply.headers["location"];
      const isRedirect = [301, 302, 303, 307, 308].includes(reply.status) && location !== undefined;
      if (!isRedirect || request.redirect === "manual") return responseOf(reply, request, clock);
      if (request.redirect === "error")
        throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
      request = redirected(next, new URL(location, request.url), reply.status);
    }
    throw new TypeError("fetch failed", { cause: new Error("redirect count exceeded") });
  };
}

function incomingOf(request: Request): Incoming {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: Object.fromEntries(request.headers),
    certificate: false,
    remote: undefined,
    readBody: async () => new Uint8Array(await request.arrayBuffer()),
  };
}

function responseOf(reply: Reply, request: Request, clock: EmulatorClock): Response {
  const { delivery, status, headers } = reply;
  if (delivery.kind === "reset" && delivery.afterBytes === undefined) throw connectionReset("fetch failed");
  const hasBody = reply.body.length > 0 && status !== 204 && status !== 304;
  const response = new Response(hasBody ? streamOf(reply, clock, request.signal) : null, { status, headers });
  Object.defineProperty(response, "url", { value: request.url });
  return response;
}

function streamOf(reply: Reply, clock: EmulatorClock, signal: AbortSignal): ReadableStream<Uint8Array> {
  const canceled = new AbortController();
  const pieces = piecesOf(reply, clock, AbortSignal.any([signal, canceled.signal]));
  const isCut = reply.delivery.kind === "reset" || reply.delivery.kind === "truncate";
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done !== true) controller.enqueue(value);
      else if (isCut) controller.error(connectionReset("terminated"));
      else controller.close();
    },
    cancel: (reason) => canceled.abort(reason),
  });
}

function redirected(request: Request, target: URL, status: number): Request {
  const headers = new Headers(request.headers);
  if (target.origin !== new URL(request.url).origin) headers.delete("authorization");
  const becomesGet = status === 303 || ((status === 301 || status === 302) && request.method === "POST");
  if (!becomesGet) return new Request(new Request(target, request), { headers });
  return new Request(target, { method: "GET", headers, signal: request.signal, redirect: request.redirect });
}

function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function connectionReset(message: string): TypeError {
  return new TypeError(message, {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
  });
}
