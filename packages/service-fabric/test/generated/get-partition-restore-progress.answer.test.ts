// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getPartitionRestoreProgress", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-accepted.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Accepted",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: null,
      });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-failed.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Failure",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: {
          code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR",
          message: "An error occurred during this operation.",
        },
      });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-running.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-running.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({ restoreState: "RestoreInProgress" });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-secondaries.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-secondaries.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({ restoreState: "SecondariesInProgress" });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress-timed-out.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Timeout",
        restoredEpoch: null,
        restoredLsn: "0",
        failureError: { code: "FABRIC_E_TIMEOUT", message: "The restore timed out." },
      });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionRestoreProgress.json", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        restoreState: "Success",
        timeStampUtc: new Date("2018-01-01T09:00:55.000Z"),
        restoredEpoch: { dataLossVersion: "131462452931584510", configurationVersion: "8589934592" },
        restoredLsn: "261",
        failureError: null,
      });
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["FailureError", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(
          changed(
            changed(changed(example.source(200), ["RestoreState"], null), ["TimeStampUtc"], null),
            ["RestoredEpoch"],
            null,
          ),
          ["RestoredLsn"],
          null,
        ),
        ["FailureError"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionRestoreProgress-failed.json");
      const body = changed(
        changed(example.source(200), ["RestoreState"], "ContractUnknown"),
        ["FailureError", "Code"],
        "ContractUnknown",
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionRestoreProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionRestoreProgress"), 200, result)).toStrictEqual(body);
    });
  });
});
