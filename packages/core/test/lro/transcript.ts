import { RestError } from "../../src/errors/index.js";
import {
  Poller,
  lroSpec,
  type LroRules,
  readToken,
  readFault,
  type LroClient,
  type LroResponse,
  type LroTransport,
  type OperationPoller,
  type SendOptions,
} from "../../src/lro/index.js";
import { VirtualClock } from "../support/virtual-clock.js";

export const endpoint = "https://service.test";

/** One line of a conversation: the request that must come, and the answer (`"hangs"`: none, until it is aborted). */
export type Line =
  | readonly [
      request: string,
      status: number,
      headers?: Readonly<Record<string, string>>,
      document?: unknown,
      /** The document as text, where it says more than was parsed. */
      body?: string,
    ]
  | readonly [request: string, outcome: "hangs" | Error];

/** A client whose service follows a transcript; the requests that came are in `sent`. */
export class Conversation {
  readonly sent: string[] = [];
  /** What each request was limited by. */
  readonly limits: SendOptions[] = [];
  readonly clock: VirtualClock;
  readonly host: LroTransport;
  readonly #lines: readonly Line[];

  constructor(
    lines: readonly Line[],
    options: Partial<LroTransport & LroClient> & { readonly manual?: true } = {},
  ) {
    const { manual, ...rest } = options;
    const {
      endpoint: own = endpoint,
      trustedOrigins = [],
      apiVersion,
      clock,
      pollJitter,
      outageToleranceMs,
      warn = () => {},
      name = "TestClient",
      ...host
    } = rest;
    this.#lines = lines;
    this.clock = new VirtualClock({ autoAdvance: !manual });
    const isUrl = (line: Line) => !line[0].startsWith("CALL");
    const [trigger] = lines.find(isUrl) ?? ["POST /start"];
    const [method = "", path = ""] = trigger.split(" ");
    this.host = {
      operation: "doWork",
      client: {
        name,
        endpoint: own,
        trustedOrigins,
        apiVersion,
        clock: clock ?? this.clock,
        pollJitter,
        outageToleranceMs,
        warn,
      },
      initial: { method, url: endpoint + path },
      arguments: {},
      start: async (limits) => {
        const response = await this.#answer(`${method} ${path}`, endpoint + path, limits);
        if (response.status >= 400) throw this.host.httpError(response);
        return response;
      },
      get: (url, limits) => this.#answer(`GET ${url.replace(endpoint, "")}`, url, limits),
      call: (operation, args, limits) => {
        const said = Object.entries(args).map(([name, value]) => `${name}=${String(value)}`);
        return this.#answer(["CALL", operation, ...said].join(" "), `${endpoint}/${operation}`, limits);
      },
      decode: (_, document) => document,
      httpError: ({ status, headers, url, document }, called) =>
        new RestError({
          operation: called ?? "doWork",
          method: called === undefined ? "GET" : "POST",
          url,
          statusCode: status,
          headers,
          fault: readFault(document),
        }),
      ...host,
    };
  }

  poller(rules: LroRules = {}, token?: string, host = this.host): OperationPoller {
    const spec = lroSpec(rules);
    const context = { transport: host, spec };
    return new Poller(context, token === undefined ? undefined : readToken(token, host, spec));
  }

  async #answer(request: string, url: string, limits: SendOptions): Promise<LroResponse> {
    limits.abortSignal?.throwIfAborted();
    const line = this.#lines[this.sent.length];
    this.sent.push(request);
    this.limits.push(limits);
    // A turn of the event loop, as on a network.
    await new Promise((resolve) => setImmediate(resolve));
    if (!line || line[0] !== request) throw new Error(`${request} is not in the transcript`);
    const [, status, headers = {}, document, text] = line;
    const body = text === undefined ? undefined : new TextEncoder().encode(text);
    if (typeof status === "number") return { status, headers, url, document, body };
    if (status !== "hangs") throw status;
    return new Promise((_, reject) => {
      limits.abortSignal?.addEventListener("abort", () => reject(limits.abortSignal?.reason));
    });
  }
}

/** Lets everything happen that needs no time to pass. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error("it did not reject"),
    (reason: unknown) => reason,
  );
}
