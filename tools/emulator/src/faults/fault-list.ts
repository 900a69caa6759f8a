import type { Fault, FaultSelection, WorkFault } from "./fault.js";

/** A fault that decides how work ends. */
export type SelectedWorkFault = FaultSelection & WorkFault;
/** A fault that concerns one answer. */
export type AnswerFault = Exclude<Fault, SelectedWorkFault>;

/** The faults waiting for their request. */
export interface FaultList {
  /** Adds a fault; the returned function takes it away again. */
  add(fault: Fault): () => void;
  /** The fault that hits this request's answer, counted once per request. */
  takeForAnswer(service: string, operation: string): AnswerFault | undefined;
  /** The fault that decides how the work started by this request ends. */
  takeForWork(service: string, operation: string): SelectedWorkFault | undefined;
  clear(): void;
}

/** Creates an empty list. */
export function createFaultList(): FaultList {
  const faults = new Map<Fault, { seen: number; used: number }>();

  /** Counts the request for every fault that fits it, and uses the first that is due. */
  function take<T extends Fault>(
    service: string,
    operation: string,
    sort: (fault: Fault) => fault is T,
  ): T | undefined {
    let taken: T | undefined;
    for (const [fault, count] of faults) {
      if (!sort(fault) || !fits(fault, service, operation)) continue;
      count.seen += 1;
      if (taken !== undefined || count.seen < (fault.nth ?? 1)) continue;
      taken = fault;
      count.used += 1;
      if (count.used >= (fault.times ?? 1)) faults.delete(fault);
    }
    return taken;
  }

  return {
    add(fault) {
      const own = { ...fault };
      faults.set(own, { seen: 0, used: 0 });
      return () => faults.delete(own);
    },
    takeForAnswer: (service, operation) => take(service, operation, isAnswerFault),
    takeForWork: (service, operation) => take(service, operation, isWorkFault),
    clear: () => faults.clear(),
  };
}

function fits(fault: FaultSelection, service: string, operation: string): boolean {
  return (fault.service ?? service) === service && (fault.operation ?? operation) === operation;
}

function isWorkFault(fault: Fault): fault is SelectedWorkFault {
  return fault.kind === "fail" || fault.kind === "cancel" || fault.kind === "timeOut";
}

function isAnswerFault(fault: Fault): fault is AnswerFault {
  return !isWorkFault(fault);
}
