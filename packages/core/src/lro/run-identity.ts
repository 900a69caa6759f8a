import { stringifyJson, valueAt } from "../codec/index.js";
import type { Reading } from "./read-status.js";
import type { TrackingSpec } from "./tracking-spec.js";

/** A text that is the same for two readings which nothing tells apart. */
export function runIdentity({ word }: Reading, document: unknown, { baseline }: TrackingSpec): string {
  return stringifyJson([word, ...(baseline?.identity ?? []).map((path) => valueAt(document, path) ?? null)]);
}
