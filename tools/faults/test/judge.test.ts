import { describeOperation, readDescription } from "@azbackup/contract";
import { RestError, StatusUnavailableError } from "@azbackup/core/errors";
import { describe, expect, test } from "vitest";
import { judge } from "../src/matrix/judge.js";
import type { Evidence } from "../src/matrix/judge.js";
import { leaks } from "../src/matrix/leaks.js";
import { fails, succeeds } from "../src/matrix/rule.js";
import type { Rule } from "../src/matrix/rule.js";
import type { Target } from "../src/matrix/target.js";

const fault = { title: "a fault", fault: { kind: "conflict" } } as const;
const rule: Rule = {
  title: "",
  why: "",
  cases: [fault],
  trigger: [succeeds, fails("RestError", 1)],
  follow: ["ok", "StatusUnavailableError"],
  read: ["ok"],
};
const target: Target = {
  service: "depot",
  operation: "store",
  role: "trigger",
  hit: "store",
  nth: 1,
  longRunning: true,
  hasBaseline: false,
  hasBody: true,
  isAccepted: true,
  hasUrls: true,
  takesTokens: true,
  call: { ofClient: [], apiVersion: undefined, args: [] },
  described: describeOperation(readDescription("keyvault"), "fullBackup"),
};
const good = {
  cell: {
    target,
    rule,
    fault,
    end: "ok",
    message: "",
    cause: undefined,
    started: 1,
    sends: 1,
    requests: 3,
    again: undefined,
  },
  evidence: {
    error: undefined,
    capped: false,
    workState: "succeeded",
    violations: [],
    leaked: 0,
  } satisfies Evidence,
};
type Cell = typeof good.cell;

function problems(
  cell: Partial<Record<keyof Cell, unknown>>,
  evidence: Partial<Evidence> = {},
): readonly string[] {
  return judge({ ...good.cell, ...(cell as Partial<Cell>), evidence: { ...good.evidence, ...evidence } })
    .problems;
}

const unread = new StatusUnavailableError("store", undefined);
const rest = new RestError({
  operation: "store",
  method: "POST",
  url: "https://depot.example/",
  statusCode: 500,
  headers: {},
  startsWork: true,
});

describe("the judge of a cell", () => {
  test("has nothing to say of one that is as it should be", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ end: "RestError", message: rest.message }, { error: rest })).toEqual([]);
    const follow = { ...target, role: "status" };
    expect(
      problems({ target: follow, end: "StatusUnavailableError", again: "ok" }, { error: unread }),
    ).toEqual([]);
  });

  test.each<[string, Parameters<typeof problems>, string]>([
    ["work that was started twice", [{ started: 2 }], "started 2 times"],
    ["a success of work that goes on", [{}, { workState: "running" }], "although the work is running"],
    ["a success of work that failed", [{}, { workState: "failed" }], "although the work is failed"],
    ["an end the rule does not know", [{ end: "TimeoutError" }, { error: rest }], "ends with TimeoutError"],
    [
      "an error of somebody else",
      [{ end: "RestError", message: rest.message }, { error: new TypeError("x") }],
      "none of the library's",
    ],
    ["a hang", [{ end: "hang" }], "it hangs"],
    ["requests without end", [{}, { capped: true }], "without end"],
    ["a trigger sent again", [{ sends: 2 }], "sent 2 times instead of 1"],
    [
      "an error that hides that work was started",
      [{ end: "RestError", message: "no" }, { error: rest }],
      "does not say",
    ],
    ["a request to a stranger", [{}, { violations: ["token-to-foreign-origin"] }], "token-to-foreign-origin"],
    ["a secret that is shown", [{}, { leaked: 1 }], "secrets are shown"],
    ["a poller that does not go on", [{ again: "ok, StatusUnavailableError" }], "goes on with"],
  ])("finds %s", (_, [cell, evidence], said) => {
    expect(problems(cell, evidence).join("; ")).toContain(said);
  });
});

test("a secret is found in what an error says, holds, is caused by and in the log", () => {
  const shown = [
    { error: new Error("it was hunter2"), log: [] },
    { error: Object.assign(new Error("no"), { deep: { er: ["hunter2"] } }), log: [] },
    { error: new Error("no", { cause: new Error("hunter2") }), log: [] },
    { log: [{ level: "debug", event: "x", fields: { url: "hunter2" } } as const] },
    { log: [], token: "hunter2" },
  ];
  for (const one of shown) expect(leaks(["hunter2", "other"], one)).toEqual(["hunter2"]);
  expect(leaks(["hunter2"], { error: new Error("no"), log: [] })).toEqual([]);
});
