import type { PolicyFunction } from "@azbackup/core/http";
import { writeSync } from "node:fs";
import type { Death, Place } from "../job.js";

/** Ends the process as `kill -9` does, at the place and time it was told. */
export function mortal(death: Death | undefined): (place: Place) => void {
  let times = 0;
  return (place) => {
    if (place !== death?.place) return;
    times += 1;
    if (times !== death.nth) return;
    writeSync(2, `died ${place}\n`);
    process.kill(process.pid, "SIGKILL");
    // The signal may take a moment, in which nothing more must happen.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}

/** Dies where it is to: once the answer to a start has arrived, or that of a read. */
export function mortalPolicy(at: (place: Place) => void): PolicyFunction {
  return async (request, next) => {
    const response = await next(request);
    at(request.method === "GET" ? "mid-batch" : "after the trigger");
    return response;
  };
}
