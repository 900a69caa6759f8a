import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newcomerEnvironment } from "../src/walk/newcomer-environment.js";
import { commandsInText, readWalk } from "../src/walk/read-walk.js";
import { takeWalk } from "../src/walk/take-walk.js";
import { unsaid } from "../src/walk/unsaid.js";

const fence = "```";
const block = (info: string, text: string): string => `${fence}${info}\n${text}\n${fence}\n\n`;

describe("what a page says", () => {
  test("is read in order, each line of a shell block by itself", () => {
    const page = block("sh", "one\ntwo") + block("text", "2") + block("diff", "+x") + block("ts a.ts", "y");
    expect(readWalk(page)).toEqual([
      { kind: "command", line: 2, command: "one", says: [] },
      { kind: "command", line: 3, command: "two", says: ["2"] },
      { kind: "edit", line: 11, diff: "+x\n" },
      { kind: "file", line: 15, name: "a.ts", text: "y\n" },
    ]);
  });

  test.each(["", "bash", "ts", "json"])("is refused where nobody would execute it: '%s'", (info) => {
    expect(() => readWalk(block(info, "npm ci"))).toThrow(/^line 2: a block nobody executes/);
  });

  test("is refused where an output has no command", () => {
    expect(() => readWalk(block("text", "x"))).toThrow("nobody executes");
    expect(() => readWalk(block("sh", "one") + block("text", "x") + block("text", "y"))).toThrow("line 10");
  });

  test("has commands in its text too, and what is no command is none", () => {
    const page = `Do \`npm run x\`, not \`x\`.\n${block("sh", "npm ci `npm test`")}`;
    expect(commandsInText(page)).toEqual(["npm run x"]);
  });
});

describe("what a command prints", () => {
  test("is what the page says, but for times, counts, ports and what the page leaves open", () => {
    const printed = "at 127.0.0.1:999\nBizTalk  3  2  2.5 s  failed\nmore\nall of it green";
    const says = ["at 127.0.0.1:1", "BizTalk 14 10 10 s failed", "all … green"];
    expect(unsaid(printed, says)).toBeUndefined();
  });

  test.each([
    ["BizTalk 4 2.5 s failed"],
    ["BizTalk 3 2.5 s succeeded"],
    ["BizTalk 3 2.5 s"],
    ["a\\.c"],
    ["x … y"],
  ])("is not what the page says: %s", (line) => {
    expect(unsaid("BizTalk 3 2.5 s failed\nabc", [line])).toBe(line);
  });

  test("comes in the order the page says", () => {
    expect(unsaid("a\nb", ["b", "a"])).toBe("a");
  });
});

test("a newcomer has neither npm's variables nor this repository's programs, but their own registry", () => {
  const env = {
    PATH: ["/x/node_modules/.bin", "/usr/bin"].join(process.platform === "win32" ? ";" : ":"),
    npm_lifecycle_event: "walk",
    npm_config_local_prefix: "/x",
    npm_config_registry: "https://registry.example",
    INIT_CWD: "/x",
    HOME: "/home",
  };
  expect(newcomerEnvironment(env)).toEqual({
    PATH: "/usr/bin",
    npm_lifecycle_event: undefined,
    npm_config_local_prefix: undefined,
    INIT_CWD: undefined,
  });
});

describe("a walk", () => {
  let folder: string;
  beforeEach(async () => {
    const work = await mkdtemp(join(tmpdir(), "azbackup-walk-test-"));
    folder = join(work, "azbackup");
    await mkdir(folder);
    await run("git", ["init", "--quiet"], { cwd: folder });
    await writeFile(join(folder, "file.txt"), "old\n");
  });
  afterEach(async () => rm(join(folder, ".."), { recursive: true, force: true }));

  const walk = async (page: string): Promise<string[]> => {
    const said: string[] = [];
    await takeWalk(readWalk(page), folder, (text) => said.push(text));
    return said;
  };

  test("changes folders, edits files, writes files and runs each command", async () => {
    const diff = "--- a/file.txt\n+++ b/file.txt\n@@ -1 +1 @@\n-old\n+new";
    const page = `${block("diff", diff)}${block("sh", "mkdir ../other\ncd ../other")}${block("js a.mjs", "a")}${block("sh", "cat a.mjs ../azbackup/file.txt")}${block("text", "a\nnew")}`;
    expect(await walk(page)).toHaveLength(5);
    expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("new\n");
  });

  test("fails where a command does not print what the page says", async () => {
    await expect(walk(block("sh", "echo one") + block("text", "two"))).rejects.toThrow(/^line 2: echo one/);
  });

  test("fails where a command fails, or an edit does not apply", async () => {
    await expect(walk(block("sh", "exit 3"))).rejects.toThrow("ended with 3");
    const diff = "--- a/file.txt\n+++ b/file.txt\n@@ -1 +1 @@\n-other\n+new";
    await expect(walk(block("diff", diff))).rejects.toThrow("git apply");
  });
});
