import type { Operation } from "@typespec/compiler";
import { fact } from "./state.js";

export type ProgressRole = "percent" | "started" | "ended" | "message";

/** The options of `@tracking`, as written in the spec. */
export interface TrackingOptions {
  readonly skipFinalGet?: boolean;
  readonly intervalSeconds?: number;
  readonly resultHasStatus?: boolean;
  readonly baseline?: readonly string[];
  readonly graceReads?: number;
  readonly failedHttpStatuses?: readonly number[];
}

/** An operation reached through an id in a status document. */
export interface LinkedOperation {
  readonly operation: Operation;
  readonly parameter: string;
  readonly path: string;
}

/** The operations between which the service takes another. */
export interface EnclosingOperations {
  readonly before: Operation;
  readonly after: Operation;
}

/** Where a status document tells why the work failed. */
export interface FailurePlace {
  readonly path: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** Where a status document tells how the work goes, and in which words. */
export interface StatusPlace {
  readonly path: string;
  readonly words: {
    readonly succeeded?: readonly string[];
    readonly failed?: readonly string[];
    readonly canceled?: readonly string[];
    readonly timedOut?: readonly string[];
    readonly notYet?: readonly string[];
  };
}

/** An error a service documents for an operation. */
export interface KnownError {
  readonly code: string;
  readonly status?: number;
  readonly message?: string;
  readonly doc?: string;
}

export const clientCertificate = fact<true>("clientCertificate");
export const challengeAuth = fact<true>("challengeAuth");
export const scopesByHost = fact<Readonly<Record<string, readonly string[]>>>("scopesByHost");
export const defaultApiVersion = fact<string>("defaultApiVersion");
export const startsWork = fact<boolean>("startsWork");
export const timedOut = fact<true>("timedOut");
export const notYet = fact<true>("notYet");
export const progress = fact<ProgressRole>("progress");
export const outcomeHttpStatus = fact<true>("outcomeHttpStatus");
export const statusAt = fact<StatusPlace>("statusAt");
export const failureAt = fact<FailurePlace>("failureAt");
export const tracking = fact<TrackingOptions>("tracking");
export const followJob = fact<LinkedOperation>("followJob");
export const cancelWith = fact<LinkedOperation>("cancelWith");
export const enclosedBy = fact<EnclosingOperations>("enclosedBy");
export const needsOneOf = fact<readonly string[]>("needsOneOf");
export const knownErrors = fact<readonly KnownError[]>("knownErrors");
export const absentWhen = fact<string | number>("absentWhen");
export const alsoNamed = fact<readonly string[]>("alsoNamed");
export const filterTimes = fact<"12-hour">("filterTimes");
export const alsoNumber = fact<true>("alsoNumber");
export const alsoNumbered = fact<true>("alsoNumbered");
