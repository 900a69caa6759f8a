// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createOrUpdateProtectedItem", () => {
  describe("in each version of the API", () => {
    describe("parameters.properties.sourceSideScanInfo", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "Microsoft.Sql/servers/databases" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "Microsoft.Sql/servers/databases", sourceSideScanInfo: {} } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "Microsoft.Sql/servers/databases" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
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
            "x",
            "x",
            { properties: { protectedItemType: "Microsoft.Sql/servers/databases", sourceSideScanInfo: {} } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.sourceSideScanInfo",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.existingBasicVMProtection", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", "x", "x", { properties: { protectedItemType: "AzureIaaSVMProtectedItem" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            {
              properties: {
                protectedItemType: "AzureIaaSVMProtectedItem",
                existingBasicVMProtection: "DisableWithDeleteRPsNow",
              },
            },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", "x", "x", { properties: { protectedItemType: "AzureIaaSVMProtectedItem" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
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
            "x",
            "x",
            {
              properties: {
                protectedItemType: "AzureIaaSVMProtectedItem",
                existingBasicVMProtection: "DisableWithDeleteRPsNow",
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.existingBasicVMProtection",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.protectedItemType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
      }>([
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLInstance" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
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
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLInstance" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.protectedItemType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
      });
    });

    describe("parameters.properties.parentProtectedItem", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase", parentProtectedItem: "x" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
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
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase", parentProtectedItem: "x" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.parentProtectedItem",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.protectionLevel", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase", protectionLevel: "Database" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: [
            "x",
            "x",
            "x",
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase" } },
          ],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("createOrUpdateProtectedItem"), wire)).toStrictEqual(args[5]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["createOrUpdateProtectedItem"]>;
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
            "x",
            "x",
            { properties: { protectedItemType: "AzureVmWorkloadSQLDatabase", protectionLevel: "Database" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.protectionLevel",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createOrUpdateProtectedItem(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectedItems_CreateOrUpdate", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
