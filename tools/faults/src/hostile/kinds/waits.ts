import * as fc from "fast-check";
import { withPolicies } from "@azbackup/core/http";
import { callMethod } from "../../clients/index.js";
import { isPoller } from "../../matrix/settle.js";
import { oddValues } from "../inputs/odd-value.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

/** The ways to wait for long work, with options nobody should pass, and left at any moment. */
export const waits = kind("waits", (targets) => ({
  inputs: fc.record({
    target: targets.filter(({ longRunning }) => longRunning),
    method: fc.constantFrom("pollUntilDone", "poll", "cancel", "onProgress", "then", "resumeToken"),
    name: fc.constantFrom("timeout", "abortSignal", "single", "unknown", undefined),
    value: oddValues,
    leaveAt: fc.constantFrom(undefined, 0, 1, 2, 3, 4, 5),
  }),
  problems: ({ target, method, name, value, leaveAt }) => {
    const leave = new AbortController();
    let requests = 0;
    return problemsOf(target, {
      use: (client) => {
        const poller = callMethod(client, target.operation, target.call.args);
        if (!isPoller(poller)) return poller;
        const odd = name === undefined ? value.make() : { [name]: value.make() };
        const others = [
          callMethod(poller, method, [odd]),
          poller.pollUntilDone({ abortSignal: leave.signal }),
        ];
        return Promise.allSettled(others).then(() => poller);
      },
      isEnd: true,
      clientOptions: {
        policies: withPolicies(async (request, next) => {
          if (requests++ === leaveAt) leave.abort();
          return next(request);
        }),
      },
    });
  },
}));
