import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { ServerOptions } from "node:https";
import { connect } from "node:net";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A file of `tls/`, as text. */
export function pem(name: string): string {
  return readFileSync(new URL(`tls/${name}`, import.meta.url), "utf8");
}

/** A file of `tls/`, as bytes. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`tls/${name}`, import.meta.url)));
}

/** What a server was asked, read to its end. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on loopback for the time of one test. */
export interface TestServer {
  /** Such as `https://localhost:1234`. */
  readonly origin: string;
  readonly port: number;
  readonly received: Received[];
  /** How many connections were made. */
  connections: number;
  /** How many of them are open. */
  open: number;
  /** Resolves when none is. */
  closed(): Promise<void>;
}

/** Counts the connections of a server. */
function counted(server: NetServer): Pick<TestServer, "connections" | "open" | "closed"> {
  const entry = {
    connections: 0,
    open: 0,
    async closed(): Promise<void> {
      while (entry.open > 0) await new Promise((resolve) => setImmediate(resolve));
    },
  };
  server.on("connection", (socket: Socket) => {
    entry.connections += 1;
    entry.open += 1;
    socket.once("close", () => (entry.open -= 1));
  });
  return entry;
}

export type Answer = (...args: [...Parameters<RequestListener>, received: Received]) => void;

/** Starts an `http:` server, or with TLS options an `https:` one. */
export async function startServer(answer: Answer, tls?: ServerOptions): Promise<TestServer> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url: path, headers } = request;
      const entry = { method, path, headers, body: Buffer.concat(chunks).toString() };
      received.push(entry);
      answer(request, response, entry);
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  const port = await listen(server);
  return Object.assign(counted(server), {
    origin: `${tls ? "https" : "http"}://localhost:${port}`,
    port,
    received,
  });
}

/** The server's certificate, which `ca.pem` vouches for. */
export const serverTls: ServerOptions = { cert: pem("server.pem"), key: pem("server.key.pem") };

/** A proxy that opens tunnels and forwards plain requests; it resolves every name to loopback. */
export async function startProxy(
  options: { authorization?: string; tls?: ServerOptions; answers?: string } = {},
): Promise<TestServer> {
  const server: Server = options.tls ? createTlsServer(options.tls) : createServer();
  const received: Received[] = [];
  const admitted = (request: IncomingMessage): boolean => {
    received.push({ method: request.method, path: request.url, headers: request.headers, body: "" });
    return !options.authorization || request.headers["proxy-authorization"] === options.authorization;
  };
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    client.on("error", () => {});
    if (!admitted(request)) return void client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const upstream = connect(Number(request.url?.split(":").at(-1)), "127.0.0.1", () => {
      client.write(`HTTP/1.1 ${options.answers ?? "200 Connection established"}\r\n\r\n`);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  });
  server.on("request", (request, response) => {
    response.writeHead(admitted(request) ? 200 : 407, { "x-proxy": "yes" }).end(`via ${request.url}`);
  });
  const port = await listen(server);
  return Object.assign(counted(server), {
    origin: `${options.tls ? "https" : "http"}://localhost:${port}`,
    port,
    received,
  });
}

/** Listens on a free port of 127.0.0.1 until the test is over. */
export async function listen(server: NetServer): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
