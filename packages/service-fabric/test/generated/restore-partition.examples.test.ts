// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("restorePartition", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/RestorePartition-latest.json documents", async () => {
      const example = documents.example("6.4/RestorePartition-latest.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .restorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { latest: true, metadataFromBlob: true })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", Latest: "true", MetadataFromBlob: "true" },
        headers: {},
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/RestorePartition-storage.json documents", async () => {
      const example = documents.example("6.4/RestorePartition-storage.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .restorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          restoreTimeout: 20,
          restorePartitionDescription: {
            backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
            backupLocation:
              "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
            backupStorage: {
              storageKind: "AzureBlobStore",
              connectionString:
                "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
              containerName: "BackupContainer",
            },
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4", RestoreTimeout: "20" },
        headers: { "content-type": "application/json" },
        body: example.parameter("RestorePartitionDescription"),
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/RestorePartition.json documents", async () => {
      const example = documents.example("6.4/RestorePartition.json");
      const wire = recorder([emptyReply(404), example.reply(202)]);
      await clientOf(wire)
        .restorePartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          restorePartitionDescription: {
            backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
            backupLocation:
              "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
          },
        })
        .submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/Restore",
        query: { "api-version": "6.4" },
        headers: { "content-type": "application/json" },
        body: example.parameter("RestorePartitionDescription"),
      });
      expect(documents.api("6.4").problems("RestorePartition", wire.requests.at(-1))).toEqual([]);
    });
  });
});
