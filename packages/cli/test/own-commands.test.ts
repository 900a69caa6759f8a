import { systemClock } from "@azbackup/core/clock";
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

describe("fleet", () => {
  const store = ["--store", "./fleet", "--run", "2026-11-30"];
  const line = (name: string, ...more: string[]) =>
    JSON.stringify([
      "keyvault",
      "full-backup",
      "--storage-resource-uri",
      `https://a.blob.core.windows.net/${name}`,
      ...more,
    ]);

  /** As much of a fleet as it takes to start and follow what was added. */
  function fakeFleet(states: Record<string, string> = {}) {
    const made: { options: Record<string, unknown>; kept: Record<string, unknown>[] } = {
      options: {},
      kept: [],
    };
    const createFleet = async (options: Record<string, unknown>) => {
      made.options = options;
      const { command } = options["kinds"] as {
        command: Record<string, (...args: unknown[]) => PromiseLike<unknown>>;
      };
      return {
        async add(
          _kind: string,
          items: string[][],
          { key, group }: Record<string, (words: string[]) => string>,
        ) {
          for (const item of items)
            made.kept.push({ item, key: key?.(item), group: group?.(item), state: "waiting", error: null });
        },
        async work() {
          for (const one of made.kept) {
            one["state"] = states[String(one["key"])] ?? "succeeded";
            await command["start"]?.(one["item"], { abortSignal: new AbortController().signal });
          }
        },
        async *list() {
          yield* made.kept;
        },
        close: async () => {},
      };
    };
    return {
      made,
      load: async (name: string) => (name === "@azbackup/fleet" ? { createFleet } : import(name)),
    };
  }

  async function fleet(lines: readonly string[], states: Record<string, string> = {}) {
    const world = await emulated();
    const { made, load } = fakeFleet(states);
    const env = { AZBACKUP_TOKEN: "sv=1&sig=planted", AZBACKUP_EMULATOR: world.url };
    const ran = await runCli(["fleet", "list.jsonl", ...store], {
      ...world,
      env,
      load,
      files: new Map([["list.jsonl", lines.join("\n")]]),
    });
    return { ...ran, ...made, started: world.emulator.started() };
  }

  test("starts and follows every command of a file, with no secret in what it keeps", async () => {
    const { exitCode, stdout, stderr, started, kept, options } = await fleet([line("a"), "", line("b")]);
    expect(stderr).toBe("");
    expect(started).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      {
        command: expect.stringMatching(/^keyvault full-backup .*\/a$/) as string,
        state: "succeeded",
        error: null,
      },
      {
        command: expect.stringMatching(/^keyvault full-backup .*\/b$/) as string,
        state: "succeeded",
        error: null,
      },
    ]);
    expect(JSON.stringify(kept)).not.toContain("planted");
    expect(options).toMatchObject({ store: "./fleet", limits: { perGroup: 8 } });
    expect(exitCode).toBe(0);
  });

  test.each([
    ["failed", 1],
    ["needsOperator", 4],
  ])("ends with a code of its own when one is %s: %i", async (state, code) => {
    const key = `2026-11-30 ${(JSON.parse(line("a")) as string[]).join(" ")}`;
    expect((await fleet([line("a"), line("b")], { [key]: state })).exitCode).toBe(code);
  });

  test("starts nothing when a command is there twice", async () => {
    const { exitCode, stderr, started } = await fleet([line("a"), line("b"), line("a")]);
    expect(stderr).toContain("line 3 of list.jsonl must be another command");
    expect({ exitCode, started }).toEqual({ exitCode: 2, started: 0 });
  });

  test.each([
    ["keyvault full-backup", "line 1 of list.jsonl must be a JSON list of the words of a command"],
    [line("a", "--use-managed-identity", "maybe"), "--use-managed-identity must be true or false"],
    ['["keyvault","full-backup-status","--job-id","1"]', "is nothing that is started and followed"],
  ])("starts nothing when a line is wrong: %s", async (wrong, said) => {
    const { exitCode, stderr, started } = await fleet([wrong, line("b")]);
    expect(stderr).toContain(said);
    expect({ exitCode, started }).toEqual({ exitCode: 2, started: 0 });
  });

  describe("status", () => {
    const table = (summary: unknown) => `items  ${(summary as { items: number }).items}\n`;
    function watched() {
      let items = 0;
      const closed: boolean[] = [];
      const createFleet = async () => ({
        summary: async () => ({ items: ++items }),
        close: async () => void closed.push(true),
      });
      const load = async () => ({ createFleet, summaryTable: table });
      return { closed, load };
    }

    test("is shown once", async () => {
      const { closed, load } = watched();
      const ran = await runCli(["fleet", "status", "--store", "./fleet"], { load });
      expect(ran).toMatchObject({ exitCode: 0, stdout: "items  1\n", stderr: "" });
      expect(closed).toEqual([true]);
    });

    test("is shown again in the same place, until it is interrupted", async () => {
      const { closed, load } = watched();
      const clock = {
        ...systemClock,
        sleep: async (_ms: number, signal?: AbortSignal) => signal?.throwIfAborted(),
      };
      let interrupt = () => {};
      const ran = await runCli(["fleet", "status", "--watch", "--store", "./fleet"], {
        load,
        clock,
        isTTY: true,
        onReady: (stop) => (interrupt = stop),
        onWrite: (text) => {
          if (text.includes("items  3")) interrupt();
        },
      });
      expect(ran.stdout).toBe([1, 2, 3].map((items) => `\u001B[2J\u001B[Hitems  ${items}\n`).join(""));
      expect({ exitCode: ran.exitCode, closed }).toEqual({ exitCode: 130, closed: [true] });
    });
  });

  test("needs a name for what it runs", async () => {
    const { exitCode, stderr } = await runCli(["fleet", "list.jsonl", "--store", "./fleet"]);
    expect(stderr).toContain("--run is required");
    expect(exitCode).toBe(2);
  });

  test("says what it needs", async () => {
    const { exitCode, stderr } = await runCli(["fleet", "-", ...store], {
      load: async (name) => (name === "@azbackup/fleet" ? Promise.reject(new Error("none")) : import(name)),
    });
    expect(stderr).toContain("this needs @azbackup/fleet: npm install -g @azbackup/fleet");
    expect(exitCode).toBe(2);
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
