import { ValidationError } from "../../errors/index.js";
import { parseUrl } from "../origin.js";

/** Finds the proxy for a URL; undefined for a direct connection. */
export type ProxyFor = (url: URL) => URL | undefined;

/**
 * Reads the proxy settings once. An explicit proxy is for every URL; else `HTTPS_PROXY` or `HTTP_PROXY`
 * is, by the URL's scheme, save for the hosts in `NO_PROXY`. Lower-case names win over upper-case ones.
 *
 * @param proxy proxy URL; false to use none whatever the environment says
 * @throws ValidationError for anything but an http(s) URL
 */
export function proxySettings(proxy: string | false | undefined, env: NodeJS.ProcessEnv): ProxyFor {
  if (proxy === false) return () => undefined;
  const read = (name: string): string => env[name] || env[name.toUpperCase()] || "";
  if (proxy) {
    const only = parseProxy("proxy", proxy);
    return () => only;
  }
  const secure = parseProxy("HTTPS_PROXY", read("https_proxy"));
  const plain = parseProxy("HTTP_PROXY", read("http_proxy"));
  const exempt = read("no_proxy")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return (url) =>
    exempt.some((rule) => isExempt(rule, url)) ? undefined : url.protocol === "https:" ? secure : plain;
}

function parseProxy(name: string, text: string): URL | undefined {
  if (!text) return undefined;
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new ValidationError(name, "an http(s) URL", text, { secret: true });
}

/** `*`, `host`, `.suffix`, `*.suffix`, each with or without `:port`; a host stands for what is below it too. */
function isExempt(rule: string, url: URL): boolean {
  if (rule === "*") return true;
  const [, domain = "", port] = /^(?:\*?\.)?(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(rule) ?? [];
  const ownPort = url.port || (url.protocol === "https:" ? "443" : "80");
  if (!domain || (port && port !== ownPort)) return false;
  const bare = domain.replace(/^\[|\]$/g, "");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return host === bare || host.endsWith(`.${bare}`);
}

/** The header by which the user part of a proxy's URL is told to it; none without a user. */
export function proxyAuthorization(proxy: URL): { "proxy-authorization"?: string } {
  if (!proxy.username) return {};
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}
