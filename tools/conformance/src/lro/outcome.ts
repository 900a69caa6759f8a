import type { CaseExpectation } from "./lro-case.js";

/** What happened in one case. */
export interface CaseOutcome {
  readonly outcome: CaseExpectation["outcome"];
  readonly result?: unknown;
  readonly error?: unknown;
  readonly polls: number;
  /** Reads that were not status reads. */
  readonly finalGets: number;
  /** The poller's own waits, and how many status reads came before each. */
  readonly waits: readonly { readonly polls: number; readonly ms: number }[];
  readonly callbacks: number;
  /** How the conversation differed from the script. */
  readonly deviation: string | undefined;
}
