/** What a server holds, and what is asked of it. */
export interface Case {
  readonly name: string;
  /** Items that are there before it is measured. */
  readonly items: number;
  /** Operations that run meanwhile. */
  readonly running: number;
  readonly work: "read" | "write" | "page";
  /** Requests of one turn. */
  readonly requests: number;
}

const many = 10_000;

/** Few items, then many, then many with work that is running. */
export const cases: readonly Case[] = [
  { name: "read one of 100", items: 100, running: 0, work: "read", requests: 2000 },
  { name: "read one of 10,000", items: many, running: 0, work: "read", requests: 2000 },
  {
    name: "read one of 10,000, 100 operations running",
    items: many,
    running: 100,
    work: "read",
    requests: 2000,
  },
  { name: "write one of 10,000", items: many, running: 0, work: "write", requests: 1000 },
  { name: "a page of 100 of 10,000", items: many, running: 0, work: "page", requests: 200 },
];

/** Items on a page. */
export const pageSize = 100;

/** Name of an item. */
export const nameOf = (index: number): string => `item-${String(index).padStart(5, "0")}`;
