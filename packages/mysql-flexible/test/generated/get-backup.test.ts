// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  changed,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
  typed,
  written,
} from "@azbackup/contract";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getBackup", () => {
  describe("the request of an example", () => {
    it("sends what the example 2023-10-01-preview/BackupGet.json documents", async () => {
      const example = documents.example("2023-10-01-preview/BackupGet.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getBackup(
        "TestGroup",
        "mysqltestserver",
        "daily_20210615T160516",
      );
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210615T160516",
        query: { "api-version": "2023-10-01-preview" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2023-10-01-preview").problems("Backups_Get", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getBackup"]> = ["x", "a", "a"];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getBackup(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/x/providers/Microsoft.DBforMySQL/flexibleServers/a/backups/a",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Backups_Get", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["getBackup"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(77),
        "a".repeat(63),
        "aaaa",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire, { apiVersion: "2025-06-01-preview" }).getBackup(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/providers/Microsoft.DBforMySQL/flexibleServers/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/backups/aaaa",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Backups_Get", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2023-10-01-preview/BackupGet.json", async () => {
      const example = documents.example("2023-10-01-preview/BackupGet.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getBackup(
        "TestGroup",
        "mysqltestserver",
        "daily_20210615T160516",
      );
      expect(typed(result)).toStrictEqual({
        properties: {
          backupType: "FULL",
          source: "Automatic",
          completedTime: new Date("2021-06-15T16:05:19.902Z"),
        },
        id: "/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/mysqltestserver/backups/daily_20210615T160516",
        name: "daily_20210615T160516",
        type: "Microsoft.DBforMySQL/flexibleServers/backups",
      });
      expect(written(documents.operation("getBackup"), 200, result)).toStrictEqual(example.body(200));
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2023-10-01-preview/BackupGet.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["properties", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getBackup(
        "TestGroup",
        "mysqltestserver",
        "daily_20210615T160516",
      );
      expect(written(documents.operation("getBackup"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2023-10-01-preview/BackupGet.json");
      const body = changed(
        changed(
          changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["type"], null),
          ["systemData"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2023-10-01-preview" }).getBackup(
        "TestGroup",
        "mysqltestserver",
        "daily_20210615T160516",
      );
      expect(written(documents.operation("getBackup"), 200, result)).toStrictEqual(body);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { apiVersion: "2023-10-01-preview" }).getBackup(
        "TestGroup",
        "mysqltestserver",
        "daily_20210615T160516",
      );

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = {
          error: {
            code: code,
            message: message,
            target: "the culprit",
            details: [{ code: "ContractCause", message: "what was behind it" }],
          },
        };
        expect(documents.api("2025-06-01-preview").errorProblems("Backups_Get", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "getBackup",
          target: "the culprit",
          details: [{ code: "ContractCause", message: "what was behind it" }],
        });
      },
    );

    it.each([
      {
        status: 502,
        reply: textReply(502, "<html><body>Bad gateway</body></html>", { "x-ms-request-id": "request-1" }),
      },
      { status: 500, reply: textReply(500, "not { a document", { "x-ms-request-id": "request-1" }) },
      { status: 503, reply: emptyReply(503, { "x-ms-request-id": "request-1" }) },
      { status: 403, reply: emptyReply(403, { "x-ms-request-id": "request-1" }) },
    ])("is a RestError with the status, whatever the body is: $status", async ({ status, reply }) => {
      const wire = recorder([reply]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({ statusCode: status, requestId: "request-1" });
    });
  });

  describe("bad input", () => {
    const valid: Parameters<MySqlFlexibleBackupClient["getBackup"]> = [
      "a b/ü&#?%+'\"<" + "x".repeat(77),
      "a".repeat(63),
      "aaaa",
    ];

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "a".repeat(91), rule: "90" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "serverName", given: undefined, rule: "" },
      { parameter: "serverName", given: "", rule: "1" },
      { parameter: "serverName", given: "a".repeat(64), rule: "63" },
      { parameter: "serverName", given: "!", rule: "^[a-z0-9][-a-z0-9]*(?<!-)$" },
      { parameter: "backupName", given: undefined, rule: "" },
      { parameter: "backupName", given: "!", rule: "^[-\\w\\._]+$" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "serverName", "backupName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-06-01-preview" }).getBackup(...args),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter,
        message: expect.stringContaining(parameter),
        requirement: expect.stringContaining(rule),
      });
      expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
      expect([...wire.requests, ...wire.probes]).toEqual([]);
    });
  });
});
