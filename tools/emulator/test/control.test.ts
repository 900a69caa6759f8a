import { Validator } from "@seriousme/openapi-schema-validator";
import { afterEach, describe, expect, test } from "vitest";
import { controlOperations, openApi } from "../src/control/index.js";
import { faultSchema } from "../src/faults/index.js";
import { createEmulator, createRealClock, startEmulator } from "../src/index.js";
import type { Emulator, Fault } from "../src/index.js";
import { createJsonSchemas } from "../src/validation/index.js";
import { backupBody, json } from "./helpers/session.js";

const ORIGIN = "https://emulator.azbackup.test";
const open: Emulator[] = [];
afterEach(async () => {
  for (const emulator of open.splice(0)) await emulator.close();
});

interface Told {
  readonly status: number;
  readonly body: unknown;
}

async function tell(
  emulator: Pick<Emulator, "fetch">,
  method: string,
  path: string,
  body?: unknown,
): Promise<Told> {
  const response = await emulator.fetch(`${ORIGIN}/_emulator${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: json }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

function startBackup(
  { fetch }: Pick<Emulator, "fetch">,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${ORIGIN}/keyvault/backup?api-version=7.4`, {
    method: "POST",
    headers: { ...json, authorization: "Bearer t", ...headers },
    body: backupBody,
  });
}

describe("the control API", () => {
  test("is described by an OpenAPI document that is one, and describes all of it", async () => {
    const document = openApi(controlOperations, "1.0.0");
    const judged = await new Validator().validate({ ...document });
    expect(judged.errors).toBeUndefined();
    expect(judged.valid).toBe(true);
    const emulator = await createEmulator({ services: ["keyvault"] });
    expect((await tell(emulator, "GET", "/openapi.json")).body).toMatchObject({ openapi: "3.1.0" });
    expect((await tell(emulator, "GET", "/nothing")).status).toBe(404);
    expect((await tell(emulator, "DELETE", "/clock")).status).toBe(405);
  });

  test("reads and moves the clock, and lets a real one stand still", async () => {
    const still = await createEmulator({ services: ["keyvault"] });
    await tell(still, "POST", "/clock/advance", { ms: 60_000 });
    expect((await tell(still, "GET", "/clock")).body).toEqual({
      now: Date.UTC(2030, 0, 1, 0, 1),
      iso: "2030-01-01T00:01:00.000Z",
      running: false,
    });
    expect((await tell(still, "POST", "/clock/start")).status).toBe(409);
    expect((await tell(still, "POST", "/clock/advance", { ms: -1 })).status).toBe(400);
    const real = await createEmulator({ services: ["keyvault"], clock: createRealClock() });
    expect((await tell(real, "POST", "/clock/stop")).body).toMatchObject({ running: false });
    expect(real.clock.now()).toBe(real.clock.now());
    expect((await tell(real, "POST", "/clock/start")).body).toMatchObject({ running: true });
  });

  test("sets faults by operation, tells which wait, and takes them back", async () => {
    const emulator = await createEmulator({ services: ["keyvault"] });
    const fault = { kind: "throttle", operation: "fullBackup", retryAfter: 7, times: "always" };
    const { status, body } = await tell(emulator, "POST", "/faults", fault);
    expect([status, body]).toEqual([201, { id: "1" }]);
    const throttled = await startBackup(emulator);
    expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "7"]);
    expect((await tell(emulator, "GET", "/faults")).body).toEqual([{ id: "1", fault, seen: 1, used: 1 }]);
    expect((await tell(emulator, "DELETE", "/faults/1")).status).toBe(204);
    expect((await tell(emulator, "DELETE", "/faults/1")).status).toBe(404);
    expect((await startBackup(emulator)).status).toBe(202);
    expect((await tell(emulator, "POST", "/faults", { kind: "explode" })).status).toBe(400);
  });

  test("seeds, tells and resets what the services remember, and makes the same ids again", async () => {
    const emulator = await createEmulator({ services: ["recovery-services"], unknownParents: "refuse" });
    const vault = "/subscriptions/1/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/v";
    const list = async (): Promise<number> =>
      (
        await emulator.fetch(`${ORIGIN}${vault}/backupJobs?api-version=2024-04-01`, {
          headers: { authorization: "Bearer t" },
        })
      ).status;
    expect(await list()).toBe(404);
    const seeded = { vaults: { [vault.toLowerCase()]: { id: vault } } };
    expect((await tell(emulator, "PUT", "/state/recovery-services", seeded)).status).toBe(204);
    expect(await list()).toBe(200);
    expect((await tell(emulator, "GET", "/state?service=recovery-services")).body).toMatchObject({
      "recovery-services": { collections: seeded },
    });
    expect((await tell(emulator, "PUT", "/state/nothing", {})).status).toBe(404);
    await tell(emulator, "POST", "/reset");
    expect(await list()).toBe(404);
  });

  test("tells what was asked, why it was refused, and how often work was started", async () => {
    const emulator = await createEmulator({ services: ["keyvault"], requestLimit: 2 });
    await emulator.fetch(`${ORIGIN}/keyvault/nothing`, { headers: { authorization: "Bearer t" } });
    for (let index = 0; index < 3; index += 1) await startBackup(emulator);
    const { body } = await tell(emulator, "GET", "/requests");
    expect(body).toMatchObject({ count: 4, requests: [{ status: 202 }, { status: 202, startedWork: true }] });
    expect((await tell(emulator, "GET", "/requests?after=4")).body).toEqual({ count: 4, requests: [] });
    expect((await tell(emulator, "GET", "/started")).body).toEqual({ keyvault: { fullBackup: 3 } });
    expect(emulator.started("keyvault")).toBe(3);
    expect((await tell(emulator, "GET", "/violations")).body).toEqual([]);
    expect((await tell(emulator, "GET", "/services")).body).toMatchObject([
      {
        service: "keyvault",
        operations: expect.arrayContaining([
          expect.objectContaining({ name: "fullBackup", support: "stateful" }),
        ]),
      },
    ]);
  });
});

