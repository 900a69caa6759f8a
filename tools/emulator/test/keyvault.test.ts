import { describe, expect, test } from "vitest";
import { openSession, readStatus, startBackup } from "./helpers/session.js";

describe("a full backup", () => {
  test("is accepted with a status URL that carries no version, and is running then", async () => {
    const session = await openSession();
    const started = await startBackup(session);
    expect(started.status).toBe(202);
    expect(started.headers["retry-after"]).toBe("10");
    expect(started.headers["azure-asyncoperation"]).toBe(
      `https://emulator.azbackup.test/keyvault/backup/${String(started.json["jobId"])}/pending`,
    );
    expect(started.json).toEqual({
      status: "InProgress",
      statusDetails: null,
      error: null,
      startTime: Date.UTC(2030, 0, 1) / 1000,
      endTime: null,
      jobId: expect.stringMatching(/^[0-9a-f]{32}$/),
      azureStorageBlobContainerUri: null,
    });
  });

  test("ends by the clock alone, and then names the folder it is in", async () => {
    const session = await openSession({ durationMs: 20_000 });
    const started = await startBackup(session);
    await session.emulator.clock.advance(19_999);
    expect((await readStatus(session, started)).json["status"]).toBe("InProgress");
    await session.emulator.clock.advance(1);
    const { json } = await readStatus(session, started);
    expect(json["status"]).toBe("Succeeded");
    expect(json["endTime"]).toBe(Number(json["startTime"]) + 20);
    expect(String(json["azureStorageBlobContainerUri"])).toMatch(
      /^https:\/\/store\.test\/box\/mhsm-pool-\d{16}$/,
    );
    expect(json["statusDetails"]).toBeNull();
  });

  test("takes three of the intervals the service asks for when nothing else is said", async () => {
    const session = await openSession();
    const started = await startBackup(session);
    await session.emulator.clock.advance(29_999);
    expect((await readStatus(session, started)).json["status"]).toBe("InProgress");
    await session.emulator.clock.advance(1);
    expect((await readStatus(session, started)).json["status"]).toBe("Succeeded");
  });

  test("that runs beside another one is told apart from it", async () => {
    const session = await openSession();
    const first = await startBackup(session);
    await session.emulator.clock.advance(20_000);
    const second = await startBackup(session);
    await session.emulator.clock.advance(10_000);
    expect((await readStatus(session, first)).json["status"]).toBe("Succeeded");
    expect((await readStatus(session, second)).json["status"]).toBe("InProgress");
    expect(session.emulator.started("keyvault", "fullBackup")).toBe(2);
  });

  test("can be made to fail, with the code in the status document and status 200", async () => {
    const session = await openSession();
    session.emulator.inject({
      operation: "fullBackup",
      kind: "fail",
      code: "StorageUnreachable",
      message: "no way in",
    });
    const started = await startBackup(session);
    await session.emulator.clock.advance(30_000);
    const { status, json } = await readStatus(session, started);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      status: "Failed",
      error: { code: "StorageUnreachable", message: "no way in" },
    });
    expect(json["azureStorageBlobContainerUri"]).toBeNull();
  });

  test("can be made to be canceled", async () => {
    const session = await openSession();
    session.emulator.inject({ kind: "cancel" });
    const started = await startBackup(session);
    await session.emulator.clock.advance(30_000);
    expect((await readStatus(session, started)).json["status"]).toBe("Canceled");
  });

  test("that runs out of time fails, for the service has no word of its own for that", async () => {
    const session = await openSession();
    session.emulator.inject({ kind: "timeOut" });
    const started = await startBackup(session);
    await session.emulator.clock.advance(30_000);
    expect((await readStatus(session, started)).json).toMatchObject({
      status: "Failed",
      error: { code: "OperationTimedOut" },
    });
  });

  test("nobody started is not found", async () => {
    const { send } = await openSession();
    const answer = await send(
      "GET",
      "keyvault/backup/0123456789abcdef0123456789abcdef/pending?api-version=7.4",
    );
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ error: { code: "ResourceNotFound" } });
  });
});
