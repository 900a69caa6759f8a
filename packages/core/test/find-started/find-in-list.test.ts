import { describe, expect, it } from "vitest";
import { unknown } from "../../src/deserialize/index.js";
import { isRestError } from "../../src/errors/index.js";
import { findInList, type ListEvidence } from "../../src/find-started/index.js";
import { lroSpec } from "../../src/lro/index.js";
import type { LongRunningOperation, OperationBase, PagedOperation } from "../../src/operation/index.js";
import { type Answer, endpoint, type FakeService, fakeService } from "../operation/fake-service.js";
import { rejection } from "../lro/transcript.js";
import { VirtualClock } from "../support/virtual-clock.js";

const at = (path: string): OperationBase["request"] => {
  return (_, args) => ({ url: `${endpoint}${path}?filter=${encodeURIComponent(String(args["filter"]))}` });
};
const readOne = { name: "readOne", method: "GET", request: at("/one"), statuses: [200] } as const;
const getJob = { name: "getJob", method: "GET", request: at("/job"), statuses: [200] } as const;
const listAll: PagedOperation = {
  name: "listAll",
  method: "GET",
  request: at("/all"),
  statuses: [200],
  paging: { items: ["value"], item: unknown, nextLink: ["nextLink"] },
};
const start: LongRunningOperation = {
  name: "start",
  method: "POST",
  request: () => ({ url: `${endpoint}/start` }),
  statuses: [202],
  startsWork: true,
  lro: {
    tracking: lroSpec({
      job: {
        operation: "getJob",
        arguments: { where: { argument: "where" }, job: { status: ["id"] } },
        vocabulary: {},
      },
    }),
    operations: { getJob },
    shared: ["where"],
  },
};
const evidence: ListEvidence = {
  read: { operation: readOne, arguments: {} },
  list: { operation: listAll, arguments: { filter: "of '{where}' from '{startedAfter:12-hour}'" } },
  match: [
    { path: ["kind"], values: ["Backup"] },
    { path: ["of"], values: ["{/name}"], telling: ["{/name} [{/host}]"] },
    { path: ["box"], telling: ["{where}"], endOf: ";", optional: true },
  ],
  id: ["id"],
  startedAt: ["began"],
  settleMs: 60_000,
};

const startedAfter = new Date("2030-01-01T12:05:09Z");
const began = "2030-01-01T12:06:00.5Z";
const mine = { id: "1", kind: "Backup", of: "db", box: "box1", began };
const given = { where: "bag;box1" };

function ask(items: readonly unknown[] | readonly Answer[], one: unknown = { name: "db" }): FakeService {
  const answers: Answer[] = items.some(Array.isArray)
    ? (items as Answer[])
    : [
        [200, one],
        [200, { value: items }],
      ];
  return fakeService(answers, {
    options: { clock: new VirtualClock({ now: Date.parse("2030-01-01T13:00Z") }) },
  });
}

async function find(service: FakeService, options: object = {}, args = given): Promise<unknown> {
  const answer = await findInList(service.context, start, evidence, args, { startedAfter, ...options });
  return "found" in answer ? JSON.parse(await answer.found.resumeToken()) : answer;
}

