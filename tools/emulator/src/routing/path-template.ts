/** A route's path, taken apart. */
export interface PathTemplate {
  /**
   * Values of the path's parameters by wire name, decoded; undefined when the path is another one.
   * The path's own words may be in any case, and a slash may follow it: the services do neither mind.
   */
  match(path: string): Readonly<Record<string, string>> | undefined;
  /** The path with values put in, encoded; undefined when one is missing. */
  fill(value: (name: string) => string | undefined): string | undefined;
  /** Segments without a parameter: the more there are, the more the route says. */
  readonly literals: number;
  /** Number of segments. */
  readonly length: number;
  /** Names of the parameters, in the order of the path. */
  readonly names: readonly string[];
  /** Names of parameters by the literal segment before them, e.g. `users` for `/users/{id}`. */
  readonly labels: ReadonlyMap<string, string>;
}

const PARAMETER = /\{([^{}]+)\}/;

/** Reads a path with `{name}` for each parameter. A query behind it is no part of the path. */
export function parsePathTemplate(template: string): PathTemplate {
  const segments = segmentsOf(template.split("?")[0] ?? "");
  const matchers = segments.map((segment) => {
    const name = PARAMETER.exec(segment)?.[1];
    if (name === undefined) return { literal: decode(segment) ?? segment };
    const [before = "", after = ""] = segment.split(`{${name}}`);
    return { name, before, after };
  });
  const literals = matchers.map((matcher) => matcher.literal?.toLowerCase());
  const labels = new Map<string, string>();
  for (const [index, matcher] of matchers.entries()) {
    const label = matchers[index - 1]?.literal;
    if (matcher.name !== undefined && label !== undefined && label !== "") labels.set(label, matcher.name);
  }

  return {
    literals: literals.filter((literal) => literal !== undefined).length,
    length: segments.length,
    labels,
    names: matchers.flatMap(({ name }) => (name === undefined ? [] : [name])),
    match(path) {
      const parts = segmentsOf(path);
      if (parts.length !== matchers.length) return undefined;
      const values: Record<string, string> = {};
      for (const [index, matcher] of matchers.entries()) {
        const text = decode(parts[index] ?? "");
        if (text === undefined) return undefined;
        if (matcher.literal !== undefined) {
          if (text !== matcher.literal && text.toLowerCase() !== literals[index]) return undefined;
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
        return text === undefined ? undefined : segment.replace(`{${name}}`, () => encodeSegment(text));
      });
      return filled.includes(undefined) ? undefined : filled.join("/");
    },
  };
}

/** The same text for every spelling of a path, so that paths can be compared. */
export function normalPath(path: string): string {
  return segmentsOf(path)
    .map((segment) => (decode(segment) ?? segment).toLowerCase())
    .join("/");
}

/** The segments of a path; a slash at its end makes no difference. */
export function segmentsOf(path: string): readonly string[] {
  const isClosed = path.length > 1 && path.endsWith("/");
  return (isClosed ? path.slice(0, -1) : path).split("/");
}

/** A segment as services write it: what a path may hold as it is stays, `;` above all. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:3B|3A|40|24|26|2B|2C|3D)/g, decodeURIComponent);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
