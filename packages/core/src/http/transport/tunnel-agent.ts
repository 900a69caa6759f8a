import { request as httpRequest } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import type { AgentOptions } from "node:https";
import type { Duplex } from "node:stream";
import { connect } from "node:tls";
import type { ConnectionOptions } from "node:tls";
import { proxyAuthorization } from "./proxy-authorization.js";

/** A proxy that answers nothing must not hold a socket for ever; milliseconds. */
const connectTimeout = 30_000;

type Connected = (error: Error | null, socket: Duplex) => void;

/** An agent whose TLS connections run through a proxy's `CONNECT` tunnel. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: ConnectionOptions, connected?: Connected): undefined {
    const fail = (error: Error): void => (connected as ((error: Error) => void) | undefined)?.(error);
    const host = options.host?.includes(":") ? `[${options.host}]` : options.host;
    const authority = `${host}:${options.port}`;
    const request = (this.#proxy.protocol === "https:" ? httpsRequest : httpRequest)({
      method: "CONNECT",
      host: this.#proxy.hostname.replace(/^\[|\]$/g, ""),
      port: this.#proxy.port,
      path: authority,
      headers: { host: authority, ...proxyAuthorization(this.#proxy) },
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
      const tls = connect({ ...options, socket });
      tls.once("error", fail);
      tls.once("secureConnect", () => {
        tls.off("error", fail);
        connected?.(null, tls);
      });
    });
    request.end();
  }
}

/** Only its code is shown: the address of a proxy may hold a password. */
function proxyError(code: string): Error {
  return Object.assign(new Error("The proxy did not open a tunnel"), { code });
}
