import { isRecord, own } from "./is-record.js";

/** The value at a path of wire names; `undefined` where anything on the way is missing. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce((at, name) => (isRecord(at) ? own(at, name) : undefined), document);
}
