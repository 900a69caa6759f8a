import type { Flag } from "../flags/flag.js";

/** What a person wrote for a parameter that a client refuses. */
export interface WrittenAs {
  readonly source: string;
  /** The flag says all; otherwise the parameter is within what the flag or file holds. */
  readonly isExact: boolean;
}

/** The flag behind a client's name of a parameter, such as `settings.name` or `sasUriList[0]`. */
export function flagOfParameter(
  parameter: string,
  flags: readonly Flag[],
  bodyName: string | undefined,
): WrittenAs {
  const [first = "", ...below] = parameter.split(/[.[\]]+/).filter((part) => part !== "");
  if (first === bodyName) {
    const found = flags
      .filter(({ place }) => place.in === "body" && place.path.every((part, index) => part === below[index]))
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (found !== undefined)
      return { source: `--${found.name}`, isExact: pathOf(found).length === below.length };
    const inside = flags.find(
      ({ place }) => place.in === "body" && below.every((part, index) => part === place.path[index]),
    );
    if (inside !== undefined && below.length > 0)
      return { source: `--${parent(inside, below.length)}.*`, isExact: true };
    return { source: "--body", isExact: false };
  }
  const found = flags.find(({ place }) => "name" in place && place.name === first);
  if (found !== undefined) return { source: `--${found.name}`, isExact: below.length === 0 };
  return { source: `--${parameter.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase()}`, isExact: true };
}

function pathOf({ place }: Flag): readonly string[] {
  return place.in === "body" ? place.path : [];
}

function parent({ name }: Flag, parts: number): string {
  return name.split(".").slice(0, parts).join(".");
}
