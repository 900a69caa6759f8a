/** A copy of a value with something else in one place; `undefined` takes the place away. */
export function changed<T>(value: T, path: readonly (string | number)[], to: unknown): T {
  // What a test breaks has no type any more; the call it is passed to is there to notice.
  return change(value, path, to) as T;
}

/**
 * A copy of the arguments of a call in which one parameter is something else.
 *
 * @param names names of the arguments in their order; any other parameter stands in the options after them
 * @param parameter dotted path, e.g. `"settings.items[0].name"`
 */
export function broken<T extends readonly unknown[]>(
  args: T,
  names: readonly string[],
  parameter: string,
  to: unknown,
): T {
  const path = pathOf(parameter);
  const at = names.indexOf(String(path[0]));
  return changed(args, at < 0 ? [names.length, ...path] : [at, ...path.slice(1)], to);
}

function pathOf(parameter: string): (string | number)[] {
  return [...parameter.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([text, index]) =>
    index === undefined ? text : Number(index),
  );
}

function change(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    copy[Number(key)] = change(copy[Number(key)], rest, to);
    return copy;
  }
  const copy: Record<string, unknown> = { ...(value as object) };
  const next = change(copy[key], rest, to);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}
