import type { Inconclusive, LroState, LroUpdate, StrategyName } from "./state.js";
import type { LroResponse, LroTransport, SendOptions } from "./transport.js";

/**
 * How one long-running operation is followed to its end, generated from its spec: rules as data, and
 * what follows them as imports. What a spec leaves out follows the general rules: `status` says
 * `Succeeded`, `Failed` or `Canceled`.
 *
 * Every path is a list of wire names from the document's root.
 */
export interface LroSpec {
  /** The ways in which it may be followed, in the order in which they are tried. */
  readonly strategies: readonly PollingStrategy[];
  /** Reads the result once the status at a URL says that the operation succeeded. Absent: that status is the result. */
  readonly final?: FinalStage;
  /** Where the result is once the status says that the operation succeeded. Default `"location"`. */
  readonly finalStateVia?: "azure-async-operation" | "operation-location" | "location" | "original-uri";
  /** Path to the result inside the last status document. */
  readonly resultPath?: readonly string[];
  /** Where the status stands, and the service's words for each outcome. */
  readonly status?: StatusRule;
  /** HTTP error statuses of a status read that tell the failure of the work itself, with its error. Default none. */
  readonly failedHttpStatuses?: readonly number[];
  /** Where the status document says how far the operation is. */
  readonly progress?: ProgressPaths;
  /** A status operation to call when no header names a URL. */
  readonly statusOperation?: OperationRef;
  /** Path to a status URL in the body of the first response, for services that put it there. */
  readonly statusUrlPath?: readonly string[];
  /** The result has a status of its own, which has to say success too. */
  readonly resultStatus?: StatusRule;
  /** Where `status` or `error` in a result mean something else than how the operation went. */
  readonly resultIsOpaque?: true;
  /** The status operation reports the latest run and not a given one. */
  readonly baseline?: Baseline;
  /** The operation only starts a job, which is then followed to its own end, and is the result. */
  readonly job?: JobStage;
  /** How to ask the service to stop; absent where it cannot. */
  readonly cancel?: CancelCall;
  /** Milliseconds between reads when the service names no interval. Default 2000. */
  readonly intervalMs?: number;
  /** Reads in a row with a status that no list has, before the status counts as unreadable. Default 100. */
  readonly unknownReads?: number;
}

/** An operation that is followed: its client, and how. */
export interface LroContext {
  readonly transport: LroTransport;
  readonly spec: LroSpec;
}

/** The answer to the start of an operation, with what it means. */
export interface Accepted {
  readonly response: LroResponse;
  /** Of the start; the method in capitals. */
  readonly method: string;
  readonly url: string;
  /** What the answer says by the rule for status documents. */
  readonly said: Judgement;
  readonly args: LroState["args"];
}

/**
 * One way to follow an operation, by what its answers say. An operation names those its service may use,
 * so that a bundle holds no other.
 */
export interface PollingStrategy {
  readonly name: StrategyName;
  /**
   * What the first read is to know; a judgement where the answer to the start is the end; undefined where
   * the operation is not followed in this way.
   */
  begin(accepted: Accepted, context: LroContext): Partial<LroState> | Judgement | undefined;
  /** What the answer to a read says. */
  judge(response: LroResponse, context: LroContext, state: LroState): Judgement;
  /** A URL which the answer names for the next read. */
  nextUrl?(headers: LroResponse["headers"]): string | undefined;
  /** What is read is a status document, and not the result. */
  readonly readsStatus?: true;
}

/** What follows once the status says that the operation succeeded: its job, or the read of its result. */
export interface Stage {
  /** Enters it, with the state after the last status document; undefined where there is nothing to read. */
  enter(state: LroState, response: LroResponse, context: LroContext): LroUpdate | undefined;
  /** What is known after an answer to a read of it. */
  reduce(before: LroState, response: LroResponse, context: LroContext): LroUpdate;
}

/** A status after which nothing changes any more. */
export type EndClass = "succeeded" | "failed" | "canceled" | "timedOut";

/** What a status means for the operation. */
export type StatusClass = EndClass | "running" | "unknown" | "notYet";

/** What one response says about an operation. */
export interface Judgement {
  /** `"unreadable"`: it does not say where the operation is, in a way that must not be guessed at. */
  readonly found: StatusClass | "unreadable";
  /** The service's own word, if it used one. */
  readonly status?: string | undefined;
  /** By which rule, for the error of a failure. */
  readonly rule?: StatusRule | undefined;
  /** Why it is unreadable. */
  readonly why?: string | undefined;
}

