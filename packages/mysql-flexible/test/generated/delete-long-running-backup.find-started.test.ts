// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("deleteLongRunningBackup", () => {
  describe("whether it has started, when its answer was lost,", () => {
    it("cannot be told, and is not asked for", async () => {
      const wire = recorder([]);
      const answer = await clientOf(wire, {
        apiVersion: "2025-06-01-preview",
      }).findStartedDeleteLongRunningBackup("TestGroup", "mysqltestserver", "testback", {
        startedAfter: new Date("2030-01-01T10:00:00.000Z"),
        startedBefore: new Date("2030-01-01T10:00:30.000Z"),
      });
      expect(answer).toEqual({
        cannotTell: "deletions are not listed; `getLongRunningBackup` says whether the backup is still there",
        settled: true,
      });
    });
  });
});
