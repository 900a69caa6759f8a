import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runLroCases } from "../src/lro/run-lro-cases.js";

async function run(...lines: (object | string)[]) {
  const file = join(await mkdtemp(join(tmpdir(), "lro-cases-")), "cases.jsonl");
  await writeFile(
    file,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return runLroCases(file);
}

/** A case that passes, for the others to differ from in one thing. */
const good = {
  id: "a",
  request: { method: "POST", path: "/p" },
  options: { intervalMs: 1000 },
  exchanges: [
    {
      method: "POST",
      path: "/p",
      status: 202,
      headers: { "operation-location": "/op", location: "/result", "retry-after": "3" },
    },
    { method: "GET", path: "/op", status: 200, headers: {}, body: { status: "Running" } },
    { method: "GET", path: "/op", status: 200, headers: {}, body: { status: "Succeeded" } },
    { method: "GET", path: "/result", status: 200, headers: {}, body: { id: 1 } },
  ],
  expect: {
    outcome: "succeeded",
    result: { id: 1 },
    polls: 2,
    finalGet: true,
    firstDelayMs: 3000,
    delaysMs: ["~3000"],
    callbacks: 2,
  },
};

describe("the cases of long-running operations", () => {
  it("all come out as expected", async () => {
    const report = await runLroCases(fileURLToPath(new URL("../cases/lro-cases.jsonl", import.meta.url)));
    expect(report.failures).toEqual([]);
    expect(report.passed).toBeGreaterThan(100);
  });
});

describe("the runner of these cases", () => {
  it("takes what comes out as expected", async () => {
    expect(await run(good)).toEqual({ passed: 1, failures: [] });
  });

  it.each<[string, object, string]>([
    ["another outcome", { outcome: "failed" }, "outcome"],
    ["another result", { result: { id: 2 } }, "result"],
    ["another number of polls", { polls: 3 }, "polls"],
    ["a final GET that was not expected", { finalGet: undefined }, "final GET"],
    ["another first delay", { firstDelayMs: 1000 }, "first delay"],
    ["another delay", { delaysMs: [1000] }, "delays"],
    ["a delay too many", { delaysMs: [] }, "delays"],
    ["another number of callbacks", { callbacks: 3 }, "callbacks"],
    ["an error that is not there", { errorIncludes: ["busy"] }, "error with"],
  ])("reports %s", async (_, expectation, got) => {
    const report = await run({ ...good, expect: { ...good.expect, ...expectation } });
    expect(report.passed).toBe(0);
    expect(report.failures).toMatchObject([{ id: "a", got: expect.stringContaining(got) }]);
  });

  it.each<[string, object[], string]>([
    ["a request too many", good.exchanges.slice(0, 3), "GET /result was sent, where nothing was expected"],
    ["a request that is missing", [...good.exchanges, good.exchanges[1] ?? {}], "GET /op was never sent"],
    ["another order", [good.exchanges[0] ?? {}, good.exchanges[3] ?? {}], "GET /op instead of GET /result"],
    [
      "a header that is missing",
      [{ ...good.exchanges[0], requestHeaders: { authorization: "x" } }, ...good.exchanges.slice(1)],
      "authorization: null",
    ],
    [
      "another body",
      [
        { ...good.exchanges[0], requestBody: { a: 1 } },
        { ...good.exchanges[1], requestBody: { a: 1 } },
        ...good.exchanges.slice(2),
      ],
      "another body",
    ],
  ])("reports %s", async (_, exchanges, got) => {
    const report = await run({ ...good, exchanges });
    expect(report.failures).toMatchObject([{ id: "a", got: expect.stringContaining(got) }]);
  });

  it.each<[string, object | string, string, string]>([
    ["an option it does not know", { ...good, options: { magic: 1 } }, "a", "unknown option magic"],
    ["an option that is malformed", { ...good, options: { resumeAfter: "1" } }, "a", "option resumeAfter"],
    [
      "an expectation it does not know",
      { ...good, expect: { outcome: "error", mood: "bad" } },
      "a",
      "unknown expectation mood",
    ],
    ["an exchange that is malformed", { ...good, exchanges: [{ method: "GET" }] }, "a", "exchanges"],
    ["a line that is no JSON", '{"id": "b", oops', "b", "JSON"],
    ["a line that is no case", "[]", "line 1", "no id"],
  ])("reports %s, and goes on", async (_, line, id, got) => {
    const report = await run(line, { ...good, id: "c" });
    expect(report.passed).toBe(1);
    expect(report.failures).toMatchObject([{ id, got: expect.stringContaining(got) }]);
  });

  it("goes on in a new poller with a token, and aborts when told to", async () => {
    const resumed = {
      ...good,
      id: "r",
      options: { intervalMs: 1000, resumeAfter: 2 },
      expect: { ...good.expect, callbacks: 2 },
    };
    const aborted = {
      ...good,
      id: "s",
      options: { abortAfter: 2 },
      exchanges: good.exchanges.slice(0, 2),
      expect: { outcome: "error", errorIncludes: "abort", polls: 1 },
    };
    expect(await run(resumed, aborted)).toEqual({ passed: 2, failures: [] });
  });
});
