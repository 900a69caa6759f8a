// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getPartitionRestoreProgress", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["getPartitionRestoreProgress"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getPartitionRestoreProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["getPartitionRestoreProgress"]> = [
        "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
        { serverTimeout: 4294967295 },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).getPartitionRestoreProgress(...args));
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetRestoreProgress",
        query: { "api-version": "6.4", timeout: "4294967295" },
      });
      expect(documents.api("6.4").problems("GetPartitionRestoreProgress", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
