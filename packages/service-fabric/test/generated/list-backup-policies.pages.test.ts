// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listBackupPolicies", () => {
  describe("the pages", () => {
    const example = documents.example("6.4/GetBackupPolicyList-1-runtime-6.4.json");
    const next = "page 2/ü&#?%";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["ContinuationToken"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        name: "DailyAzureBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: {
          scheduleKind: "TimeBased",
          scheduleFrequencyType: "Daily",
          runTimes: [new Date("0001-01-01T09:00:00.000Z"), new Date("0001-01-01T17:00:00.000Z")],
        },
        storage: {
          storageKind: "AzureBlobStore",
          friendlyName: "Azure_storagesample",
          connectionString:
            "DefaultEndpointsProtocol=https;AccountName=storagesample;AccountKey=<PutYourAccountKeyHere>",
          containerName: "BackupContainer",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 30,
          retentionDuration: "P29D",
        },
      },
      {
        name: "FileShare10MinBackupPolicy",
        autoRestoreOnDataLoss: false,
        maxIncrementalBackups: 3,
        schedule: { scheduleKind: "FrequencyBased", interval: "PT10M" },
        storage: {
          storageKind: "FileShare",
          friendlyName: "FileShare_myshare",
          path: "\\\\myshare\\backupshare",
          primaryUserName: "backupaccount",
          primaryPassword: "****",
        },
        retentionPolicy: {
          retentionPolicyType: "Basic",
          minimumNumberOfBackups: 20,
          retentionDuration: "P20D",
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(typed(await collected(clientOf(wire).listBackupPolicies({ maxResults: 2 })))).toStrictEqual([
        ...items,
        ...items,
      ]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.sent[1]?.query).toStrictEqual({ ...wire.sent[0]?.query, ContinuationToken: next });
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(clientOf(wire).listBackupPolicies({ maxResults: 2 }).byPage());
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire).listBackupPolicies({ maxResults: 2 }).byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.sent[0]?.query["ContinuationToken"]).toBe(next);
    });
  });
});
