import { describe, expect, test } from "vitest";
import { emulated } from "./support/emulated.js";
import { runCli, services } from "./support/run-cli.js";

describe("find", () => {
  const find = [
    "find",
    "keyvault",
    "full-backup",
    "--storage-resource-uri",
    "https://a.blob.core.windows.net/b",
  ];

  /** Asks a client that answers so; with what it was asked. */
  async function ask(answer: object, more: readonly string[] = ["--started-after", "2026-11-30T02:00:00Z"]) {
    const asked: unknown[][] = [];
    const { clientName, package: name } = services.load("keyvault");
    const ran = await runCli([...find, ...more, "--emulator"], {
      env: { AZBACKUP_TOKEN: "sv=1&sig=planted" },
      load: async (wanted) =>
        wanted === name
          ? {
              [clientName]: class {
                findStartedFullBackup = async (...args: unknown[]) => {
                  asked.push(args);
                  return answer;
                };
              },
            }
          : import(wanted),
    });
    return { ...ran, asked };
  }

  test.each([
    ["started", 0, { found: { resumeToken: async () => "{}" } }, "do not start another one"],
    ["not started", 3, { none: true, settled: true }, "it is safe to start it"],
    ["not seen yet", 4, { none: true, settled: false }, "ask again later"],
    ["cannot tell", 4, { cannotTell: "two of them fit", settled: true }, "Only a person can tell"],
    ["cannot tell", 4, { cannotTell: "it lags", settled: false }, "ask again later"],
  ] as const)("says that it is %s with %i", async (answer, code, answered, advice) => {
    const { exitCode, stdout, stderr } = await ask(answered);
    expect(JSON.parse(stdout)).toMatchObject({ answer });
    expect(stderr).toContain(advice);
    expect(exitCode).toBe(code);
  });

  test("gives a token of what it found, and the reason of what it cannot tell", async () => {
    const found = await ask({ found: { resumeToken: async () => "{}" } });
    expect(found.stderr).toMatch(/azbackup resume azb1\.[\w-]+\n$/);
    expect(JSON.parse((await ask({ cannotTell: "two of them fit", settled: true })).stdout)).toMatchObject({
      why: "two of them fit",
    });
  });

  test("asks with the arguments of the start and the moments between which it was sent", async () => {
    const moments = ["--started-after", "2026-11-30T02:00:00Z", "--started-before", "2026-11-30T03:00:00Z"];
    const { asked } = await ask({ none: true, settled: true }, moments);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toEqual({
      storageResourceUri: "https://a.blob.core.windows.net/b",
      token: "sv=1&sig=planted",
    });
    expect(asked[0]?.[1]).toMatchObject({
      startedAfter: new Date("2026-11-30T02:00:00Z"),
      startedBefore: new Date("2026-11-30T03:00:00Z"),
    });
  });

  test.each([
    [[], "--started-after is required"],
    [["--started-after", "yesterday"], "--started-after must be a time like"],
  ])("refuses %j", async (more, said) => {
    const { exitCode, stderr, asked } = await ask({}, more);
    expect(stderr).toContain(said);
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
  });

  test("is there for what can be followed, and for nothing else", async () => {
    const { stdout } = await runCli(["find", "keyvault", "--help"]);
    const { operations } = services.load("keyvault");
    for (const { command, isLong } of operations) {
      expect(stdout.includes(`\n  ${command.join(" ")} `), command.join(" ")).toBe(isLong);
    }
  });
});

describe("commands of other packages", () => {
  test.each([
    [["emulator"], "@azbackup/emulator", ["--port", "8080"]],
    [["emulator", "--port", "0", "--json"], "@azbackup/emulator", ["--port", "0", "--json"]],
    [["fleet", "run", "--help"], "@azbackup/fleet", ["run", "--help"]],
  ])("are run when they are installed: %j", async (argv, name, given) => {
    const ran: unknown[] = [];
    const { exitCode } = await runCli(argv, {
      runCommandOf: async (...all) => {
        ran.push(all);
        return 7;
      },
    });
    expect(ran).toEqual([[name, given]]);
    expect(exitCode).toBe(7);
  });
});

test("a command may have the name of the client's method", async () => {
  const world = await emulated();
  const flags = ["--subscription", "s", "--resource-group", "g", "--vault", "v", "--emulator", world.url];
  const grouped = await runCli(["recovery-services", "jobs", "list", ...flags], world);
  const flat = await runCli(["recovery-services", "list-jobs", ...flags], world);
  expect(flat).toEqual(grouped);
  expect(flat.exitCode).toBe(0);
});

test.each([
  [[], "Services:"],
  [["keyvault"], "full-restore"],
  [["keyvault", "full-backup", "--help"], "--storage-resource-uri"],
  [["--help"], "Exit codes: 0 done"],
])("says what there is: %j", async (argv, said) => {
  const { stdout, stderr, exitCode } = await runCli(argv);
  const isHelp = argv.includes("--help");
  expect(isHelp ? stdout : stderr).toContain(said);
  expect(exitCode).toBe(isHelp ? 0 : 2);
});

test("the version is that of the package", async () => {
  const { version } = (await import("../package.json", { with: { type: "json" } })).default;
  expect((await runCli(["--version"])).stdout).toBe(`${version}\n`);
});
