import {
  isAuthenticationError,
  isAzbackupError,
  isCancelNotSupportedError,
  isOperationCanceledError,
  isOperationFailedError,
  isOperationTimedOutError,
  isRestError,
  isResumeTokenError,
  isStatusUnavailableError,
  isTimeoutError,
  isValidationError,
  type AzbackupError,
} from "@azbackup/core/errors";
import type { Flag } from "../flags/flag.js";
import { flagOfParameter } from "./flag-of-parameter.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { UsageError } from "./usage-error.js";

/** What is said of an error, and what the command ends with. */
export interface Explanation {
  readonly exitCode: ExitCode;
  /** The reason first, then what it means, then what to do. */
  readonly lines: readonly string[];
}

/** What is known of the command when it went wrong. */
export interface Circumstances {
  readonly flags: readonly Flag[];
  readonly bodyName?: string | undefined;
  /** Name of the client's method. */
  readonly method?: string | undefined;
  /** The command starts work. */
  readonly startsWork: boolean;
  /** The client was asked to do it. */
  readonly isCalled: boolean;
  /** How to go on with the operation, once it was accepted. */
  readonly resume?: string | undefined;
  /** The command stopped waiting because somebody asked it to. */
  readonly isInterrupted: boolean;
}

/** Says what went wrong, whether work may have been started, and what to do. */
export function explain(error: unknown, circumstances: Circumstances): Explanation {
  const { flags, bodyName, resume } = circumstances;
  if (circumstances.isInterrupted && error instanceof Error) return interrupted(error, circumstances);
  if (isValidationError(error)) {
    // The client says so of a method that a version has not: which one is asked for is for a flag to say.
    if (error.parameter === circumstances.method)
      return usage(`this command must be ${error.requirement}: see --api-version`);
    const { source, isExact } = flagOfParameter(error.parameter, flags, bodyName);
    const { requirement, received } = error;
    const rule = requirement.startsWith("required")
      ? `is ${requirement}`
      : `must be ${requirement}; received ${received}`;
    return usage(`${source} ${rule}${isExact ? "" : ` (${error.parameter})`}`);
  }
  if (error instanceof UsageError) return usage(error.message);
  // Signing in begins when a client asks for it, which tells of it in an error of its own.
  if (error instanceof Error && error.cause instanceof Error && error.cause.name === "UsageError") {
    return usage(error.cause.message);
  }
  if (isResumeTokenError(error) || isCancelNotSupportedError(error)) return usage(error.message);
  if (!isAzbackupError(error)) {
    const text = error instanceof Error ? error.message : "something that is no error was thrown";
    // Nobody foresaw it: what it leaves open counts as the worse.
    const isOpen = circumstances.startsWork && circumstances.isCalled;
    return afterAll(text, circumstances, [], isOpen ? "unknown" : "no");
  }
  if (isOperationFailedError(error) || isOperationCanceledError(error) || isOperationTimedOutError(error)) {
    const lines = [
      error.message,
      "The operation was started, and has ended so. Remove the cause before you start another.",
    ];
    return { exitCode: exitCodes.failed, lines: [...lines, ...ids(error.requestIds)] };
  }
  if (isTimeoutError(error) && resume !== undefined) {
    return {
      exitCode: exitCodes.timedOut,
      lines: [error.message, "It was started and goes on; only the waiting has ended.", goOn(resume)],
    };
  }
  if (isTimeoutError(error) && error.which === "deadline" && !circumstances.startsWork) {
    return { exitCode: exitCodes.timedOut, lines: [error.message] };
  }
  if (isStatusUnavailableError(error)) {
    const lines = [
      error.message,
      "It was started. How it stands is not known: this says neither that it failed nor that it is done.",
    ];
    return {
      exitCode: exitCodes.mayHaveStarted,
      lines: resume === undefined ? lines : [...lines, goOn(resume)],
    };
  }
  return afterAll(error.message, circumstances, advice(error), error.mayHaveStarted);
}

function afterAll(
  message: string,
  { startsWork, resume }: Circumstances,
  more: readonly string[],
  mayHaveStarted?: AzbackupError["mayHaveStarted"],
): Explanation {
  if (resume !== undefined) {
    return {
      exitCode: exitCodes.mayHaveStarted,
      lines: [message, "It was started. How it ends is not known here.", goOn(resume), ...more],
    };
  }
  if (mayHaveStarted === "yes" || mayHaveStarted === "unknown") {
    const what =
      mayHaveStarted === "yes"
        ? "It was started. Do not start another one before you know how it ended."
        : "It may have been started: nobody can tell from here. Look in the service before you start another one.";
    return { exitCode: exitCodes.mayHaveStarted, lines: [message, what, ...more] };
  }
  const what = startsWork ? ["Nothing was started. It is safe to ask again once the cause is removed."] : [];
  return { exitCode: exitCodes.notStarted, lines: [message, ...what, ...more] };
}

function interrupted(
  error: Error & { readonly mayHaveStarted?: string },
  { resume, startsWork }: Circumstances,
): Explanation {
  const { exitCode, lines } =
    resume !== undefined
      ? { exitCode: exitCodes.interrupted, lines: ["Stopped waiting. The operation goes on.", goOn(resume)] }
      : { exitCode: exitCodes.interrupted, lines: ["Interrupted."] };
  const isUnknown =
    resume === undefined && startsWork && error.mayHaveStarted !== undefined && error.mayHaveStarted !== "no";
  const doubt =
    "It may have been started: its answer was not waited for. Look in the service before you start another one.";
  return { exitCode, lines: isUnknown ? [...lines, doubt] : lines };
}

function advice(error: AzbackupError): string[] {
  if (isAuthenticationError(error))
    return ["Sign in, for example with az login, or choose another --credential."];
  if (!isRestError(error)) return [];
  const { statusCode, requestId, retryAfterMs } = error;
  const what =
    statusCode === 401 || statusCode === 403
      ? ["Check who is signed in, and what they may do there."]
      : statusCode === 404
        ? ["Check the names, the subscription and the endpoint."]
        : retryAfterMs === undefined
          ? []
          : [`Ask again in ${Math.ceil(retryAfterMs / 1000)} s.`];
  return [...what, ...ids(requestId === undefined ? [] : [requestId])];
}

function ids(requestIds: readonly string[]): string[] {
  return requestIds.length === 0
    ? []
    : [`Request id${requestIds.length > 1 ? "s" : ""}: ${requestIds.join(", ")}`];
}

function goOn(resume: string): string {
  return `To wait for it again:\n  ${resume}`;
}

function usage(message: string): Explanation {
  return { exitCode: exitCodes.usage, lines: [message] };
}
