import { ValidationError } from "../../errors/index.js";
import { parseUrl } from "../origin.js";
import { checkRuntime, loadModule } from "./runtime.js";

/** Finds the proxy for a URL; undefined for a direct connection. */
export type ProxyFor = (url: URL) => URL | undefined;

/**
 * Reads the proxy settings once. An explicit proxy is for every URL; else `HTTPS_PROXY` or `HTTP_PROXY`
 * is, by the URL's scheme, else `ALL_PROXY`, except for the hosts in `NO_PROXY`. Lower-case names win over
 * upper-case ones.
 *
 * @param proxy proxy URL; false to use none whatever the environment says
 * @throws ValidationError for anything but an http(s) URL
 */
export function proxySettings(proxy: string | false | undefined, env: NodeJS.ProcessEnv): ProxyFor {
  if (proxy === false) return () => undefined;
  if (proxy) {
    const only = parseProxy("proxy", proxy);
    return () => only;
  }
  const read = (name: string): URL | undefined =>
    parseProxy(name, env[name.toLowerCase()] || env[name] || "");
  const secure = read("HTTPS_PROXY") ?? read("ALL_PROXY");
  // In a CGI program it is a header of the request that is served: whoever asks would choose the proxy.
  const plain = env["REQUEST_METHOD"] && !env["http_proxy"] ? undefined : read("HTTP_PROXY");
  const exempt = noProxy(env["no_proxy"] || env["NO_PROXY"] || "");
  return (url) => {
    if (exempt(url)) return undefined;
    return url.protocol === "https:" ? secure : (plain ?? read("ALL_PROXY"));
  };
}

function parseProxy(name: string, text: string): URL | undefined {
  if (!text) return undefined;
  checkRuntime(name);
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new ValidationError(name, "an http(s) URL", text, { secret: true });
}

/** The header by which the user part of a proxy's URL is told to it; none without a user. */
export function proxyAuthorization(proxy: URL): { "proxy-authorization"?: string } {
  if (!proxy.username) return {};
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}

/**
 * Reads a `NO_PROXY` list as curl does: `*` for everything; names, which stand for what is below them too
 * (with or without a dot before or behind); addresses of IPv4 and IPv6, each with `/bits` for a network.
 * Beyond curl, each may have a port, and blanks separate too.
 *
 * @returns whether a URL is exempt from the proxy
 */
export function noProxy(list: string): (url: URL) => boolean {
  const rules = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (rules.length === 1 && rules[0] === "*") return () => true;
  return (url) => {
    const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    return rules.some((rule) => {
      const { place, only } = splitPort(rule);
      return (!only || only === port) && covers(place, host);
    });
  };
}

/** An address of IPv6 has colons of its own, and needs brackets to have a port. */
function splitPort(rule: string): { place: string; only?: string | undefined } {
  const [, bracketed, bits = "", after] = /^\[([^\]]*)\](\/\d+)?(?::(\d+))?$/.exec(rule) ?? [];
  if (bracketed) return { place: bracketed + bits, only: after };
  const [, place = rule, only] = /^([^:]*):(\d+)$/.exec(rule) ?? [];
  return { place, only };
}

function covers(place: string, host: string): boolean {
  const { BlockList, isIP } = loadModule("node:net");
  const family = isIP(host);
  if (!family) {
    const domain = place.replace(/^\*?\./, "").replace(/\.$/, "");
    return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
  }
  const [network = "", bits = String(family === 4 ? 32 : 128)] = place.split("/");
  if (isIP(network) !== family || !/^\d+$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const range = new BlockList();
  range.addSubnet(network, Number(bits), family === 4 ? "ipv4" : "ipv6");
  return range.check(host, family === 4 ? "ipv4" : "ipv6");
}
