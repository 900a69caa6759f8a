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

/**
 * One line for a fault and all behind it: `Code > InnerCode: message. inner message`, then the single
 * faults in brackets. Empty when the fault says nothing.
 */
export function describeFault(fault: ServiceFault): string {
  const chain = faultChain(fault);
  const codes = chain.flatMap(({ code }) => code || []).join(" > ");
  const messages = chain.flatMap(({ message }) => message || []).reduce(joinSentences, "");
  const singles = chain
    .flatMap(({ details }) => details ?? [])
    .map((detail) => ` [${describeFault(detail)}]`);
  return [codes, messages].filter(Boolean).join(": ") + singles.join("");
}

/** A fault and the more specific ones behind it, outermost first. */
export function faultChain(fault: ServiceFault | undefined): ServiceFault[] {
  return fault ? [fault, ...faultChain(fault.innerError)] : [];
}

function joinSentences(before: string, next: string): string {
  return (before && before + (/[.!?]$/.test(before) ? " " : ". ") + next) || next;
}
