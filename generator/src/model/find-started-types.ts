/** How a service tells whether an operation was started; paths are wire names. */
export type FindStartedModel =
  | {
      readonly kind: "list";
      readonly read?: FoundByCall;
      readonly list: FoundByCall;
      readonly match: readonly FindRuleModel[];
      readonly id: readonly string[];
      readonly isResource?: true;
      readonly startedAt?: readonly string[];
      readonly endedAt?: readonly string[];
      readonly settleMs: number;
    }
  | {
      readonly kind: "latest";
      readonly read: FoundByCall;
      readonly endedAt: readonly string[];
      readonly list?: FoundByCall;
      readonly match?: readonly FindRuleModel[];
      readonly startedAt?: readonly string[];
      readonly settleMs: number;
    }
  | {
      readonly kind: "name";
      readonly read: FoundByCall;
      readonly madeAt?: readonly string[];
      readonly changes?: true;
      readonly untold?: true;
      readonly settleMs: number;
    }
  /** It does not. */
  | { readonly kind: "nothing"; readonly reason: string };

/** A call that only reads: its operation by name, and templates for its arguments. */
export interface FoundByCall {
  readonly operation: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** What a member of a listed item has to say; see the runtime's `MatchRule`. */
export interface FindRuleModel {
  readonly path: readonly string[];
  readonly values?: readonly string[];
  readonly telling?: readonly string[];
  readonly endOf?: string;
  readonly optional?: true;
}
