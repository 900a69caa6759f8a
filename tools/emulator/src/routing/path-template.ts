/** A route's path, taken apart. */
export interface PathTemplate {
  /**
   * Values of the path's parameters by wire name, decoded; undefined when the path is another one.
   *
   * @param anyCase The path's own words may be written in any case.
   */
  match(path: string, anyCase?: boolean): Readonly<Record<string, string>> | undefined;
  /** The path with values put in, encoded; undefined when one is missing. */
  fill(value: (name: string) => string | undefined): string | undefined;
  /** Segments without a parameter: the more there are, the more the route says. */
  readonly literals: number;
  /** Names of the parameters, in the order of the path. */
  readonly names: readonly string[];
  /** Names of parameters by the literal segment before them, e.g. `users` for `/users/{id}`. */
  readonly labels: ReadonlyMap<string, string>;
}

const PARAMETER = /\{([^{}]+)\}/;

/** Reads a path with `{name}` for each parameter. A query behind it is no part of the path. */
export function parsePathTemplate(template: string): PathTemplate {
  const segments = (template.split("?")[0] ?? "").split("/");
  const matchers = segments.map((segment) => {
    const name = PARAMETER.exec(segment)?.[1];
    if (name === undefined) return { literal: decode(segment) ?? segment };
    const [before = "", after = ""] = segment.split(`{${name}}`);
    return { name, before, after };
  });
  const labels = new Map<string, string>();
  for (const [index, matcher] of matchers.entries()) {
    const label = matchers[index - 1]?.literal;
    if (matcher.name !== undefined && label !== undefined && label !== "") labels.set(label, matcher.name);
  }

  return {
    literals: matchers.filter((matcher) => matcher.literal !== undefined).length,
    labels,
    names: matchers.flatMap(({ name }) => (name === undefined ? [] : [name])),
    match(path, anyCase = false) {
      const parts = path.split("/");
      if (parts.length !== matchers.length) return undefined;
      const values: Record<string, string> = {};
      for (const [index, matcher] of matchers.entries()) {
        const text = decode(parts[index] ?? "");
        if (text === undefined) return undefined;
        if (matcher.literal !== undefined) {
          const isSame = text === matcher.literal;
          if (!isSame && !(anyCase && text.toLowerCase() === matcher.literal.toLowerCase())) return undefined;
          continue;
        }
        const end = text.length - matcher.after.length;
        if (!text.startsWith(matcher.before) || !text.endsWith(matcher.after) || end <= matcher.before.length)
          return undefined;
        values[matcher.name] = text.slice(matcher.before.length, end);
      }
      return values;
    },
    fill(value) {
      const filled = segments.map((segment, index) => {
        const name = matchers[index]?.name;
        if (name === undefined) return segment;
        const text = value(name);
        return text === undefined ? undefined : segment.replace(`{${name}}`, () => encodeURIComponent(text));
      });
      return filled.includes(undefined) ? undefined : filled.join("/");
    },
  };
}

/** The same text for every spelling of a path, so that paths can be compared. */
export function normalPath(path: string): string {
  return path
    .split("/")
    .map((segment) => decode(segment) ?? segment)
    .join("/");
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
