import { jsonReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";

/** A refusal of the control API. */
export function refusal(status: number, message: string): Reply {
  return jsonReply(status, { error: { message } });
}

/** A member of a body that was checked. */
export function member(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? Object.entries(body).find(([key]) => key === name)?.[1]
    : undefined;
}
