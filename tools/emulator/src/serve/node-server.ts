import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { TLSSocket } from "node:tls";
import type { EmulatorClock } from "../clock/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { ListenOptions } from "./listen-options.js";
import { piecesOf } from "./pieces.js";

/** A server that is listening. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens and hands what arrives to `handle`. Rejects when the address cannot be had. */
export async function listen(
  options: ListenOptions,
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
  const address = server.address();
  const bound = isAddress(address) ? address.port : port;
  return {
    url: `${tls === undefined ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  tls: ListenOptions["tls"],
  handle: (incoming: Incoming) => Promise<Reply>,
  clock: EmulatorClock,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort(new Error("the client is gone")));
  const reply = await handle(incomingOf(request, tls));
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

function incomingOf(request: IncomingMessage, tls: ListenOptions["tls"]): Incoming {
  const { socket } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: request.method ?? "GET",
    url: new URL(
      request.url ?? "/",
      `${tls === undefined ? "http" : "https"}://${request.headers.host ?? "127.0.0.1"}`,
    ),
    headers: Object.fromEntries(headers),
    certificate: socket instanceof TLSSocket && showsCertificate(socket, tls?.ca !== undefined),
    readBody: () => readAll(request),
  };
}

async function readAll(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
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
