import { describe, expect, test } from "vitest";
import { openSession, startBackup } from "./helpers/session.js";

describe("authentication", () => {
  test("of a service that challenges names the tenant and the origin in a 401", async () => {
    const session = await openSession({ tenant: "contoso" });
    const answer = await session.send("POST", "keyvault/backup?api-version=7.4", { token: "" });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe(
      'Bearer authorization="https://emulator.azbackup.test/contoso", resource="https://azbackup.test"',
    );
    expect(answer.text).toBe("");
    expect(session.emulator.violations).toEqual([]);
    expect(session.emulator.started()).toBe(0);
  });

  test("notices a body that was sent before the service said which token it wants", async () => {
    const session = await openSession();
    expect((await startBackup(session, { token: "" })).status).toBe(401);
    expect(session.emulator.violations).toMatchObject([{ kind: "body-without-token", method: "POST" }]);
  });

  test("takes any token, or only those it was given", async () => {
    expect((await startBackup(await openSession(), { token: "whatever" })).status).toBe(202);
    const session = await openSession({ tokens: ["right"] });
    expect((await startBackup(session, { token: "wrong" })).status).toBe(401);
    expect((await startBackup(session, { token: "right" })).status).toBe(202);
    expect(session.emulator.started()).toBe(1);
  });

  test("can ask a second time, for claims", async () => {
    const session = await openSession();
    session.emulator.inject({ kind: "challenge", claims: '{"access_token":{}}' });
    const answer = await startBackup(session);
    expect(answer.status).toBe(401);
    const claims =
      /error="insufficient_claims", claims="([^"]+)"/.exec(answer.headers["www-authenticate"] ?? "")?.[1] ??
      "";
    expect(Buffer.from(claims, "base64").toString()).toBe('{"access_token":{}}');
    expect((await startBackup(session)).status).toBe(202);
  });

  test("of a classic service is refused with 403, in XML", async () => {
    const { send } = await openSession();
    const path = "biztalk/11111111-1111-1111-1111-111111111111/operations/1";
    const answer = await send("GET", path, { token: "", headers: { "x-ms-version": "2013-04-26" } });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("<Code>AuthenticationFailed</Code>");
  });

  test("is not asked of anybody when anonymous requests are allowed", async () => {
    const session = await openSession({ allowAnonymous: true });
    expect((await startBackup(session, { token: "" })).status).toBe(202);
  });
});
