import { loadModule } from "./load-module.js";

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
