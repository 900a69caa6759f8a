import { isRecord, own, parseJson, stringifyJson } from "../codec/index.js";
import { isOriginError, ResumeTokenError } from "../errors/index.js";
import { missingArgument } from "./arguments.js";
import { leastWaitMs, mostWaitMs } from "./reduce.js";
import type { LroSpec } from "./spec.js";
import type { LroState } from "./state.js";
import type { LroClient, LroTransport } from "./transport.js";
import { allowUrl } from "./urls.js";

/** Written into every token; a reader refuses what it does not know. */
export const tokenVersion = 2;

/** Longest token written or read, in characters. */
export const maxTokenLength = 2 ** 20;

/** How client and operation are named in tokens. */
export function tokenSubject(client: Pick<LroClient, "name">, operation: string): string {
  return `${client.name}.${operation}`;
}

function originOf({ client }: LroTransport): string {
  return new URL(client.endpoint).origin;
}

/**
 * Writes all that another process needs to go on, as JSON: what to ask next, and never what was
 * answered. After the end, that is the read which told it.
 *
 * @throws ResumeTokenError when the response to the start was the end: there is nothing to ask
 */
export function writeToken(transport: LroTransport, state: LroState): string {
  if (state.strategy === "inline") {
    throw new ResumeTokenError("the operation ended with its first answer, and cannot be asked about again");
  }
  const { phase: _, resultMissing: __, ...rest } = state;
  return stringifyJson({
    v: tokenVersion,
    subject: tokenSubject(transport.client, transport.operation),
    origin: originOf(transport),
    state: rest,
  });
}

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
  const subject = tokenSubject(transport.client, transport.operation);
  if (own(content, "subject") !== subject) throw new ResumeTokenError(`it is not one of ${subject}`);
  if (own(content, "origin") !== originOf(transport)) {
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
  const nextAt = Math.min(state.nextAt, transport.client.clock.now() + state.waitMs);
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

const isText = (value: unknown, most = 65_536) => typeof value === "string" && value.length <= most;
const isScalar = (value: unknown) => typeof value === "number" || typeof value === "boolean" || isText(value);
const isList = (value: unknown, most: number) =>
  Array.isArray(value) && value.length <= most && value.every((one) => isText(one));
const isOneOf = (words: string) => (value: unknown) =>
  typeof value === "string" && words.split(" ").includes(value);
const isWithin = (least: number, most: number) => (value: unknown) =>
  typeof value === "number" && value >= least && value <= most;
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isArguments = (value: unknown) => isRecord(value) && Object.values(value).every(isScalar);
const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || check(value);

/** A state as it stands in a token, which holds where to ask, and no end. */
export type TokenState = Omit<LroState, "phase" | "resultMissing">;

/** What each member of a state has to be: neither a hot loop, nor a wait for ever, nor a limit taken away. */
const members = (): Readonly<Record<keyof TokenState, (value: unknown) => boolean>> => ({
  strategy: isOneOf("statusUrl location resource statusOperation"),
  stage: isOneOf("status job final"),
  url: optional(isText),
  finalUrls: optional((value) => isList(value, 2)),
  asked: optional(isAsked),
  intervalMs: isWithin(leastWaitMs, mostWaitMs),
  waitMs: isWithin(leastWaitMs, mostWaitMs),
  nextAt: isWithin(-8.64e15, 8.64e15),
  polls: isCount,
  inconclusiveReads: isCount,
  seen: optional((value) => typeof value === "boolean"),
  baseline: optional((value) => value === "" || isIdentity(value)),
  args: (value) =>
    isRecord(value) &&
    Object.keys(value).length === 3 &&
    ["statusOperation", "job", "cancel"].every((name) => isArguments(own(value, name))),
  serviceStatus: optional(isText),
  jobStatus: optional(isText),
  requestIds: (value) => isList(value, 2),
});

/** The state in something parsed from a token, without what does not belong there; undefined if a member is wrong. */
export function stateIn(value: unknown): TokenState | undefined {
  if (!isRecord(value)) return undefined;
  const checks = Object.entries(members());
  if (!checks.every(([name, isRight]) => isRight(own(value, name)))) return undefined;
  return Object.fromEntries(checks.map(([name]) => [name, own(value, name)])) as unknown as TokenState;
}

function isAsked(value: unknown): boolean {
  const most = Object.keys(Object(value) as object).every((name) => name === "url" || name === "finalUrls");
  const finalUrls = isRecord(value) ? own(value, "finalUrls") : undefined;
  return (
    most && isRecord(value) && isText(own(value, "url")) && (finalUrls === undefined || isList(finalUrls, 2))
  );
}

function isIdentity(value: unknown): boolean {
  try {
    const parts: unknown = typeof value === "string" ? parseJson(value) : undefined;
    return Array.isArray(parts) && parts.every((part) => part === null || isText(part));
  } catch {
    return false;
  }
}
