import type * as fc from "fast-check";
import type { HostileTarget } from "./hostile-target.js";

/** One kind of hostile input: how it is made, and what may not come of it. */
export interface Kind {
  readonly name: string;
  /** @param targets any of the operations */
  property(targets: fc.Arbitrary<HostileTarget>): Property<unknown>;
}

interface Property<T> {
  readonly inputs: fc.Arbitrary<T>;
  /** What went wrong with an input; none if all is well. */
  problems(input: T): Promise<readonly string[]>;
}

/** Gives a kind its name, and hides the type of its inputs. */
export function kind<T>(name: string, property: (targets: fc.Arbitrary<HostileTarget>) => Property<T>): Kind {
  return { name, property: property as Kind["property"] };
}
