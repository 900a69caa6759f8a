import { readFile } from "node:fs/promises";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";

/** A service that wants a certificate of its clients, and a proxy before it. */
export interface SecureServer {
  readonly endpoint: string;
  readonly proxy: string;
  /** How many tunnels the proxy has opened. */
  tunnels(): number;
  stop(): void;
}

/**
 * Starts both on loopback. The service answers every request of a client whose certificate it trusts with
 * a document that names the certificate's owner.
 *
 * @param certificates folder with `ca.pem`, `server.pem` and `server.key.pem`
 */
export async function startSecureServer(certificates: string): Promise<SecureServer> {
  const pem = (name: string) => readFile(join(certificates, name), "utf8");
  const [ca, cert, key] = await Promise.all([pem("ca.pem"), pem("server.pem"), pem("server.key.pem")]);
  const service = createServer({ ca, cert, key, requestCert: true }, (request, response) => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    response.setHeader("content-type", "application/json").end(JSON.stringify({ Name: subject.CN }));
  });
  let tunnels = 0;
  const proxy = createProxy().on("connect", ({ url = "" }, client: Socket) => {
    tunnels += 1;
    const upstream = connect(Number(url.split(":").at(-1)), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("error", () => other.destroy());
    }
  });
  return {
    endpoint: `https://127.0.0.1:${await listen(service)}`,
    proxy: `http://127.0.0.1:${await listen(proxy)}`,
    tunnels: () => tunnels,
    stop() {
      service.close().closeAllConnections();
      proxy.close().closeAllConnections();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
