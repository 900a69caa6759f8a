import { firstExample } from "../clients/index.js";
import type { ReadyCall } from "../clients/index.js";
import { createFastClock, speed } from "./fast-clock.js";
import type { Job } from "./job.js";
import { subject } from "../subject.js";

/** Makes the client a job needs. */
export function openClient({ endpoint, manifest }: Job): Promise<ReadyCall> {
  return firstExample(manifest, subject.operation, endpoint, {
    allowInsecureConnection: true,
    clock: createFastClock(),
    // A hundred seconds of the client's time are but one of ours.
    attemptTimeoutMs: 100_000 * speed,
  });
}
