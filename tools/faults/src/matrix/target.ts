import type { OperationDescription } from "@azbackup/contract";
import type { ExampleCall } from "../clients/index.js";

/**
 * What a request is for: to start something, to see what the service is doing before that, to read
 * how the operation or its job is going, to fetch the result, or a status read called by itself.
 */
export type Role = "trigger" | "baseline" | "status" | "job" | "result" | "read";

/** One request of one call: where a fault strikes. */
export interface Target {
  readonly service: string;
  /** The method that is called. */
  readonly operation: string;
  readonly role: Role;
  /** The emulator's name of the request that is hit. */
  readonly hit: string;
  /** Which of the requests of that name is the first to be hit, from 1. */
  readonly nth: number;
  /** It is followed to its end by a poller. */
  readonly longRunning: boolean;
  /** Something is read before the operation is started. */
  readonly hasBaseline: boolean;
  /** The real answer has a body. */
  readonly hasBody: boolean;
  /** The real answer is 202: not there yet. */
  readonly isAccepted: boolean;
  /** The real answer names URLs to follow. */
  readonly hasUrls: boolean;
  /** The service takes bearer tokens. */
  readonly takesTokens: boolean;
  readonly call: ExampleCall;
  readonly described: OperationDescription;
}
