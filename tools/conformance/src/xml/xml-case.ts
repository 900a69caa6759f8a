/** Text that is too long to be written out: `prefix`, `unit` x `count`, `middle` and so on. */
export interface GeneratedInput {
  readonly prefix?: string;
  readonly unit?: string;
  readonly count?: number;
  readonly middle?: string;
  readonly suffixUnit?: string;
  readonly suffixCount?: number;
  readonly suffix?: string;
}

/** One line of a file of XML cases. Members that say what other libraries do are not read. */
export interface XmlCase {
  readonly id: string;
  readonly kind: "parse" | "build";
  readonly input?: string;
  readonly inputBase64?: string;
  readonly inputGen?: GeneratedInput;
  /** What is built, as JSON ... */
  readonly value?: unknown;
  /** ... or as a JavaScript expression, for what JSON cannot say. */
  readonly valueExpr?: string;
  readonly options?: {
    readonly lists?: readonly string[];
    readonly order?: Readonly<Record<string, readonly string[]>>;
    readonly declaration?: boolean;
  };
  readonly expect: {
    /** The parsed document, its root included. */
    readonly value?: unknown;
    /** Namespace of the root; not compared if it is not named. */
    readonly ns?: string | null;
    readonly xml?: string;
    /** Regular expression for the reason of the refusal; one that matches "ok" allows success. */
    readonly error?: string;
    /** Success, whatever the outcome. */
    readonly ok?: boolean;
  };
  /** Any XML that says the same is as good as `expect.xml`. */
  readonly equivalent?: boolean;
}
