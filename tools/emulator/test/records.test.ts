import { expect, test } from "vitest";
import { openSession, startBackup } from "./helpers/session.js";

test("what arrived is written down without anything secret", async () => {
  const session = await openSession();
  await startBackup(session, { headers: { "x-ms-client-request-id": "mine", "x-secret": "topsecret" } });
  await session.send("GET", "keyvault/backup/x/pending?api-version=7.4&sig=topsecret", {
    token: "topsecret",
  });
  expect(session.emulator.requests).toHaveLength(2);
  expect(session.emulator.requests[0]).toMatchObject({
    service: "keyvault",
    operation: "fullBackup",
    method: "POST",
    status: 202,
    authorized: true,
    startedWork: true,
    headers: { "content-type": "application/json", "x-ms-client-request-id": "mine" },
  });
  expect(session.emulator.requests[1]).toMatchObject({ status: 400, startedWork: false });
  expect(session.emulator.requests[1]?.url).toContain("sig=REDACTED");
  expect(JSON.stringify(session.emulator.requests)).not.toContain("topsecret");
  expect(JSON.stringify(session.emulator.state())).not.toContain("topsecret");
});

test("an answer repeats the client's request id where it is asked to, and has one of its own", async () => {
  const session = await openSession();
  const first = await startBackup(session, {
    headers: { "x-ms-client-request-id": "mine", "x-ms-return-client-request-id": "true" },
  });
  const second = await startBackup(session);
  expect(first.headers["x-ms-client-request-id"]).toBe("mine");
  expect(second.headers).not.toHaveProperty("x-ms-client-request-id");
  expect(first.headers["x-ms-request-id"]).not.toBe(second.headers["x-ms-request-id"]);
});

test("the same seed gives the same ids, another one others", async () => {
  const ids = async (seed: string): Promise<unknown> =>
    (await startBackup(await openSession({ seed }))).json["jobId"];
  expect(await ids("a")).toBe(await ids("a"));
  expect(await ids("a")).not.toBe(await ids("b"));
});
