import type { Agent } from "node:http";
import { ValidationError } from "../../errors/index.js";
import type { Clock } from "../../clock/index.js";
import { checkRequest } from "../check-request.js";
import { queueLayer } from "../queue-layer.js";
import type { HttpLayer, HttpSend } from "../types.js";
import { exchange } from "./exchange.js";
import { fetchTransport } from "./fetch-transport.js";
import { loadModule } from "./load-module.js";
import { proxyAuthorization } from "./proxy-authorization.js";
import { proxySettings } from "./proxy-settings.js";
import { tlsContext } from "./tls-context.js";
import { defaultMaxResponseBytes } from "./transport-options.js";
import type { TransportOptions } from "./transport-options.js";
import { tunnelAgent } from "./tunnel-agent.js";

/** Enough to keep a connection busy, few enough to poll thousands of operations at once. */
const atOnce = 128;
const agentOptions = { keepAlive: true, maxSockets: atOnce };

/** Has the requests beyond those wait for their turn. */
export const requestQueue = (clock: Clock): HttpLayer | undefined => queueLayer(clock, atOnce);

/**
 * The transport for Node: keep-alive connections, client certificates, proxies. With the `fetch` option
 * that is used instead.
 *
 * @throws ValidationError for a certificate that cannot be read, a proxy that is not an http(s) URL, or
 *   either of them together with `fetch`
 */
export function createTransport(options: TransportOptions): HttpSend {
  const { fetch, tls, proxy, maxResponseBytes = defaultMaxResponseBytes } = options;
  if (fetch) {
    if (tls || proxy) {
      throw new ValidationError("fetch", "absent with a client certificate or a proxy", "a function");
    }
    return fetchTransport(fetch, maxResponseBytes);
  }
  const secureOptions = tls ? { ...agentOptions, secureContext: tlsContext(tls) } : agentOptions;
  const proxyFor = proxySettings(proxy, process.env);
  const agents = new Map<string, Agent>();
  const agentFor = (kind: string, create: () => Agent): Agent => {
    const agent = agents.get(kind) ?? create();
    agents.set(kind, agent);
    return agent;
  };

  return async (request) => {
    checkRequest(request);
    const url = new URL(request.url);
    const via = proxyFor(url);
    if (url.protocol === "https:") {
      const https = loadModule("node:https");
      const agent = via
        ? agentFor(`tunnel ${via.href}`, () => tunnelAgent(via, secureOptions))
        : agentFor("https", () => new https.Agent(secureOptions));
      return exchange(request, maxResponseBytes, true, (headers) =>
        https.request({ ...target(url), agent, method: request.method, path: rawPath(request.url), headers }),
      );
    }
    // A proxy is told the whole URL, and speaks for the server: the connection to it is the only one.
    const secure = via?.protocol === "https:";
    const http = loadModule(secure ? "node:https" : "node:http");
    const agent = agentFor(secure ? "https proxy" : "http", () => new http.Agent(agentOptions));
    const path = via ? `http://${url.host}${rawPath(request.url)}` : rawPath(request.url);
    return exchange(request, maxResponseBytes, secure, (headers) =>
      http.request({
        ...target(via ?? url),
        agent,
        method: request.method,
        path,
        headers: via ? { ...headers, host: url.host, ...proxyAuthorization(via) } : headers,
      }),
    );
  };
}

function target(url: URL): { host: string; port: string; joinDuplicateHeaders: true } {
  return { host: url.hostname.replace(/^\[|\]$/g, ""), port: url.port, joinDuplicateHeaders: true };
}

/** Path and query exactly as they were written: a URL parser would rewrite some of it. */
function rawPath(url: string): string {
  const path = /^[^:]*:\/\/[^/?#]*([^#]*)/.exec(url)?.[1] ?? "";
  return path.startsWith("/") ? path : `/${path}`;
}
