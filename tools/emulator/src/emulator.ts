import type { EmulatorClock } from "./clock/index.js";
import type { Fault } from "./faults/index.js";
import type { ServiceManifest } from "./manifest/index.js";
import type { ListenOptions, RequestRecord, Violation } from "./serve/index.js";
import type { Behaviour, QuirksSetting } from "./behaviours/index.js";
import type { ServiceSnapshot } from "./sessions/index.js";

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
  /** Milliseconds the jobs take that work leaves behind, from the request on. Default: twice `durationMs`. */
  readonly jobDurationMs?: number;
  /** Retry-After (seconds) of answers that start work. Default: as documented. */
  readonly retryAfterSeconds?: number;
  /** Items on a page. Default 100. */
  readonly pageSize?: number;
  /** The bearer tokens accepted. Default: any. */
  readonly tokens?: readonly string[];
  /** Requests without any credential are let in. Default false. */
  readonly allowAnonymous?: boolean;
  /** Tenant named in challenges. Default: one that is made up. */
  readonly tenant?: string;
  /** Where challenges send clients for a token. Default: the emulator's own token endpoint. */
  readonly authority?: string;
  /**
   * Resource named in challenges. Default: the parent domain of the host that was asked, as the
   * service has it; where the host has none, the origin.
   */
  readonly challengeResource?: string;
  /** The ways in which real services depart from their documents. Default: as they do. */
  readonly quirks?: QuirksSetting;
  /** An API version the specs do not describe is refused. Default: served by the nearest. */
  readonly strictVersions?: boolean;
  /**
   * Whether what cannot be made here, like a vault or a server, is there under any name
   * (`"assume"`, the default), or only when it was seeded (`"refuse"`).
   */
  readonly unknownParents?: "assume" | "refuse";
  /** Requests that are remembered, the latest. Default 1000. */
  readonly requestLimit?: number;
  /**
   * Tokens have to be those of the emulator's token endpoint, for the service that is asked, and
   * neither expired nor revoked. Default: any will do.
   */
  readonly checkTokens?: boolean;
  /** Secrets of the applications that get tokens, by their id. Default: any application, with any secret. */
  readonly clients?: Readonly<Record<string, string>>;
  /**
   * Folder that keeps the state of the main session: work, what the services remember, and which ids
   * were given out. Needs Node.js 22.13. Default: it is gone with the emulator.
   */
  readonly data?: string;
  /** Told of every request, of every session, once it is answered. */
  readonly onRequest?: (record: RequestRecord) => void;
  /** Lets other machines use the control API, with this token. Default: this machine alone may. */
  readonly controlToken?: string;
  /** Behaviours besides and in place of those the package comes with, by service. */
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  /** Ids are made from it: the same seed gives the same ids. Default `"azbackup"`. */
  readonly seed?: string;
}

/** Documents by collection and key; undefined takes one away. */
export type SeededDocuments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A world of its own: what happens in it is seen nowhere else. */
export interface EmulatedWorld {
  readonly clock: EmulatorClock;
  /** Serves requests without a socket. Dropped connections reject with a TypeError, as `fetch` does. */
  readonly fetch: typeof globalThis.fetch;
  /** The latest requests that arrived, oldest first, with nothing secret in them. */
  readonly requests: readonly RequestRecord[];
  /** What a client must never do and did. */
  readonly violations: readonly Violation[];
  /** How many times work was started, by any request or by those of one service or operation. */
  started(service?: string, operation?: string): number;
  /** Lets something go wrong; the returned function takes it back. */
  inject(fault: Fault): () => void;
  /**
   * Puts documents into what a service remembers: a vault, a server, an item, as `state()` shows them.
   *
   * @throws RangeError when there is no such service.
   */
  seed(service: string, documents: SeededDocuments): void;
  /** A copy of what is known, by service. */
  state(): Readonly<Record<string, ServiceSnapshot>>;
  /** Forgets all work, state, records and faults; ids are made anew from the seed. The clock stays where it is. */
  reset(): void;
}

/** A session: a world beside the main one, with a clock of its own. */
export interface EmulatorSession extends EmulatedWorld {
  readonly name: string;
  /** The headers by which a request over a socket means this session. */
  readonly headers: Readonly<Record<string, string>>;
  /** Forgets the session. */
  close(): void;
}

/** A running fake of the services. */
export interface Emulator extends EmulatedWorld {
  /** The services, by folder name. */
  readonly services: readonly ServiceManifest[];
  /**
   * Endpoint to point a client at: below the address listened on, or, before `listen`, one that
   * only `fetch` understands.
   *
   * @throws RangeError when there is no such service.
   */
  url(service: string): string;
  /** Starts to listen. */
  listen(options?: ListenOptions): Promise<ListeningAt>;
  /**
   * Opens a session.
   *
   * @param name Default: one that is free.
   * @throws RangeError for a name that cannot be one, or is taken.
   */
  session(name?: string): EmulatorSession;
  /**
   * Stops listening and frees what is held.
   *
   * @param graceMs Milliseconds that requests under way have to end; then connections are cut. Default 0.
   */
  close(graceMs?: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Where an emulator listens. */
export interface ListeningAt {
  /** The address, without a service. */
  readonly url: string;
  /** The authority to trust, where the certificate was made; PEM. */
  readonly authority?: string;
}
