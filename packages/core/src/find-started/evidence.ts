import type { OperationBase, PagedOperation } from "../operation/index.js";

/** A call of an operation that only reads, and templates for its arguments by their TypeScript names. */
export interface EvidenceCall<TOperation extends OperationBase = OperationBase> {
  readonly operation: TOperation;
  readonly arguments: Readonly<Record<string, string>>;
}

/** What a member of a listed item has to say. Texts are compared without regard to case. */
export interface MatchRule {
  readonly path: readonly string[];
  /** Templates; one of them, or of `telling`, it has to equal. `*` is a run of letters, digits and hyphens. */
  readonly values?: readonly string[];
  /** Templates that tell one thing from all others; where rules have such, one has to be met. */
  readonly telling?: readonly string[];
  /** The item may say the end of a value only, after this separator. */
  readonly endOf?: string;
  /** Items may lack it. */
  readonly optional?: true;
}

/** A list that names what was started. */
export interface ListEvidence {
  /** What is read first, for the templates. */
  readonly read?: EvidenceCall;
  readonly list: EvidenceCall<PagedOperation>;
  readonly match: readonly MatchRule[];
  /** Where an item has the id by which it is followed. */
  readonly id: readonly string[];
  /** What is listed tells itself how it is going, and its id is its path. */
  readonly isResource?: true;
  /** Where an item says when it began. */
  readonly startedAt?: readonly string[];
  /** Where one says when it was done, if the start has given it its name: what is not done yet is it as well. */
  readonly endedAt?: readonly string[];
  /** How long a start can stay invisible, in milliseconds. */
  readonly settleMs: number;
}

/** A status that shows the latest run, without saying which it is or when it began. */
export interface LatestEvidence {
  readonly read: EvidenceCall;
  /** Where it says when the run ended. */
  readonly endedAt: readonly string[];
  /** A list of what came of runs, which says when they began. */
  readonly list?: EvidenceCall<PagedOperation>;
  /** Which item of the list came of the run. */
  readonly match?: readonly MatchRule[];
  /** Where an item says when the run began. */
  readonly startedAt?: readonly string[];
  readonly settleMs: number;
}

/** The start names what it makes: there it is, or it is not. */
export interface NameEvidence {
  readonly read: EvidenceCall;
  /** Where it says when it was made. */
  readonly madeAt?: readonly string[];
  /** The operation changes what has the name already, so that one made before may be of this start as well. */
  readonly changes?: true;
  /** Nothing in it says whether it is done. */
  readonly untold?: true;
  readonly settleMs: number;
}
