import type { ClientCertificate, TokenCredential } from "@azbackup/core/auth";
import type { OperationPoller } from "@azbackup/core/lro";
import type { CallOptions, ClientOptions } from "@azbackup/core/operation";

/** One service's way from nothing to a backup. */
export interface Journey<Name extends string = string> {
  /** The service's folder name, as in `--service`. */
  readonly service: string;
  /** The service's name for people. */
  readonly title: string;
  /** What the journey does, in a line. */
  readonly about: string;
  /** The operation that makes the backup: the one `--fail` lets fail. */
  readonly backup: string;
  /** What the service wants to see of its callers. */
  readonly credential: "token" | "token or certificate" | "certificate or none";
  /** What has to be known about a real service, by the name of its option. */
  readonly parameters: Readonly<Record<Name, Parameter>>;
  /** What is going to happen to a real service, in plain sentences; no secret in them. */
  plan(target: Pick<Target<Name>, "endpoint" | "value" | "has">): readonly string[];
  connect(target: Target<Name>): Promise<Trip>;
}

/** Something about a service that differs from user to user. */
export interface Parameter {
  readonly help: string;
  /** Secret: read from this environment variable and never from the command line. */
  readonly env?: string;
  /** The journey can do without it. */
  readonly optional?: true;
  readonly documented: DocumentedPlace;
}

/** Where the documents have a value for a parameter. */
export interface DocumentedPlace {
  readonly operation: string;
  /** Title of the example. Default: the first that has a value there. */
  readonly title?: string;
  /** Names that lead to the value in the example's parameters. */
  readonly path: readonly string[];
}

/** A service to connect to. */
export interface Target<Name extends string = string> {
  readonly endpoint: string;
  /** For the client: clock, transport, log. */
  readonly options: ClientOptions;
  /** @throws StopError naming the parameter, when it is missing */
  value(name: Name): string;
  /** Whether there is a value. */
  has(name: Name): boolean;
  /** The credential to get tokens from. */
  token(): Promise<TokenCredential>;
  /** Present when the person gave one. */
  readonly certificate: ClientCertificate | undefined;
}

/** A client, and what to do with it, in order. */
export interface Trip<Result = unknown> {
  readonly steps: readonly Step<Result>[];
  /** Goes on with the operation of a step that another process started. */
  resume(token: string, options: CallOptions): OperationPoller<unknown, Result>;
}

/** One long-running operation of a trip. */
export interface Step<Result = unknown> {
  /** Name of the client's method, which is also the operation's. */
  readonly operation: string;
  /** What is being done, for the progress line. */
  readonly doing: string;
  /**
   * The step whose effect this one takes back. It is done even when a step in between has failed,
   * but not when nobody knows whether that one is still being worked on.
   */
  readonly undoes?: string;
  /** Checks the arguments and prepares the operation; sends nothing. */
  start(options: CallOptions): OperationPoller<unknown, Result>;
  /** What a person wants to know of the result. */
  outcome?(result: Result): string | undefined;
}
