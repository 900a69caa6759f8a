/** What is at a path of nested data; undefined where there is nothing. -1 is the last of a list. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof step === "number") here = Array.isArray(here) ? here.at(step) : undefined;
    else here = typeof here === "object" && here !== null ? Reflect.get(here, step) : undefined;
  }
  return here;
}

/** The length of a list at a path; 0 where there is none. */
export function lengthAt(value: unknown, ...path: readonly (string | number)[]): number {
  const list = at(value, ...path);
  return Array.isArray(list) ? list.length : 0;
}
