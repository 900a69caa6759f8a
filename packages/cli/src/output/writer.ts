import type { outputFormats } from "../program/common-options.js";

export type OutputFormat = (typeof outputFormats)[number];

/** Writes results in one format. A list is written as its items come, and kept by nobody. */
export interface ResultWriter {
  /** One result that is no list. */
  single(value: unknown): string;
  /** What stands before the first item. */
  begin(): string;
  item(value: unknown, index: number): string;
  end(count: number): string;
}
