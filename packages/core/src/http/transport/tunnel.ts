import type { Agent, AgentOptions } from "node:https";
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { loadModule } from "./load-module.js";
import { proxyAuthorization } from "./proxy.js";
import { type Connected, connectTls } from "./tls.js";

/** A proxy, or a server behind it, that answers nothing must not hold a socket for ever; milliseconds. */
const connectTimeout = 30_000;

/** A request's own way to end a connection that is being made for it. */
export interface Abandon {
  abandon?: () => void;
}

/** An agent whose TLS connections run through a proxy's `CONNECT` tunnel. */
export function tunnelAgent(
  proxy: URL,
  options: AgentOptions,
  thumbprints: readonly string[] | undefined,
): Agent {
  const agent = new (loadModule("node:https").Agent)(options);
  const connect = (connection: ConnectionOptions & { owner?: Abandon }, connected: Connected): undefined =>
    openTunnel(proxy, connection, thumbprints, connected);
  return Object.assign(agent, { createConnection: connect });
}

function openTunnel(
  proxy: URL,
  { owner = {}, ...options }: ConnectionOptions & { owner?: Abandon },
  thumbprints: readonly string[] | undefined,
  connected: Connected,
): undefined {
  let end: (error: Error) => void = () => {};
  const settle: Connected = (error, socket) => {
    clearTimeout(timer);
    delete owner.abandon;
    connected(error, socket);
  };
  const giveUp = (code: string): void => end(proxyError(code));
  const timer = setTimeout(() => giveUp("ETIMEDOUT"), connectTimeout);
  // As long as the tunnel is made, the request has no socket by which it could be ended.
  owner.abandon = () => giveUp("ABORTED");

  const host = options.host?.includes(":") ? `[${options.host}]` : options.host;
  const authority = `${host}:${options.port}`;
  const request = loadModule(proxy.protocol === "https:" ? "node:https" : "node:http").request({
    method: "CONNECT",
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port,
    path: authority,
    headers: { host: authority, ...proxyAuthorization(proxy) },
    agent: false,
  });
  end = (error) => void request.destroy(error);
  request.once("error", settle);
  request.once("response", ({ statusCode }) => {
    request.off("error", settle);
    request.destroy();
    settle(proxyError(`PROXY_HTTP_${statusCode}`));
  });
  request.once("connect", ({ statusCode = 0 }, socket: Socket) => {
    request.off("error", settle);
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      return settle(proxyError(`PROXY_HTTP_${statusCode}`));
    }
    const tls = connectTls({ ...options, socket }, thumbprints, settle);
    end = (error) => {
      tls.destroy(error);
      socket.destroy();
    };
  });
  request.end();
}

/** Only its code is shown: the address of a proxy may hold a password. */
function proxyError(code: string): Error {
  return Object.assign(new Error("The proxy did not open a tunnel"), { code });
}
