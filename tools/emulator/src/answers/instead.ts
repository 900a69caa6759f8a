import { problemOf } from "../validation/index.js";
import type { Finding } from "../validation/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import { retryAfterText } from "../faults/index.js";
import type { AnswerFault, RetryAfter } from "../faults/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { Service } from "../service.js";
import { knownProblem, problemReply } from "./problem-reply.js";

/** What an answer that takes the real one's place has to know. */
export interface InsteadContext {
  readonly service: Service;
  readonly operation: ManifestOperation;
  /** The request's URL, the service's base, and the same URL on a foreign origin. */
  readonly url: string;
  readonly base: string;
  readonly elsewhere: string;
  readonly now: number;
}

/** The answer a fault gives in place of the real one; undefined when the real one is wanted. */
export function answerInstead(fault: AnswerFault | undefined, context: InsteadContext): Reply | undefined {
  const { operation, now } = context;
  switch (fault?.kind) {
    case "throttle": {
      const status = fault.status ?? 429;
      return general(
        context,
        { kind: status === 429 ? "throttled" : "busy", message: "try again later", status },
        retry(fault.retryAfter, now),
      );
    }
    case "status":
      return general(
        context,
        { kind: "internal", message: "something went wrong", status: fault.status },
        retry(fault.retryAfter, now),
      );
    case "refuse":
      return problemReply(context.service.behaviour, knownProblem(operation, fault, 400), operation.error);
    case "conflict":
      return general(context, { kind: "conflict", message: "another operation is in progress", status: 409 });
    case "redirect":
      return textReply(fault.status ?? 307, { location: redirectTarget(fault.to, context) }, "");
    default:
      return undefined;
  }
}

function general(
  context: InsteadContext,
  { status, ...finding }: Finding & { readonly status: number },
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const problem = problemOf(finding, context.service.behaviour?.problems);
  return problemReply(context.service.behaviour, { ...problem, status }, context.operation.error, headers);
}

function retry(value: RetryAfter | undefined, now: number): Record<string, string> {
  return value === undefined ? {} : { "retry-after": retryAfterText(value, now) };
}

function redirectTarget(
  to: Extract<AnswerFault, { kind: "redirect" }>["to"],
  context: InsteadContext,
): string {
  if (to === "itself") return context.url;
  return to === "elsewhere" ? context.elsewhere : `${context.base}${to.path}`;
}
