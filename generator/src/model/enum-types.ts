/* What the picture of a service says of lists of names. */
export interface EnumType {
  readonly name: string;
  readonly specName: string;
  readonly doc: string;
  readonly valueType: "string" | "number";
  /** Only the values listed are allowed. */
  readonly closed: boolean;
  /** Services send the place of a value in its stead, too. */
  readonly numbered: boolean;
  readonly values: readonly EnumValue[];
  /** Why it should not be used any more. */
  readonly deprecated?: string;
}

export interface EnumValue {
  readonly value: string | number;
  readonly doc: string;
}
