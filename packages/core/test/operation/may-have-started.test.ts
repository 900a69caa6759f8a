import { describe, expect, it } from "vitest";
import { logging, withPolicies } from "../../src/http/index.js";
import { anonymous, bearerToken } from "../../src/auth/index.js";
import { maximum } from "../../src/codec/index.js";
import { lroSpec } from "../../src/lro/index.js";
import { type AzbackupError, isAzbackupError } from "../../src/errors/index.js";
import {
  type ClientConfig,
  type ClientContext,
  type ClientOptions,
  createClientContext,
  type LongRunningOperation,
  type Operation,
  query,
  readNothing,
  sendOperation,
  startOperation,
  withQuery,
} from "../../src/operation/index.js";
import * as write from "../../src/serialize/index.js";
import { VirtualClock } from "../support/virtual-clock.js";

/*
 * What errors say of whether work was started, cell by cell: the table of docs/errors.md. Each cell goes
 * through the whole pipeline, once for a plain operation that starts work and once for a long-running one.
 */

const size = query("size", "size", write.checked(write.int32, maximum(9)));
const plain: Operation = {
  name: "startIt",
  method: "POST",
  request: (context, args) => ({ url: withQuery(`${context.endpoint}/start`, size(context, args)) }),
  statuses: [202],
  read: readNothing,
  startsWork: true,
};
const longRunning: LongRunningOperation = { ...plain, lro: { tracking: lroSpec({}) } };

type Answer = () => Response | Promise<Response>;
interface Cell {
  readonly answers?: readonly Answer[];
  readonly options?: Partial<ClientOptions>;
  readonly config?: Partial<ClientConfig>;
  readonly args?: Record<string, unknown>;
  /** Aborts the call once so many requests are under way; 0 before the call. */
  readonly abortAt?: number;
  /** Milliseconds for the call. */
  readonly timeout?: number;
}

const status =
  (code: number, headers: Record<string, string> = {}, body: string | null = null): Answer =>
  () =>
    new Response(body, { status: code, headers });
const broken =
  (code: string): Answer =>
  () =>
    Promise.reject(
      Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code }) }),
    );
const hangs: Answer = () => new Promise(() => undefined);
const accepted = status(202, { "operation-location": "/op" });
const page = status(200, { "content-type": "text/html" }, "<html>");
const token = (getToken: () => Promise<{ token: string; expiresOnTimestamp: number } | null>) => ({
  auth: [bearerToken(["https://service.test/.default"])],
  credential: { getToken },
});
const good = token(async () => ({ token: "t", expiresOnTimestamp: 8.64e15 }));
const never = new Promise<never>(() => undefined);

