import type { Journey, Target } from "../journeys/index.js";

/** Where the services are. */
export interface Place {
  readonly kind: "own emulator" | "running emulator" | "real service";
  /** What a person has to know about it. */
  readonly about: string;
  /** The way to one service. */
  target(journey: Journey): Target;
  close(): Promise<void>;
}
