import { isBytes } from "./is-bytes.js";
import { isRecord } from "./is-record.js";

/** Whether two decoded values say the same: dates by moment, bytes and structures by content. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

function isList(value: unknown): value is readonly unknown[] | Uint8Array {
  return Array.isArray(value) || isBytes(value);
}
