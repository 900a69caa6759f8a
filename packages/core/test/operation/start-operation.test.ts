import { describe, expect, it } from "vitest";
import { asSent, length } from "../../src/codec/index.js";
import { lroSpec } from "../../src/lro/index.js";
import { isAbortError, isResumeTokenError, isRestError, isTimeoutError } from "../../src/errors/index.js";
import {
  type CallOptions,
  type ClientOptions,
  apiVersion,
  type LongRunningOperation,
  type OperationBase,
  query,
  resumeOperation,
  segment,
  startOperation,
  writeJson,
} from "../../src/operation/index.js";
import * as read from "../../src/deserialize/index.js";
import * as write from "../../src/serialize/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { RecordingTracer } from "../support/recording-tracer.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { tracing, withPolicies } from "../../src/http/index.js";
import { type Answer, endpoint, fakeService } from "./fake-service.js";

const job = read.model<typeof done>(() => ({
  status: ["Status", read.string],
  endTime: ["EndTime", read.absent(0, read.unixTime)],
}));
const target = write.model(() => ({
  token: ["Token", write.required(write.secret(write.checked(write.string, length(3))))],
}));
const name = query("name", "name", write.string);
const key = query("key", "key", write.secret(write.string));
const nameInPath = segment("name");

const backup: LongRunningOperation<typeof done, typeof done> = {
  name: "fullBackup",
  method: "POST",
  request: (context, given) => ({
    url: `${context.endpoint}/backup?api-version=${apiVersion(context)}${name(context, given)}${key(context, given)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, target, given["body"], "body"),
  }),
  statuses: [202],
  startsWork: true,
  lro: {
    tracking: lroSpec({ finalStateVia: "azure-async-operation", status: { path: ["Status"] } }),
    status: job,
    result: job,
    headers: () => ({ accept: "application/json" }),
    shared: ["name"],
    secretQuery: ["key"],
  },
};

const statusOperation: OperationBase = {
  name: "getProgress",
  method: "GET",
  request: (context, given) => ({
    url: `${context.endpoint}/progress/${nameInPath(context, given)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200],
};

const partition: LongRunningOperation<typeof done, typeof done> = {
  ...backup,
  name: "partitionBackup",
  lro: {
    tracking: lroSpec({
      status: { path: ["Status"], succeeded: ["Success"], failed: ["Failure"] },
      statusOperation: { operation: "getProgress", arguments: { name: { argument: "name" } } },
    }),
    status: job,
    result: job,
    operations: { getProgress: statusOperation },
    shared: ["name"],
  },
};

const secret = "hunter2hunter2";
const monitor = `${endpoint}/backup/1/pending`;
const accepted: Answer = [202, undefined, { "azure-asyncoperation": monitor, "retry-after": "10" }];
const running: Answer = [200, { Status: "InProgress", EndTime: 0 }];
const succeeded: Answer = [200, { Status: "Succeeded", EndTime: 5 }];
const done = { status: "Succeeded", endTime: new Date(5000) };

function service(answers: readonly Answer[], more: ClientOptions = {}) {
  const clock = new VirtualClock({ autoAdvance: true });
  const apiVersion = { name: "api-version", value: "7.4" };
  return { clock, ...fakeService(answers, { apiVersion, options: { clock, ...more } }) };
}

const args = { body: { token: secret }, name: "n", key: secret };
const start = (answers: readonly Answer[], options: CallOptions = {}, spec = backup) => {
  const made = service(answers);
  return { ...made, poller: startOperation(made.context, spec, args, options) };
};

describe("startOperation", () => {
  it("throws for bad arguments at once", () => {
    const { context, sent } = service([]);
    expect(() => startOperation(context, backup, { body: { token: "" } })).toThrow(
      "body.token must be at least 3",
    );
    expect(() => startOperation(context, backup, {})).toThrow("body is required");
    expect(sent).toEqual([]);
  });

  it("sends nothing before it is used, then the trigger once, then reads the status to the end", async () => {
    const { poller, sent, clock } = start([accepted, running, succeeded]);
    await clock.advance(1000);
    expect(sent).toEqual([]);
    expect(await poller).toEqual(done);
    expect(await poller).toEqual(done);
    expect(sent.map(({ method, url }) => [method, url])).toEqual([
      ["POST", `${endpoint}/backup?api-version=7.4&name=n&key=${secret}`],
      ["GET", `${monitor}?api-version=7.4`],
      ["GET", `${monitor}?api-version=7.4`],
    ]);
    expect(sent[0]?.body).toBe(`{"Token":"${secret}"}`);
    expect(sent[1]).toMatchObject({ body: "", headers: { accept: "application/json" } });
  });

  it("waits as long as the service asks, and up to a tenth more where pollers are to be spread", async () => {
    const waited = async (options: ClientOptions): Promise<number> => {
      const clock = new VirtualClock({ autoAdvance: true });
      const { context } = fakeService([accepted, succeeded], { options: { clock, ...options } });
      const before = clock.now();
      await startOperation(context, backup, args);
      return clock.now() - before;
    };
    expect(await waited({})).toBe(10_000);
    expect(await waited({ pollJitter: () => 0.5 })).toBe(10_500);
  });

  it("gives the typed status document while it runs", async () => {
    const { poller } = start([accepted, running]);
    await poller.poll();
    const state = await poller.poll();
    expect(state.status).toBe("running");
    expect(state.details).toMatchObject({ status: "InProgress" });
    expect(state.details).not.toHaveProperty("endTime");
  });

  it("reads the status by an operation of the client, with the trigger's arguments", async () => {
    const { poller, sent } = start([[202], [200, { Status: "Success" }]], {}, partition);
    expect(await poller).toEqual({ status: "Success" });
    expect(sent[1]?.url).toBe(`${endpoint}/progress/n?api-version=7.4`);
  });

  it("follows an accepted operation although the body of the 202 cannot be read", async () => {
    const { poller } = start([
      [202, "<html>accepted</html>", { "azure-asyncoperation": monitor }],
      succeeded,
    ]);
    expect(await poller).toEqual(done);
  });

  it("says that the work may have been started when its answer is no document", async () => {
    const { context } = fakeService([[200, "{"]]);
    const inline = { ...backup, statuses: [200] };
    const poller = startOperation(context, inline, { body: { token: "hunter2" } });
    await expect(poller.pollUntilDone()).rejects.toThrow("may have been started");
  });

  it("gives an answer of another type as it came, and warns", async () => {
    const warnings: unknown[] = [];
    const { context } = fakeService([[200, { Status: "Succeeded", EndTime: ["now"] }]]);
    const inline = { ...backup, statuses: [200] };
    const client = { ...context, warn: (warning: unknown) => warnings.push(warning) };
    const poller = startOperation(client, inline, { body: { token: "hunter2" } });
    expect(asSent(await poller)).toEqual({ EndTime: ["now"] });
    expect(warnings).toMatchObject([{ code: "UnexpectedValue" }]);
  });

  it("rejects with the service's error, and never sends the trigger again", async () => {
    const { poller, sent } = start([[409, { error: { code: "Busy", message: "one is running" } }], accepted]);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(poller).rejects.toMatchObject({ name: "RestError", code: "Busy", statusCode: 409 });
    }
    expect(sent).toHaveLength(1);
  });

  it("sends the caller's headers with every request, conditions with the first alone", async () => {
    const { poller, sent } = start([accepted, succeeded], {
      headers: { "X-Gate": "1", "If-Match": "*" },
      clientRequestId: "abc",
    });
    await poller;
    expect(sent[0]?.headers).toMatchObject({
      "x-gate": "1",
      "if-match": "*",
      "x-ms-client-request-id": "abc",
    });
    expect(sent[1]?.headers).toMatchObject({ "x-gate": "1" });
    expect(sent[1]?.headers).not.toHaveProperty("if-match");
    expect(sent[1]?.headers["x-ms-client-request-id"]).not.toBe("abc");
  });

  it("gives a span to the start and one to each poll, and tells them apart by name", async () => {
    const tracer = new RecordingTracer();
    const status = { "azure-asyncoperation": `${endpoint}/status` };
    const answers: Answer[] = [
      [202, undefined, status],
      [200, { Status: "Running" }],
      [200, { Status: "Succeeded" }],
    ];
    const { context } = fakeService(answers, {
      options: { policies: withPolicies(tracing(tracer)), clock: new VirtualClock({ autoAdvance: true }) },
    });
    await startOperation(context, backup, { body: { token: "hunter2" } }).pollUntilDone();
    const names = tracer.spans.map(({ name }) => name).filter((name) => !name.startsWith("HTTP"));
    expect(names).toEqual([
      "TestClient.fullBackup",
      "TestClient.fullBackup.poll",
      "TestClient.fullBackup.poll",
    ]);
  });

  it("shows every response to onResponse, and goes on when that throws", async () => {
    const seen: unknown[] = [];
    const onResponse: CallOptions["onResponse"] = ({ status }, parsed) => {
      seen.push([status, parsed]);
      throw new Error("callback");
    };
    expect(await start([accepted, succeeded], { onResponse }).poller).toEqual(done);
    expect(seen).toEqual([
      [202, undefined],
      [200, { Status: "Succeeded", EndTime: 5 }],
    ]);
  });

  it("tells onWarning of callbacks that fail, at once or later, and goes on", async () => {
    const warned: string[] = [];
    const onWarning = ({ code, message }: ServiceWarning) => void warned.push(`${code} ${message}`);
    const onResponse = async () => Promise.reject(new Error("later"));
    const { context } = service([accepted, succeeded], { onWarning });
    const poller = startOperation(context, backup, args, { onResponse });
    poller.onProgress(async () => Promise.reject(new Error("later")));
    poller.onProgress(() => {
      throw new Error("at once");
    });
    expect(await poller).toEqual(done);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warned.sort()).toEqual([
      "CallbackFailed fullBackup: onProgress failed; it is ignored",
      "CallbackFailed fullBackup: onProgress failed; it is ignored",
      "CallbackFailed fullBackup: onResponse failed; it is ignored",
      "CallbackFailed fullBackup: onResponse failed; it is ignored",
    ]);
  });

  it("stops waiting as soon as the caller's signal aborts", async () => {
    const clock = new VirtualClock();
    const { context, sent } = fakeService([accepted, running], { options: { clock } });
    const controller = new AbortController();
    const poller = startOperation(context, backup, args, { abortSignal: controller.signal });
    await poller.submitted();
    const ended = poller.pollUntilDone().then(undefined, (error: unknown) => error);
    await clock.advance(1000);
    controller.abort();
    expect(isAbortError(await ended)).toBe(true);
    expect(sent).toHaveLength(1);
    expect(clock.sleeping).toBe(0);
  });

  it("ends with a TimeoutError once the timeout of the whole operation is over, and not before", async () => {
    const { poller, clock } = start([accepted, running, running, running, running], { timeout: 25_000 });
    const began = clock.now();
    const error = await poller.then(undefined, (reason: unknown) => reason);
    expect(isTimeoutError(error)).toBe(true);
    expect(clock.now() - began).toBe(25_000);
  });
});

