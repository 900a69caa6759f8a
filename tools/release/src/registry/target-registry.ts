import { requireLoopback } from "./loopback.js";

/**
 * The registry a command may write to: one on this machine unless another is meant, and said to be.
 *
 * @param isPublic the registry is not on this machine, and that is meant
 * @throws Error for any other
 */
export function targetRegistry(registry: string, isPublic: boolean): string {
  if (!isPublic) return requireLoopback(registry).href;
  const url = new URL(registry);
  if (url.protocol !== "https:") throw new Error("a public registry is spoken to over https only");
  return url.href;
}
