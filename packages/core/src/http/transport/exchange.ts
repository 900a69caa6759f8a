import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { isAzbackupError, ResponseTooLargeError, TransportError } from "../../errors/index.js";
import type { Socket } from "node:net";
import type { OnEnd } from "../limits.js";
import type { HttpRequest, HttpResponse } from "../types.js";
import { decompress } from "./decompress.js";
import { isNode } from "./runtime.js";
import { countsWithoutBody, isUnsent } from "./transport.js";
import type { Abandon } from "./tls.js";

/** How the requests to one origin are made. */
export interface Route {
  readonly open: (options: RequestOptions) => ClientRequest;
  readonly agent: Agent;
  /** What to connect to: the origin, or a proxy that speaks for it. */
  readonly host: string;
  readonly port: string;
  /** The `Host` header. */
  readonly authority: string;
  /** Put before the path: empty, or the origin where a proxy is told the whole URL. */
  readonly prefix: string;
  /** More headers, as a list of names and values. */
  readonly headers: readonly string[];
  /** The connection is not up before its TLS handshake is. */
  readonly secure: boolean;
}

const empty = new Uint8Array();

/** Other runtimes than Node do not all take headers as a flat list. */
const flat = /* @__PURE__ */ isNode();

/**
 * One request and its response over Node's client.
 *
 * @param onIdle told of the connection when the response is complete
 */
export function exchange(
  request: HttpRequest,
  route: Route,
  maxBytes: number,
  onEnd: OnEnd,
  onIdle: (socket: Socket) => void,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const { method, url, body, operation, startsWork } = request;
    let sent: "no" | "maybe" = "no";
    let known: Omit<HttpResponse, "body"> | undefined;

    const failure = (cause: unknown): Error => {
      if (isAzbackupError(cause)) return cause;
      const code = String((cause as { code?: unknown }).code ?? "UNKNOWN");
      if (code === "ERR_BUFFER_TOO_LARGE") return new ResponseTooLargeError(operation, maxBytes, startsWork);
      return new TransportError({ ...request, code, sent: isUnsent(code) ? "no" : sent, cause });
    };
    const counts = (bodyError: Error): boolean => {
      if (!known || !countsWithoutBody(known.status)) return false;
      resolve({ ...known, body: empty, bodyError });
      return true;
    };
    const fail = (cause: unknown): void => {
      const error = failure(cause);
      if (!counts(error)) reject(error);
    };

    const owner: Abandon = {};
    const options: RequestOptions & { owner: Abandon } = {
      host: route.host,
      port: route.port,
      agent: route.agent,
      owner,
      method,
      // Exactly as it was written: a URL parser would rewrite some of it.
      path: route.prefix + url.slice(url.indexOf("/", 8)),
      headers: flat ? headerList(request, route) : headersOf(headerList(request, route)),
    };
    let outgoing: ClientRequest;
    try {
      outgoing = route.open(options);
    } catch (cause) {
      return fail(cause);
    }
    onEnd((why) => {
      outgoing.destroy();
      owner.abandon?.();
      return counts(why);
    });
    // A connection that was used before takes the request at once, and so does one that comes connected.
    if (outgoing.reusedSocket) sent = "maybe";
    else
      outgoing.once("socket", (socket) => {
        if (!socket.connecting) sent = "maybe";
        else socket.once(route.secure ? "secureConnect" : "connect", () => (sent = "maybe"));
      });
    // Stays on: an error after the response concerns nobody any more, but must not crash the process.
    outgoing.on("error", fail);
    // No upgrade was asked for: what follows a 101 is no HTTP.
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      fail(Object.assign(new Error("answered 101"), { code: "HTTP_101" }));
    });
    outgoing.on("close", () => {
      if (!known) fail(Object.assign(new Error("closed without a response"), { code: "ECONNRESET" }));
    });
    outgoing.on("response", (incoming) => {
      sent = "maybe";
      const { socket } = incoming;
      const head = { status: incoming.statusCode ?? 0, headers: headersOf(incoming.rawHeaders), url };
      known = head;
      readAll(
        incoming,
        maxBytes,
        (bytes) => {
          onIdle(socket);
          if (bytes === undefined) return fail(new ResponseTooLargeError(operation, maxBytes, startsWork));
          const encoding = head.headers["content-encoding"];
          if (!encoding || bytes.length === 0) return resolve({ ...head, body: bytes });
          decompress(bytes, encoding, maxBytes).then((plain) => resolve({ ...head, body: plain }), fail);
        },
        fail,
      );
    });
    outgoing.end(body);
  });
}

/** A flat list, which Node neither copies nor sorts; it then adds neither host nor length. */
function headerList({ method, headers, body }: HttpRequest, route: Route): string[] {
  const list = ["host", route.authority, ...route.headers];
  for (const name in headers) list.push(name, headers[name] ?? "");
  if (!headers["accept-encoding"]) list.push("accept-encoding", "gzip, deflate, br");
  if (body !== undefined) {
    list.push("content-length", String(typeof body === "string" ? Buffer.byteLength(body) : body.length));
  } else if (method !== "GET" && method !== "HEAD" && method !== "DELETE") list.push("content-length", "0");
  return list;
}

/** @param done gets undefined for more than `maxBytes` */
function readAll(
  incoming: IncomingMessage,
  maxBytes: number,
  done: (bytes: Uint8Array | undefined) => void,
  fail: (cause: unknown) => void,
): void {
  const chunks: Uint8Array[] = [];
  let size = 0;
  incoming.on("data", (chunk: Uint8Array) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= maxBytes) return;
    done(undefined);
    incoming.destroy();
  });
  incoming.on("end", () => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)));
  // Node's own error for a body that is cut short.
  incoming.on("error", fail);
}

/** Repeated headers are joined, so that a second one cannot hide; one that is repeated as it is counts once. */
function headersOf(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    const value = rawHeaders[index + 1] ?? "";
    const first: unknown = headers[name];
    headers[name] = typeof first === "string" && first !== value ? `${first}, ${value}` : value;
  }
  return headers;
}