describe("what a list shows", () => {
  it("is found where it is the one that fits, and followed by its id", async () => {
    const found = await find(ask([{ ...mine, id: "2", of: "other" }, mine]));
    expect(found).toMatchObject({
      subject: "TestClient.start",
      state: { stage: "job", args: { job: { where: "bag;box1", job: "1" } } },
    });
  });

  it("is asked for from a minute before, in the text of the filter, quotes doubled", async () => {
    const service = ask([mine]);
    await find(service, {}, { where: "it's;box1" });
    const filter = "of 'it''s;box1' from '2030-01-01 12:04:09 PM'";
    expect(service.sent[1]?.url).toBe(`${endpoint}/all?filter=${encodeURIComponent(filter)}`);
  });

  it.each([
    ["of another kind", { ...mine, kind: "Restore" }],
    ["of another name", { ...mine, of: "db2" }],
    ["of a name that begins alike", { ...mine, of: "db [" }],
    ["in another box", { ...mine, box: "box11" }],
    ["in a box that ends alike", { ...mine, box: "ox1" }],
    ["from before", { ...mine, began: "2030-01-01T12:04:09Z" }],
  ])("is not it when it is %s", async (_, item) => {
    const started = item.began === began ? item : { ...item, began: "2030-01-01T12:04:08.9Z" };
    expect(await find(ask([started], { name: "db", host: "h" }))).toEqual({ none: true, settled: false });
  });

  it.each([
    ["two fit", [mine, { ...mine, id: "2" }], "2 that listAll lists may be it: 1, 2"],
    ["it began less than a minute before", [{ ...mine, began: "2030-01-01T12:04:30Z" }], "1 that"],
    ["it does not say when it began", [{ ...mine, began: undefined }], "1 that"],
    ["it does not say what kind it is", [{ ...mine, kind: null }], "1 that"],
    ["nothing tells it from one of the same name", [{ ...mine, box: undefined }], "1 that"],
    ["what would tell it apart is not known", [{ ...mine, box: undefined, of: "db [h]" }], "1 that"],
    ["it has no id", [{ ...mine, id: undefined }], "1 that"],
    ["it is listed beside one that may be it", [mine, { ...mine, id: "2", began: "?" }], "2 that"],
  ])("cannot be told when %s", async (_, items, said) => {
    expect(await find(ask(items))).toEqual({
      cannotTell: expect.stringContaining(said),
      settled: false,
    });
  });

  it("is told by its name where that names its place too, in any case", async () => {
    const item = { ...mine, box: undefined, of: "DB [H]" };
    expect(await find(ask([item], { name: "db", host: "h" }))).toHaveProperty("state");
  });

  it("is one thing, however many pages show it", async () => {
    const service = ask([
      [200, { name: "db" }],
      [200, { value: [mine], nextLink: `${endpoint}/all?page=2` }],
      [200, { value: [mine] }],
    ]);
    expect(await find(service)).toHaveProperty("state");
  });

  it("is looked for in a list that does not show it yet, until its time is over", async () => {
    const startedBefore = new Date("2030-01-01T12:57:59Z");
    expect(await find(ask([]), { startedBefore })).toEqual({ none: true, settled: true });
    const later = new Date("2030-01-01T12:58:01Z");
    expect(await find(ask([]), { startedBefore: later })).toEqual({ none: true, settled: false });
    expect(await find(ask([mine]), { startedBefore: later })).toHaveProperty("state");
  });

  it("is another's when it began after a start could still become visible", async () => {
    const startedBefore = new Date("2030-01-01T12:05:10Z");
    const late = { ...mine, began: "2030-01-01T12:07:10.5Z" };
    expect(await find(ask([late]), { startedBefore })).toEqual({ none: true, settled: true });
    expect(await find(ask([mine]), { startedBefore })).toHaveProperty("state");
  });
});

it("asks about what is not there any more, and passes on that there is no list", async () => {
  const gone: Answer = [404, { error: { code: "Gone" } }];
  expect(await find(ask([gone, [200, { value: [] }]]))).toEqual({ none: true, settled: false });
  expect(await find(ask([gone, [200, { value: [mine] }]]))).toHaveProperty("cannotTell");
  expect(isRestError(await rejection(find(ask([[200, {}], gone]))))).toBe(true);
});

it("does not give what limits the question to what it finds", async () => {
  const leave = new AbortController();
  const service = ask([
    [200, { name: "db" }],
    [200, { value: [mine] }],
    [200, { status: "Succeeded" }],
  ]);
  const answer = await findInList(service.context, start, evidence, given, {
    startedAfter,
    abortSignal: leave.signal,
    timeout: 1000,
    headers: { "x-mine": "1" },
    clientRequestId: "of-the-start",
  });
  leave.abort();
  expect(answer).toHaveProperty("found");
  if ("found" in answer) await answer.found.poll();
  expect(service.sent.map(({ headers }) => headers["x-mine"])).toEqual(["1", "1", "1"]);
  expect(service.sent.map(({ headers }) => headers["x-ms-client-request-id"])).not.toContain("of-the-start");
});
