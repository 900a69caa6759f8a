// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("registerProtectionContainer", () => {
  describe("in each version of the API", () => {
    describe("parameters.properties.operationType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            { properties: { containerType: "StorageContainer", operationType: "Invalid" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("registerProtectionContainer"), wire)).toStrictEqual(args[4]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
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
            { properties: { containerType: "StorageContainer", operationType: "Invalid" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.operationType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.accessType", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: [
            "x",
            "x",
            "x",
            "x",
            { properties: { containerType: "StorageContainer", accessType: "KeyBased" } },
          ],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("registerProtectionContainer"), wire)).toStrictEqual(args[4]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
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
            { properties: { containerType: "StorageContainer", accessType: "KeyBased" } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.accessType",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("parameters.properties.identityInfo", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
      }>([
        {
          version: "2024-04-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
        {
          version: "2026-10-01",
          used: "given",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer", identityInfo: {} } }],
        },
        {
          version: "2026-10-01",
          used: "left out",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).toEqual([]);
        expect(bodySent(documents.operation("registerProtectionContainer"), wire)).toStrictEqual(args[4]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["registerProtectionContainer"]>;
      }>([
        {
          version: "2024-04-01",
          used: "given",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: ["x", "x", "x", "x", { properties: { containerType: "StorageContainer", identityInfo: {} } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.identityInfo",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .registerProtectionContainer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("ProtectionContainers_Register", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
