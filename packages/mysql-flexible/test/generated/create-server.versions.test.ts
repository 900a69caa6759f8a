// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("createServer", () => {
  describe("in each version of the API", () => {
    describe("parameters.properties.databasePort", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        {
          version: "2024-12-30",
          used: "given",
          args: ["x", "a", { location: "x", properties: { databasePort: 1 } }],
        },
        { version: "2024-12-30", used: "left out", args: ["x", "a", { location: "x", properties: {} }] },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: ["x", "a", { location: "x", properties: { databasePort: 1 } }],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: ["x", "a", { location: "x", properties: { databasePort: 1 } }],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: ["x", "a", { location: "x", properties: { databasePort: 1 } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.databasePort",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.storage.storageRedundancy", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { storage: {} } }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { storage: {} } }],
        },
        {
          version: "2024-12-30",
          used: "given",
          args: [
            "x",
            "a",
            { location: "x", properties: { storage: { storageRedundancy: "LocalRedundancy" } } },
          ],
        },
        {
          version: "2024-12-30",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { storage: {} } }],
        },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: [
            "x",
            "a",
            { location: "x", properties: { storage: { storageRedundancy: "LocalRedundancy" } } },
          ],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { storage: {} } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: [
            "x",
            "a",
            { location: "x", properties: { storage: { storageRedundancy: "LocalRedundancy" } } },
          ],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: [
            "x",
            "a",
            { location: "x", properties: { storage: { storageRedundancy: "LocalRedundancy" } } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.storage.storageRedundancy",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.backup.backupIntervalHours", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { backup: {} } }],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          args: ["x", "a", { location: "x", properties: { backup: { backupIntervalHours: 1 } } }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { backup: {} } }],
        },
        {
          version: "2024-12-30",
          used: "given",
          args: ["x", "a", { location: "x", properties: { backup: { backupIntervalHours: 1 } } }],
        },
        {
          version: "2024-12-30",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { backup: {} } }],
        },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: ["x", "a", { location: "x", properties: { backup: { backupIntervalHours: 1 } } }],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { backup: {} } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2023-12-01-preview, 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2023-12-01-preview",
          args: ["x", "a", { location: "x", properties: { backup: { backupIntervalHours: 1 } } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.backup.backupIntervalHours",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.highAvailability.replicationMode", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { highAvailability: {} } }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { highAvailability: {} } }],
        },
        {
          version: "2024-12-30",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { highAvailability: {} } }],
        },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: [
            "x",
            "a",
            { location: "x", properties: { highAvailability: { replicationMode: "BinaryLog" } } },
          ],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { highAvailability: {} } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: [
            "x",
            "a",
            { location: "x", properties: { highAvailability: { replicationMode: "BinaryLog" } } },
          ],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: [
            "x",
            "a",
            { location: "x", properties: { highAvailability: { replicationMode: "BinaryLog" } } },
          ],
        },
        {
          version: "2024-12-30",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: [
            "x",
            "a",
            { location: "x", properties: { highAvailability: { replicationMode: "BinaryLog" } } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.highAvailability.replicationMode",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.maintenancePolicy", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        {
          version: "2024-12-30",
          used: "given",
          args: ["x", "a", { location: "x", properties: { maintenancePolicy: {} } }],
        },
        { version: "2024-12-30", used: "left out", args: ["x", "a", { location: "x", properties: {} }] },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: ["x", "a", { location: "x", properties: { maintenancePolicy: {} } }],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: ["x", "a", { location: "x", properties: { maintenancePolicy: {} } }],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: ["x", "a", { location: "x", properties: { maintenancePolicy: {} } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.maintenancePolicy",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.maintenanceWindow.batchOfMaintenance", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { maintenanceWindow: {} } }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { maintenanceWindow: {} } }],
        },
        {
          version: "2024-12-30",
          used: "given",
          args: [
            "x",
            "a",
            { location: "x", properties: { maintenanceWindow: { batchOfMaintenance: "Default" } } },
          ],
        },
        {
          version: "2024-12-30",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { maintenanceWindow: {} } }],
        },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: [
            "x",
            "a",
            { location: "x", properties: { maintenanceWindow: { batchOfMaintenance: "Default" } } },
          ],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: { maintenanceWindow: {} } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: [
            "x",
            "a",
            { location: "x", properties: { maintenanceWindow: { batchOfMaintenance: "Default" } } },
          ],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2024-12-30, 2025-06-01-preview only",
          elsewhere: "2024-12-30",
          args: [
            "x",
            "a",
            { location: "x", properties: { maintenanceWindow: { batchOfMaintenance: "Default" } } },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.maintenanceWindow.batchOfMaintenance",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });

    describe("parameters.properties.lowerCaseTableNames", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        {
          version: "2023-12-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
        { version: "2024-12-30", used: "left out", args: ["x", "a", { location: "x", properties: {} }] },
        {
          version: "2025-06-01-preview",
          used: "given",
          args: ["x", "a", { location: "x", properties: { lowerCaseTableNames: 1 } }],
        },
        {
          version: "2025-06-01-preview",
          used: "left out",
          args: ["x", "a", { location: "x", properties: {} }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("createServer"), wire)).toStrictEqual(args[2]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["createServer"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", { location: "x", properties: { lowerCaseTableNames: 1 } }],
        },
        {
          version: "2023-12-01-preview",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", { location: "x", properties: { lowerCaseTableNames: 1 } }],
        },
        {
          version: "2024-12-30",
          used: "given",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", { location: "x", properties: { lowerCaseTableNames: 1 } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .createServer(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "parameters.properties.lowerCaseTableNames",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .createServer(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("Servers_Create", wire.requests.at(-1))).not.toEqual([]);
      });
    });
  });
});
