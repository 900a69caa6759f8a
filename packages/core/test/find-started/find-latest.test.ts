import { expect, it } from "vitest";
import { unknown } from "../../src/deserialize/index.js";
import { findByName, findLatest, type LatestEvidence } from "../../src/find-started/index.js";
import { lroSpec } from "../../src/lro/index.js";
import type { LongRunningOperation, OperationBase, PagedOperation } from "../../src/operation/index.js";
import { type Answer, endpoint, fakeService } from "../operation/fake-service.js";
import { VirtualClock } from "../support/virtual-clock.js";

const at = (path: string): OperationBase["request"] => {
  return () => ({ url: `${endpoint}${path}` });
};
const getLatest = { name: "getLatest", method: "GET", request: at("/latest"), statuses: [200] } as const;
const listResults: PagedOperation = {
  name: "listResults",
  method: "GET",
  request: at("/results"),
  statuses: [200],
  paging: { items: ["value"], item: unknown },
};
const start: LongRunningOperation = {
  name: "start",
  method: "PUT",
  request: at("/thing"),
  statuses: [202],
  startsWork: true,
  lro: {
    tracking: lroSpec({
      statusOperation: { operation: "getLatest", arguments: {} },
      status: { running: ["Busy"], notYet: ["Nothing"] },
    }),
    operations: { getLatest },
  },
};
const evidence: LatestEvidence = {
  read: { operation: getLatest, arguments: {} },
  endedAt: ["ended"],
  list: { operation: listResults, arguments: {} },
  match: [{ path: ["id"], values: ["{/result}"] }],
  startedAt: ["began"],
  settleMs: 60_000,
};

const startedAfter = new Date("2030-01-01T12:00:00Z");
const startedBefore = new Date("2030-01-01T12:00:10Z");
const during = "2030-01-01T12:01:00Z";
const before = "2030-01-01T11:58:00Z";
const none = { none: true, settled: true };
const cannotTell = (said: string, settled = true) => ({
  cannotTell: expect.stringContaining(said) as string,
  settled,
});

function ask(answers: readonly Answer[]) {
  const clock = new VirtualClock({ now: Date.parse("2030-01-01T13:00:00Z") });
  return fakeService(answers, { options: { clock } });
}

async function find(answers: readonly Answer[], how: LatestEvidence = evidence): Promise<unknown> {
  const { context } = ask(answers);
  const answer = await findLatest(context, start, how, {}, { startedAfter, startedBefore });
  return "found" in answer ? "found" : answer;
}

const ended = (document: object, ...results: object[]): Answer[] => [
  [200, { status: "Succeeded", result: "r1", ...document }],
  [200, { value: results }],
];

it.each<[string, Answer[], unknown]>([
  ["there never was one", [[404]], none],
  ["it says nothing yet", [[200, { status: "Nothing" }]], none],
  ["the document is null", [[200, "null"]], none],
  ["it ended before", ended({ ended: before }), none],
  ["it goes on", [[200, { status: "Busy" }]], cannotTell("a run is under way", false)],
  ["its word is not known", [[200, { status: "Odd" }]], cannotTell("a run is under way", false)],
  ["it has no status", [[200, {}]], cannotTell("getLatest does not tell")],
  ["it does not say when it ended", ended({}), cannotTell("ended as Succeeded")],
  ["it ended just before", ended({ ended: "2030-01-01T11:59:30Z" }), cannotTell("ended as Succeeded")],
  ["it failed, and says when", [[200, { status: "Failed", ended: during }]], "found"],
  ["it failed, and does not say when", [[200, { status: "Failed" }]], cannotTell("ended as Failed")],
  ["its result began in time", ended({ ended: during }, { id: "r1", began: during }), "found"],
  ["its result began before", ended({ ended: during }, { id: "r1", began: before }), none],
  ["its result does not say when", ended({ ended: during }, { id: "r1" }), cannotTell("Succeeded")],
  [
    "its result is not listed",
    ended({ ended: during }, { id: "r2", began: during }),
    cannotTell("Succeeded"),
  ],
  ["there is no list", [...ended({ ended: during }).slice(0, 1), [404]], cannotTell("Succeeded")],
])("tells of the latest run, when %s", async (_, answers, expected) => {
  expect(await find(answers)).toEqual(expected);
});

it("cannot tell of a success where nothing lists what came of it", async () => {
  const { list: _list, match: _match, startedAt: _startedAt, ...alone } = evidence;
  expect(await find(ended({ ended: during }), alone)).toEqual(cannotTell("Succeeded"));
});

it("passes on that the list could not be read", async () => {
  await expect(find([...ended({ ended: during }).slice(0, 1), [500, {}]])).rejects.toThrow("listResults");
});

it.each<[string, Answer, unknown]>([
  ["is not there", [404], none],
  ["was made in time", [200, { made: during }], "https://service.example/thing"],
  ["was made before", [200, { made: before }], none],
  ["does not say when it was made", [200, {}], cannotTell("getLatest does not say")],
])("tells by the name of what a start makes, when it %s", async (_, answer, expected) => {
  const { context } = ask([answer]);
  const byName = { read: { operation: getLatest, arguments: {} }, madeAt: ["made"], settleMs: 60_000 };
  const said = await findByName(context, start, byName, {}, { startedAfter, startedBefore });
  const told = "found" in said ? JSON.parse(await said.found.resumeToken()).state.url : said;
  expect(told).toEqual(expected);
});
