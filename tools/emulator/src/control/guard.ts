import { timingSafeEqual } from "node:crypto";
import type { Incoming, Reply } from "../exchange/index.js";
import { refusal } from "./refusal.js";

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const OWN_NAMES = /^(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|emulator\.azbackup\.test)$/i;

/**
 * The refusal of a request to the control API that may not be made: from another machine without the
 * token, by a name that is not this machine's, or by a page of another origin in a browser.
 *
 * @param token The control token; undefined when other machines may not control at all.
 */
export function refuseControl(incoming: Incoming, token: string | undefined): Reply | undefined {
  const { headers, remote, url } = incoming;
  const shown = /^Bearer (.+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? headers["x-emulator-token"];
  if (token !== undefined && shown !== undefined && isSame(shown, token)) return undefined;
  const isHere = remote === undefined || LOOPBACK.test(remote);
  if (!isHere) {
    return token === undefined
      ? refusal(403, "the emulator is controlled from its own machine alone, unless a control token is set")
      : refusal(401, "the control token is missing or wrong");
  }
  // A name somebody else's DNS leads here, and a page of somebody else's, are other machines too.
  if (!OWN_NAMES.test(url.hostname)) return refusal(403, "the host is none of this machine's names");
  const { origin } = headers;
  const isForeign = origin !== undefined && origin !== url.origin;
  if (isForeign || headers["sec-fetch-site"] === "cross-site")
    return refusal(403, "a page of another origin may not control the emulator");
  return undefined;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
