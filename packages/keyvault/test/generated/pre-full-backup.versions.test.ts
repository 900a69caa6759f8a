// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { bodySent, emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("preFullBackup", () => {
  describe("in each version of the API", () => {
    describe("the operation", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<KeyVaultBackupClient["preFullBackup"]>;
      }>([
        { version: "7.6", used: "called", args: [{}] },
        { version: "2025-07-01", used: "called", args: [{}] },
        { version: "2026-04-01", used: "called", args: [{}] },
      ])("is sent in $version when $used", async ({ version, args }) => {
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: version })
            .preFullBackup(...args)
            .submitted(),
        );
        expect(documents.api(version).problems("PreFullBackup", wire.requests.at(-1))).toEqual([]);
        expect(bodySent(documents.operation("preFullBackup"), wire)).toStrictEqual(args[0]);
      });

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<KeyVaultBackupClient["preFullBackup"]>;
      }>([
        {
          version: "7.4",
          used: "called",
          rule: "used in version 7.6, 2025-07-01, 2026-04-01 only",
          elsewhere: "7.6",
          args: [{}],
        },
        {
          version: "7.5",
          used: "called",
          rule: "used in version 7.6, 2025-07-01, 2026-04-01 only",
          elsewhere: "7.6",
          args: [{}],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .preFullBackup(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "preFullBackup",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(202)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .preFullBackup(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("PreFullBackup", wire.requests.at(-1))).not.toEqual([]);
      });
    });
  });
});
