import type { Agent, AgentOptions } from "node:https";
import type { Duplex } from "node:stream";
import type { ConnectionOptions } from "node:tls";
import { loadModule } from "./load-module.js";
import { proxyAuthorization } from "./proxy.js";

/** A proxy that answers nothing must not hold a socket for ever; milliseconds. */
const connectTimeout = 30_000;

type Connected = (error: Error | null, socket: Duplex) => void;

/** An agent whose TLS connections run through a proxy's `CONNECT` tunnel. */
export function tunnelAgent(proxy: URL, options: AgentOptions): Agent {
  const agent = new (loadModule("node:https").Agent)(options);
  agent.createConnection = (connection: ConnectionOptions, connected?: Connected): undefined =>
    openTunnel(proxy, connection, connected);
  return agent;
}

function openTunnel(proxy: URL, options: ConnectionOptions, connected: Connected | undefined): undefined {
  const fail = (error: Error): void => (connected as ((error: Error) => void) | undefined)?.(error);
  const host = options.host?.includes(":") ? `[${options.host}]` : options.host;
  const authority = `${host}:${options.port}`;
  const request = loadModule(proxy.protocol === "https:" ? "node:https" : "node:http").request({
    method: "CONNECT",
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port,
    path: authority,
    headers: { host: authority, ...proxyAuthorization(proxy) },
    agent: false,
    timeout: connectTimeout,
  });
  request.once("timeout", () => request.destroy(proxyError("ETIMEDOUT")));
  request.once("error", fail);
  request.once("response", ({ statusCode }) => {
    request.destroy();
    fail(proxyError(`PROXY_HTTP_${statusCode}`));
  });
  request.once("connect", ({ statusCode }, socket) => {
    if (statusCode !== 200) {
      socket.destroy();
      return fail(proxyError(`PROXY_HTTP_${statusCode}`));
    }
    const tls = loadModule("node:tls").connect({ ...options, socket });
    tls.once("error", fail);
    tls.once("secureConnect", () => {
      tls.off("error", fail);
      connected?.(null, tls);
    });
  });
  request.end();
}

/** Only its code is shown: the address of a proxy may hold a password. */
function proxyError(code: string): Error {
  return Object.assign(new Error("The proxy did not open a tunnel"), { code });
}
