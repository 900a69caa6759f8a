// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listPartitionBackups", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetPartitionBackupList-1.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-1.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          startDateTimeFilter: new Date("2018-01-01T00:00:00.000Z"),
          endDateTimeFilter: new Date("2018-01-01T23:59:59.000Z"),
        })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackups",
        query: {
          "api-version": "6.4",
          StartDateTimeFilter: "2018-01-01T00:00:00Z",
          EndDateTimeFilter: "2018-01-01T23:59:59Z",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupList", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupList-3.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-3.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { maxResults: 2 })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackups",
        query: { "api-version": "6.4", MaxResults: "2" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupList", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupList-4.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-4.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { maxResults: 2 })
        .byPage({
          continuationToken:
            "fabric:/CalcApp/CalcService#1daae3f5-7fd6-42e9-b1ba-8c05f873994d#7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
        })
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackups",
        query: {
          "api-version": "6.4",
          ContinuationToken:
            "fabric:/CalcApp/CalcService#1daae3f5-7fd6-42e9-b1ba-8c05f873994d#7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
          MaxResults: "2",
        },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupList", wire.requests.at(-1))).toEqual([]);
    });
  });
});
