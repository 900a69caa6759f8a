import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { createEmulator, createVirtualClock } from "@azbackup/emulator";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { emulatorFor } from "../support/connect.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Runs a program as a user does, and gives what it prints. */
async function run(name: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { AZBACKUP_ENDPOINT: _none, ...rest } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, `${name}.ts`)], {
    env: { ...rest, ...environment },
    timeout: 60_000,
  });
  return stdout;
}

/** What each prints in the end, and what it starts on its service: each of them once. */
const programs = [
  { name: "key-vault", service: "keyvault", prints: "The restore has succeeded", starts: 2 },
  { name: "wait-with-progress", service: "keyvault", prints: "done: https://account.blob", starts: 1 },
  { name: "mysql", service: "mysql-flexible", prints: "has succeeded", starts: 1 },
  { name: "service-fabric", service: "service-fabric", prints: "restored", starts: 2 },
  { name: "biztalk", service: "biztalk", prints: "backed up\nresumed", starts: 3 },
  { name: "from-a-web-request", service: "keyvault", prints: "running\nsucceeded", starts: 1 },
  { name: "opentelemetry", service: "keyvault", prints: "name: 'nightly backup'", starts: 1 },
] as const;

describe("an example", () => {
  test.each(programs)("$name does what it says, against a running emulator", async (program) => {
    const { name, service, prints, starts } = program;
    await using emulator = await emulatorFor(service);
    expect(await run(name, { AZBACKUP_EMULATOR: emulator.origin })).toContain(prints);
    expect(emulator.started()).toBe(starts);
    expect(emulator.violations).toEqual([]);
  });

  test("back-up-many backs up every item of the vault, each once", async () => {
    await using emulator = await emulatorFor("recovery-services");
    const printed = await run("back-up-many", { AZBACKUP_EMULATOR: emulator.origin });
    const lines = printed.trim().split("\n");
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).toMatch(/: Completed$/);
    expect(emulator.started("recovery-services", "triggerBackup")).toBe(lines.length);
  });

  test("survive-a-restart goes on in a second process, and starts nothing there", async () => {
    await using emulator = await emulatorFor("keyvault");
    const scratch = await mkdtemp(join(tmpdir(), "examples-"));
    const environment = { AZBACKUP_EMULATOR: emulator.origin, TOKEN_FILE: join(scratch, "token") };
    expect(await run("survive-a-restart", environment)).toContain("started; its token is in");
    expect(await readFile(environment.TOKEN_FILE, "utf8")).not.toContain("signature");
    expect(await run("survive-a-restart", environment)).toBe("succeeded\n");
    expect(await readdir(scratch)).toEqual([]);
    expect(emulator.started()).toBe(1);
    await rm(scratch, { recursive: true });
  });

  test("proxy-and-private-link reaches the service through the proxy alone", async () => {
    expect(await run("proxy-and-private-link")).toBe("Succeeded through myhsm.managedhsm.localhost\n");
  });

  test("starts an emulator of its own where nothing else is said", async () => {
    expect(await run("mysql")).toContain("has succeeded");
  });

  test("browser runs where there is nothing but what a page has", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, "browser.ts")],
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
      globalName: "page",
    });
    const clock = createVirtualClock({ autoAdvance: true });
    const emulator = await createEmulator({ clock, challengeResource: "https://managedhsm.azure.net" });
    const asked: string[] = [];
    const token = { token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
    const page: { page?: { backUp(...args: readonly unknown[]): Promise<{ status?: string }> } } = {};
    const web = [
      "URL URLSearchParams Headers Response Request ReadableStream AbortController AbortSignal DOMException",
      "Event EventTarget TextEncoder TextDecoder atob btoa crypto performance queueMicrotask clearTimeout",
    ];
    const names = web.join(" ").split(" ");
    const globals = {
      ...Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name)])),
      // Waits between reads are over at once; limits stay limits.
      setTimeout: (call: () => void, ms: number) => setTimeout(call, ms < 60_000 ? 0 : ms),
      fetch: async (input: string | URL | Request, init?: RequestInit) => {
        asked.push(String(input));
        if (input === "/token") return Response.json(token);
        await clock.advance(10_000);
        return emulator.fetch(input, init);
      },
    };
    runInNewContext(outputFiles[0]?.text ?? "", Object.assign(page, globals));
    const shown: string[] = [];
    const gateway = emulator.url("keyvault").replace("http:", "https:");
    const container = "https://account.blob.core.windows.net/backups";
    const done = await page.page?.backUp(gateway, container, (text: string) => shown.push(text));
    expect(done?.status).toBe("Succeeded");
    expect(shown.at(-1)).toBe("succeeded");
    expect(asked.filter((url) => url === "/token")).toHaveLength(1);
    expect(emulator.started()).toBe(1);
  });
});
