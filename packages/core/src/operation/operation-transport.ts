import { deserialize, oncePerPlace, type ReportUnexpected } from "../deserialize/index.js";
import { ResumeTokenError, ValidationError } from "../errors/index.js";
import type { HttpRequest, HttpResponse } from "../http/index.js";
import type { LroResponse, LroTransport, SendOptions } from "../lro/index.js";
import type { CallOptions } from "./call-options.js";
import type { ClientContext } from "./client-context.js";
import { createRequest, headerEntries, requestHeaders } from "./create-request.js";
import { exchange, notify, readAccepted, restFailure, tryDocument } from "./exchange.js";
import type { LongRunningOperation } from "./operation.js";
import { readDocument } from "./parse-body.js";
import { reportUnexpected } from "./read-answer.js";

/** The start of an operation, as far as it may be written down. */
export interface StartedBy {
  /** Its URL without secrets. */
  readonly url: string;
  /** Its arguments without secrets and without the body. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Of a wait of weeks and its thousands of tokens, those that may still open anything. */
const keptTokens = 4;

/** What a poller needs from its client to follow one operation. */
export class OperationTransport implements LroTransport {
  readonly client: ClientContext;
  readonly options: CallOptions;
  readonly operation: string;
  readonly initial: LroTransport["initial"];
  readonly arguments: LroTransport["arguments"];
  /**
   * Those of the first request, since its status may be told with their words hours later, and behind
   * them the bearer tokens of the last requests.
   */
  readonly secrets: string[];
  readonly #given: number;
  /** Is told of each use of the poller. */
  used?: () => void;
  readonly #spec: LongRunningOperation;
  #request: HttpRequest | undefined;
  /** Each read of a status finds the same odd places again. */
  #report: ReportUnexpected | undefined;

  /** @param request the one that starts it; absent where the operation is resumed: another process sent it */
  constructor(
    client: ClientContext,
    spec: LongRunningOperation,
    start: StartedBy,
    options: CallOptions,
    request?: HttpRequest,
  ) {
    this.client = client;
    this.options = options;
    this.operation = spec.name;
    this.initial = { method: spec.method, url: start.url };
    this.arguments = start.arguments;
    this.secrets = request?.secrets ?? [];
    this.#given = this.secrets.length;
    this.#spec = spec;
    this.#request = request;
  }

  async start(limits: SendOptions): Promise<LroResponse> {
    const request = this.#request;
    if (!request) throw new ResumeTokenError("it is of an operation that was never started");
    // It is sent once: a poller that waits for hours need not hold a body.
    this.#request = undefined;
    const response = await exchange(this.client, { ...request, ...limits }, this.#spec, this.options);
    return readAccepted(this.#spec.startsWork, () => this.#read(response));
  }

  get(url: string, limits: SendOptions): Promise<LroResponse> {
    const own = this.#spec.lro.headers?.(this.client) ?? {};
    const headers = requestHeaders(own, { headers: this.#headers });
    const { operation } = this;
    return this.#send({ method: "GET", url, headers, operation, startsWork: false, polls: true }, limits);
  }

  async call(
    name: string,
    args: Readonly<Record<string, unknown>>,
    limits: SendOptions,
  ): Promise<LroResponse> {
    const called = this.#spec.lro.operations?.[name];
    if (!called) throw new ValidationError("operation", `one that belongs to ${this.operation}`, name);
    // What follows an operation works in each version that has the operation, listed there or not.
    const own = { ...called, check: undefined };
    return this.#send(createRequest(this.client, own, args, { headers: this.#headers }), limits);
  }

  decode(what: "status" | "result" | "job", document: unknown): unknown {
    const read = this.#spec.lro[what];
    if (!read && what === "result") return undefined;
    if (!read || document === undefined) return document;
    this.#report ??= oncePerPlace(reportUnexpected({ context: this.client, operation: this.operation }));
    return deserialize(read, document, "body", this.#report);
  }

  httpError({ url, status: statusCode, headers, document }: LroResponse, name?: string): Error {
    const called = name === undefined ? undefined : this.#spec.lro.operations?.[name];
    const { method = "GET", error = this.#spec.error } = called ?? {};
    const { secrets } = this;
    const request = { operation: name ?? this.operation, method, url, startsWork: false, secrets };
    return restFailure(this.client, { ...request, statusCode, headers }, document, error);
  }

  /** To ask twice how it goes, or to stop, is to ask once. */
  async #send(request: HttpRequest, limits: SendOptions): Promise<LroResponse> {
    const { secrets } = this;
    secrets.splice(this.#given, secrets.length - this.#given - keptTokens);
    const more = { cache: "no-store", secrets, startsWork: false } as const;
    return this.#read(await this.client.send({ ...request, ...more, ...limits }));
  }

  #read(response: HttpResponse): LroResponse {
    const { status, headers, url, body } = response;
    const { error } = this.#spec;
    const roots = status < 400 ? this.#spec.lro.roots : error?.root && [error.root];
    // The body of an error or a mere "accepted" must not hide the status, nor the headers to go on with.
    const read = status >= 400 || status === 202 ? tryDocument : readDocument;
    const document = read(this.client, response, roots);
    notify(this.client, this.operation, this.options, response, document);
    return { status, headers, url, document, ...(!this.#spec.lro.roots && { body }) };
  }

  // The caller's headers go with every request of the operation, save conditions meant for the first.
  get #headers(): readonly [string, string][] {
    return headerEntries(this.options.headers).filter(([name]) => !/^if-/i.test(name));
  }
}
