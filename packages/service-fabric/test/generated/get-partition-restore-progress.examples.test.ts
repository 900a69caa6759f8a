// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getPartitionRestoreProgress", () => {
  describe("the request of an example", () => {
    it("sends what the example 6.4/GetPartitionRestoreProgress-accepted.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-failed.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-running.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-running.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-secondaries.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-secondaries.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress-timed-out.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });

    it("sends what the example 6.4/GetPartitionRestoreProgress.json documents", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
    });
  });
});
