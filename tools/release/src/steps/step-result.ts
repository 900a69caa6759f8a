/** What came of one step for one package. */
export interface StepResult {
  readonly package: string;
  /** The column of the table. */
  readonly step: string;
  /** Why it did not succeed; absent when it did. */
  readonly problem?: string;
}

/** Does a step and keeps what went wrong, so that the others are done all the same. */
export async function attempt(name: string, step: string, work: () => Promise<unknown>): Promise<StepResult> {
  try {
    await work();
    return { package: name, step };
  } catch (error) {
    return { package: name, step, problem: error instanceof Error ? error.message : String(error) };
  }
}
