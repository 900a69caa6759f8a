import type { Cell } from "./cell.js";
import type { Role } from "./target.js";

/** Something the matrix found that is not put right yet. */
export interface OpenDefect {
  /** Titles of the faults. */
  readonly faults: readonly string[];
  readonly role: Role;
  /** What is wrong, and what would put it right. */
  readonly what: string;
}

/** Cells that are wrong and known to be; empty is what it should be. */
export const openDefects: readonly OpenDefect[] = [];

/** The open defect a cell shows; undefined when it is another one. */
export function openDefectOf({ fault, target }: Cell): OpenDefect | undefined {
  return openDefects.find((one) => one.faults.includes(fault.title) && one.role === target.role);
}
