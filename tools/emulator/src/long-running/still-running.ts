import type { Call } from "../answers/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import type { Run } from "../runs/index.js";

/** The answer that there is no result yet, and where to ask again. */
export function stillRunning(call: Call, run: Run): Reply {
  const { retryAfter } = run.start;
  const search = call.query.toString();
  const location = `${call.base}${call.path}${search === "" ? "" : `?${search}`}`;
  return textReply(202, { location, ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }) }, "");
}
