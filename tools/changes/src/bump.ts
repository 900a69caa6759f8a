import type { Level } from "./change.js";

/** What a changeset asks for. */
export type Bump = "patch" | "minor" | "major";

const bumps: readonly Bump[] = ["patch", "minor", "major"];

/**
 * The bump that semver asks for, from the version that was released. Before 1.0.0 a breaking change
 * raises the minor number, since `^0.1.0` does not take 0.2.0; 1.0.0 is for a person to decide on.
 */
export function bumpFor(level: Level, version: string): Bump {
  if (level === "fix") return "patch";
  return level === "breaking" && !version.startsWith("0.") ? "major" : "minor";
}

/** Whether `bump` is at least `needed`. */
export function isEnough(bump: Bump | undefined, needed: Bump): boolean {
  return bump !== undefined && bumps.indexOf(bump) >= bumps.indexOf(needed);
}

/** The larger of two bumps. */
export function larger(a: Bump | undefined, b: Bump): Bump {
  return a !== undefined && isEnough(a, b) ? a : b;
}

/** Whether a word of a changeset is a bump that releases something. */
export function isBump(word: string): word is Bump {
  return bumps.some((bump) => bump === word);
}
