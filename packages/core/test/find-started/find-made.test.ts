import { describe, expect, it } from "vitest";
import { unknown } from "../../src/deserialize/index.js";
import { isRestError } from "../../src/errors/index.js";
import { findMade, type ListEvidence } from "../../src/find-started/index.js";
import { type Operation, type PagedOperation, readDocument } from "../../src/operation/index.js";
import { rejection } from "../lro/transcript.js";
import { type Answer, endpoint, type FakeService, fakeService } from "../operation/fake-service.js";
import { VirtualClock } from "../support/virtual-clock.js";

const listAll: PagedOperation = {
  name: "listAll",
  method: "GET",
  request: () => ({ url: `${endpoint}/all` }),
  statuses: [200],
  paging: { items: ["value"], item: unknown },
};
const put: Operation = {
  name: "put",
  method: "PUT",
  request: () => ({ url: `${endpoint}/all/nightly?v=1`, body: "{}", contentType: "application/json" }),
  statuses: [201],
  startsWork: true,
  read: ({ context, response }) => readDocument(context, response),
};
const evidence: ListEvidence = {
  list: { operation: listAll, arguments: {} },
  match: [{ path: ["name"], values: ["{name}", "*_{name}"] }],
  id: ["id"],
  isResource: true,
  endedAt: ["done"],
  settleMs: 60_000,
};
const startedAfter = new Date("2030-01-01T12:00:00Z");
const mine = { id: "/all/1_nightly", name: "1_nightly", done: "2030-01-01T12:00:30Z" };

function ask(...answers: readonly Answer[]): FakeService {
  return fakeService([...answers], {
    options: { clock: new VirtualClock({ now: Date.parse("2030-01-01T13:00Z") }) },
  });
}

const find = ({ context }: FakeService): Promise<unknown> =>
  findMade(context, put, evidence, { name: "nightly" }, { startedAfter });

describe("what an operation made whose answer was lost", () => {
  it("is read at its own id, with the query of the start, and nothing is sent again", async () => {
    const service = ask([200, { value: [mine, { ...mine, name: "1_weekly" }] }], [200, { ...mine, size: 3 }]);
    expect(await find(service)).toEqual({ found: { ...mine, size: 3 } });
    expect(service.sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      ["GET", `${endpoint}/all`, ""],
      ["GET", `${endpoint}/all/1_nightly?v=1`, ""],
    ]);
  });

  it("is not there where the list shows none, or one of before", async () => {
    const before = { ...mine, done: "2029-01-01T12:00:30Z" };
    expect(await find(ask([200, { value: [before] }]))).toEqual({ none: true, settled: false });
  });

  it("is not chosen between two", async () => {
    const two = ask([200, { value: [mine, { ...mine, id: "/all/2_nightly", name: "2_nightly" }] }]);
    expect(await find(two)).toMatchObject({ cannotTell: expect.stringMatching(/^2 that listAll lists/) });
  });

  it("is an error where it cannot be read", async () => {
    const gone = ask([200, { value: [mine] }], [404, { error: { code: "Gone", message: "gone" } }]);
    expect(await rejection(find(gone))).toSatisfy(isRestError);
  });
});
