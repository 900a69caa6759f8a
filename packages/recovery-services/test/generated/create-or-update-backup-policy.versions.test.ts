// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateBackupPolicy", () => {
  describe("in each version of the API", () => {
    describe("parameters.properties.instantAccessSnapshotEnabled", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureIaasVM" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureIaasVM", instantAccessSnapshotEnabled: false } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureIaasVM" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateBackupPolicy"), wire)).toStrictEqual(args[3]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureIaasVM", instantAccessSnapshotEnabled: false } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.instantAccessSnapshotEnabled",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.instantAccessDurationMinutes", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureIaasVM" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureIaasVM", instantAccessDurationMinutes: 60 } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureIaasVM" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateBackupPolicy"), wire)).toStrictEqual(args[3]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureIaasVM", instantAccessDurationMinutes: 60 } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.instantAccessDurationMinutes",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.vmWorkloadPolicyType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureWorkload" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureWorkload", vmWorkloadPolicyType: "Invalid" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", { properties: { backupManagementType: "AzureWorkload" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateBackupPolicy"), wire)).toStrictEqual(args[3]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateBackupPolicy"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: [
            "x",
            "x",
            "x",
            { properties: { backupManagementType: "AzureWorkload", vmWorkloadPolicyType: "Invalid" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.vmWorkloadPolicyType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateBackupPolicy(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionPolicies_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
