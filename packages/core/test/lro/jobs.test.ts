import { describe, expect, it } from "vitest";
import {
  isCancelNotSupportedError,
  isOperationCanceledError,
  isStatusUnavailableError,
} from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const monitor = { "operation-location": "/op" };
const start: Line = ["POST /start", 202, monitor];

describe("a job", () => {
  const spec = {
    finalStateVia: "azure-async-operation",
    job: {
      operation: "getJob",
      arguments: { vault: { argument: "vault" }, job: { status: ["properties", "jobId"] } },
      vocabulary: { path: ["state"], succeeded: ["Completed", "CompletedWithWarnings"], notYet: ["Invalid"] },
    },
    cancel: { operation: "stopJob", arguments: { job: { status: ["properties", "jobId"] } } },
  } as const satisfies LroRules;
  const created = { status: "Succeeded", properties: { jobId: "j1" } };
  const job = (document: unknown): Line => ["CALL getJob vault=v job=j1", 200, {}, document];
  const options = { arguments: { vault: "v" } };

  it("is followed to its own end, and both can be seen", async () => {
    const talk = new Conversation(
      [
        start,
        ["GET /op", 200, {}, created],
        job({ state: "InProgress" }),
        job({ state: "CompletedWithWarnings" }),
      ],
      options,
    );
    const seen: unknown[] = [];
    const poller = talk.poller(spec);
    poller.onProgress(({ status, serviceStatus, job: { id, serviceStatus: of } = { id: "" } }) =>
      seen.push([status, serviceStatus, id, of]),
    );
    expect(await poller).toEqual({ state: "CompletedWithWarnings" });
    expect(seen).toEqual([
      ["running", "Succeeded", "j1", undefined],
      ["running", "Succeeded", "j1", "InProgress"],
      ["succeeded", "Succeeded", "j1", "CompletedWithWarnings"],
    ]);
  });

  it("is the result", async () => {
    const end = { state: "Completed", size: 1 };
    const talk = new Conversation([start, ["GET /op", 200, {}, created], job(end)], options);
    expect(await talk.poller(spec)).toEqual(end);
  });

  it("that fails is the operation's failure", async () => {
    const talk = new Conversation(
      [start, ["GET /op", 200, {}, created], job({ state: "Failed", error: { code: "DiskFull" } })],
      options,
    );
    expect(await rejection(talk.poller(spec))).toMatchObject({
      name: "OperationFailedError",
      code: "DiskFull",
    });
  });

  it("without a status is an error, never a success", async () => {
    const talk = new Conversation([start, ["GET /op", 200, {}, created], job({})], options);
    expect(isStatusUnavailableError(await rejection(talk.poller(spec)))).toBe(true);
  });

  it("is what cancel stops, once it is known", async () => {
    const talk = new Conversation(
      [start, ["GET /op", 200, {}, created], ["CALL stopJob job=j1", 202], job({ state: "Canceled" })],
      options,
    );
    const poller = talk.poller(spec);
    await poller.submitted();
    await poller.cancel();
    expect(isOperationCanceledError(await rejection(poller))).toBe(true);
    await poller.cancel();
    expect(talk.sent).toHaveLength(4);
  });

  it("is taken up by another process, without a read of the operation's status", async () => {
    const talk = new Conversation(
      [start, ["GET /op", 200, {}, created], job({ state: "InProgress" })],
      options,
    );
    const poller = talk.poller(spec);
    for (let i = 0; i < 3; i += 1) await poller.poll();
    const next = new Conversation([job({ state: "Completed" })]);
    expect(await next.poller(spec, await poller.resumeToken())).toEqual({ state: "Completed" });
  });
});

describe("cancel", () => {
  it("is refused where the service has no way to", async () => {
    const talk = new Conversation([start]);
    const poller = talk.poller();
    expect(isCancelNotSupportedError(await rejection(poller.cancel()))).toBe(true);
    expect(talk.sent).toEqual([]);
  });

  it("does not start what is to be stopped", async () => {
    const talk = new Conversation([]);
    const poller = talk.poller({ cancel: { operation: "stop", arguments: {} } });
    expect(isStatusUnavailableError(await rejection(poller.cancel()))).toBe(true);
    expect(talk.sent).toEqual([]);
  });

  it("rejects with what the service answers", async () => {
    const talk = new Conversation([start, ["CALL stop", 409]]);
    const poller = talk.poller({ cancel: { operation: "stop", arguments: {} } });
    await poller.submitted();
    expect(await rejection(poller.cancel())).toMatchObject({ name: "RestError", statusCode: 409 });
    expect(poller.operationState?.status).toBe("running");
  });
});
