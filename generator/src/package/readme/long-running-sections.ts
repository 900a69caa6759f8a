import { codeBlock } from "./first-call.js";
import type { Guide } from "./guide.js";

function progress(): string[] {
  return [
    "## Progress, deadline and abort",
    codeBlock(
      "const stop = poller.onProgress(({ status, serviceStatus, percentComplete, startedAt }) => {\n  console.log(status, serviceStatus, percentComplete, startedAt?.toISOString());\n});",
      "const done = await poller.pollUntilDone({ timeout: 6 * 60 * 60 * 1000 }); // milliseconds\nstop();\nconsole.log(poller.isDone, done === poller.result);",
    ),
    "`timeout` is one deadline over requests, retries and waits; an `abortSignal` ends the waiting. Neither ends the operation, and the poller stays usable: `poller.cancel()` asks the service to stop it, and rejects with `CancelNotSupportedError` where it cannot.",
  ];
}

function resume({ operation }: Guide): string[] {
  return [
    "## Go on in another process",
    codeBlock(
      "const token = await poller.resumeToken(); // starts the operation if nobody has; keep the text",
      "const resumed = client.resume(token); // in another process: starts nothing\nawait resumed;\nconsole.log(resumed.operationState?.status);",
    ),
    `The token holds no secret and no request body. It is bound to \`${operation.name}\`, to the client's kind and to its endpoint; anything else is refused with a \`ResumeTokenError\`.`,
  ];
}

/** What a user can do with an operation that takes its time. */
export function longRunningSections(guide: Guide): string[] {
  return guide.operation.lro === undefined ? [] : [...progress(), ...resume(guide)];
}
