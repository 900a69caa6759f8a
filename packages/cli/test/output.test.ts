import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { runCli, type RunOptions } from "./support/run-cli.js";

const jobs = [
  "recovery-services",
  "jobs",
  "list",
  "--subscription",
  "s",
  "--resource-group",
  "g",
  "--vault",
  "v",
];
const job = (index: number) => ({
  id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/v/backupJobs/j${index}`,
  name: `j${index}`,
  type: "Microsoft.RecoveryServices/vaults/backupJobs",
  properties: {
    jobType: "AzureIaaSVMJob",
    status: "InProgress",
    entityFriendlyName: `machine\t${index}`,
    activityId: "a",
  },
});

/** Runs against a service of so many jobs, ten a page; with how many pages it was asked for. */
async function list(count: number, argv: readonly string[], options: RunOptions = {}) {
  let pages = 0;
  const ran = await runCli([...jobs, ...argv], {
    ...options,
    env: { AZBACKUP_ACCESS_TOKEN: "a-token-of-the-environment", ...options.env },
    fetch: async (input) => {
      pages += 1;
      const from = Number(new URL(String(input)).searchParams.get("from") ?? 0);
      const next =
        from + 10 < count ? `https://management.azure.com/next?api-version=1&from=${from + 10}` : undefined;
      const value = Array.from({ length: Math.min(10, count - from) }, (_, index) => job(from + index));
      return Response.json({ value, nextLink: next });
    },
  });
  return { ...ran, pages };
}

describe("results", () => {
  test("are a table on a terminal, and JSON elsewhere", async () => {
    const terminal = await list(3, [], { isTTY: true, columns: 60, env: { NO_COLOR: "1" } });
    expect(terminal.stdout.split("\n")[0]).toMatch(/^name +jobType +/);
    expect(terminal.stdout.split("\n")[2]).toMatch(/^j0 +AzureIaaSVMJob/);
    expect(
      Math.max(
        ...terminal.stdout
          .split("\n")
          .slice(0, -2)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(60);
    expect(terminal.stdout).toMatch(/\(\d+ more columns: --output json/);
    expect(JSON.parse((await list(3, [])).stdout)).toMatchObject([
      { name: "j0" },
      { name: "j1" },
      { name: "j2" },
    ]);
  });

  test("hold the same in every format", async () => {
    const wanted = JSON.parse((await list(12, ["--output", "json"])).stdout) as unknown[];
    expect(wanted).toHaveLength(12);
    const lines = (await list(12, ["-o", "jsonl"])).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(wanted);
    expect(parse((await list(12, ["-o", "yaml"])).stdout)).toEqual(wanted);
    const tsv = (await list(12, ["-o", "tsv", "--query", "[].[name, properties.entityFriendlyName]"])).stdout;
    expect(tsv.split("\n")[1]).toBe("j1\tmachine\\t1");
  });

  test.each(["json", "jsonl", "yaml", "tsv", "table"])(
    "are whole when there are none: %s",
    async (format) => {
      const { stdout } = await list(0, ["-o", format]);
      const empty = { json: "[]\n", jsonl: "", yaml: "[]\n", tsv: "", table: "Nothing found.\n" };
      expect(stdout).toBe(empty[format as keyof typeof empty]);
    },
  );

  test("are chosen from as in az", async () => {
    const { stdout } = await list(30, ["--query", "[?name=='j21'].{job: name, is: properties.status}"]);
    expect(JSON.parse(stdout)).toEqual([{ job: "j21", is: "InProgress" }]);
    const wrong = await list(1, ["--query", "[?"]);
    expect({ exitCode: wrong.exitCode, pages: wrong.pages }).toEqual({ exitCode: 2, pages: 0 });
    expect(wrong.stderr).toContain("--query must be JMESPath");
  });

  test("stop at the limit, without asking for more pages, and say that there are more", async () => {
    const limited = await list(95, ["--limit", "12"]);
    expect((JSON.parse(limited.stdout) as unknown[]).length).toBe(12);
    expect(limited.pages).toBe(2);
    expect(limited.stderr).toBe("Only the first 12 are shown: --all shows all of them.\n");
    const exact = await list(20, ["--limit", "20"]);
    expect(exact.stderr).toBe("");
    const usual = await list(250, ["-o", "jsonl"], { isTTY: true });
    expect(usual.stdout.trimEnd().split("\n")).toHaveLength(100);
    expect(usual.stderr).toContain("Only the first 100 are shown");
    expect(
      (await list(250, ["-o", "jsonl", "--all"], { isTTY: true })).stdout.trimEnd().split("\n"),
    ).toHaveLength(250);
    expect((await list(250, ["-o", "jsonl"])).stdout.trimEnd().split("\n")).toHaveLength(250);
  });

  test.each([["--limit=0"], ["--limit=x"], ["--limit=1", "--all"], ["--output=xml"]])(
    "refuses %s",
    async (...argv) => {
      const { exitCode, stderr, pages } = await list(1, argv);
      expect({ exitCode, pages }).toEqual({ exitCode: 2, pages: 0 });
      expect(stderr).toContain(argv[0]?.split("=")[0]);
    },
  );

  test("are written as their pages come", async () => {
    const seen: number[] = [];
    let pages = 0;
    await runCli([...jobs, "-o", "jsonl"], {
      env: { AZBACKUP_ACCESS_TOKEN: "a-token-of-the-environment" },
      fetch: async () => {
        pages += 1;
        return Response.json({
          value: [job(pages)],
          nextLink: pages < 3 ? `https://management.azure.com/n?p=${pages}` : undefined,
        });
      },
      onWrite: () => seen.push(pages),
    });
    expect(seen).toEqual([1, 2, 3]);
  });

  test("cannot steer the terminal", async () => {
    const { stdout } = await runCli([...jobs, "-o", "table"], {
      env: { AZBACKUP_ACCESS_TOKEN: "a-token-of-the-environment" },
      fetch: async () => Response.json({ value: [{ ...job(1), name: "\u001B[2Jgone" }] }),
    });
    expect(stdout).not.toContain("\u001B");
  });
});
