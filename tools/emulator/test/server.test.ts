import { readFile } from "node:fs/promises";
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent, request as httpsRequest } from "node:https";
import type { RequestOptions } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.js";
import type { Emulator, EmulatorOptions, ListenOptions } from "../src/index.js";
import { backupBody, json } from "./helpers/session.js";

const open: Emulator[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

async function listening(options: EmulatorOptions = {}, where: ListenOptions = {}): Promise<Emulator> {
  const emulator = await createEmulator(options);
  open.push(emulator);
  await emulator.listen(where);
  return emulator;
}

interface Received {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends one request and settles when the connection has said all it will. */
function send(url: string, options: RequestOptions = {}, body?: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const start = url.startsWith("https:") ? httpsRequest : httpRequest;
    const request = start(url, {
      method: "POST",
      ...options,
      headers: { authorization: "Bearer t", ...json, ...options.headers },
    });
    request.on("error", reject).on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.end(body);
  });
}

const backup = (emulator: Emulator): Promise<Received> =>
  send(`${emulator.url("keyvault")}/backup?api-version=7.4`, {}, backupBody);

async function workStarted(emulator: Emulator): Promise<void> {
  while (emulator.started() === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe("through a socket", () => {
  test("work is followed at URLs of the address the client used", async () => {
    const emulator = await listening();
    expect(emulator.url("keyvault")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/keyvault$/);
    const started = await backup(emulator);
    const url = String(started.headers["azure-asyncoperation"]);
    expect(started.status).toBe(202);
    expect(url.startsWith(`${emulator.url("keyvault")}/backup/`)).toBe(true);
    await emulator.clock.advance(30_000);
    const status = await send(`${url}?api-version=7.4`, { method: "GET" });
    expect(JSON.parse(status.body)).toMatchObject({ status: "Succeeded" });
    expect(emulator.started()).toBe(1);
  });

  test("an answer says its length and the emulator's own time", async () => {
    const emulator = await listening();
    const { headers, body } = await backup(emulator);
    expect(headers["content-length"]).toBe(String(Buffer.byteLength(body)));
    expect(headers["date"]).toBe("Tue, 01 Jan 2030 00:00:00 GMT");
  });

  test.each([
    ["request", 0],
    ["response", 1],
    ["body", 1],
  ] as const)("a connection dropped at the %s is reset, with work started %i times", async (at, count) => {
    const emulator = await listening();
    emulator.inject({ kind: "drop", at });
    await expect(backup(emulator)).rejects.toThrow(/ECONNRESET|socket hang up|aborted/);
    expect(emulator.started()).toBe(count);
    expect((await backup(emulator)).status).toBe(202);
  });

  test("a truncated answer ends before the length it announced", async () => {
    const emulator = await listening();
    emulator.inject({ kind: "truncate" });
    await expect(backup(emulator)).rejects.toThrow(/aborted|ECONNRESET/);
  });

  test("a stalled answer does not keep the emulator from closing", async () => {
    const emulator = await listening();
    emulator.inject({ kind: "stall" });
    const answer = backup(emulator);
    await workStarted(emulator);
    const [outcome] = await Promise.allSettled([answer, emulator.close()]);
    expect(outcome.status).toBe("rejected");
  });

  test("a slow answer comes whole when the clock has moved far enough", async () => {
    const emulator = await listening();
    emulator.inject({ kind: "slow", bytes: 64, everyMs: 1000 });
    const progress = { settled: false };
    const answer = backup(emulator).finally(() => (progress.settled = true));
    await workStarted(emulator);
    expect(progress.settled).toBe(false);
    while (!progress.settled) await emulator.clock.advance(1000);
    expect(JSON.parse((await answer).body)).toMatchObject({ status: "InProgress" });
  });

  test("a connection can be cut once the answer is out", async () => {
    const emulator = await listening();
    const agent = new HttpAgent({ keepAlive: true });
    const url = `${emulator.url("keyvault")}/backup?api-version=7.4`;
    expect((await send(url, { agent }, backupBody)).status).toBe(202);
    await new Promise((resolve) => setImmediate(resolve));
    expect(Object.keys(agent.freeSockets)).toHaveLength(1);
    emulator.inject({ kind: "drop", at: "end" });
    expect((await send(url, { agent }, backupBody)).status).toBe(202);
    while (Object.keys(agent.freeSockets).length > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(emulator.started()).toBe(2);
  });

  test("another origin is the same machine by another name", async () => {
    const emulator = await listening();
    emulator.inject({ kind: "operationUrl", url: "elsewhere" });
    const url = String((await backup(emulator)).headers["azure-asyncoperation"]);
    expect(url).toMatch(/^http:\/\/localhost:\d+\/_elsewhere\/keyvault\//);
    expect(new URL(url).origin).not.toBe(new URL(emulator.url("keyvault")).origin);
    expect((await send(`${url}?api-version=7.4`, { method: "GET" })).status).toBe(200);
    expect(emulator.violations.map(({ kind }) => kind)).toEqual([
      "request-to-foreign-origin",
      "token-to-foreign-origin",
    ]);
  });

  test("a port that is taken is an error", async () => {
    const emulator = await listening();
    const second = await createEmulator();
    await expect(second.listen({ port: Number(new URL(emulator.url("keyvault")).port) })).rejects.toThrow(
      "EADDRINUSE",
    );
  });
});

describe("over TLS", () => {
  const pem = (name: string): Promise<string> =>
    readFile(new URL(`../../../packages/core/test/support/tls/${name}.pem`, import.meta.url), "utf8");
  const path = "11111111-1111-1111-1111-111111111111/operations/none";
  const get = { method: "GET", headers: { "x-ms-version": "2013-04-26" } };

  async function ask(certificate: string | undefined, trustCa: boolean): Promise<number | undefined> {
    const [cert, key, ca] = [await pem("server"), await pem("server.key"), await pem("ca")];
    const emulator = await listening({}, { tls: { cert, key, ...(trustCa ? { ca } : {}) } });
    const shown =
      certificate === undefined ? {} : { cert: await pem(certificate), key: await pem(`${certificate}.key`) };
    const agent = new Agent({ ca, keepAlive: false, ...shown });
    return new Promise((resolve, reject) => {
      httpsRequest(`${emulator.url("biztalk")}/${path}`, { ...get, agent })
        .on("error", reject)
        .on("response", (response) => resolve(response.resume().statusCode))
        .end();
    });
  }

  test("a client certificate takes the place of a token", async () => {
    expect(await ask("client", false)).toBe(404);
    expect(await ask(undefined, false)).toBe(403);
  });

  test("only certificates of the given authority count, when one is given", async () => {
    expect(await ask("client", true)).toBe(404);
    expect(await ask("stranger", true)).toBe(403);
  });
});
