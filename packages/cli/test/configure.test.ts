import { expect, test } from "vitest";
import { runCli } from "./support/run-cli.js";

const file = "/home/somebody/.config/azbackup/config.json";

test("keeps defaults in a file, changes them and forgets them", async () => {
  const first = await runCli([
    "configure",
    "--set",
    "resource-group=g",
    "--set",
    "keyvault.endpoint=https://h.test",
  ]);
  expect(first.exitCode).toBe(0);
  expect(JSON.parse(first.files.get(file) ?? "")).toEqual({
    "resource-group": "g",
    "keyvault.endpoint": "https://h.test",
  });
  const second = await runCli(["configure", "--unset", "resource-group"], { files: new Map(first.files) });
  expect(JSON.parse(second.files.get(file) ?? "")).toEqual({ "keyvault.endpoint": "https://h.test" });
  expect((await runCli(["configure", "--list"], { files: new Map(first.files) })).stdout).toBe(
    "resource-group=g\nkeyvault.endpoint=https://h.test\n",
  );
});

test("asks a person for the usual ones, and leaves what is not answered", async () => {
  const { asked, files, exitCode } = await runCli(["configure"], {
    answers: ["", "sub"],
    files: new Map([[file, '{"output":"yaml"}']]),
  });
  expect(exitCode).toBe(0);
  expect(asked.map(([question]) => question)).toContain("output [yaml]: ");
  const kept = JSON.parse(files.get(file) ?? "") as Record<string, string>;
  expect(Object.values(kept).sort()).toEqual(["sub", "yaml"]);
});

test("is found where the environment says", async () => {
  const { files } = await runCli(["configure", "--set", "output=json"], {
    env: { AZBACKUP_CONFIG: "/etc/azbackup.json" },
  });
  expect([...files.keys()]).toEqual(["/etc/azbackup.json"]);
});

test.each([
  ["--set", "token=sv=1&sig=planted", "token is a secret, and is not kept"],
  ["--set", "keyvault.token=planted", "keyvault.token is a secret, and is not kept"],
  ["--set", "vault=https://a.test/?sig=planted-signature", "looks like a secret"],
  ["--set", "no-such-flag=planted", "must be the name of a flag"],
  ["--set", "output=xml", "must be one of table"],
  ["--unset", "nothing", "--unset must be the name of a setting there is"],
])("refuses %s %s", async (option, value, said) => {
  const { exitCode, stderr, files } = await runCli(["configure", option, value]);
  expect(stderr).toContain(said);
  expect(stderr).not.toContain("planted");
  expect({ exitCode, files: files.size }).toEqual({ exitCode: 2, files: 0 });
});

test.each(["[]", "{", '{"output": 1}'])("says so when the file is damaged: %s", async (text) => {
  const { exitCode, stderr } = await runCli(["keyvault", "full-backup-status", "--job-id", "1"], {
    files: new Map([[file, text]]),
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(file);
});
