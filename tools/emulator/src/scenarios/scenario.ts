import type { ProblemKind, ProblemTable, ServiceProblem } from "../checks/index.js";
import type { JsonObject } from "../documents/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { Phase, Run } from "../runs/index.js";

/**
 * What a service does that its manifest cannot say: its rules, and what it remembers. A service
 * works without one, from its examples alone.
 */
export interface Scenario {
  /** The service's own codes for what can be wrong with a request. */
  readonly problems?: ProblemTable;
  /** Rules by the operation's name. */
  readonly operations: Readonly<Record<string, OperationScenario>>;
}

/** The rules of one operation; each is optional. */
export interface OperationScenario {
  /** Sees a valid request before anything happens. What it returns is answered, and no work starts. */
  answer?(call: ScenarioCall): ScenarioAnswer | undefined;
  /** Gives a better error for a request that was found wrong. */
  explain?(call: ScenarioCall, kind: ProblemKind): ServiceProblem | undefined;
  /** Work was started. */
  started?(call: ScenarioCall, run: Run): void;
  /** Work is over; called once, before the next request is looked at. */
  ended?(run: Run, outcome: Phase["kind"], state: ServiceState): void;
  /** Has the last word on the status documents of work this operation started. */
  shapeStatus?(document: JsonObject, run: Run, phase: Phase): void;
  /** Has the last word on the result document of work this operation started. */
  shapeResult?(document: JsonObject, run: Run): void;
}

/** A request as a scenario sees it. */
export interface ScenarioCall {
  readonly operation: ManifestOperation;
  /** Values of path, query and headers by wire name. */
  readonly values: Readonly<Record<string, string>>;
  /** The body in wire names. Undefined when there is none. */
  readonly body: unknown;
  readonly state: ServiceState;
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly now: number;
  /** URL of the service, without a slash at its end. */
  readonly base: string;
  /** Work started so far, oldest first. */
  readonly runs: readonly Run[];
  /** Makes an id that looks like the given one. */
  makeId(like: string): string;
}

/** What is answered instead of the example. */
export type ScenarioAnswer =
  | { readonly problem: ServiceProblem }
  /** Where several successes are documented, `status` chooses; `body` replaces that of the example. */
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** A list, cut into pages as the operation's manifest says. `pageSize` defaults to the emulator's. */
  | { readonly items: readonly unknown[]; readonly pageSize?: number };

/** What a service remembers across calls. */
export interface ServiceState {
  /** Documents by their key; made when it is first asked for. */
  collection(name: string): Map<string, unknown>;
}
