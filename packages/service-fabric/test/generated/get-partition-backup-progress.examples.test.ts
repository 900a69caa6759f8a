// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getPartitionBackupProgress", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetPartitionBackupProgress-accepted.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupProgress-failed.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupProgress-running.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-running.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupProgress-timed-out.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionBackupProgress.json documents", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionBackupProgress", wire.requests.at(-1))).toEqual([]);
    });
  });
});
