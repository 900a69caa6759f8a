/**
 * How one long-running operation is followed to its end, as data generated from its spec. What a
 * spec leaves out follows the general rules: the status URL comes from the response's headers, and
 * `status` says `Succeeded`, `Failed` or `Canceled`.
 *
 * Every path is a list of wire names from the document's root.
 */
export interface LroSpec {
  /** Where the result is once the status says that the operation succeeded. Default `"location"`. */
  readonly finalStateVia?: "azure-async-operation" | "operation-location" | "location" | "original-uri";
  /** The last status document is the result, whatever the method would suggest. */
  readonly skipFinalGet?: true;
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
  /**
   * The status operation reports the latest run and not a given one: it is read once before the
   * start, and an end that reads like that one belongs to the run before.
   */
  readonly baseline?: {
    /** Paths which together identify a run. */
    readonly identity: readonly (readonly string[])[];
    /**
     * Reads in a row that may still show the run before. After them, an end that nothing tells
     * apart from the run before is believed if it is a failure, and an error if it is a success.
     */
    readonly graceReads: number;
  };
  /** The operation only starts a job, which is then followed to its own end, and is the result. */
  readonly job?: JobSpec;
  /** How to ask the service to stop; absent where it cannot. */
  readonly cancel?: OperationRef;
  /** Milliseconds between reads when the service names no interval. Default 2000. */
  readonly intervalMs?: number;
  /** Reads in a row with a status that no list has, before the status counts as unreadable. Default 100. */
  readonly unknownReads?: number;
  /**
   * The spec tells nothing about how the operation is followed, so whatever commonly passes for an
   * end is one: a status that contains `succeeded` or `fail`, a status URL that answers 200 without a
   * status, a location that answers 200 whatever its document says, a 202 that names nothing to
   * follow. Without it, the first are statuses among others, and the rest are errors, since nobody can
   * tell from them that the work was done.
   */
  readonly lenient?: true;
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
