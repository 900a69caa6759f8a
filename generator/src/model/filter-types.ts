import type { Shape } from "./types.js";

/** What lists can be filtered by, given as an object; its text is what a parameter takes. */
export interface FilterModel {
  /** TypeScript name of the object's type. */
  readonly name: string;
  readonly doc: string;
  readonly members: readonly FilterMemberModel[];
  /** Names of the operations that take its text. */
  readonly operations: readonly string[];
}

/** One member of a filter. */
export interface FilterMemberModel {
  readonly name: string;
  readonly doc: string;
  readonly optional: boolean;
  /** What it is; a range is a time, of which the service has two members for the ends. */
  readonly kind: "text" | "boolean" | "time" | "range";
  /** Wire names: one, or those of both ends. */
  readonly wire: readonly string[];
  /** Of a text. */
  readonly shape?: Shape;
}
