/** A type as a set of alternatives: `string | undefined` has two. */
export interface TypeShape {
  /** The text of each alternative, without spaces that mean nothing. */
  readonly members: readonly string[];
  /** Names of types it mentions. */
  readonly names: readonly string[];
}

/** A parameter; `rest` parameters count as optional. */
export interface ParameterShape {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeShape;
}

/** A function, method or constructor. */
export interface CallShape {
  readonly generics: string;
  readonly parameters: readonly ParameterShape[];
  readonly returns: TypeShape;
}

/** A property or method of an interface or class. */
export interface MemberShape {
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly type?: TypeShape;
  /** One for each overload. */
  readonly calls: readonly CallShape[];
}

/** One symbol of a package. */
export interface SymbolShape {
  readonly name: string;
  readonly kind: "function" | "class" | "interface" | "type" | "value";
  readonly exported: boolean;
  /** The declaration, its own name replaced: two symbols with the same text differ in name only. */
  readonly text: string;
  /** Type parameters, and what it extends. */
  readonly head: string;
  readonly members: ReadonlyMap<string, MemberShape>;
  readonly calls: readonly CallShape[];
  readonly type?: TypeShape;
}

/** The symbols of one entry point, by name. */
export type Surface = ReadonlyMap<string, SymbolShape>;
