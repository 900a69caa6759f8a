import type { Agent } from "node:http";
import { ValidationError } from "../../errors/index.js";
import { ConcurrencyLimiter } from "../concurrency-limiter.js";
import type { HttpPolicy } from "../policy.js";
import { followRedirects } from "../redirects.js";
import { exchange, type Route } from "./exchange.js";
import { fetchTransport } from "./fetch.js";
import { loadModule } from "./load-module.js";
import { proxyAuthorization, proxySettings } from "./proxy.js";
import { tlsContext } from "./tls.js";
import { checkRequest, defaultMaxResponseBytes, type Transport, type TransportOptions } from "./transport.js";
import { tunnelAgent } from "./tunnel.js";

/** Policies of every client on this platform. */
export const defaultPolicies: readonly HttpPolicy[] = [followRedirects];

/** Enough to keep a connection busy, few enough to poll thousands of operations at once. */
const maxConcurrency = 128;
const agentOptions = { keepAlive: true, maxSockets: maxConcurrency };

/**
 * The transport for Node: keep-alive connections, client certificates, proxies. With the `fetch` option
 * that is used instead.
 *
 * @throws ValidationError for a certificate that cannot be read, a proxy that is not an http(s) URL, or
 *   either of them together with `fetch`
 */
export function createTransport(options: TransportOptions): Transport {
  const { fetch, tls, proxy, maxResponseBytes = defaultMaxResponseBytes } = options;
  if (fetch) {
    if (tls || proxy) {
      throw new ValidationError("fetch", "absent with a client certificate or a proxy", "a function");
    }
    return fetchTransport(fetch, maxResponseBytes);
  }
  const routeOf = routes(options);
  return {
    limiter: new ConcurrencyLimiter(maxConcurrency),
    async exchange(request, onEnd) {
      checkRequest(request);
      return exchange(request, routeOf(request.url), maxResponseBytes, onEnd);
    },
  };
}

/** Finds the way to a URL; the ways to the few origins of a client are made once. */
function routes({ tls, proxy }: TransportOptions): (url: string) => Route {
  const secureOptions = tls ? { ...agentOptions, secureContext: tlsContext(tls) } : agentOptions;
  const proxyFor = proxySettings(proxy, process.env);
  const known = new Map<string, Route>();
  return (url) => {
    const origin = url.slice(0, url.indexOf("/", 8));
    const route = known.get(origin) ?? createRoute(new URL(origin), proxyFor(new URL(origin)), secureOptions);
    known.set(origin, route);
    return route;
  };
}

function createRoute(url: URL, via: URL | undefined, secureOptions: object): Route {
  const direct = { authority: url.host, prefix: "", headers: [] };
  if (url.protocol === "https:") {
    const https = loadModule("node:https");
    const agent = via ? tunnelAgent(via, secureOptions) : new https.Agent(secureOptions);
    return { ...direct, ...target(url), open: https.request, agent, secure: true };
  }
  // A proxy is told the whole URL, and speaks for the server: the connection to it is the only one.
  const secure = via?.protocol === "https:";
  const { request: open, Agent: AgentOf } = loadModule(secure ? "node:https" : "node:http");
  const agent: Agent = new AgentOf(agentOptions);
  if (!via) return { ...direct, ...target(url), open, agent, secure };
  const headers = Object.entries(proxyAuthorization(via)).flat();
  return { ...direct, ...target(via), open, agent, secure, prefix: `http://${url.host}`, headers };
}

function target({ hostname, port }: URL): { host: string; port: string } {
  return { host: hostname.replace(/^\[|\]$/g, ""), port };
}
