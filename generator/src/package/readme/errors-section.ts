import { codeBlock } from "./first-call.js";
import type { Guide } from "./guide.js";

const always = [
  ["ValidationError", "an argument breaks a rule of the service; nothing was sent"],
  ["AuthenticationError", "no token could be had, or the service's challenge was not to be trusted"],
  ["RestError", "the service answered with an error: `statusCode`, `code`, `serviceMessage`, `requestId`"],
  ["TransportError", "no answer came; its message says whether work may have been started all the same"],
  ["TimeoutError, AbortError", "your deadline passed, your signal aborted"],
  ["OriginError, RedirectError", "the service pointed to a place that is not to be trusted"],
  ["DecodeError, ResponseTooLargeError", "the answer is not what is documented, or too long"],
];

const longRunning = [
  [
    "OperationFailedError, OperationCanceledError",
    "that is how it ended: `code`, `serviceMessage`, `details`, `innerErrors`",
  ],
  ["OperationTimedOutError", "the service stopped waiting for the work, which may still complete"],
  ["StatusUnavailableError", "the status could not be read: the outcome is unknown, and can be read later"],
  ["ResumeTokenError", "the token is damaged, or of another client"],
];

function handling({ operation }: Guide): string[] {
  if (operation.lro === undefined) return [];
  return [
    codeBlock(
      'import { isOperationFailedError, isStatusUnavailableError } from "@azbackup/core/errors";',
      [
        "try {",
        "  await poller;",
        "} catch (error) {",
        "  if (isOperationFailedError(error)) {",
        "    console.error(error.code, error.serviceMessage, error.requestIds);",
        "  } else if (isStatusUnavailableError(error)) {",
        '    console.error("Nobody knows yet; go on with", await poller.resumeToken());',
        "  } else {",
        "    throw error;",
        "  }",
        "}",
      ].join("\n"),
    ),
  ];
}

/** What can go wrong, and how a program tells. */
export function errorsSection(guide: Guide): string[] {
  const rows = [...(guide.operation.lro === undefined ? [] : longRunning), ...always];
  return [
    "## Errors",
    ...handling(guide),
    "Every error is of a class of its own with a type guard (`isRestError` ...), all in `@azbackup/core/errors`, which is installed along (with pnpm or Yarn, add `@azbackup/core` to your own dependencies). All are safe to log: no secret, no body, no credential.",
    [
      "| class | what happened |",
      "| --- | --- |",
      ...rows.map(([name = "", meaning = ""]) => `| ${name.replaceAll(/\w+/g, "`$&`")} | ${meaning} |`),
    ].join("\n"),
    "A request that starts work is sent again only when the service cannot have acted on it.",
  ];
}
