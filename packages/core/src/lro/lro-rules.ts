import { cancelBy, finalRead, followJob } from "./stages.js";
import { latestRun } from "./latest-run.js";
import type { JobSpec, LatestRun, LroSpec, OperationRef } from "./spec.js";
import {
  byAnswer,
  byLocation,
  byPatchedResource,
  byResource,
  byStatusOperation,
  byStatusUrl,
} from "./strategies.js";

/** How an operation is followed, as the data of a description. */
export interface LroRules extends Omit<LroSpec, "strategies" | "final" | "job" | "baseline" | "cancel"> {
  /** The last status document is the result, whatever the method would suggest. */
  readonly skipFinalGet?: true;
  readonly job?: JobSpec;
  readonly baseline?: LatestRun;
  readonly cancel?: OperationRef;
}

/**
 * What follows an operation by rules that are known at run time only, in every way there is. Generated
 * clients name the ways they need instead, and their bundles hold no other.
 */
export function lroSpec({ skipFinalGet, job, baseline, cancel, ...rules }: LroRules): LroSpec {
  const last = rules.statusOperation ? [byStatusOperation] : [byResource, byAnswer];
  return {
    ...rules,
    strategies: [byPatchedResource, byStatusUrl, byLocation, ...last],
    final: skipFinalGet ? { ...finalRead, urls: () => [] } : finalRead,
    ...(job && { job: followJob(job) }),
    ...(baseline && { baseline: latestRun(baseline) }),
    ...(cancel && { cancel: cancelBy(cancel) }),
  };
}
