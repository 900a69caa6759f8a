import { stringifyJson, valueAt } from "../codec/index.js";
import type { Reading } from "./read-status.js";
import type { TrackingSpec } from "./tracking-spec.js";

/** Stands for a run before this one that could not be read: there may be one, and nobody knows which. */
export const unknownRun = "";

/** A text that is the same for two readings which nothing tells apart. */
export function runIdentity({ word }: Reading, document: unknown, { baseline }: TrackingSpec): string {
  return stringifyJson([word, ...(baseline?.identity ?? []).map((path) => valueAt(document, path) ?? null)]);
}
