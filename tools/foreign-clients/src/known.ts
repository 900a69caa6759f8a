import type { Outcome } from "./outcome.js";

export interface Known {
  readonly client: string;
  readonly operations: readonly string[];
  readonly why: string;
  /** What the service does that they cannot take: with this quirk off, they have to work. */
  readonly quirk: string;
}

/** What these clients cannot do at the service itself either, and why. */
const all: readonly Known[] = [
  {
    client: "recoveryservices backup (Go)",
    operations: ["listJobs", "getJob"],
    why: "the service sends numbers in `actionsInfo`, as recorded, and this library reads only texts there; it works with the quirk `numbersForTexts` off",
    quirk: "numbersForTexts",
  },
];

/** What is known of an operation that did not work; undefined where it was not to be expected. */
export function knownOf({ client, operation }: Outcome): Known | undefined {
  return all.find((known) => known.client === client && known.operations.includes(operation));
}
