// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getPartitionBackupProgress", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetPartitionBackupProgress-accepted.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-accepted.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        backupState: "Accepted",
        backupLocation: null,
        epochOfLastBackupRecord: null,
        lsnOfLastBackupRecord: "0",
        failureError: null,
      });
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupProgress-failed.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        backupState: "Failure",
        backupLocation: null,
        epochOfLastBackupRecord: null,
        lsnOfLastBackupRecord: "0",
        failureError: {
          code: "FABRIC_E_BACKUPCOPIER_UNEXPECTED_ERROR",
          message: "An error occurred during this operation.",
        },
      });
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupProgress-running.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-running.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({ backupState: "BackupInProgress" });
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupProgress-timed-out.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress-timed-out.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        backupState: "Timeout",
        backupLocation: null,
        epochOfLastBackupRecord: null,
        lsnOfLastBackupRecord: "0",
        failureError: { code: "FABRIC_E_TIMEOUT", message: "The backup timed out." },
      });
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupProgress.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(typed(result)).toStrictEqual({
        backupState: "Success",
        timeStampUtc: new Date("2018-01-01T09:00:55.000Z"),
        backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
        backupLocation: "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
        epochOfLastBackupRecord: {
          dataLossVersion: "131462452931584510",
          configurationVersion: "8589934592",
        },
        lsnOfLastBackupRecord: "261",
        failureError: null,
      });
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress.json");
      const body = changed(
        changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
        ["EpochOfLastBackupRecord", "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(
                changed(changed(example.source(200), ["BackupState"], null), ["TimeStampUtc"], null),
                ["BackupId"],
                null,
              ),
              ["BackupLocation"],
              null,
            ),
            ["EpochOfLastBackupRecord"],
            null,
          ),
          ["LsnOfLastBackupRecord"],
          null,
        ),
        ["FailureError"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("6.4/GetPartitionBackupProgress.json");
      const body = changed(example.source(200), ["BackupState"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getPartitionBackupProgress("1daae3f5-7fd6-42e9-b1ba-8c05f873994d");
      expect(written(documents.operation("getPartitionBackupProgress"), 200, result)).toStrictEqual(body);
    });
  });
});
