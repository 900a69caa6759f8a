import { describeText } from "./scope.js";

/** One test of a section. */
export interface Case {
  /** What tells it from the others of its section, for the name of a file. */
  readonly name: string;
  /** As source. */
  readonly text: string;
}

/** The tests of a section under its title, as source; nothing where there are none. */
export function casesText(title: string, cases: readonly Case[]): string {
  return describeText(
    title,
    cases.map(({ text }) => text),
  );
}
