// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listApplicationBackups", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetApplicationBackupList-2.json", async () => {
      const example = documents.example("6.4/GetApplicationBackupList-2.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listApplicationBackups("CalcApp", { latest: true })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          backupId: "7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
          backupChainId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          applicationName: "fabric:/CalcApp",
          serviceName: "fabric:/CalcApp/CalcService",
          serviceManifestVersion: "1.0.0",
          partitionInformation: {
            lowKey: "-9223372036854775808",
            highKey: "9223372036854775807",
            servicePartitionKind: "Int64Range",
            id: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
          backupLocation:
            "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 17.01.02.zip",
          backupType: "Incremental",
          epochOfLastBackupRecord: {
            dataLossVersion: "131462452931584510",
            configurationVersion: "8589934592",
          },
          lsnOfLastBackupRecord: "446",
          creationTimeUtc: new Date("2018-01-01T17:01:02.000Z"),
          failureError: null,
        },
        {
          backupId: "d55a2d98-258b-4a34-8fe5-2063e81af9dc",
          backupChainId: "0ff4fdbe-131c-4dfb-8249-7b4029ddc014",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
          partitionInformation: {
            lowKey: "-9223372036854775808",
            highKey: "9223372036854775807",
            servicePartitionKind: "Int64Range",
            id: "81645ec7-d260-4c59-9533-8f129bde8e83",
          },
          backupLocation:
            "CalcApp\\CalcService\\81645ec7-d260-4c59-9533-8f129bde8e83\\2018-01-01 17.00.34.zip",
          backupType: "Incremental",
          epochOfLastBackupRecord: {
            dataLossVersion: "131462452931584510",
            configurationVersion: "8589934592",
          },
          lsnOfLastBackupRecord: "246",
          creationTimeUtc: new Date("2018-01-01T17:00:34.000Z"),
          failureError: null,
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listApplicationBackups"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });
  });
});
