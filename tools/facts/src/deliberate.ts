import { isDeepStrictEqual } from "node:util";
import type { Difference } from "./differences.js";
import { readData } from "./documentation.js";
import { type Json, listOf, objectOf, textOf } from "./json.js";

/** Differences somebody wants, and why. */
export interface Deliberate {
  /** Where; a segment `*` stands for any one name, and one like `*Id` for any that ends so. */
  readonly paths: readonly string[];
  /** Versions of the API it is true of; undefined: all. */
  readonly versions: readonly string[] | undefined;
  readonly ours: Json | undefined;
  readonly documented: Json | undefined;
  readonly reason: string;
}

/** The deliberate differences of a service, as listed in the data. */
export function deliberateDifferences(service: string): Deliberate[] {
  return listOf(readData("differences")[service]).map((value) => {
    const entry = objectOf(value);
    const texts = (list: Json | undefined) => listOf(list).map((item) => textOf(item) ?? "");
    return {
      paths: texts(entry["paths"]),
      versions: entry["versions"] === undefined ? undefined : texts(entry["versions"]),
      ours: entry["ours"],
      documented: entry["documented"],
      reason: textOf(entry["reason"]) ?? "",
    };
  });
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const segments = path.split("/");
  return (
    wanted.length === segments.length &&
    wanted.every((want, index) => {
      const segment = segments[index] ?? "";
      return want.startsWith("*") ? segment.endsWith(want.slice(1)) : want === segment;
    })
  );
}

/** What is wrong with a list of deliberate differences, given those there are. */
export interface Verdict {
  /** Differences nobody listed. */
  readonly unlisted: readonly Difference[];
  /** Listed paths at which there is no such difference any more. */
  readonly outdated: readonly string[];
}

/** Holds the differences found in a version against those listed. */
export function judge(found: readonly Difference[], listed: readonly Deliberate[], version: string): Verdict {
  const applying = listed.filter(({ versions }) => versions === undefined || versions.includes(version));
  const explains = (entry: Deliberate, pattern: string, difference: Difference) =>
    matches(pattern, difference.path) &&
    isDeepStrictEqual(entry.ours, difference.ours) &&
    isDeepStrictEqual(entry.documented, difference.documented);
  return {
    unlisted: found.filter(
      (difference) =>
        !applying.some((entry) => entry.paths.some((pattern) => explains(entry, pattern, difference))),
    ),
    outdated: applying.flatMap((entry) =>
      entry.paths.filter((pattern) => !found.some((difference) => explains(entry, pattern, difference))),
    ),
  };
}
