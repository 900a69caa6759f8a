// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupsFromLocation", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetBackupsFromBackupLocation-1.json documents", async () => {
      const example = documents.example("6.4/GetBackupsFromBackupLocation-1.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listBackupsFromLocation(
          {
            storage: {
              storageKind: "AzureBlobStore",
              connectionString:
                "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
              containerName: "BackupContainer",
            },
            backupEntity: { entityKind: "Application", applicationName: "fabric:/CalcApp" },
          },
          { maxResults: 2 },
        )
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: { "api-version": "6.4", MaxResults: "2" },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("GetBackupByStorageQueryDescription"),
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetBackupsFromBackupLocation-2.json documents", async () => {
      const example = documents.example("6.4/GetBackupsFromBackupLocation-2.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire)
        .listBackupsFromLocation(
          {
            storage: {
              storageKind: "AzureBlobStore",
              connectionString:
                "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
              containerName: "BackupContainer",
            },
            backupEntity: { entityKind: "Application", applicationName: "fabric:/CalcApp" },
          },
          { maxResults: 2 },
        )
        .byPage({
          continuationToken:
            "fabric:/CalcApp/CalcService#1daae3f5-7fd6-42e9-b1ba-8c05f873994d#7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
        })
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "POST",
        path: "https://contract.example.com/BackupRestore/$/GetBackups",
        query: {
          "api-version": "6.4",
          ContinuationToken:
            "fabric:/CalcApp/CalcService#1daae3f5-7fd6-42e9-b1ba-8c05f873994d#7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
          MaxResults: "2",
        },
        headers: { accept: "application/json", "content-type": "application/json" },
        body: example.parameter("GetBackupByStorageQueryDescription"),
      });
      expect(documents.api("6.4").problems("GetBackupsFromBackupLocation", wire.requests.at(-1))).toEqual([]);
    });
  });
});
