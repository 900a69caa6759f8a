/** How a step ended. */
export type StepOutcome =
  | "succeeded"
  /** The service refused it, or says that it failed or was canceled. */
  | "failed"
  /** Nobody can tell: the service may be working on it. */
  | "unknown"
  /** The person stopped the command; the service goes on. */
  | "stopped"
  /** It was not its turn any more. */
  | "not started";

/** A step that is over, as far as this command is concerned. */
export interface StepReport {
  readonly title: string;
  readonly operation: string;
  readonly outcome: StepOutcome;
  readonly requests: number;
  /** Status reads, with those of earlier processes. */
  readonly polls: number;
  /** Real time, in milliseconds. */
  readonly ms: number;
  /** What came of it, or why nothing did. */
  readonly detail?: string | undefined;
}
