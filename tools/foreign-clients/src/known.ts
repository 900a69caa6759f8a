import type { Outcome } from "./outcome.js";

interface Known {
  readonly client: string;
  readonly operations: readonly string[];
  readonly why: string;
}

/** What these clients cannot do at the service itself either, and why. */
const all: readonly Known[] = [
  {
    client: "recoveryservices backup (Go)",
    operations: ["listJobs", "getJob"],
    why: "the service sends numbers in `actionsInfo`, as recorded, and this library reads only texts there; it works with the quirk `numbersForTexts` off",
  },
];

/** Why it was to be expected that this did not work; undefined where it was not. */
export function whyExpected({ client, operation }: Outcome): string | undefined {
  return all.find((known) => known.client === client && known.operations.includes(operation))?.why;
}
