import { isRecord, own, parseJson } from "../codec/index.js";
import { isOriginError, ResumeTokenError } from "../errors/index.js";
import { missingArgument } from "./arguments.js";
import { allowUrl } from "./urls.js";
import type { LroSpec } from "./spec.js";
import type { LroState } from "./state.js";
import type { LroTransport } from "./transport.js";
import { stateIn, type TokenState } from "./state-shape.js";
import { maxTokenLength, tokenVersion } from "./write-token.js";

/**
 * The client and operation a token says it is of, to find the transport that can read the rest.
 *
 * @throws ResumeTokenError
 */
export function readTokenSubject(token: string): string {
  const subject = own(openToken(token), "subject");
  if (typeof subject !== "string") throw new ResumeTokenError("it has no subject");
  return subject;
}

/**
 * Reads a resume token, which may come from anywhere: nothing in it is believed before it fits this
 * client, this operation and the origins the client trusts. No end is believed at all: a token holds
 * where to ask, and never what was answered.
 *
 * @throws ResumeTokenError
 */
export function readToken(token: string, transport: LroTransport, spec: LroSpec): LroState {
  const content = openToken(token);
  if (own(content, "subject") !== transport.tokenSubject)
    throw new ResumeTokenError(`it is not one of ${transport.tokenSubject}`);
  if (own(content, "origin") !== new URL(transport.endpoint).origin) {
    throw new ResumeTokenError("it is of another origin than the client's endpoint");
  }
  const state = stateIn(own(content, "state"));
  if (!state || !fits(state, spec, transport.initial.method))
    throw new ResumeTokenError("its content is not what it should be");
  const { url, finalUrls, asked } = state;
  for (const one of [url, finalUrls, asked?.url, asked?.finalUrls].flat()) {
    if (one !== undefined) allow(transport, one);
  }
  // A clock that was wrong when the token was written must not stop the polling.
  const nextAt = Math.min(state.nextAt, transport.clock.now() + state.waitMs);
  return { ...state, phase: "running", nextAt };
}

function openToken(token: string): Readonly<Record<PropertyKey, unknown>> {
  if (typeof token !== "string") throw new ResumeTokenError("it is not a text");
  if (token.length > maxTokenLength) throw new ResumeTokenError("it is too long");
  const content = parse(token);
  if (!isRecord(content)) throw new ResumeTokenError("it cannot be deserialized: it is no JSON object");
  if (own(content, "v") !== tokenVersion) throw new ResumeTokenError("its version is not known here");
  return content;
}

function parse(token: string): unknown {
  try {
    return parseJson(token);
  } catch {
    return undefined;
  }
}

/** The operation must be one that can be followed in the way the token says. */
function fits({ strategy, stage, url, asked, args }: TokenState, spec: LroSpec, method: string): boolean {
  const { job, final, statusOperation, strategies } = spec;
  if (!strategies.some(({ name }) => name === strategy)) return false;
  if (stage === "job") return job !== undefined && missingArgument(job, args.job) === undefined;
  if (stage === "final" && (!final || strategy !== "statusUrl" || !asked)) return false;
  if (strategy === "resource" && !/^p(?:ut|atch)$/i.test(method)) return false;
  if (strategy !== "statusOperation") return url !== undefined;
  return (
    statusOperation !== undefined && missingArgument(statusOperation, args.statusOperation) === undefined
  );
}

function allow(transport: LroTransport, url: string): void {
  try {
    allowUrl(transport, url);
  } catch (error) {
    throw isOriginError(error)
      ? new ResumeTokenError(`a URL in it is refused, its origin being wrong: ${error.message}`)
      : error;
  }
}
