/** The header by which the user part of a proxy's URL is told to it; none without a user. */
export function proxyAuthorization(proxy: URL): { "proxy-authorization"?: string } {
  if (!proxy.username) return {};
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}
