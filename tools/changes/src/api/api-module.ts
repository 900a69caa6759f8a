/** A declaration as users see it. */
export interface Declaration {
  readonly name: string;
  /** Without body, comments and `export`. */
  readonly text: string;
  readonly documented: boolean;
  /** Names in it that its module may declare or import. */
  readonly references: readonly string[];
}

/** Where a name of a module comes from. */
export interface Origin {
  /** The module, as it is written. */
  readonly from: string;
  readonly name: string;
  /** Whether it is passed on as a type, even if it is a class. */
  readonly typeOnly: boolean;
}

/** The declarations of one source file. */
export interface ApiModule {
  readonly path: string;
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly imports: ReadonlyMap<string, Origin>;
  /** What it exports from elsewhere, by the name it gives it. */
  readonly passedOn: ReadonlyMap<string, Origin>;
  /** Modules it exports all of. */
  readonly passedOnWhole: readonly string[];
  /** Names of declarations it exports where they stand. */
  readonly exported: readonly string[];
}
