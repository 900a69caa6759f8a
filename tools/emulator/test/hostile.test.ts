import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { startEmulator } from "../src/index.js";
import type { StartedEmulator } from "../src/index.js";
import { json } from "./helpers/session.js";

const open: StartedEmulator[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function start(): Promise<StartedEmulator> {
  const emulator = await startEmulator({ services: ["keyvault", "biztalk"] });
  open.push(emulator);
  return emulator;
}

/** Writes bytes to the socket, and gives what comes back until it is closed. */
function raw({ origin }: StartedEmulator, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1", () => socket.write(text));
    let all = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (all += chunk));
    socket.on("close", () => resolve(all)).on("error", reject);
  });
}

async function isAlive({ origin }: StartedEmulator): Promise<boolean> {
  return (await fetch(`${origin}/_emulator/health`)).ok;
}

test.each([
  [
    "a path with dots",
    "GET /keyvault/../_emulator/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    400,
  ],
  ["encoded dots", "GET /keyvault/%2e%2E/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400],
  ["a host that is none", "GET /nothing HTTP/1.1\r\nHost: a b c\r\nConnection: close\r\n\r\n", 404],
  ["two hosts", "GET /nothing HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", 404],
  ["no HTTP at all", "hello\r\n\r\n", 400],
  ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", 400],
  ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\n${"x: y\r\n".repeat(5000)}\r\n`, 431],
])("%s is answered, and nothing ends", async (_title, text, status) => {
  const emulator = await start();
  const answer = await raw(emulator, text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 (${status}|400)`));
  expect(await isAlive(emulator)).toBe(true);
});

test("a body that is too large, too deep, or no text is refused with a reason", async () => {
  const emulator = await start();
  const send = async (body: string | Uint8Array<ArrayBuffer>): Promise<[number, string | null]> => {
    const response = await fetch(`${emulator.origin}/keyvault/backup?api-version=7.4`, {
      method: "POST",
      headers: { ...json, authorization: "Bearer t" },
      body,
    });
    return [response.status, response.headers.get("x-emulator-hint")];
  };
  expect(await send("[".repeat(100_000))).toEqual([
    400,
    "BadRequest: the body is nested more than 64 levels deep",
  ]);
  expect((await send(new Uint8Array([0xff, 0xfe, 0x00])))[0]).toBe(400);
  expect(await send(" ".repeat(9 * 1024 * 1024))).toEqual([413, "the body is larger than 8388608 bytes"]);
  expect(await isAlive(emulator)).toBe(true);
});

test("requests one after another on a connection are answered in their order", async () => {
  const emulator = await start();
  const one = (path: string, last = false): string =>
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${last ? "Connection: close\r\n" : ""}\r\n`;
  const answer = await raw(
    emulator,
    one("/_emulator/health") + one("/nothing") + one("/_emulator/ready", true),
  );
  expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
    "200",
    "404",
    "200",
  ]);
});

test("a thousand connections at once leave it alive, and its log bounded", async () => {
  const emulator = await start();
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async () => (await fetch(`${emulator.origin}/keyvault/nothing`)).status),
  );
  expect(new Set(answers)).toEqual(new Set([404]));
  expect(emulator.requests.length).toBeLessThanOrEqual(1000);
  expect(await isAlive(emulator)).toBe(true);
});

test("an address behind a proxy is the one the proxy says, and one a caller makes up is not used", async () => {
  const emulator = await start();
  const startAt = async (headers: Record<string, string>): Promise<string> => {
    const response = await fetch(`${emulator.origin}/keyvault/backup?api-version=7.4`, {
      method: "POST",
      headers: { ...json, authorization: "Bearer t", ...headers },
      body: '{"storageResourceUri":"https://a.test/b","token":"t"}',
    });
    return new URL(response.headers.get("azure-asyncoperation") ?? "").origin;
  };
  const proxied = { "x-forwarded-proto": "https", "x-forwarded-host": "backup.example:8443" };
  expect(await startAt(proxied)).toBe("https://backup.example:8443");
  expect(await startAt({ "x-forwarded-host": 'evil"/../x' })).toBe(emulator.origin);
});
