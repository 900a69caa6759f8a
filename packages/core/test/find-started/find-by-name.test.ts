import { describe, expect, it } from "vitest";
import { findByName, type NameEvidence } from "../../src/find-started/index.js";
import { lroSpec } from "../../src/lro/index.js";
import type { LongRunningOperation } from "../../src/operation/index.js";
import { type Answer, endpoint, fakeService } from "../operation/fake-service.js";
import { VirtualClock } from "../support/virtual-clock.js";

const readIt = {
  name: "readIt",
  method: "GET",
  request: () => ({ url: `${endpoint}/it` }),
  statuses: [200],
} as const;
const start: LongRunningOperation = {
  name: "start",
  method: "PUT",
  request: () => ({ url: `${endpoint}/it` }),
  statuses: [202],
  startsWork: true,
  lro: { tracking: lroSpec({}), operations: {} },
};
const evidence: NameEvidence = {
  read: { operation: readIt, arguments: {} },
  madeAt: ["made"],
  settleMs: 60_000,
};
const startedAfter = new Date("2030-01-01T12:00:00Z");
const startedBefore = new Date("2030-01-01T12:01:00Z");
const made = { made: "2030-01-01T12:00:30Z" };
const madeBefore = { made: "2029-01-01T12:00:30Z" };

async function find(more: Partial<NameEvidence>, answer: Answer): Promise<unknown> {
  const clock = new VirtualClock({ now: Date.parse("2030-01-01T13:00Z") });
  const { context } = fakeService([answer], { options: { clock } });
  const said = await findByName(
    context,
    start,
    { ...evidence, ...more },
    {},
    { startedAfter, startedBefore },
  );
  return "found" in said ? "found" : said;
}

describe("what has the name that a start gave", () => {
  it("is found where it was made in the time asked about", async () => {
    expect(await find({}, [200, made])).toBe("found");
  });

  it("is not, where there is none, or one of before", async () => {
    const none = { none: true, settled: true };
    expect(await find({}, [404, {}])).toEqual(none);
    expect(await find({}, [200, madeBefore])).toEqual(none);
  });

  it("may have been changed, where the start changes what is there", async () => {
    const cannotTell = "readIt shows what was there before, and does not say whether it was changed since";
    expect(await find({ changes: true }, [200, madeBefore])).toEqual({ cannotTell, settled: true });
    expect(await find({ changes: true }, [404, {}])).toEqual({ none: true, settled: true });
  });

  it("is not taken for done, where nothing in it says so", async () => {
    const cannotTell =
      "readIt shows what was made in the time asked about, and does not say whether it is done";
    expect(await find({ untold: true }, [200, made])).toEqual({ cannotTell, settled: true });
  });

  it("is not told where it does not say when it was made", async () => {
    const cannotTell = "readIt does not say whether it was made in the time asked about";
    expect(await find({}, [200, {}])).toEqual({ cannotTell, settled: true });
  });
});
