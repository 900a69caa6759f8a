import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createEmulator, createRealClock, type Emulator } from "@azbackup/emulator";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rowOf, run } from "./support/fake-environment.js";

const pem = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/core/test/support/tls/${name}`, import.meta.url));
const text = (name: string): string => readFileSync(pem(name), "utf8");

const secret = "AccountName=prod;AccountKey=c2VjcmV0LWtleQ==;DefaultEndpointsProtocol=https";
const env = { AZBACKUP_CONNECTION_STRING: secret };
let emulator: Emulator;
let endpoint: string;

const given = {
  "--service": "biztalk",
  "--cert": pem("client.pem"),
  "--key": pem("client.key.pem"),
  "--ca": pem("ca.pem"),
  "--subscription": "11111111-2222-3333-4444-555555555555",
  "--cloud-service": "cloud",
  "--biztalk-service": "orders",
  "--backup-name": "nightly",
};
const command = (...more: string[]): string[] => [
  "--endpoint",
  endpoint,
  ...Object.entries(given).flat(),
  ...more,
];

beforeAll(async () => {
  emulator = await createEmulator({ clock: createRealClock(1000), durationMs: 1 });
  await emulator.listen({
    tls: { cert: text("server.pem"), key: text("server.key.pem"), ca: text("ca.pem") },
  });
  endpoint = emulator.url("biztalk");
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

describe("a real service", () => {
  it("is backed up once the person has read what is about to happen and said yes", async () => {
    const { exitCode, stdout, stderr, questions } = await run(command(), { env, answer: "yes" });
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const plan = stdout.slice(0, stdout.indexOf("BizTalk  1/3"));
    for (const part of [endpoint, "suspend", "orders", "nightly", "costs money", "resume"])
      expect(plan).toContain(part);
    expect(questions).toHaveLength(1);
    expect(rowOf(stdout, "backupService").at(-1)).toBe("succeeded");
    expect(emulator.started("biztalk", "backupService")).toBe(1);
    expect(stdout).not.toContain("c2VjcmV0");
  });

  it.each(["no", ""])("gets no request when the answer is %j", async (answer) => {
    const { exitCode, stderr } = await run(command(), { env, answer });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("nothing was sent");
    expect(emulator.requests).toEqual([]);
  });

  it("gets no request where there is nobody to ask, unless --yes says so", async () => {
    const refused = await run(command(), { env });
    expect(refused.exitCode).toBe(2);
    expect(emulator.requests).toEqual([]);
    const allowed = await run(command("--yes"), { env });
    expect(allowed.exitCode).toBe(0);
    expect(emulator.started("biztalk", "backupService")).toBe(1);
  });

  it("gets no request when something about it is missing, and the error names it", async () => {
    const noSecret = await run(command("--yes"));
    expect(noSecret.exitCode).toBe(2);
    expect(noSecret.stderr).toContain("AZBACKUP_CONNECTION_STRING");
    const noName = await run(
      command("--yes").filter((part) => part !== "--backup-name" && part !== "nightly"),
      { env },
    );
    expect(noName.exitCode).toBe(2);
    expect(noName.stderr).toContain("biztalk needs --backup-name");
    expect(emulator.requests).toEqual([]);
  });

  it("is not even suspended for a backup whose name breaks the rules", async () => {
    const argv = command("--yes").map((part) => (part === "nightly" ? "Nightly!" : part));
    const { exitCode, stderr } = await run(argv, { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("backupName");
    expect(emulator.requests).toEqual([]);
  });

  it("is not signed in to before everything about it is known", async () => {
    const { exitCode, stderr } = await run(["--service", "keyvault", "--endpoint", "https://hsm.example"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("keyvault needs --storage-uri");
  });

  it("without a credential is called with none, and the person is told", async () => {
    const fabric = ["--service", "service-fabric", "--endpoint", "https://cluster.example:19080"];
    const partition = ["--partition", "1daae3f5-7fd6-42e9-b1ba-8c05f873994d"];
    const { exitCode, stdout } = await run([...fabric, ...partition], { answer: "no" });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("the store of the partition's backup policy");
    expect(stdout).toContain("signed in with nothing at all");
  });

  it("needs the connection string of a container that is named", async () => {
    const fabric = ["--service", "service-fabric", "--endpoint", "https://cluster.example:19080", "--yes"];
    const where = ["--partition", "1daae3f5-7fd6-42e9-b1ba-8c05f873994d", "--blob-container", "backups"];
    const { exitCode, stderr } = await run([...fabric, ...where]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("AZBACKUP_CONNECTION_STRING");
  });

  it("that takes no certificate is not called with one", async () => {
    const argv = ["--service", "keyvault", "--endpoint", "https://hsm.example", "--cert", pem("client.pem")];
    const { exitCode, stderr } = await run([...argv, "--key", pem("client.key.pem")]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("takes no client certificate");
  });
});
