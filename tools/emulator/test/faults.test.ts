import { describe, expect, test } from "vitest";
import type { Fault } from "../src/index.js";
import { openSession, readStatus, startBackup } from "./helpers/session.js";
import type { Session } from "./helpers/session.js";

const open = (): Promise<Session> => openSession({ services: ["keyvault", "service-fabric"] });

describe("an answer in place of the real one", () => {
  test.each<[string, Fault, number, string | undefined]>([
    ["throttles", { kind: "throttle" }, 429, undefined],
    ["throttles for some seconds", { kind: "throttle", status: 503, retryAfter: 7 }, 503, "7"],
    ["asks for a negative wait", { kind: "throttle", retryAfter: -5 }, 429, "-5"],
    ["asks for a huge wait", { kind: "throttle", retryAfter: 1e12 }, 429, "1000000000000"],
    ["asks for garbage", { kind: "throttle", retryAfter: { text: "soon" } }, 429, "soon"],
    [
      "names a date",
      { kind: "throttle", retryAfter: { dateInMs: 60_000 } },
      429,
      "Tue, 01 Jan 2030 00:01:00 GMT",
    ],
    ["is a server error", { kind: "status", status: 502 }, 502, undefined],
    ["is a conflict", { kind: "conflict" }, 409, undefined],
    ["is a documented refusal", { kind: "refuse", code: "Nope", status: 403 }, 403, undefined],
  ])("%s and starts nothing", async (_title, fault, status, retryAfter) => {
    const session = await open();
    session.emulator.inject(fault);
    const answer = await startBackup(session);
    expect(answer.status).toBe(status);
    expect(answer.headers["retry-after"]).toBe(retryAfter);
    expect(answer.json).toHaveProperty(["error", "code"]);
    expect(session.emulator.started()).toBe(0);
    expect((await startBackup(session)).status).toBe(202);
  });

  test("can be a server error that hides work which was started", async () => {
    const session = await open();
    session.emulator.inject({ kind: "status", status: 500, started: true });
    expect((await startBackup(session)).status).toBe(500);
    expect(session.emulator.started("keyvault")).toBe(1);
  });

  test("can be a redirect to itself, to another path and to another origin", async () => {
    const session = await open();
    session.emulator.inject({ kind: "redirect", to: "itself" });
    session.emulator.inject({ kind: "redirect", to: { path: "/moved" }, status: 308 });
    session.emulator.inject({ kind: "redirect", to: "elsewhere" });
    const answers = [await startBackup(session), await startBackup(session), await startBackup(session)];
    expect(answers.map(({ status }) => status)).toEqual([307, 308, 307]);
    expect(answers.map(({ headers }) => headers["location"])).toEqual([
      "https://emulator.azbackup.test/keyvault/backup?api-version=7.4",
      "https://emulator.azbackup.test/keyvault/moved",
      "https://elsewhere.invalid/_elsewhere/keyvault/backup?api-version=7.4",
    ]);
  });
});

