import type { Agent, AgentOptions } from "node:http";
import type { Socket } from "node:net";
import { systemClock } from "../../clock/index.js";
import { ValidationError } from "../../errors/index.js";
import { listOf, type OptionRules, rule, text, wholeNumber } from "../../options/index.js";
import { ConcurrencyLimiter } from "../limits.js";
import { type Policies, withPolicies } from "../policy.js";
import { followRedirects } from "../redirects.js";
import { environmentLog } from "./environment-log.js";
import { exchange, type Route } from "./exchange.js";
import { fetchTransport } from "./fetch.js";
import { checkRuntime, loadModule } from "./runtime.js";
import { proxyAuthorization, proxySettings } from "./proxy.js";
import { pinnedAgent, tlsOptions, tunnelAgent } from "./tls.js";
import { checkRequest, defaultMaxResponseBytes, type Transport, type TransportOptions } from "./transport.js";

/** Policies of every client on this platform: redirects, and the log that the environment asks for. */
export const platformPolicies: Policies | undefined = /* @__PURE__ */ withPolicies(
  followRedirects,
  ...environmentLog(process.env, (line) => process.stderr.write(`${line}\n`)),
);

/** Rules of the options that differ by platform. */
export const platformOptionRules: OptionRules = {
  proxy: {
    ...rule(
      "an http(s) URL, or false",
      (value) => value === false || (typeof value === "string" && value !== ""),
    ),
    secret: true,
  },
  tls: {
    ca: rule("a certificate in PEM, or a list of them", (value) =>
      [value].flat().every((one) => typeof one === "string"),
    ),
    serverName: text,
    serverThumbprints: listOf("SHA-256 or SHA-1 thumbprints in hexadecimal", (value) =>
      /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(String(value).replace(/[:\s]/g, "")),
    ),
  },
  idleConnectionMs: wholeNumber(1, " of milliseconds"),
};

/** Enough to keep a connection busy, few enough to poll thousands of operations at once. */
const maxConcurrency = 128;

/** A request that starts work takes no connection that was idle for longer; milliseconds. */
const freshFor = 1000;

/**
 * The transport for Node: kept connections, client certificates, proxies. With the `fetch` option that is
 * used instead.
 *
 * @throws ValidationError for a certificate that cannot be read, a proxy that is not an http(s) URL, or
 *   any of that together with `fetch`
 */
export function createTransport(options: TransportOptions): Transport {
  const { fetch, certificate, proxy, tls, clock = systemClock } = options;
  const { maxResponseBytes = defaultMaxResponseBytes } = options;
  if (fetch) {
    if (certificate || proxy || tls) {
      throw new ValidationError("fetch", "absent with a client certificate, tls or a proxy", "a function");
    }
    return fetchTransport(fetch, maxResponseBytes);
  }
  if (certificate) checkRuntime("credential");
  if (tls) checkRuntime("tls");
  const routes = createRoutes(options);
  const idleSince = new WeakMap<Socket, number>();
  return {
    limiter: new ConcurrencyLimiter(maxConcurrency),
    async exchange(request, onEnd) {
      checkRequest(request);
      const route = routes.of(request.url);
      // The server may have closed it, and the request would be lost, with nobody to say whether it arrived.
      if (request.startsWork)
        closeIdle(route.agent, (socket) => clock.now() - (idleSince.get(socket) ?? 0) > freshFor);
      return exchange(request, route, maxResponseBytes, onEnd, (socket) =>
        idleSince.set(socket, clock.now()),
      );
    },
    close: routes.close,
  };
}

/** Finds the way to a URL; the ways to the few origins of a client are made once. */
function createRoutes({ certificate, tls, proxy, idleConnectionMs = 30_000 }: TransportOptions) {
  const common = { keepAlive: true, maxSockets: maxConcurrency, timeout: idleConnectionMs };
  const secure = { ...common, ...tlsOptions(certificate, tls) };
  const proxyFor = proxySettings(proxy, process.env);
  const known = new Map<string, Route>();
  let closed = false;
  return {
    of(url: string): Route {
      const origin = url.slice(0, url.indexOf("/", 8));
      let route = known.get(origin);
      if (!route) {
        const target = new URL(origin);
        route = createRoute(target, proxyFor(target), common, secure, tls?.serverThumbprints);
        if (closed) keepNothing(route.agent);
        known.set(origin, route);
      }
      return route;
    },
    close(): void {
      closed = true;
      for (const { agent } of known.values()) {
        keepNothing(agent);
        closeIdle(agent, () => true);
      }
    },
  };
}

function createRoute(
  url: URL,
  via: URL | undefined,
  common: AgentOptions,
  secureOptions: AgentOptions,
  thumbprints: readonly string[] | undefined,
): Route {
  const direct = { authority: url.host, prefix: "", headers: [] };
  if (url.protocol === "https:") {
    const https = loadModule("node:https");
    const agent = via
      ? tunnelAgent(via, secureOptions, thumbprints)
      : thumbprints
        ? pinnedAgent(secureOptions, thumbprints)
        : new https.Agent(secureOptions);
    return { ...direct, ...target(url), open: https.request, agent, secure: true };
  }
  // A proxy is told the whole URL, and speaks for the server: the connection to it is the only one.
  const secure = via?.protocol === "https:";
  const { request: open, Agent: AgentOf } = loadModule(secure ? "node:https" : "node:http");
  const agent: Agent = new AgentOf(common);
  if (!via) return { ...direct, ...target(url), open, agent, secure };
  const headers = Object.entries(proxyAuthorization(via)).flat();
  return { ...direct, ...target(via), open, agent, secure, prefix: `http://${url.host}`, headers };
}

function target({ hostname, port }: URL): { host: string; port: string } {
  return { host: hostname.replace(/^\[|\]$/g, ""), port };
}

function closeIdle({ freeSockets }: Agent, which: (socket: Socket) => boolean): void {
  for (const socket of Object.values(freeSockets).flat()) if (socket && which(socket)) socket.destroy();
}

function keepNothing(agent: Agent): void {
  Object.assign(agent, { keepAlive: false });
}
