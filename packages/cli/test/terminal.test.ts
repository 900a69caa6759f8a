import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { createRealClock, startEmulator, type StartedEmulator } from "@azbackup/emulator";
import { ctrlC, openTerminal, type Terminal } from "@azbackup/processes";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const backup = ["keyvault", "full-backup", "--storage-resource-uri", "https://a.blob.core.windows.net/b"];
const planted = "sv=2024-08-04&sig=planted-signature";

let emulator: StartedEmulator;
let url: string;
let folder: string;
beforeAll(async () => {
  emulator = await startEmulator({ clock: createRealClock(1), durationMs: 1500, retryAfterSeconds: 0.3 });
  url = new URL(emulator.url("keyvault")).origin;
  folder = await mkdtemp(join(tmpdir(), "azbackup cli "));
  await writeFile(join(folder, "my sas.txt"), planted);
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

function terminal(words: readonly string[], columns = 80, env: Record<string, string> = {}): Terminal {
  return openTerminal([process.execPath, main, ...words], {
    cwd: folder,
    columns,
    env: { HOME: folder, ...env },
  });
}

/** What a terminal showed at its widest, without what only moves and colours. */
function lines(screen: string): string[] {
  return stripVTControlCharacters(screen)
    .split(/[\r\n]+/)
    .filter((line) => line !== "");
}

test("draws one line that says how far it is, and then the result as a table", async () => {
  const { screen, exitCode } = await terminal([...backup, "--token", "@my sas.txt", "--emulator", url]).ended;
  expect(screen).toContain("\r\u001B[K");
  expect(screen).toContain("\u001B[36mInProgress\u001B[39m");
  expect(lines(screen)).toContainEqual(expect.stringMatching(/^full-backup {2}InProgress {2}\d s$/));
  expect(lines(screen)).toContainEqual(expect.stringMatching(/^azureStorageBlobContainerUri {2}https:/));
  expect(screen).not.toContain("planted-signature");
  expect(exitCode).toBe(0);
});

test("draws without colours when asked to, and fits a narrow window", async () => {
  const { screen } = await terminal([...backup, "--token", "@my sas.txt", "--emulator", url], 24, {
    NO_COLOR: "1",
  }).ended;
  for (const colour of ["\u001B[1m", "\u001B[3"]) expect(screen).not.toContain(colour);
  const drawn = screen
    .split("\r\u001B[K")
    .slice(1, -1)
    .map((line) => line.split(/[\r\n]/)[0] ?? "");
  expect(drawn.some((line) => line.includes("InProgress"))).toBe(true);
  expect(
    Math.max(...drawn.filter((line) => !line.startsWith("Accepted")).map((line) => line.length)),
  ).toBeLessThan(24);
});

test("ends the waiting at Ctrl-C, and the command it prints waits again", async () => {
  const before = emulator.started();
  const first = terminal([...backup, "--token", "@my sas.txt", "--emulator", url]);
  await first.until(/InProgress/);
  first.type(ctrlC);
  const { screen, exitCode } = await first.ended;
  expect(exitCode).toBe(130);
  expect(screen).toContain("Stopped waiting. The operation goes on.");
  const token = /azbackup resume (azb1\.[\w-]+)\s*$/.exec(screen)?.[1] ?? "";
  const second = await terminal(["resume", token]).ended;
  expect(second.screen).toContain("Succeeded");
  expect(second.exitCode).toBe(0);
  expect(emulator.started() - before).toBe(1);
});

test("asks for a secret without showing it, and keeps it nowhere", async () => {
  const asking = terminal([...backup, "--ask", "token", "--emulator", url, "--save-token", "saved token"]);
  await asking.until(/token: /);
  asking.type(`${planted}\r`);
  await asking.until(/InProgress/);
  // Whoever looks at the list of processes sees neither secret nor arguments.
  const processes = spawn("ps", ["-eo", "args"]);
  let listed = "";
  processes.stdout.on("data", (chunk: Buffer) => (listed += chunk.toString("utf8")));
  await once(processes, "close");
  const { screen, exitCode } = await asking.ended;
  expect(exitCode).toBe(0);
  for (const seen of [screen, listed, await readFile(join(folder, "saved token"), "utf8")]) {
    expect(seen).not.toContain("planted-signature");
  }
  expect(listed).toMatch(/^azbackup$/m);
});

interface Piped {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

/** Runs a shell's line in which `$AZBACKUP` is the command. */
async function piped(line: string, env: Record<string, string> = {}): Promise<Piped> {
  const child = spawn(
    "bash",
    ["-o", "pipefail", "-c", `azbackup() { "${process.execPath}" "${main}" "$@"; }; ${line}`],
    {
      cwd: folder,
      env: { ...process.env, HOME: folder, ...env },
    },
  );
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { stdout, stderr, exitCode };
}

test("writes plain lines into a pipe, and only the result to standard output", async () => {
  const line = `azbackup ${backup.join(" ")} --token "@my sas.txt" --emulator ${url} | cat`;
  const { stdout, stderr, exitCode } = await piped(line);
  expect(JSON.parse(stdout)).toMatchObject({ status: "Succeeded" });
  expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(stderr).toMatch(/^full-backup: InProgress after \d s$/m);
  expect(exitCode).toBe(0);
});

/** A service of very many jobs, of 4 KB each, two hundred a page. */
async function manyJobs(count: number, work: (endpoint: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const from = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("from") ?? 0);
    const value = Array.from({ length: 200 }, (_, index) => ({
      name: `j${from + index}`,
      id: "x".repeat(4000),
    }));
    const { port } = server.address() as AddressInfo;
    const nextLink = from + 200 < count ? `http://127.0.0.1:${port}/more?from=${from + 200}` : undefined;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ value, nextLink }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const list = "recovery-services jobs list --subscription s --resource-group g --vault v";

test("writes 10,000 rows of 40 MB in all from a heap that could not hold them", async () => {
  await manyJobs(10_000, async (url) => {
    const { stdout, stderr, exitCode } = await piped(
      `azbackup ${list} --emulator ${url} -o jsonl | wc -l -c`,
      {
        NODE_OPTIONS: "--max-old-space-size=32",
      },
    );
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [rows, bytes] = stdout.trim().split(/\s+/).map(Number);
    expect(rows).toBe(10_000);
    expect(bytes).toBeGreaterThan(40_000_000);
  });
});

test("helps in less than 60 MB", async () => {
  const peak = `--import "data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))"`;
  const { stderr } = await piped("azbackup recovery-services protected-items create-or-update --help", {
    NODE_OPTIONS: peak,
  });
  expect(Number(stderr)).toBeGreaterThan(10_000);
  expect(Number(stderr)).toBeLessThan(60 * 1024);
});

test("ends well when nobody reads any more", async () => {
  await manyJobs(3000, async (url) => {
    const { stdout, stderr, exitCode } = await piped(
      `azbackup ${list} --emulator ${url} -o tsv | head -n 2 | cut -f 1`,
    );
    expect(stdout).toBe("j0\nj1\n");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
  });
});
