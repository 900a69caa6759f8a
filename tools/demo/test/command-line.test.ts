import { describe, expect, it } from "vitest";
import { journeys } from "../src/journeys/index.js";
import { run } from "./support/fake-environment.js";

const hidden = "sv=1&sig=Zm9vYmFyYmF6";

describe("the command line", () => {
  it("explains every service, what it needs, and where secrets come from", async () => {
    const { exitCode, stdout } = await run(["--help"]);
    expect(exitCode).toBe(0);
    for (const { service, parameters } of journeys) {
      expect(stdout).toContain(service);
      for (const [name, { env }] of Object.entries(parameters)) expect(stdout).toContain(env ?? `--${name} `);
    }
    expect(stdout).not.toContain("redacted");
  });

  it.each([
    [["--nonsense"], "unknown option --nonsense"],
    [["--service", "floppy"], "there is no service of that name"],
    [["--service"], "--service needs a value"],
    [["--yes=1", "--service", "keyvault"], "--yes takes no value"],
    [["--speed", "1", "--speed", "2"], "--speed is given twice"],
    [["--speed", "fast"], "--speed needs a number"],
    [["--endpoint", "https://x.example"], "--endpoint needs one --service"],
    [["--storage-uri", "https://x.example"], "--storage-uri is for a real service, which needs --endpoint"],
    [["--service", "biztalk", "--storage-uri", "x"], "--storage-uri does not belong to biztalk"],
    [["--yes"], "--yes is for a real service"],
    [["--save", "here"], "--save needs --emulator or --endpoint"],
    [
      ["--service", "keyvault", "--endpoint", "https://x.example", "--fail", "X"],
      "--fail is for emulated services",
    ],
    [["--emulator", "http://127.0.0.1:9", "--fail", "X"], "--fail works only with the emulator"],
    [["--emulator", "nowhere"], "--emulator needs an http: or https: URL"],
  ])("refuses %j, starts nothing, and ends with 2", async (argv, reason) => {
    const { exitCode, stdout, stderr, emulator } = await run(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
    expect(stdout).toBe("");
    expect(emulator).toBeUndefined();
  });

  it.each([
    [["--sas-token", hidden], "AZBACKUP_SAS_TOKEN"],
    [[`--sas-token=${hidden}`], "AZBACKUP_SAS_TOKEN"],
    [[hidden], "belongs to no option"],
    [["--service", hidden], "no service of that name"],
    [["--yes", hidden], "belongs to no option"],
  ])("does not repeat a secret in the wrong place: %#", async (argv, reason) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
    expect(stdout + stderr).not.toContain("Zm9vYmFy");
  });
});
