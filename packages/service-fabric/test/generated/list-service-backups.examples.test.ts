// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServiceBackups", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetServiceBackupList-3.json documents", async () => {
      const example = documents.example("6.4/GetServiceBackupList-3.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).listServiceBackups("CalcApp/CalcService", { maxResults: 2 }).byPage().next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Services/CalcApp%2FCalcService/$/GetBackups",
        query: { "api-version": "6.4", MaxResults: "2" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetServiceBackupList", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetServiceBackupList-partition-kinds.json documents", async () => {
      const example = documents.example("6.4/GetServiceBackupList-partition-kinds.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listServiceBackups("CalcApp~CalcService", {
          startDateTimeFilter: new Date("2018-01-01T00:00:00.000Z"),
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Services/CalcApp~CalcService/$/GetBackups",
        query: { "api-version": "6.4", StartDateTimeFilter: "2018-01-01T00:00:00Z" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetServiceBackupList", wire.requests.at(-1))).toEqual([]);
    });
  });
});