describe("a resume token", () => {
  it("holds neither the body nor a secret of the URL, and no other process starts anything with it", async () => {
    const first = start([accepted, running]);
    const token = await first.poller.resumeToken();
    expect(token).not.toContain("hunter2");
    const { context, sent } = service([succeeded]);
    const poller = resumeOperation(context, [backup, partition], token);
    expect(await poller).toEqual(done);
    expect(sent.map(({ method, url }) => [method, url])).toEqual([["GET", `${monitor}?api-version=7.4`]]);
  });

  it("brings the arguments of a status operation along", async () => {
    const token = await start([[202]], {}, partition).poller.resumeToken();
    expect(token).not.toContain("hunter2");
    const { context, sent } = service([[200, { Status: "Success" }]]);
    expect(await resumeOperation(context, [partition], token)).toEqual({ status: "Success" });
    expect(sent[0]?.url).toBe(`${endpoint}/progress/n?api-version=7.4`);
  });

  it("leads to the URL of the trigger without its secret, where the result is there", async () => {
    const spec: typeof backup = {
      ...backup,
      lro: { ...backup.lro, tracking: { ...backup.lro.tracking, finalStateVia: "original-uri" } },
    };
    const token = await start([accepted], {}, spec).poller.resumeToken();
    expect(token).not.toContain("hunter2");
    const { context, sent } = service([succeeded, succeeded]);
    await resumeOperation(context, [spec], token);
    expect(sent[1]?.url).toBe(`${endpoint}/backup?api-version=7.4&name=n`);
  });

  it("does not hold an argument that is secret", async () => {
    const byKey = { name: { argument: "name" }, key: { argument: "key" } };
    const tracking = {
      ...partition.lro.tracking,
      statusOperation: { operation: "getProgress", arguments: byKey },
    };
    const spec = { ...partition, lro: { ...partition.lro, tracking } };
    expect(await start([[202]], {}, spec).poller.resumeToken()).not.toContain("hunter2");
  });

  it("does not keep a document that looks as if it held a secret", async () => {
    const signed = { Status: "Succeeded", Uri: "https://a.example/c?sv=1&sig=hunter2" };
    const { poller } = start([accepted, [200, signed]]);
    await poller;
    expect(await poller.resumeToken()).not.toContain("hunter2");
  });

  it.each(["", "{}", "not a token", "null", '{"subject":"TestClient.fullBackup"}'])(
    "is refused when it is %j",
    (token) => {
      expect(() => resumeOperation(service([]).context, [backup], token)).toThrow(
        expect.toSatisfy(isResumeTokenError),
      );
    },
  );

  it("is refused by another client, operation or origin", async () => {
    const token = await start([accepted]).poller.resumeToken();
    const elsewhere = fakeService([], { endpoint: "https://evil.example" }).context;
    const other = fakeService([], { name: "OtherClient" }).context;
    expect(() => resumeOperation(elsewhere, [backup], token)).toThrow("origin");
    expect(() => resumeOperation(other, [backup], token)).toThrow(expect.toSatisfy(isResumeTokenError));
    expect(() => resumeOperation(service([]).context, [partition], token)).toThrow(
      expect.toSatisfy(isResumeTokenError),
    );
  });

  it("leads to the service's error for a status that cannot be read", async () => {
    const token = await start([accepted]).poller.resumeToken();
    const { context } = service([[403, { error: { code: "Denied", message: "no" } }]]);
    const error: unknown = await resumeOperation(context, [backup], token).then(
      undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      name: "StatusUnavailableError",
      cause: { code: "Denied", statusCode: 403 },
    });
    expect(isRestError(error instanceof Error && error.cause)).toBe(true);
  });
});
