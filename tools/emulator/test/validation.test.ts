import { describe, expect, test } from "vitest";
import { backupBody, json, openSession } from "./helpers/session.js";

const BACKUP = "keyvault/backup?api-version=7.4";

describe("a request is refused and starts nothing", () => {
  test.each([
    ["at a path nobody declares", "GET", "keyvault/backups?api-version=7.4", undefined, 404, "NotFound"],
    ["with a doubled slash", "POST", "keyvault//backup?api-version=7.4", backupBody, 404, "NotFound"],
    ["for a service there is not", "GET", "nosuch/thing", undefined, 404, "NotFound"],
    ["with a method the path does not have", "PUT", BACKUP, backupBody, 405, "MethodNotAllowed"],
    ["without a version", "POST", "keyvault/backup", backupBody, 400, "ApiVersionUnspecified"],
    [
      "with an empty version",
      "POST",
      "keyvault/backup?api-version=",
      backupBody,
      400,
      "ApiVersionUnspecified",
    ],
    [
      "with a version that is none",
      "POST",
      "keyvault/backup?api-version=latest",
      backupBody,
      400,
      "UnsupportedApiVersion",
    ],
    ["with two versions", "POST", `${BACKUP}&api-version=7.4`, backupBody, 400, "UnsupportedApiVersion"],
    [
      "with a query parameter nobody declares",
      "POST",
      `${BACKUP}&force=true`,
      backupBody,
      400,
      "BadParameter",
    ],
    ["without a body", "POST", BACKUP, undefined, 400, "BadRequest"],
    ["with a body that is not JSON", "POST", BACKUP, "{", 400, "BadRequest"],
    ["with a body that lacks a required member", "POST", BACKUP, '{"token":"x"}', 400, "BadRequest"],
    [
      "with a member of the wrong type",
      "POST",
      BACKUP,
      '{"storageResourceUri":1,"token":"x"}',
      400,
      "BadRequest",
    ],
    [
      "with an empty text where one is required",
      "POST",
      BACKUP,
      '{"storageResourceUri":"","token":"x"}',
      400,
      "BadRequest",
    ],
    [
      "with a member nobody declares",
      "POST",
      BACKUP,
      '{"storageResourceUri":"u","token":"x","tokn":"y"}',
      400,
      "BadRequest",
    ],
  ])("%s", async (_title, method, target, body, status, code) => {
    const { send, emulator } = await openSession();
    const answer = await send(method, target, { headers: json, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error: { code } });
    expect(emulator.started()).toBe(0);
  });

  test.each(["text/plain", "application/json; charset=utf-16"])("with content type %s", async (type) => {
    const { send, emulator } = await openSession();
    const answer = await send("POST", BACKUP, { body: backupBody, headers: { "content-type": type } });
    expect(answer.status).toBe(415);
    expect(emulator.started()).toBe(0);
  });

  test("without the error repeating what may be secret", async () => {
    const { send } = await openSession();
    const answer = await send("POST", BACKUP, {
      headers: json,
      body: '{"storageResourceUri":5,"token":{"sig":"topsecret"}}',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain("topsecret");
  });
});

test("a model that comes in kinds is held to the kind that is named", async () => {
  const { send } = await openSession();
  const path =
    "mysql-flexible/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/" +
    "Microsoft.DBforMySQL/flexibleServers/server/backupAndExport?api-version=2023-10-01-preview";
  const bodyOf = (targetDetails: object): string =>
    JSON.stringify({ targetDetails, backupSettings: { backupName: "weekly" } });
  const right = bodyOf({ objectType: "FullBackupStoreDetails", sasUriList: ["https://store.test/a"] });
  const wrong = bodyOf({ objectType: "FullBackupStoreDetails", sasUriList: "https://store.test/a" });
  expect((await send("POST", path, { headers: json, body: wrong })).status).toBe(400);
  expect((await send("POST", path, { headers: json, body: right })).status).toBe(202);
});