describe("a spoilt answer", () => {
  const drops = ["request", "response", "body"] as const;
  test.each(drops)("is dropped at the %s, and only what was read can have started work", async (at) => {
    const session = await open();
    session.emulator.inject({ kind: "drop", at });
    await expect(startBackup(session)).rejects.toThrow(TypeError);
    expect(session.emulator.started()).toBe(at === "request" ? 0 : 1);
    expect(session.emulator.requests.at(-1)?.status).toBe(at === "body" ? 202 : 0);
  });

  test("is cut off although it was announced whole", async () => {
    const session = await open();
    session.emulator.inject({ kind: "truncate" });
    await expect(startBackup(session)).rejects.toThrow("terminated");
  });

  test("comes slowly, by the clock", async () => {
    const session = await open();
    session.emulator.inject({ kind: "slow", bytes: 40, everyMs: 1000 });
    let done = false;
    const answer = startBackup(session).finally(() => (done = true));
    await session.emulator.clock.advance(1000);
    expect(done).toBe(false);
    await session.emulator.clock.advance(20_000);
    expect((await answer).json["status"]).toBe("InProgress");
  });

  test("stalls until the client gives up", async () => {
    const { emulator } = await open();
    emulator.inject({ kind: "stall" });
    const abort = new AbortController();
    const response = await emulator.fetch(`${emulator.url("keyvault")}/backup/x/pending?api-version=7.4`, {
      headers: { authorization: "Bearer t" },
      signal: abort.signal,
    });
    const text = response.text();
    abort.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
  });

  test("has the wrong type, is a page, is no document, or is far too large", async () => {
    const session = await open();
    const faults: Fault[] = [
      { kind: "contentType", value: "text/plain" },
      { kind: "html", status: 502 },
      { kind: "malformed" },
      { kind: "oversize", bytes: 5000 },
    ];
    for (const fault of faults) session.emulator.inject(fault);
    const [type, page, broken, large] = [
      await startBackup(session),
      await startBackup(session),
      await startBackup(session),
      await startBackup(session),
    ];
    expect(type.headers["content-type"]).toBe("text/plain");
    expect(page).toMatchObject({ status: 502, headers: { "content-type": "text/html" } });
    expect(() => JSON.parse(page.text)).toThrow(SyntaxError);
    expect(broken.status).toBe(202);
    expect(broken.text).toBe('{"status": <');
    expect(large.text).toHaveLength(5000);
    expect(session.emulator.started()).toBe(4);
  });

  test("asks for another wait than the service would", async () => {
    const session = await open();
    session.emulator.inject({ kind: "retryAfter", retryAfter: { dateInMs: -60_000 } });
    const answer = await startBackup(session);
    expect(answer).toMatchObject({
      status: 202,
      headers: { "retry-after": "Mon, 31 Dec 2029 23:59:00 GMT" },
    });
  });

  test("is dated by a clock that is off", async () => {
    const session = await open();
    session.emulator.inject({ kind: "clockJump", byMs: -3_600_000 });
    expect((await startBackup(session)).headers["date"]).toBe("Mon, 31 Dec 2029 23:00:00 GMT");
  });

  test("leads the client to the wrong place", async () => {
    const session = await open();
    for (const url of ["elsewhere", "nowhere", "relative", "missing", { text: "ftp://x" }] as const) {
      session.emulator.inject({ kind: "operationUrl", url });
    }
    const urls: (string | undefined)[] = [];
    for (let count = 0; count < 5; count += 1)
      urls.push((await startBackup(session)).headers["azure-asyncoperation"]);
    expect(urls[0]).toMatch(/^https:\/\/elsewhere\.invalid\/_elsewhere\/keyvault\/backup\/\w+\/pending$/);
    expect(urls[1]).toMatch(/\/pending\/nowhere$/);
    expect(urls[2]).toMatch(/^\/keyvault\/backup\//);
    expect(urls.slice(3)).toEqual([undefined, "ftp://x"]);
    expect((await session.send("GET", `${urls[1]}?api-version=7.4`)).status).toBe(404);
  });
});

test("a client that follows a hostile URL with its token is found out, and believes what it is told there", async () => {
  const session = await open();
  session.emulator.inject({ kind: "operationUrl", url: "elsewhere" });
  const started = await startBackup(session);
  await session.emulator.clock.advance(60_000);
  const told = await readStatus(session, started);
  expect(told.json["status"]).toBe("Succeeded");
  expect(session.emulator.violations.map(({ kind }) => kind)).toEqual([
    "request-to-foreign-origin",
    "token-to-foreign-origin",
  ]);
});

describe("a status read that lags", () => {
  test("repeats the answer before it", async () => {
    const session = await open();
    const started = await startBackup(session);
    await readStatus(session, started);
    await session.emulator.clock.advance(60_000);
    session.emulator.inject({ operation: "fullBackupStatus", kind: "stale", show: "last-answer" });
    expect((await readStatus(session, started)).json["status"]).toBe("InProgress");
    expect((await readStatus(session, started)).json["status"]).toBe("Succeeded");
  });

  test("shows the run before, or that there is nothing yet", async () => {
    const session = await openSession({ services: ["service-fabric"], durationMs: 1000 });
    const partition = "service-fabric/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$";
    const read = async () =>
      (await session.send("GET", `${partition}/GetBackupProgress?api-version=6.4`)).json;
    const start = async () => (await session.send("POST", `${partition}/Backup?api-version=6.4`)).status;
    expect((await read())["BackupState"]).toBe("Invalid");
    expect(await start()).toBe(202);
    await session.emulator.clock.advance(1000);
    const first = await read();
    expect(first["BackupState"]).toBe("Success");
    await start();
    session.emulator.inject({ kind: "stale", show: "run-before" });
    session.emulator.inject({ kind: "stale", show: "not-yet" });
    expect(await read()).toEqual(first);
    expect((await read())["BackupState"]).toBe("Invalid");
    expect((await read())["BackupState"]).toBe("Accepted");
    await session.emulator.clock.advance(1000);
    expect((await read())["BackupId"]).not.toBe(first["BackupId"]);
  });
});

describe("a fault", () => {
  test("hits the requests it was meant for, and no others", async () => {
    const session = await open();
    session.emulator.inject({ operation: "fullBackupStatus", kind: "conflict", nth: 2, times: 2 });
    session.emulator.inject({ service: "service-fabric", kind: "conflict" });
    const started = await startBackup(session);
    const statuses: number[] = [];
    for (let read = 0; read < 4; read += 1) statuses.push((await readStatus(session, started)).status);
    expect(statuses).toEqual([200, 409, 409, 200]);
  });

  test("is not used up by a request without credentials", async () => {
    const session = await open();
    session.emulator.inject({ kind: "conflict" });
    expect((await startBackup(session, { token: "" })).status).toBe(401);
    expect((await startBackup(session)).status).toBe(409);
  });

  test("can be taken back", async () => {
    const session = await open();
    const takeBack = session.emulator.inject({ kind: "conflict", times: Infinity });
    expect((await startBackup(session)).status).toBe(409);
    takeBack();
    expect((await startBackup(session)).status).toBe(202);
  });
});
