import type { ServiceFault } from "./service-fault.js";

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
export function faultChain(fault: ServiceFault): ServiceFault[] {
  const chain: ServiceFault[] = [];
  for (let at: ServiceFault | undefined = fault; at; at = at.innerError) chain.push(at);
  return chain;
}

function joinSentences(before: string, next: string): string {
  return (before && before + (/[.!?]$/.test(before) ? " " : ". ") + next) || next;
}
