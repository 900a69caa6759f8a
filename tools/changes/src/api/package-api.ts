import type { Declaration } from "./api-module.js";

/** What can be imported from one entry point of a package. */
export interface ApiEntry {
  /** How it is imported: `@azbackup/core/lro`. */
  readonly name: string;
  readonly exported: readonly Declaration[];
  /** Which of them can only be used as types. */
  readonly typeOnly: ReadonlySet<string>;
  /** What is not exported by name, but seen through what is. */
  readonly reached: readonly Declaration[];
  /** What it imports from other modules, as an import says it. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}
