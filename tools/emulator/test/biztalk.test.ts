import { describe, expect, test } from "vitest";
import { openSession } from "./helpers/session.js";
import type { Answer, Session } from "./helpers/session.js";

const SUBSCRIPTION = "11111111-1111-1111-1111-111111111111";
const STORE = "AccountName=store;AccountKey=a2V5==;DefaultEndpointsProtocol=https";
const version = { "x-ms-version": "2013-04-26" };

function settings(name: string, store = STORE): string {
  return `<ServiceBackupSettings><BackupStoreConnectionString>${store}</BackupStoreConnectionString><BackupName>${name}</BackupName></ServiceBackupSettings>`;
}

function act({ send }: Session, comp: "suspend" | "resume"): Promise<Answer> {
  const path = `biztalk/${SUBSCRIPTION}/cloudservices/cloud/resources/biztalkservices/~/biztalk/myservice?comp=${comp}`;
  return send("POST", path, { headers: version });
}

function backUp({ send }: Session, body: string): Promise<Answer> {
  const path = `biztalk/${SUBSCRIPTION}/cloudservices/cloud/resources/biztalkservices/biztalk/myservice?comp=backup`;
  return send("POST", path, {
    body,
    headers: { ...version, "content-type": "application/xml; charset=utf-8" },
  });
}

function operation({ send }: Session, accepted: Answer): Promise<Answer> {
  return send("GET", `biztalk/${SUBSCRIPTION}/operations/${accepted.headers["x-ms-request-id"]}`, {
    headers: version,
  });
}

function dashed(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

async function suspended(): Promise<Session> {
  const session = await openSession({ durationMs: 1000 });
  await act(session, "suspend");
  await session.emulator.clock.advance(1000);
  return session;
}

describe("a backup", () => {
  test("is refused while the service is active", async () => {
    const session = await openSession();
    const answer = await backUp(session, settings("nightly"));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("<Code>ConflictError</Code>");
    expect(session.emulator.started("biztalk", "backupService")).toBe(0);
  });

  test("is refused until the suspension is over", async () => {
    const session = await openSession({ durationMs: 1000 });
    await act(session, "suspend");
    expect((await backUp(session, settings("nightly"))).status).toBe(409);
    await session.emulator.clock.advance(1000);
    expect((await backUp(session, settings("nightly"))).status).toBe(202);
  });

  test("is followed by the request id of the answer that accepted it", async () => {
    const session = await suspended();
    const accepted = await backUp(session, settings("nightly"));
    const running = await operation(session, accepted);
    expect(running.headers["x-ms-request-id"]).not.toBe(accepted.headers["x-ms-request-id"]);
    expect(running.text).toContain("<Status>InProgress</Status>");
    expect(running.text).not.toContain("HttpStatusCode");
    expect(accepted.headers["x-ms-request-id"]).toMatch(/^[0-9a-f]{32}$/);
    expect(running.text).toMatch(/^<Operation xmlns="[^"]+" xmlns:i="[^"]+"><ID>/);
    await session.emulator.clock.advance(1000);
    const done = await operation(session, accepted);
    expect(done.text).toContain(
      `<ID>${dashed(accepted.headers["x-ms-request-id"] ?? "")}</ID><Status>Succeeded</Status><HttpStatusCode>200`,
    );
  });

  test("under a name that was used before finds its container full, and fails", async () => {
    const session = await suspended();
    await backUp(session, settings("nightly"));
    await session.emulator.clock.advance(1000);
    const again = await backUp(session, settings("nightly"));
    const other = await openSession();
    await session.emulator.clock.advance(1000);
    expect(again.status).toBe(202);
    const { text } = await operation(session, again);
    expect(text).toContain("<Status>Failed</Status>");
    expect(text).toContain("<Code>InvalidBackupContainer</Code><Message>Backup failed. The backup container");
    expect(other.emulator.state()["biztalk"]?.collections).not.toHaveProperty("containers");
  });

  test("that failed leaves its container as it was", async () => {
    const session = await suspended();
    session.emulator.inject({ operation: "backupService", kind: "fail", code: "InternalError" });
    await backUp(session, settings("nightly"));
    await session.emulator.clock.advance(1000);
    const again = await backUp(session, settings("nightly"));
    await session.emulator.clock.advance(1000);
    expect((await operation(session, again)).text).toContain("<Status>Succeeded</Status>");
  });

  test.each([
    ["InvalidBackupName", settings("Nightly--1")],
    ["InvalidBackupStore", settings("nightly", "nothing=here")],
    ["InvalidXmlRequest", "<ServiceBackupSettings><BackupName>nightly</BackupName></ServiceBackupSettings>"],
    ["InvalidXmlRequest", "<Settings/>"],
    ["InvalidXmlRequest", "<ServiceBackupSettings>"],
    ["InvalidXmlRequest", `<!DOCTYPE ServiceBackupSettings>${settings("nightly")}`],
    ["InvalidXmlRequest", settings("nightly").replace("Settings>", 'Settings xmlns="urn:other">')],
  ])("is refused with %s", async (code, body) => {
    const session = await suspended();
    const answer = await backUp(session, body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
    expect(session.emulator.started("biztalk", "backupService")).toBe(0);
  });
});

test("a service that was resumed has to be suspended again", async () => {
  const session = await suspended();
  await act(session, "resume");
  await session.emulator.clock.advance(1000);
  expect((await backUp(session, settings("nightly"))).status).toBe(409);
});

test("suspending twice does no harm", async () => {
  const session = await suspended();
  expect((await act(session, "suspend")).status).toBe(202);
});

test("an unknown verb, version or method has the classic error codes", async () => {
  const { send } = await openSession();
  const path = `biztalk/${SUBSCRIPTION}/cloudservices/cloud/resources/biztalkservices/~/biztalk/myservice?comp=`;
  expect((await send("POST", `${path}explode`, { headers: version })).text).toContain(
    "MissingOrInvalidRequiredQueryParameter",
  );
  expect((await send("POST", `${path}suspend`)).text).toContain("MissingOrIncorrectVersionHeader");
  expect((await send("PUT", `${path}suspend`, { headers: version })).text).toContain("InvalidHttpVerb");
});
