/**
 * Checks that a registry is on this machine.
 *
 * @throws Error when it is not: a rehearsal must never publish elsewhere.
 */
export function requireLoopback(registry: string): URL {
  const url = new URL(registry);
  if (url.protocol !== "http:" || url.hostname !== "127.0.0.1") {
    throw new Error("a rehearsal publishes to this machine only");
  }
  return url;
}
