import { valueAt } from "../codec/index.js";
import { judgeWord, type Verdict } from "./judge-word.js";
import type { LroResponse } from "./protocol-types.js";
import type { StatusVocabulary, TrackingSpec } from "./tracking-spec.js";

/** What one response says about an operation. */
export interface Reading {
  /** `"unreadable"`: it does not say where the operation is, in a way that must not be guessed at. */
  readonly verdict: Verdict | "unreadable";
  /** The service's own word, if it used one. */
  readonly word?: string | undefined;
}

/** Reads a document that has a status, by the words of `vocabulary`. Undefined if it has none. */
export function readDocument(
  document: unknown,
  vocabulary: StatusVocabulary = {},
  lenient?: boolean,
): Reading | undefined {
  return readWord(valueAt(document, vocabulary.path ?? ["status"]), vocabulary, lenient);
}

/** Reads the state a resource carries itself. Undefined if it carries none. */
export function readResource(
  document: unknown,
  { status = {}, resultStatus, lenient }: TrackingSpec,
): Reading | undefined {
  if (resultStatus) return readDocument(document, resultStatus, lenient);
  const state =
    valueAt(document, ["properties", "provisioningState"]) ?? valueAt(document, ["provisioningState"]);
  return readWord(state, status, lenient);
}

/**
 * Reads the status of a result that has one of its own. In place of the result there may still be a
 * status document, which says so in the words of the status. Undefined where results carry no status.
 */
export function readResult(document: unknown, { status, resultStatus }: TrackingSpec): Reading | undefined {
  return resultStatus && (readDocument(document, resultStatus) ?? readDocument(document, status));
}

/** Reads what the HTTP status alone says: 202 is "not yet", every other success is one. */
export function readHttpStatus({ status }: LroResponse): Reading {
  return { verdict: status === 202 ? "running" : "succeeded" };
}

function readWord(word: unknown, vocabulary: StatusVocabulary, lenient?: boolean): Reading | undefined {
  if (word === undefined) return undefined;
  if (typeof word !== "string") return { verdict: "unreadable" };
  return { verdict: judgeWord(word, vocabulary, lenient), word };
}
