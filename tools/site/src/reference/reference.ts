/** The parts of typedoc's JSON that are read or changed here. */
export interface Reference {
  name: string;
  readonly kind: number;
  readonly children?: readonly ReferenceModule[];
  readonly symbolIdMap: Readonly<Record<string, SymbolId>>;
}

export interface ReferenceModule {
  name: string;
  readonly kind: number;
}

/** What a symbol is called across packages. */
export interface SymbolId {
  readonly packageName: string;
  readonly packagePath: string;
  readonly qualifiedName: string;
}

/** A piece of a comment. */
export type CommentPart =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "inline-tag"; readonly tag: string; readonly text: string; readonly target?: unknown };

/** A tag of a comment, with what follows it. */
export interface BlockTag {
  readonly tag: string;
  /** What stood in braces after it, with the braces. */
  readonly typeAnnotation?: string;
  readonly content: readonly CommentPart[];
}

/** Kinds of typedoc that are told apart here. */
export const kinds = { module: 2, class: 128 } as const;
