const isDate = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d\d-\d\d[T ]|GMT$/.test(text) && !Number.isNaN(Date.parse(text));

const isTruth = (text: unknown): text is string => typeof text === "string" && /^(true|false)$/i.test(text);

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === "bigint" || typeof value === "number";

/** A value in words. */
export function inWords(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
  return (text ?? "nothing").slice(0, 200);
}

/**
 * Where two JSON documents differ, in words; `undefined` where they say the same. A moment may be written
 * in several ways, and a whole number as number or bigint.
 */
export function difference(is: unknown, should: unknown, path = "$"): string | undefined {
  if (is === should) return undefined;
  // oxlint-disable-next-line eqeqeq -- a bigint and a number that say the same
  if (isNumber(is) && isNumber(should) && is == should) return undefined;
  // A truth value as text has no agreed case.
  if (isTruth(is) && isTruth(should) && is.toLowerCase() === should.toLowerCase()) return undefined;
  if (isDate(is) && isDate(should) && Date.parse(is) === Date.parse(should)) return undefined;
  if (Array.isArray(is) && Array.isArray(should)) {
    if (is.length !== should.length) return `${path}: ${is.length} items, not ${should.length}`;
    return is
      .map((one, at) => difference(one, should[at], `${path}[${at}]`))
      .find((found) => found !== undefined);
  }
  if (typeof is === "object" && typeof should === "object" && is && should && !Array.isArray(is)) {
    const [a, b] = [is as Record<string, unknown>, should as Record<string, unknown>];
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!(key in a)) return `${path}.${key} is lost`;
      if (!(key in b)) return `${path}.${key} is added`;
      const found = difference(a[key], b[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${path}: ${inWords(is)}, not ${inWords(should)}`;
}
