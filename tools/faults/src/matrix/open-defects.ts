import type { Cell } from "./cell.js";
import type { Role } from "./target.js";

/** Something the matrix found that is not put right yet. */
export interface OpenDefect {
  /** Titles of the faults. */
  readonly faults: readonly string[];
  readonly role: Role;
  readonly operation: string;
  /** What is wrong, and what would put it right. */
  readonly what: string;
}

/** Cells that are wrong and known to be; empty is what it should be. */
export const openDefects: readonly OpenDefect[] = [
  {
    faults: [
      "work fails",
      "the job it starts fails",
      "work canceled",
      "the job it starts canceled",
      "work times out",
    ],
    role: "trigger",
    operation: "exportJobs",
    what: "It tells how it went at its Location only, where an error may as well be one of the read. So it ends as a status that cannot be read; a recorded failure would tell what to believe.",
  },
];

/** The open defect a cell shows; undefined when it is another one. */
export function openDefectOf({ fault, target }: Cell): OpenDefect | undefined {
  return openDefects.find(
    (one) =>
      one.faults.includes(fault.title) && one.role === target.role && one.operation === target.operation,
  );
}

/** Whether it is an open defect that a failure of an operation's work cannot be told from a read that failed. */
export function hidesItsFailure(operation: string): boolean {
  return openDefects.some((one) => one.operation === operation && one.faults.includes("work fails"));
}
