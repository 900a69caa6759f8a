// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("selectiveKeyRestore", () => {
  describe("in each version of the API", () => {
    describe("restoreBlobDetails.sasTokenParameters.token", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]>;
      }>([
        {
          version: "7.4",
          used: "given",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "7.5",
          used: "given",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "7.5",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "7.6",
          used: "given",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "7.6",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "2025-07-01",
          used: "given",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "2025-07-01",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "2026-04-01",
          used: "given",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "2026-04-01",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("SelectiveKeyRestoreOperation", wire.requests.at(-1))).toEqual(
          [],
        );
        expect(bodySent(documents.operation("selectiveKeyRestore"), wire)).toStrictEqual(args[1]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]>;
      }>([
        {
          version: "7.4",
          used: "left out",
          rule: "required in version 7.4",
          elsewhere: "7.5",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "restoreBlobDetails.sasTokenParameters.token",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });

    describe("restoreBlobDetails.sasTokenParameters.useManagedIdentity", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]>;
      }>([
        {
          version: "7.4",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a", token: "s3cr3t-text" } }],
        },
        {
          version: "7.5",
          used: "given",
          args: [
            "x",
            { folder: "x", sasTokenParameters: { storageResourceUri: "a", useManagedIdentity: false } },
          ],
        },
        {
          version: "7.5",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "7.6",
          used: "given",
          args: [
            "x",
            { folder: "x", sasTokenParameters: { storageResourceUri: "a", useManagedIdentity: false } },
          ],
        },
        {
          version: "7.6",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "2025-07-01",
          used: "given",
          args: [
            "x",
            { folder: "x", sasTokenParameters: { storageResourceUri: "a", useManagedIdentity: false } },
          ],
        },
        {
          version: "2025-07-01",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
        {
          version: "2026-04-01",
          used: "given",
          args: [
            "x",
            { folder: "x", sasTokenParameters: { storageResourceUri: "a", useManagedIdentity: false } },
          ],
        },
        {
          version: "2026-04-01",
          used: "left out",
          args: ["x", { folder: "x", sasTokenParameters: { storageResourceUri: "a" } }],
        },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("SelectiveKeyRestoreOperation", wire.requests.at(-1))).toEqual(
          [],
        );
        expect(bodySent(documents.operation("selectiveKeyRestore"), wire)).toStrictEqual(args[1]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<KeyVaultBackupClient["selectiveKeyRestore"]>;
      }>([
        {
          version: "7.4",
          used: "given",
          rule: "used in version 7.5, 7.6, 2025-07-01, 2026-04-01 only",
          elsewhere: "7.5",
          args: [
            "x",
            {
              folder: "x",
              sasTokenParameters: {
                storageResourceUri: "a",
                token: "s3cr3t-text",
                useManagedIdentity: false,
              },
            },
          ],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "restoreBlobDetails.sasTokenParameters.useManagedIdentity",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .selectiveKeyRestore(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents.api(version).problems("SelectiveKeyRestoreOperation", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