describe("sessions", () => {
  test("do not see each other, by header, by port, or in the same process", async () => {
    const emulator = await startEmulator({ services: ["keyvault"] });
    open.push(emulator);
    const at = (origin: string, headers: object = {}): Promise<Response> =>
      fetch(`${origin}/keyvault/backup?api-version=7.4`, {
        method: "POST",
        headers: { ...json, authorization: "Bearer t", ...headers },
        body: backupBody,
      });
    const opened = await fetch(`${emulator.origin}/_emulator/sessions`, {
      method: "POST",
      headers: json,
      body: JSON.stringify({ name: "a", port: 0 }),
    });
    expect(opened.status).toBe(201);
    const { url } = Object(await opened.json());
    expect((await at(url)).status).toBe(202);
    expect((await at(emulator.origin, { "x-emulator-session": "a" })).status).toBe(202);
    const own = emulator.session();
    expect((await startBackup(own)).status).toBe(202);
    expect([emulator.started(), own.started()]).toEqual([0, 1]);
    const started = await fetch(`${url}/_emulator/started`);
    expect(await started.json()).toEqual({ keyvault: { fullBackup: 2 } });
    const unknown = await at(emulator.origin, { "x-emulator-session": "b" });
    expect([unknown.status, unknown.headers.get("x-emulator-hint")]).toEqual([
      404,
      'there is no session "b"; open it with POST /_emulator/sessions',
    ]);
    const closed = await fetch(`${emulator.origin}/_emulator/sessions/a`, { method: "DELETE" });
    expect(closed.status).toBe(204);
    await expect(at(url)).rejects.toThrow(TypeError);
    expect(() => emulator.session("no name")).toThrow(RangeError);
  });
});

describe("control is refused", () => {
  test.each([
    ["by another name than this machine's", { host: "rebound.example" }],
    ["from a page of another origin", { origin: "https://evil.example" }],
    ["from another site", { "sec-fetch-site": "cross-site" }],
  ])("%s", async (_title, headers) => {
    const emulator = await createEmulator({ services: ["keyvault"] });
    const host = "host" in headers ? headers.host : "emulator.azbackup.test";
    const response = await emulator.fetch(`https://${host}/_emulator/state`, { headers });
    expect(response.status).toBe(403);
    expect((await emulator.fetch(`https://${host}/_emulator/health`, { headers })).status).toBe(200);
  });

  test("to another name without the token, and let in with it", async () => {
    const emulator = await createEmulator({ services: ["keyvault"], controlToken: "open sesame" });
    const ask = async (token: string): Promise<number> =>
      (
        await emulator.fetch("https://build.example/_emulator/state", {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await ask("wrong")).toBe(403);
    expect(await ask("open sesame")).toBe(200);
  });
});

test("every kind of fault is one the control API takes", () => {
  const kinds: Readonly<Record<Fault["kind"], Fault>> = {
    fail: { kind: "fail", code: "X", at: "job" },
    cancel: { kind: "cancel" },
    timeOut: { kind: "timeOut" },
    throttle: { kind: "throttle", status: 503, retryAfter: { dateInMs: 5 } },
    status: { kind: "status", status: 500, started: true },
    refuse: { kind: "refuse", code: "X", status: 403 },
    conflict: { kind: "conflict" },
    challenge: { kind: "challenge", claims: "{}" },
    redirect: { kind: "redirect", to: { path: "/x" }, status: 307 },
    stale: { kind: "stale", show: "not-yet" },
    drop: { kind: "drop", at: "body" },
    slow: { kind: "slow", bytes: 1, everyMs: 1 },
    stall: { kind: "stall" },
    truncate: { kind: "truncate" },
    oversize: { kind: "oversize", bytes: 9 },
    contentType: { kind: "contentType", value: "x" },
    html: { kind: "html", status: 502 },
    malformed: { kind: "malformed" },
    operationUrl: { kind: "operationUrl", url: { text: "x" } },
    retryAfter: { kind: "retryAfter", retryAfter: { text: "soon" } },
    clockJump: { kind: "clockJump", byMs: -5 },
  };
  const schemas = createJsonSchemas({}, { closed: false });
  for (const fault of Object.values(kinds))
    expect(schemas.problems(faultSchema, fault), fault.kind).toEqual([]);
  expect(schemas.problems(faultSchema, { kind: "fail" })).not.toEqual([]);
});
