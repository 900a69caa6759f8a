import { describe, expect, it } from "vitest";
import { reportTable } from "../src/view/report-table.js";
import { createTerminalView } from "../src/view/terminal-view.js";

describe("the terminal view", () => {
  it("draws a bar where the service says how far it is, and turns a spinner meanwhile", () => {
    const frames: string[] = [];
    let now = 0;
    let tick = (): void => {};
    const every = (_ms: number, call: () => void) => {
      tick = call;
      return () => frames.push("stopped");
    };
    const stdout = { columns: 80, write: (text: string) => frames.push(text) };
    const view = createTerminalView({ stdout, now: () => now, every }, ["One", "Other"]);
    view.lane(0).show("export: running", 50);
    expect(frames.at(-1)).toContain("████████░░░░░░░░ 50 %  export: running");
    const [before] = frames.slice(-1);
    now = 250;
    tick();
    expect(frames.at(-1)).not.toBe(before);
    expect(frames.at(-1)).toContain("0.3 s");
    view.lane(1).end("failed");
    expect(frames.at(-1)).toMatch(/✖ Other .* failed/);
    view.close();
    expect(frames).toContain("stopped");
  });
});

describe("the table", () => {
  it("lines its columns up, and claims nothing about what was not started", () => {
    const step = { title: "Key Vault", operation: "fullBackup", requests: 12, polls: 9, ms: 61_250 };
    const table = reportTable([
      { ...step, outcome: "succeeded" },
      { title: "BizTalk", operation: "resumeService", outcome: "not started", requests: 0, polls: 0, ms: 0 },
    ]);
    expect(table.split("\n")).toEqual([
      "Service    Operation      Requests  Polls    Time  Result",
      "---------  -------------  --------  -----  ------  -----------",
      "Key Vault  fullBackup           12      9  61.3 s  succeeded",
      "BizTalk    resumeService         -      -       -  not started",
    ]);
  });
});
