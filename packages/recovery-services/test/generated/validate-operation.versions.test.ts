// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("validateOperation", () => {
  describe("in each version of the API", () => {
    describe("parameters.properties.restoreRequest.identityInfo", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureFileShareRestoreRequest" },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureFileShareRestoreRequest", identityInfo: {} },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureFileShareRestoreRequest" },
              },
            },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureFileShareRestoreRequest", identityInfo: {} },
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.restoreRequest.identityInfo",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.restoreRequest.securedVMDetails.dataDiskEncryptionSettings", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: { objectType: "IaasVMRestoreRequest", securedVMDetails: {} },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: {
                  objectType: "IaasVMRestoreRequest",
                  securedVMDetails: { dataDiskEncryptionSettings: {} },
                },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: { objectType: "IaasVMRestoreRequest", securedVMDetails: {} },
              },
            },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: {
                  objectType: "IaasVMRestoreRequest",
                  securedVMDetails: { dataDiskEncryptionSettings: {} },
                },
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.restoreRequest.securedVMDetails.dataDiskEncryptionSettings",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.restoreRequest.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureWorkloadSAPAseRestoreRequest" },
              },
            },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: { objectType: "AzureWorkloadSAPAseRestoreRequest" },
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.restoreRequest.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.restoreRequest.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: { objectType: "AzureWorkloadSAPAsePointInTimeRestoreRequest" },
              },
            },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateIaasVMRestoreOperationRequest",
                restoreRequest: { objectType: "AzureWorkloadSAPAsePointInTimeRestoreRequest" },
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.restoreRequest.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.restoreRequest.snapshotRestoreParameters.disksToDetachOnClash", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: {
                  objectType: "AzureWorkloadPointInTimeRestoreRequest",
                  snapshotRestoreParameters: {},
                },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: {
                  objectType: "AzureWorkloadPointInTimeRestoreRequest",
                  snapshotRestoreParameters: { disksToDetachOnClash: ["x"] },
                },
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: {
                  objectType: "AzureWorkloadPointInTimeRestoreRequest",
                  snapshotRestoreParameters: {},
                },
              },
            },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            {
              id: "x",
              properties: {
                objectType: "ValidateRestoreOperationRequest",
                restoreRequest: {
                  objectType: "AzureWorkloadPointInTimeRestoreRequest",
                  snapshotRestoreParameters: { disksToDetachOnClash: ["x"] },
                },
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.restoreRequest.snapshotRestoreParameters.disksToDetachOnClash",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.objectType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: version }).validateOperation(...args));
        expect(documents.api(version).problems("Operation_Validate", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("validateOperation"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["validateOperation"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            { id: "x", properties: { objectType: "ValidateAzureWorkloadRestoreOperationRequest" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).validateOperation(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.objectType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).validateOperation(...args));
        expect(wire.requests).not.toEqual([]);
      });
    });
  });
});
