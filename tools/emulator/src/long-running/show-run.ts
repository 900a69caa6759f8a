import type { Call } from "../answers/index.js";
import type { Reply } from "../exchange/index.js";
import type { View } from "../runs/index.js";
import { cancelRun, showCancellation } from "./cancel-run.js";
import { showJob } from "./show-job.js";
import { showResult } from "./show-result.js";
import { showStatus } from "./show-status.js";

/** Answers at a URL that shows a run. */
export function showRun(call: Call, view: View): Reply {
  view.reads += 1;
  switch (view.kind) {
    case "status":
      return showStatus(call, view);
    case "result":
      return showResult(call, view);
    case "job":
      return showJob(call, view.run);
    case "cancel":
      return cancelRun(call, view.run);
    case "cancellation":
      return showCancellation(call, view.run);
  }
}
