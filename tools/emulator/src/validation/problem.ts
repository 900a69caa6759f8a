/** What can be wrong with a request, whatever the service calls it. */
export type ProblemKind =
  | "unauthenticated"
  | "unknownPath"
  | "wrongMethod"
  | "missingVersion"
  | "unsupportedVersion"
  | "badParameter"
  | "unsupportedMediaType"
  | "badBody"
  | "notFound"
  | "conflict"
  | "throttled"
  | "busy"
  | "internal";

/** An error of a service: HTTP status, the service's code, and words. */
export interface ServiceProblem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Who refuses, in front of which the request was: the service (default) or the gateway before it. */
  readonly by?: "service" | "gateway";
}

/** How a service answers a kind of problem, where it differs from the general way. */
export type ProblemTable = Readonly<
  Partial<Record<ProblemKind, Omit<ServiceProblem, "message"> & { readonly message?: string }>>
>;

const GENERAL: Readonly<Record<ProblemKind, Omit<ServiceProblem, "message">>> = {
  unauthenticated: { status: 401, code: "Unauthorized" },
  unknownPath: { status: 404, code: "NotFound" },
  wrongMethod: { status: 405, code: "MethodNotAllowed" },
  missingVersion: { status: 400, code: "MissingApiVersionParameter" },
  unsupportedVersion: { status: 400, code: "InvalidApiVersionParameter" },
  badParameter: { status: 400, code: "BadParameter" },
  unsupportedMediaType: { status: 415, code: "UnsupportedMediaType" },
  badBody: { status: 400, code: "BadRequest" },
  notFound: { status: 404, code: "ResourceNotFound" },
  conflict: { status: 409, code: "Conflict" },
  throttled: { status: 429, code: "TooManyRequests" },
  busy: { status: 503, code: "ServerBusy" },
  internal: { status: 500, code: "InternalServerError" },
};

/** Something wrong with a request, before the service has given it its own code. */
export interface Finding {
  readonly kind: ProblemKind;
  readonly message: string;
}

/** Turns a finding into the service's error. */
export function problemOf(finding: Finding, table: ProblemTable | undefined): ServiceProblem {
  return { message: finding.message, ...(table?.[finding.kind] ?? GENERAL[finding.kind]) };
}
