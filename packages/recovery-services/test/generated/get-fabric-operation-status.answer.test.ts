// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getFabricOperationStatus", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-10-01/Common-RefreshContainers_OperationStatus.json", async () => {
      const example = documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire).getFabricOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        name: "00000000-0000-0000-0000-000000000000",
        endTime: new Date("2026-09-14T09:17:45.331Z"),
        id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/SwaggerTestRg/providers/Microsoft.RecoveryServices/vaults/NetSDKTestRsVault/backupFabrics/Azure/operationsStatus/00000000-0000-0000-0000-000000000000",
        startTime: new Date("2026-09-14T09:17:13.076Z"),
        status: "Succeeded",
      });
      expect(written(documents.operation("getFabricOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json");
      const body = changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] });
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getFabricOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getFabricOperationStatus"), 200, result)).toStrictEqual(body);
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json");
      const body = changed(
        changed(
          changed(
            changed(
              changed(changed(changed(example.source(200), ["id"], null), ["name"], null), ["status"], null),
              ["startTime"],
              null,
            ),
            ["endTime"],
            null,
          ),
          ["error"],
          null,
        ),
        ["properties"],
        null,
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getFabricOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getFabricOperationStatus"), 200, result)).toStrictEqual(body);
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example("2026-10-01/Common-RefreshContainers_OperationStatus.json");
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire).getFabricOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getFabricOperationStatus"), 200, result)).toStrictEqual(body);
    });
  });
});
