// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { BizTalkServicesClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("backupService", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<BizTalkServicesClient["backupService"]> = [
        "x",
        "xxxxxx",
        { backupStoreConnectionString: "s3cr3t-text", backupName: "aaa" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupService(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/x/resources/biztalkservices/biztalk/xxxxxx",
        query: { comp: "backup" },
        headers: { "x-ms-version": "2013-04-26" },
      });
      expect(documents.api("2013-04-26").problems("Backup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupService"), wire)).toStrictEqual(args[2]);
    });

    it("sends all that can be set", async () => {
      const args: Parameters<BizTalkServicesClient["backupService"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(51),
        "a b/ü&#?%+'\"<xxxxxxx",
        { backupStoreConnectionString: "s3cr3t-text", backupName: "a".repeat(63) },
        { ifMatch: "a b;c=%d" },
      ];
      const wire = recorder([emptyReply(202)]);
      await settled(
        clientOf(wire)
          .backupService(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "POST",
        path: "https://management.core.windows.net/00000000-0000-0000-0000-000000000000/cloudservices/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/resources/biztalkservices/biztalk/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxx",
        query: { comp: "backup" },
        headers: { "x-ms-version": "2013-04-26", "if-match": "a b;c=%d" },
      });
      expect(documents.api("2013-04-26").problems("Backup", wire.requests.at(-1))).toEqual([]);
      expect(bodySent(documents.operation("backupService"), wire)).toStrictEqual(args[2]);
    });
  });
});
