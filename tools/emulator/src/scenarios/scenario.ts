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
  /** Puts what is there from the start into the memory; called when it is new, and after each reset. */
  seed?(state: ServiceState, documents: DocumentedExchanges): void;
}

/** What a service's documents show, for filling its memory. */
export interface DocumentedExchanges {
  /** The examples of an operation, in their order; none when there is no such operation. */
  of(operation: string): readonly DocumentedExchange[];
}

/** One example. */
export interface DocumentedExchange {
  /** Values of the request by wire name, its body among them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Body of the documented success, in wire names; undefined when it has none. */
  readonly body: unknown;
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
  /** Has the last word on the documents of the job this operation left behind. */
  shapeJob?(document: JsonObject, run: Run, now: number): void;
  /** Milliseconds from the request to cancel work this operation started to its end. Default: none. */
  cancelTakes?(run: Run): number;
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
  /**
   * A list, cut into pages as the operation's manifest says. `pageSize` defaults to the emulator's.
   * The token of the next page is the key of the last item on this one; a token that is the key of
   * no item is answered with the service's error for a bad parameter.
   */
  | { readonly items: readonly ListItem[]; readonly pageSize?: number | undefined };

/** An item of a list. */
export interface ListItem {
  /** Different for each item of the list; never empty. */
  readonly key: string;
  readonly value: unknown;
}

/** What a service remembers across calls. */
export interface ServiceState {
  /** Documents by their key; made when it is first asked for. */
  collection(name: string): Map<string, unknown>;
}