/** Makes the call and gives what it rejects with, or undefined. */
async function run(
  { answers = [], options, config, abortAt, timeout }: Cell,
  call: (context: ClientContext, caller: { abortSignal?: AbortSignal; timeout?: number }) => Promise<unknown>,
): Promise<unknown> {
  const caller = new AbortController();
  let sent = 0;
  const reached = () => void (sent === abortAt && setImmediate(() => caller.abort()));
  const fetch = async () => {
    const answer = answers[sent++] ?? hangs;
    reached();
    return answer();
  };
  if (abortAt === 0 && !config) caller.abort();
  else reached();
  const context = createClientContext({
    name: "Client",
    packageName: "@x/y",
    packageVersion: "1.0.0",
    endpoint: "https://service.test",
    auth: [anonymous],
    ...config,
    options: { fetch, clock: new VirtualClock({ autoAdvance: true }), retry: { maxRetries: 1 }, ...options },
  });
  const limits = { abortSignal: caller.signal, ...(timeout !== undefined && { timeout }) };
  return call(context, abortAt === undefined ? (timeout === undefined ? {} : { timeout }) : limits).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const cells: [string, Cell, AzbackupError["mayHaveStarted"]][] = [
  // Before anything is sent.
  ["an argument that breaks a rule", { args: { size: 10 } }, "no"],
  ["an abort before the call", { abortAt: 0 }, "no"],
  ["a credential that fails", { config: token(() => Promise.reject(new Error("no"))) }, "no"],
  ["a credential without a token", { config: token(async () => null) }, "no"],
  ["an abort while the token is fetched", { config: token(() => never), abortAt: 0 }, "no"],
  ["a timeout while the token is fetched", { config: token(() => never), timeout: 1000 }, "no"],
  // The service cannot have got it.
  ["a refused connection", { answers: [broken("ECONNREFUSED"), broken("ECONNREFUSED")] }, "no"],
  ["a name that is not found", { answers: [broken("ENOTFOUND"), broken("ENOTFOUND")] }, "no"],
  // The service has refused it.
  ...[400, 401, 403, 404, 409, 412, 422].map((code): [string, Cell, "no"] => [
    `${code}`,
    { answers: [status(code)], config: good },
    "no",
  ]),
  ["429 without a time", { answers: [status(429)] }, "no"],
  [
    "429 with a time, again and again",
    { answers: [1, 2].map(() => status(429, { "retry-after": "1" })) },
    "no",
  ],
  ["429 with a long time", { answers: [status(429, { "retry-after": "300" })] }, "no"],
  [
    "503 with a time, again and again",
    { answers: [1, 2].map(() => status(503, { "retry-after": "1" })) },
    "no",
  ],
  ["503 with a long time", { answers: [status(503, { "retry-after": "300" })] }, "no"],
  [
    "an abort in the wait that 429 asks for",
    { answers: [status(429, { "retry-after": "9" })], abortAt: 1 },
    "no",
  ],
  ["a timeout in that wait", { answers: [status(429, { "retry-after": "9" })], timeout: 5000 }, "no"],
  ["a redirect elsewhere", { answers: [status(307, { location: "https://evil.example/" })] }, "no"],
  // Nobody can tell.
  ...[408, 500, 501, 502, 504].map((code): [string, Cell, "unknown"] => [
    `${code}`,
    { answers: [status(code)] },
    "unknown",
  ]),
  ["503 without a time", { answers: [status(503)] }, "unknown"],
  ["an undocumented success", { answers: [status(200)] }, "unknown"],
  ["a page in place of an answer", { answers: [page] }, "unknown"],
  ["a connection that breaks", { answers: [broken("ECONNRESET")] }, "unknown"],
  ["an attempt that takes too long", { options: { attemptTimeoutMs: 500 } }, "unknown"],
  ["a timeout while it is sent", { timeout: 500 }, "unknown"],
  ["an abort while it is sent", { abortAt: 1 }, "unknown"],
  [
    "a refusal and then a lost answer",
    { answers: [status(429, { "retry-after": "1" }), broken("ECONNRESET")] },
    "unknown",
  ],
  [
    "an answer that is too large",
    { answers: [status(200, {}, "x".repeat(2048))], options: { maxResponseBytes: 1024 } },
    "unknown",
  ],
  ["a 303 to what cannot be had", { answers: [status(303, { location: "/x" }), status(404)] }, "unknown"],
];

describe.each(cells)("%s", (_, cell, expected) => {
  it(`says ${expected} of a plain operation`, async () => {
    const error = await run(cell, (context, caller) =>
      sendOperation(context, plain, cell.args ?? {}, caller),
    );
    expect(startedOf(error)).toEqual(told(expected));
  });

  it(`says ${expected} of a long-running one`, async () => {
    const error = await run(cell, async (context, { timeout, abortSignal }) => {
      const poller = startOperation(context, longRunning, cell.args ?? {});
      await poller.pollUntilDone({ abortSignal, timeout });
    });
    expect(startedOf(error)).toEqual(told(expected));
  });
});

const yes: [string, Cell][] = [
  ["a status URL elsewhere", { answers: [status(202, { "operation-location": "https://evil.example/op" })] }],
  ["nothing to follow", { answers: [status(202)] }],
  ["a status that cannot be read", { answers: [accepted, status(404)] }],
  ["an abort of the wait", { answers: [accepted, hangs], abortAt: 2 }],
  ["a timeout of the wait", { answers: [accepted], timeout: 1000 }],
  ["a failure of the work", { answers: [accepted, status(200, {}, '{"status":"Failed"}')] }],
  ["work that was canceled", { answers: [accepted, status(200, {}, '{"status":"Canceled"}')] }],
];

it.each(yes)("says yes of an accepted operation after %s", async (_, cell) => {
  const error = await run(cell, async (context, { timeout, abortSignal }) => {
    await startOperation(context, longRunning, {}).pollUntilDone({ abortSignal, timeout });
  });
  expect(startedOf(error)).toEqual(told("yes"));
});

it("says nothing of a call that starts nothing", async () => {
  const { startsWork: _, ...rest } = plain;
  const read: Operation = { ...rest, method: "GET", statuses: [200] };
  for (const answer of [status(404), broken("ECONNRESET"), hangs]) {
    const error = await run({ answers: [answer, answer], timeout: 9000 }, (context, caller) =>
      sendOperation(context, read, {}, caller),
    );
    expect(startedOf(error)).toEqual(told(undefined));
  }
});

it("says of a callback that throws nothing at all: what was accepted goes on", async () => {
  const done = status(200, {}, '{"status":"Succeeded"}');
  const fail = () => {
    throw new Error("mine");
  };
  const options = { policies: withPolicies(logging(fail)) };
  const ended = await run({ answers: [accepted, done], options }, async (context) => {
    const poller = startOperation(context, longRunning, {}, { onResponse: fail });
    poller.onProgress(fail);
    await poller;
  });
  expect(ended).toBeUndefined();
});

/** What an error says of whether work was started. */
function startedOf(error: unknown) {
  const ours = isAzbackupError(error) ? error.mayHaveStarted : String(error);
  return { mayHaveStarted: ours, isNoted: String(error).includes("may have been started") };
}

function told(mayHaveStarted: AzbackupError["mayHaveStarted"]): ReturnType<typeof startedOf> {
  return { mayHaveStarted, isNoted: mayHaveStarted === "unknown" };
}
