import { stringifyJson } from "../codec/index.js";
import { ResumeTokenError } from "../errors/index.js";
import type { LroState } from "./state.js";
import type { LroTransport } from "./transport.js";

/** Written into every token; a reader refuses what it does not know. */
export const tokenVersion = 2;

/** Longest token written or read, in characters. */
export const maxTokenLength = 2 ** 20;

/**
 * Writes all that another process needs to go on, as JSON: what to ask next, and never what was
 * answered. After the end, that is the read which told it.
 *
 * @throws ResumeTokenError when the response to the start was the end: there is nothing to ask
 */
export function writeToken({ tokenSubject, endpoint }: LroTransport, state: LroState): string {
  if (state.strategy === "inline") {
    throw new ResumeTokenError("the operation ended with its first answer, and cannot be asked about again");
  }
  const { phase: _, resultMissing: __, ...rest } = state;
  return stringifyJson({
    v: tokenVersion,
    subject: tokenSubject,
    origin: new URL(endpoint).origin,
    state: rest,
  });
}
