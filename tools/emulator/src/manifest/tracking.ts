import type { ManifestOperation } from "./service-manifest.js";

/** A path of wire names from a document's root. */
export type DocumentPath = readonly string[];

/** How a long-running operation is followed; what the emulator has to know of the runtime's table. */
export interface Tracking {
  readonly resultPath?: DocumentPath;
  readonly status?: Vocabulary;
  readonly progress?: Progress;
  readonly statusOperation?: OperationLink;
  readonly statusUrlPath?: DocumentPath;
  readonly resultStatus?: Vocabulary;
  readonly job?: OperationLink & { readonly vocabulary: Vocabulary; readonly progress?: Progress };
  readonly cancel?: OperationLink;
  /** Which parts of a status document tell one run from another. */
  readonly baseline?: { readonly identity: readonly DocumentPath[] };
  readonly intervalMs?: number;
  /** HTTP statuses by which a status read tells that the work failed. */
  readonly failedHttpStatuses?: readonly number[];
}

/** The service's words for each outcome, and where its status documents keep what. */
export interface Vocabulary {
  readonly path?: DocumentPath;
  readonly succeeded?: readonly string[];
  readonly failed?: readonly string[];
  readonly canceled?: readonly string[];
  readonly timedOut?: readonly string[];
  readonly notYet?: readonly string[];
  readonly error?: DocumentPath;
  readonly errorNames?: { readonly code?: string; readonly message?: string };
}

/** Where a status document says how far the work has got. */
export interface Progress {
  readonly percent?: DocumentPath;
  readonly started?: DocumentPath;
  readonly ended?: DocumentPath;
  readonly message?: DocumentPath;
}

/** Another operation of the service, and where its arguments come from, by the argument's name. */
export interface OperationLink {
  readonly operation: string;
  readonly arguments: Readonly<Record<string, ArgumentOrigin>>;
}

/** Where an argument of a linked operation comes from: an argument of the call, or what was answered to it. */
export type ArgumentOrigin =
  | { readonly argument: string }
  | { readonly header: string }
  | { readonly body: DocumentPath }
  | { readonly status: DocumentPath };

/** The operation's tracking table; undefined when it is over with its answer. */
export function trackingOf(operation: ManifestOperation): Tracking | undefined {
  return isTracking(operation.tracking) ? operation.tracking : undefined;
}

function isTracking(value: unknown): value is Tracking {
  return typeof value === "object" && value !== null;
}
