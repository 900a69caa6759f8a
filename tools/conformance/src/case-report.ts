/** A case whose outcome was not the expected one. */
export interface CaseFailure {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
}

/** What became of the cases of one file. */
export interface CaseReport {
  readonly passed: number;
  readonly failures: readonly CaseFailure[];
}
