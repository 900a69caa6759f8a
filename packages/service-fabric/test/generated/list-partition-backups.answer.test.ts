// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { recorder, typed, writtenItems } from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listPartitionBackups", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 6.4/GetPartitionBackupList-1.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-1.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", {
          startDateTimeFilter: new Date("2018-01-01T00:00:00.000Z"),
          endDateTimeFilter: new Date("2018-01-01T23:59:59.000Z"),
        })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          backupChainId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
          partitionInformation: {
            lowKey: "-9223372036854775808",
            highKey: "9223372036854775807",
            servicePartitionKind: "Int64Range",
            id: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
          backupLocation:
            "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
          backupType: "Full",
          epochOfLastBackupRecord: {
            dataLossVersion: "131462452931584510",
            configurationVersion: "8589934592",
          },
          lsnOfLastBackupRecord: "261",
          creationTimeUtc: new Date("2018-01-01T09:00:55.000Z"),
          failureError: null,
        },
        {
          backupId: "7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
          backupChainId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
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
      ]);
      expect({
        items: writtenItems(documents.operation("listPartitionBackups"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupList-3.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-3.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { maxResults: 2 })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          backupId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          backupChainId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
          partitionInformation: {
            lowKey: "-9223372036854775808",
            highKey: "9223372036854775807",
            servicePartitionKind: "Int64Range",
            id: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
          backupLocation:
            "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
          backupType: "Full",
          epochOfLastBackupRecord: {
            dataLossVersion: "131462452931584510",
            configurationVersion: "8589934592",
          },
          lsnOfLastBackupRecord: "261",
          creationTimeUtc: new Date("2018-01-01T09:00:55.000Z"),
          failureError: null,
        },
        {
          backupId: "7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
          backupChainId: "3a056ac9-7206-43c3-8424-6f6103003eba",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
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
      ]);
      expect({
        items: writtenItems(documents.operation("listPartitionBackups"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });

    it("reads the answer 200 of the example 6.4/GetPartitionBackupList-4.json", async () => {
      const example = documents.example("6.4/GetPartitionBackupList-4.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire)
        .listPartitionBackups("1daae3f5-7fd6-42e9-b1ba-8c05f873994d", { maxResults: 2 })
        .byPage({
          continuationToken:
            "fabric:/CalcApp/CalcService#1daae3f5-7fd6-42e9-b1ba-8c05f873994d#7903dc2a-228d-44b0-b7c8-a13a6c9b46bd",
        })
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          backupId: "be06a49c-be67-4eb1-a602-b983605be862",
          backupChainId: "be06a49c-be67-4eb1-a602-b983605be862",
          applicationName: "fabric:/CalcApp",
          serviceManifestVersion: "1.0.0",
          serviceName: "fabric:/CalcApp/CalcService",
          partitionInformation: {
            lowKey: "-9223372036854775808",
            highKey: "9223372036854775807",
            servicePartitionKind: "Int64Range",
            id: "1daae3f5-7fd6-42e9-b1ba-8c05f873994d",
          },
          backupLocation:
            "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-02 08.59.53.zip",
          backupType: "Full",
          epochOfLastBackupRecord: {
            dataLossVersion: "131462452931584510",
            configurationVersion: "8589934592",
          },
          lsnOfLastBackupRecord: "639",
          creationTimeUtc: new Date("2018-01-02T08:59:53.000Z"),
          failureError: null,
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listPartitionBackups"), 200, ["Items"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["Items"]) });
    });
  });
});
