// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { changed, jsonReply, recorder, typed, written } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("getProtectedItemOperationStatus", () => {
  describe("the answer", () => {
    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        properties: {
          objectType: "OperationStatusJobExtendedInfo",
          jobId: "00000000-0000-0000-0000-000000000000",
        },
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json", async () => {
      const example = documents.example("2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_Failed.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Failed",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        error: { code: "UserErrorVmNotFound", message: "The virtual machine was not found." },
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_InProgress.json",
      );
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "InProgress",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ProvisionILR.json", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ProvisionILR.json",
      );
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        properties: {
          objectType: "OperationStatusProvisionILRExtendedInfo",
          recoveryTarget: {
            clientScripts: [
              {
                scriptContent: "dummy",
                scriptExtension: ".py",
                osType: "Linux",
                url: "",
                scriptNameSuffix: "_eus_1",
              },
            ],
          },
        },
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        properties: {
          objectType: "OperationStatusValidateOperationExtendedInfo",
          validateOperationResponse: {
            validationResults: [
              {
                code: "UserErrorTargetExists",
                message: "The virtual machine exists already.",
                recommendations: ["Choose another name."],
              },
            ],
          },
        },
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("reads the answer 200 of the example 2024-04-01/AzureWorkload-ProtectedItemOperationStatus_Jobs.json", async () => {
      const example = documents.example("2024-04-01/AzureWorkload-ProtectedItemOperationStatus_Jobs.json");
      const wire = recorder([example.reply(200)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "VMAppContainer;Compute;netsdktestrg;sqlvm1",
        "SQLDataBase;mssqlserver;orders",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(typed(result)).toStrictEqual({
        id: "00000000-0000-0000-0000-000000000000",
        name: "00000000-0000-0000-0000-000000000000",
        status: "Succeeded",
        startTime: new Date("2017-10-29T06:04:18.207Z"),
        endTime: new Date("2017-10-29T06:04:18.207Z"),
        properties: {
          objectType: "OperationStatusJobsExtendedInfo",
          jobIds: ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001"],
          failedJobsError: { "00000000-0000-0000-0000-000000000001": "The job could not be created." },
        },
      });
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        example.body(200),
      );
    });

    it("keeps properties the spec does not know", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
      const body = changed(
        changed(
          changed(
            changed(example.source(200), ["contractUnknown"], { some: ["thing", 1, null] }),
            ["properties", "contractUnknown"],
            { some: ["thing", 1, null] },
          ),
          ["properties", "validateOperationResponse", "contractUnknown"],
          { some: ["thing", 1, null] },
        ),
        ["properties", "validateOperationResponse", "validationResults", 0, "contractUnknown"],
        { some: ["thing", 1, null] },
      );
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("takes null for what is optional, and gives it back", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
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
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("keeps words of an enum the spec does not know", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
      const body = changed(example.source(200), ["status"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        body,
      );
    });

    it("keeps an object of a kind the spec does not know", async () => {
      const example = documents.example(
        "2024-04-01/AzureIaasVm-ProtectedItemOperationStatus_ValidateOperation.json",
      );
      const body = changed(example.source(200), ["properties", "objectType"], "ContractUnknown");
      const wire = recorder([jsonReply(200, body)]);
      const result = await clientOf(wire, { apiVersion: "2024-04-01" }).getProtectedItemOperationStatus(
        "SwaggerTestRg",
        "NetSDKTestRsVault",
        "Azure",
        "IaasVMContainer;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "VM;iaasvmcontainerv2;netsdktestrg;netvmtestv2vm1",
        "00000000-0000-0000-0000-000000000000",
      );
      expect(written(documents.operation("getProtectedItemOperationStatus"), 200, result)).toStrictEqual(
        body,
      );
    });
  });
});
