import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { TLSSocket } from "node:tls";
import type { EmulatorClock } from "../clock/index.js";
import { textReply, TooLargeError } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { BODY_LIMIT, limit } from "./limits.js";
import type { ListenOptions, TlsOptions } from "./listen-options.js";
import { piecesOf } from "./pieces.js";
import { requestUrl } from "./request-url.js";

const BAD_URL = textReply(400, { "x-emulator-hint": "the path cannot be meant" }, "");

/** A server that is listening. */
export interface Listening {
  /** An address that can be used on this machine, also where it listens on all. */
  readonly url: string;
  /** Stops; requests that are under way have so long to end. Default: none. */
  close(graceMs?: number): Promise<void>;
}

/** Where who listens on every address can be reached. */
const EVERYWHERE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Listens and hands what arrives to `handle`. Rejects when the address cannot be had. */
export async function listen(
  options: Omit<ListenOptions, "tls"> & { readonly tls?: TlsOptions | undefined },
  handle: (incoming: Incoming) => Promise<Reply>,
  clock: EmulatorClock,
): Promise<Listening> {
  const { tls, host = "127.0.0.1", port = 0 } = options;
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    void serve(request, response, tls, handle, clock).catch(() => response.destroy());
  };
  const server: Server =
    tls === undefined
      ? createHttpServer(onRequest)
      : createHttpsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  limit(server);
  server.on("clientError", (_error, socket) => {
    if (socket.writable)
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    else socket.destroy();
  });
  server.on("tlsClientError", (_error, socket) => socket.destroy());
  const address = server.address();
  const bound = isAddress(address) ? address.port : port;
  const name = EVERYWHERE[host] ?? host;
  return {
    url: `${tls === undefined ? "http" : "https"}://${name.includes(":") ? `[${name}]` : name}:${bound}`,
    close: (graceMs = 0) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        if (graceMs === 0) server.closeAllConnections();
        else server.closeIdleConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  tls: TlsOptions | undefined,
  handle: (incoming: Incoming) => Promise<Reply>,
  clock: EmulatorClock,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort(new Error("the client is gone")));
  const url = requestUrl(request.url ?? "/", request.headers, tls !== undefined);
  const reply = url === undefined ? BAD_URL : await handle(incomingOf(request, url, tls));
  if (reply.delivery.kind === "reset" && reply.delivery.afterBytes === undefined) {
    request.socket.resetAndDestroy();
    return;
  }
  response.sendDate = false;
  const hasBody = request.method !== "HEAD" && reply.status !== 204;
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(hasBody ? { "content-length": reply.body.length } : {}),
  });
  if (reply.delivery.kind === "whole") {
    response.end(reply.body); // Status line, headers and body leave in one piece.
    return;
  }
  response.flushHeaders();
  for await (const piece of piecesOf(reply, clock, gone.signal)) await write(response, piece);
  finish(request, response, reply);
}

function finish(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  switch (reply.delivery.kind) {
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "truncate":
      request.socket.end();
      return;
    case "reset-after":
      response.end(() => request.socket.destroy());
      return;
    default:
      response.end();
  }
}

function incomingOf(request: IncomingMessage, url: URL, tls: TlsOptions | undefined): Incoming {
  const { socket } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: request.method ?? "GET",
    url,
    headers: Object.fromEntries(headers),
    certificate: socket instanceof TLSSocket && showsCertificate(socket, tls?.ca !== undefined),
    remote: socket.remoteAddress ?? "",
    readBody: () => readAll(request),
  };
}

async function readAll(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > BODY_LIMIT) throw new TooLargeError(BODY_LIMIT);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function showsCertificate(socket: TLSSocket, mustBeTrusted: boolean): boolean {
  return Object.keys(socket.getPeerCertificate()).length > 0 && (!mustBeTrusted || socket.authorized);
}

function write(response: ServerResponse, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(piece, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}
