import type { Fault, FaultSelection, WorkFault } from "./fault.js";

/** A fault that decides how work ends. */
export type SelectedWorkFault = FaultSelection & WorkFault;
/** A fault that concerns one answer. */
export type AnswerFault = Exclude<Fault, SelectedWorkFault>;

/** A fault that waits for its request. */
export interface WaitingFault {
  readonly id: string;
  readonly fault: Fault;
  /** Requests that fitted. */
  readonly seen: number;
  /** Requests it hit. */
  readonly used: number;
}

/** The faults waiting for their request. */
export interface FaultList {
  /** Adds a fault; the returned function takes it away again. */
  add(fault: Fault): () => void;
  /** Adds a fault, and tells the id by which it can be removed. */
  put(fault: Fault): string;
  /** False when no fault with that id is waiting. */
  remove(id: string): boolean;
  /** The faults that wait, and how often they were looked at and used. */
  list(): readonly WaitingFault[];
  /** The fault that hits this request's answer, counted once per request. */
  takeForAnswer(service: string, operation: string): AnswerFault | undefined;
  /** The fault that decides how the work started by this request ends. */
  takeForWork(service: string, operation: string): SelectedWorkFault | undefined;
  clear(): void;
}

/** Creates an empty list. */
export function createFaultList(): FaultList {
  const faults = new Map<Fault, { readonly id: string; seen: number; used: number }>();
  let count = 0;

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

  const put = (fault: Fault): string => {
    count += 1;
    const id = String(count);
    faults.set({ ...fault }, { id, seen: 0, used: 0 });
    return id;
  };
  const remove = (id: string): boolean => {
    const found = [...faults].find(([, waiting]) => waiting.id === id);
    return found !== undefined && faults.delete(found[0]);
  };

  return {
    add(fault) {
      const id = put(fault);
      return () => void remove(id);
    },
    put,
    remove,
    list: () => [...faults].map(([fault, { id, seen, used }]) => ({ id, fault, seen, used })),
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
