// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, collected, jsonReply, recorder, typed } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("listServiceBackups", () => {
  describe("the pages", () => {
    const example = documents.example("6.4/GetServiceBackupList-3.json");
    const next = "page 2/ü&#?%";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["ContinuationToken"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
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
        backupLocation: "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 09.00.55.zip",
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
        backupLocation: "CalcApp\\CalcService\\1daae3f5-7fd6-42e9-b1ba-8c05f873994d\\2018-01-01 17.01.02.zip",
        backupType: "Incremental",
        epochOfLastBackupRecord: {
          dataLossVersion: "131462452931584510",
          configurationVersion: "8589934592",
        },
        lsnOfLastBackupRecord: "446",
        creationTimeUtc: new Date("2018-01-01T17:01:02.000Z"),
        failureError: null,
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(await collected(clientOf(wire).listServiceBackups("CalcApp/CalcService", { maxResults: 2 }))),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.sent[1]?.query).toStrictEqual({ ...wire.sent[0]?.query, ContinuationToken: next });
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire).listServiceBackups("CalcApp/CalcService", { maxResults: 2 }).byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire)
          .listServiceBackups("CalcApp/CalcService", { maxResults: 2 })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.sent[0]?.query["ContinuationToken"]).toBe(next);
    });
  });
});
