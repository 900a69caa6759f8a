import { expect, test } from "vitest";
import { safeOutput } from "../src/output/safe-output.js";
import { emulated } from "./support/emulated.js";
import { runCli, type RunOptions } from "./support/run-cli.js";

const secret = "planted+secret/value==";
const sas = `sv=2024-08-04&sp=rw&sig=${encodeURIComponent(secret)}`;
const backup = ["keyvault", "full-backup", "--storage-resource-uri", "https://a.blob.core.windows.net/b"];

/** Runs against an emulator that has something to say, and gives all that anybody could see of it. */
async function all(argv: readonly string[], options: RunOptions = {}, fault?: object) {
  const world = await emulated();
  if (fault !== undefined) world.emulator.inject(fault as Parameters<typeof world.emulator.inject>[0]);
  const ran = await runCli([...argv, "--emulator", world.url], { ...world, ...options });
  const seen = `${ran.stdout}\n${ran.stderr}\n${[...ran.files.entries()].filter(([path]) => path !== "sas.txt").join("\n")}`;
  return { ...ran, seen, sent: world.taken() };
}

const ways: readonly (readonly [string, readonly string[], RunOptions])[] = [
  ["the command line", ["--token", sas], {}],
  ["a file", ["--token", "@sas.txt"], { files: new Map([["sas.txt", `${sas}\n`]]) }],
  ["standard input", ["--token", "@-"], { stdin: sas }],
  ["the environment", [], { env: { AZBACKUP_KEYVAULT_TOKEN: sas } }],
  ["a prompt", ["--ask", "token"], { answers: [sas] }],
  ["a body", ["--body", JSON.stringify({ token: sas })], {}],
];

test.each(ways)("a secret from %s gets to the service, and nowhere else", async (_way, argv, options) => {
  for (const fault of [
    undefined,
    { operation: "fullBackup", kind: "fail", code: "X" },
    { operation: "fullBackup", kind: "refuse", code: sas, status: 403 },
    { operation: "fullBackup", kind: "drop", at: "response" },
  ]) {
    for (const more of [["--debug"], ["--save-token", "saved", "--no-wait", "-o", "yaml"]]) {
      const { seen, sent } = await all([...backup, ...argv, ...more], options, fault);
      expect(sent.some(({ body }) => body.includes(JSON.stringify(sas).slice(1, -1)))).toBe(true);
      for (const form of [sas, secret, encodeURIComponent(secret)]) expect(seen).not.toContain(form);
    }
  }
});

test("a secret on the command line is warned about, and only there", async () => {
  for (const [way, argv, options] of ways) {
    const { stderr } = await all([...backup, ...argv], options);
    expect(stderr.includes("keep --token off the command line"), way).toBe(way === "the command line");
  }
});

test("a secret is asked for without showing it", async () => {
  const { asked, exitCode } = await all([...backup, "--ask", "token"], { answers: [sas] });
  expect(asked).toEqual([["token: ", true]]);
  expect(exitCode).toBe(0);
  const nobody = await all([...backup, "--ask", "token"]);
  expect(nobody.stderr).toContain("--ask token needs a terminal");
  expect(nobody.exitCode).toBe(2);
});

// Nothing in it looks like a secret: what is not shown is not shown because nothing is.
const word = "correcthorsebattery";

test.each([
  ["an option nobody knows", [`--tokken=${word}`]],
  ["an option nobody knows, apart", ["--tokken", word]],
  ["a word too much", [word]],
  ["a value that breaks a rule", ["--token", word, "--storage-resource-uri", "again"]],
  ["a secret given twice", ["--token", word, "--token", `${word}x`]],
  ["a secret of the wrong kind", ["--body", JSON.stringify({ token: [word] })]],
])("a secret in a wrong command is not shown: %s", async (_title, argv) => {
  const { exitCode, seen, sent } = await all([...backup, ...argv]);
  expect({ exitCode, sent }).toEqual({ exitCode: 2, sent: [] });
  expect(seen).not.toContain(word);
});

test("the last line of defence masks what is secret by its value, and what looks like a secret", async () => {
  let written = "";
  const output = safeOutput(
    { isTTY: false, columns: undefined, write: async (text) => void (written += text) },
    new Set([word]),
  );
  await output.write(`a ${word} b sig=abcdefghijkl azb1.abcdefghijkl`);
  expect(written).not.toContain(word);
  expect(written).not.toContain("sig=abcdefghijkl");
  expect(written).toContain("azb1.abcdefghijkl");
});

test("a secret of an answer is masked unless it is asked for", async () => {
  const answer = {
    Name: "p",
    Storage: {
      StorageKind: "AzureBlobStore",
      ContainerName: "c",
      ConnectionString: "AccountKey=planted-key",
    },
  };
  const get = [
    "service-fabric",
    "get-backup-policy",
    "--backup-policy-name",
    "p",
    "--endpoint",
    "http://localhost:19080",
  ];
  const ask = async (...more: string[]) =>
    runCli([...get, ...more], { fetch: async () => Response.json(answer) });
  expect((await ask()).stdout).toContain('"connectionString": "[redacted]"');
  expect((await ask()).stdout).not.toContain("planted-key");
  expect((await ask("--show-secrets")).stdout).toContain("planted-key");
});
