// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("backupPartition", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("is not, where there never was one", async () => {
      const wire = recorder([emptyReply(404)]);
      expect(
        await clientOf(wire).findStartedBackupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {},
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        }),
      ).toMatchObject({ none: true });
      expect(wire.sent.map(({ path }) => path)).toEqual([
        "https://contract.example.com/Partitions/1daae3f5-7fd6-42e9-b1ba-8c05f873994d/$/GetBackupProgress",
      ]);
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });

    it("is not to be told while one goes on, since nothing says since when", async () => {
      const wire = recorder([documents.example("6.4/GetPartitionBackupProgress-accepted.json").reply(200)]);
      expect(
        await clientOf(wire).findStartedBackupPartition("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          backupPartitionDescription: {},
          startedAfter: new Date("2030-01-01T10:00:00.000Z"),
          startedBefore: new Date("2030-01-01T10:00:30.000Z"),
        }),
      ).toMatchObject({ cannotTell: expect.any(String), settled: false });
      expect(wire.sent.filter(({ method }) => method !== "GET")).toEqual([]);
    });
  });
});
