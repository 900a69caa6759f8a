import type { Shape } from "@azbackup/generator";

/** Where the value of a flag goes. */
export type Place =
  | { readonly in: "client"; readonly name: string }
  | { readonly in: "parameter"; readonly name: string; readonly wire: string; readonly isPath: boolean }
  /** Where a list starts, and how large its pages are. */
  | { readonly in: "page"; readonly name: string; readonly setting: "continuationToken" | "maxPageSize" }
  /** A condition of the filter, by its name there. */
  | { readonly in: "filter"; readonly wire: string }
  /** TypeScript names, from the body down. */
  | { readonly in: "body"; readonly path: readonly string[] };

/** A parameter of a command. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** Shorter names. */
  readonly aliases: readonly string[];
  readonly shape: Shape;
  readonly doc: string;
  /** Nothing is sent without it. */
  readonly isRequired: boolean;
  /** Everything the value may be, where only certain words are allowed. */
  readonly allowed?: readonly string[];
  /** Words that are known, where others are passed on. */
  readonly known?: readonly string[];
  readonly default?: unknown;
  /** It says of which kind the enclosing value is. */
  readonly saysKind?: true;
  /** The kinds of the enclosing value that have it, when not all do. */
  readonly kinds?: readonly string[];
  /** The kinds of what is around that, from the outside in, of which one of each is needed. */
  readonly outerKinds?: readonly (readonly string[])[];
  /** What else is to be said of it, as sentences without a full stop. */
  readonly notes: readonly string[];
  readonly place: Place;
}

/** True when a flag is given without a value. */
export function isSwitch({ shape: { type } }: Flag): boolean {
  return type.kind === "scalar" && type.scalar === "boolean";
}

/** True when a flag may be given several times. */
export function isRepeated({ shape: { type } }: Flag): boolean {
  return type.kind === "list" || type.kind === "map";
}
