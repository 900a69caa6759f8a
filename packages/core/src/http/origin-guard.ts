import { checkOrigin } from "./check-origin.js";
import type { OriginPolicy } from "./check-origin.js";

/**
 * {@link checkOrigin} for one client's many requests: most go to the endpoint itself, and need no parser
 * to be told so.
 *
 * @throws OriginError at once if the policy rules out the endpoint itself
 */
export function originGuard(policy: OriginPolicy): (url: string) => void {
  const own = `${checkOrigin(policy.endpoint, policy).origin}/`;
  return (url) => {
    if (!url.startsWith(own)) checkOrigin(url, policy);
  };
}
