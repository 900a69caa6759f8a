import type { ProblemKind, ProblemTable, ServiceProblem } from "../validation/index.js";
import type { JsonObject } from "../documents/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { Phase, Run } from "../runs/index.js";
import type { ServiceState } from "../state/index.js";
import type { ServedVersion } from "../validation/index.js";
import type { QuirkName, Quirks } from "./quirks.js";

export type { ServiceState } from "../state/index.js";

/**
 * What a service does that its manifest cannot say: its rules, and what it remembers. A service
 * works without one, from its examples alone.
 */
export interface Behaviour {
  /** The service's own codes for what can be wrong with a request. */
  readonly problems?: ProblemTable;
  /** Hosts at whose root the service answers, without its path prefix. */
  readonly hosts?: readonly RegExp[];
  /** How the service writes the ids it makes, where no example shows it. Default `"guid"`. */
  readonly ids?: "guid" | "hex";
  /** Numbers may come as texts. */
  readonly readsTextAsNumbers?: boolean;
  /** The quirks the service has at a version. */
  quirks?(version: string): readonly QuirkName[];
  /** The headers of every answer, in place of a date and `x-ms-request-id`. */
  headers?(answered: Answered): Readonly<Record<string, string>>;
  /** An error as the service writes it; `document` is in the shape the manifest says. */
  problemDocument?(document: JsonObject, problem: ServiceProblem): JsonObject;
  /** The text of a document as the service spells it. */
  spelling?(text: string, quirks: Quirks): string;
  /** Adds to a URL by which work is followed what the service adds to it. */
  sign?(url: string, call: BehaviourCall): string;
  /** Rules by the operation's name. */
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
  /** Puts what is there from the start into the memory; called when it is new, and after each reset. */
  seed?(state: ServiceState, documents: DocumentedExchanges): void;
}

/** What there is to know of an answer when its headers are written. */
export interface Answered {
  readonly method: string;
  readonly status: number;
  readonly requestId: string;
  /** By the emulator's clock, as HTTP has it. */
  readonly date: string;
  readonly problem: ServiceProblem | undefined;
  /** Requests the service was sent so far, for limits that are counted down. */
  readonly count: number;
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
export interface OperationBehaviour {
  /** Sees a valid request before anything happens. What it returns is answered, and no work starts. */
  answer?(call: BehaviourCall): BehaviourAnswer | undefined;
  /** Gives a better error for a request that was found wrong. */
  explain?(call: BehaviourCall, kind: ProblemKind): ServiceProblem | undefined;
  /** Work was started. */
  started?(call: BehaviourCall, run: Run): void;
  /** Work is over; called once, before the next request is looked at. */
  ended?(run: Run, outcome: Phase["kind"], state: ServiceState): void;
  /** The operation whose job the work of this one leaves behind too, where the manifest does not say so. */
  readonly jobLike?: string;
  /** The job has the id of the operation. Default: one of its own. */
  sharesId?(call: BehaviourCall): boolean;
  /** The job is over when the operation is. Default: it takes as long again. */
  readonly jobEndsWithOperation?: boolean;
  /** Seconds between two reads, in place of the documented ones. */
  readonly retryAfter?: number;
  /** Headers of the first answer, URLs to follow the work by among them, in place of the example's. */
  urls?(call: BehaviourCall, id: string): Readonly<Record<string, string>>;
  /** The first answer to a request that starts work, in place of the example's body; null for none. */
  accepted?(call: BehaviourCall, run: Run): unknown;
  /** Has the last word on the status documents of work this operation started. */
  shapeStatus?(document: JsonObject, run: Run, phase: Phase, call: BehaviourCall): void;
  /** Headers of the answers that tell the status of work this operation started. */
  statusHeaders?(run: Run, call: BehaviourCall): Readonly<Record<string, string>>;
  /** Has the last word on the result document of work this operation started. */
  shapeResult?(document: JsonObject, run: Run, call: BehaviourCall): void;
  /** Has the last word on the documents of the job this operation left behind. */
  shapeJob?(document: JsonObject, run: Run, call: BehaviourCall): void;
  /** Milliseconds from the request to cancel work this operation started to its end. Default: none. */
  cancelTakes?(run: Run): number;
}

/** A request as a behaviour sees it. */
export interface BehaviourCall {
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
  /** Work by its id, or by that of its job, however they are written. */
  runById(id: string): Run | undefined;
  /** The API version that was asked for, and the one by which it is served. */
  readonly version: ServedVersion;
  readonly quirks: Quirks;
  /** Resources that others belong to and cannot be made here are taken to be there under any name. */
  readonly assumeParents: boolean;
  /** Makes an id that looks like the given one. */
  makeId(like: string): string;
}

/** What is answered instead of the example. */
export type BehaviourAnswer =
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
