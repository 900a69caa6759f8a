/** What a service says went wrong, in the same shape whatever its error documents look like. */
export interface ServiceFault {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly target?: string | undefined;
  /** The single faults a collective one stands for. */
  readonly details?: readonly ServiceFault[] | undefined;
  /** The more specific fault behind this one. */
  readonly innerError?: ServiceFault | undefined;
  /** Whatever else the service adds; its texts are masked like the others. */
  readonly additionalInfo?: unknown;
}