/** Where a status stands, and which statuses end an operation. They are compared without regard to case. */
export interface StatusRule {
  /** Path to the status. Default `["status"]`. */
  readonly path?: readonly string[];
  /** Default `["Succeeded"]`. */
  readonly succeeded?: readonly string[];
  /** Default `["Failed"]`. */
  readonly failed?: readonly string[];
  /** Default `["Canceled", "Cancelled"]`. */
  readonly canceled?: readonly string[];
  /** The service gave up waiting; the work itself may still complete. Default none. */
  readonly timedOut?: readonly string[];
  /** Says nothing yet: tolerated for `notYetReads` reads in a row, then an error. Default none. */
  readonly notYet?: readonly string[];
  /** Default: the `graceReads` of the baseline, else 10. */
  readonly notYetReads?: number;
  /**
   * The work goes on. A status in no list means the same, with a warning and for a limited number of
   * reads. Default: every status that is in no other list.
   */
  readonly running?: readonly string[];
  /**
   * Path to the error of a failure; the document's root serves where nothing is there. Of a list, the
   * first is the error, and the others are its details. Default `["error"]`.
   */
  readonly error?: readonly string[];
  /** Path to the HTTP status which the work itself ended with, for its error. Default none. */
  readonly httpStatus?: readonly string[];
  /** Names inside the error. Defaults: code, message, target, details, innererror. */
  readonly errorNames?: {
    readonly code?: string;
    readonly message?: string;
    readonly target?: string;
    readonly details?: string;
    readonly innerError?: string;
  };
}

/** Where a status document says how far the operation is; paths in wire names. */
export interface ProgressPaths {
  readonly percent?: readonly string[];
  readonly started?: readonly string[];
  readonly ended?: readonly string[];
  readonly message?: readonly string[];
}

/** An operation of the same client, and where each of its arguments comes from. */
export interface OperationRef {
  /** Name of the operation, as in its `OperationSpec`. */
  readonly operation: string;
  readonly arguments: Readonly<Record<string, ArgumentSource>>;
}

/** Where an argument of a status operation comes from. */
export type ArgumentSource =
  /** An argument of the start, by its TypeScript name. */
  | { readonly argument: string }
  /** A header of the start's response. */
  | { readonly header: string }
  /** A path in the body of the start's response. */
  | { readonly body: readonly string[] }
  /** A path in the last status document (jobs, cancellation). */
  | { readonly status: readonly string[] };

/** The job an operation leaves behind, with a status document of its own. */
export interface JobSpec extends OperationRef {
  /** Argument that names the job. Default: the first whose value comes from the status document. */
  readonly idArgument?: string;
  readonly vocabulary: StatusRule;
  readonly progress?: ProgressPaths;
}

/** A {@link JobSpec}, and what follows it. */
export interface JobStage extends JobSpec, Stage {
  /** The id of the job, once it is known. */
  idOf(state: LroState): string;
}

/** Where the result of an operation is read. */
export interface FinalStage extends Stage {
  /**
   * Where it may be, the likeliest first; empty when the status document is the result.
   *
   * @param method of the start, in capitals, as `url`
   * @param location the `Location` of the response to the start, the only one that counts
   */
  urls(method: string, url: string, location: string | undefined, context: LroContext): readonly string[];
  /** What is known when it is not there (404, 410). */
  missing(state: LroState, response: LroResponse, context: LroContext): LroUpdate;
}

/** How the runs are told apart that a status operation reports one at a time. */
export interface LatestRun {
  /** Paths which together identify a run. */
  readonly identity: readonly (readonly string[])[];
  /**
   * Reads in a row that may still show the run before. After them, an end that nothing tells
   * apart from the run before is believed if it is a failure, and an error if it is a success.
   */
  readonly graceReads: number;
}

/** A {@link LatestRun}, and what tells it apart. */
export interface Baseline extends LatestRun {
  /** What has to be known of the run before, read before the start. Undefined if there was no run. */
  read(context: LroContext, limits: SendOptions): Promise<string | undefined>;
  /** Counts a read that may show the run before; undefined if it does not. */
  doubt(state: LroState, found: string, document: unknown, context: LroContext): Inconclusive | undefined;
}

/** The operation which asks the service to stop, and what calls it. */
export interface CancelCall extends OperationRef {
  /** Calls it; reads the status first, by `step`, if the request needs what only that can tell. */
  call(
    lro: () => LroState | undefined,
    step: () => Promise<void>,
    context: LroContext,
    limits: SendOptions,
  ): Promise<void>;
}
