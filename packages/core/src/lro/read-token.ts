import { isRecord, own, parseJson } from "../codec/index.js";
import { isOriginError, ResumeTokenError } from "../errors/index.js";
import { missingArgument } from "./bind-arguments.js";
import type { LroHost } from "./protocol-types.js";
import { allowUrl } from "./read-context.js";
import { readFault } from "./read-fault.js";
import { isTracking } from "./tracking-shape.js";
import type { Tracking } from "./tracking.js";
import type { TrackingSpec } from "./tracking-spec.js";
import { maxTokenLength, tokenVersion } from "./write-token.js";

/**
 * The client and operation a token says it is of, to find the host that can read the rest.
 *
 * @throws ResumeTokenError
 */
export function readTokenSubject(token: string): string {
  const subject = own(openToken(token), "subject");
  if (typeof subject !== "string") throw new ResumeTokenError("it does not say what it is of");
  return subject;
}

/**
 * Reads a resume token, which may come from anywhere: nothing in it is believed before it fits this
 * client, this operation and the origins the client trusts.
 *
 * @throws ResumeTokenError
 */
export function readToken(token: string, host: LroHost, spec: TrackingSpec): Tracking {
  const content = openToken(token);
  if (own(content, "subject") !== host.tokenSubject)
    throw new ResumeTokenError(`it is not one of ${host.tokenSubject}`);
  if (own(content, "origin") !== new URL(host.endpoint).origin) {
    throw new ResumeTokenError("it is of another origin than the client's endpoint");
  }
  const tracking = own(content, "tracking");
  if (!isTracking(tracking) || !fits(tracking, spec))
    throw new ResumeTokenError("its content is not what it should be");
  for (const url of [tracking.url, tracking.finalUrl]) {
    if (url !== undefined) allow(host, url);
  }
  const document = own(content, "document");
  const soonest = host.clock.now() + tracking.intervalMs;
  return {
    ...tracking,
    // A clock that was wrong when the token was written must not stop the polling.
    nextAt: Math.min(tracking.nextAt, soonest),
    fault: readFault(own(content, "fault"), { error: [], errorNames: { innerError: "innerError" } }),
    document,
    jobDocument: own(content, "jobDocument"),
    resultDocument: own(content, "resultIsDocument") === true ? document : own(content, "resultDocument"),
  };
}

function openToken(token: string): Readonly<Record<PropertyKey, unknown>> {
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
function fits({ mode, stage, phase, url, args }: Tracking, spec: TrackingSpec): boolean {
  if (phase !== "running") return true;
  if (stage === "job") return spec.job !== undefined && missingArgument(spec.job, args.job) === undefined;
  if (stage === "final" || mode !== "operation") return url !== undefined && mode !== "inline";
  return (
    spec.statusOperation !== undefined &&
    missingArgument(spec.statusOperation, args.statusOperation) === undefined
  );
}

function allow(host: LroHost, url: string): void {
  try {
    allowUrl(host, url);
  } catch (error) {
    throw isOriginError(error)
      ? new ResumeTokenError(`a URL in it is refused, its origin being wrong: ${error.message}`)
      : error;
  }
}
