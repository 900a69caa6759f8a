import type { EmulatorClock } from "./clock/index.js";
import type { Fault } from "./faults/index.js";
import type { ServiceManifest } from "./manifest/index.js";
import type { ListenOptions, RequestRecord, Violation } from "./serve/index.js";
import type { Scenario } from "./scenarios/index.js";

/** What can be set when creating an emulator. */
export interface EmulatorOptions {
  /** Folder with `*.manifest.json` files, or manifests. Default: the services this package comes with. */
  readonly manifests?: string | readonly ServiceManifest[];
  /** Folder names of the services to serve. Default: all there are. */
  readonly services?: readonly string[];
  /** Default: a virtual clock that moves only by `advance`. */
  readonly clock?: EmulatorClock;
  /** Milliseconds work takes. Default: three times the interval clients are asked to keep. */
  readonly durationMs?: number;
  /** Retry-After (seconds) of answers that start work. Default: as documented. */
  readonly retryAfterSeconds?: number;
  /** Items on a page. Default 100. */
  readonly pageSize?: number;
  /** The bearer tokens accepted. Default: any. */
  readonly tokens?: readonly string[];
  /** Requests without any credential are let in. Default false. */
  readonly allowAnonymous?: boolean;
  /** Tenant named in challenges. Default `"emulated-tenant"`. */
  readonly tenant?: string;
  /** Resource named in challenges. Default: the origin the request came to. */
  readonly challengeResource?: string;
  /** Scenarios besides and in place of those the package comes with, by service. */
  readonly scenarios?: Readonly<Record<string, Scenario>>;
  /** Ids are made from it: the same seed gives the same ids. Default `"azbackup"`. */
  readonly seed?: string;
}

/** What has happened to a service. */
export interface ServiceSnapshot {
  readonly runs: readonly RunSnapshot[];
  /** What the scenario remembers, by collection and key. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Work that was started. */
export interface RunSnapshot {
  readonly id: string;
  readonly operation: string;
  /** `"running"` until the operation, and the job it started if any, is over. */
  readonly state: "running" | "succeeded" | "failed" | "canceled" | "timedOut";
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** A running fake of the services. */
export interface Emulator {
  readonly clock: EmulatorClock;
  /** The services, by folder name. */
  readonly services: readonly ServiceManifest[];
  /**
   * Endpoint to point a client at: below the address listened on, or, before `listen`, one that
   * only `fetch` understands.
   *
   * @throws RangeError when there is no such service.
   */
  url(service: string): string;
  /** Serves requests without a socket. Dropped connections reject with a TypeError, as `fetch` does. */
  readonly fetch: typeof globalThis.fetch;
  /** Starts to listen; `url` is the address without a service. */
  listen(options?: ListenOptions): Promise<{ readonly url: string }>;
  /** Stops listening, cuts open connections and frees what is held. */
  close(): Promise<void>;
  /** What arrived, oldest first, with nothing secret in it. */
  readonly requests: readonly RequestRecord[];
  /** What a client must never do and did. */
  readonly violations: readonly Violation[];
  /** How many times work was started, by any request or by those of one service or operation. */
  started(service?: string, operation?: string): number;
  /** Lets something go wrong; the returned function takes it back. */
  inject(fault: Fault): () => void;
  /** A copy of what is known, by service. */
  state(): Readonly<Record<string, ServiceSnapshot>>;
  /** Forgets all work, state, records and faults. The clock stays where it is. */
  reset(): void;
}
