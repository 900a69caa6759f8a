// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("deleteLongRunningBackup", () => {
  describe("in each version of the API", () => {
    describe("the operation", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["deleteLongRunningBackup"]>;
      }>([{ version: "2025-06-01-preview", used: "called", args: ["x", "a", "a"] }])(
        "is sent in $version when $used",
        async ({ version, args }) => {
          const wire = recorder([emptyReply(204)]);
          await settled(
            clientOf(wire, { apiVersion: version })
              .deleteLongRunningBackup(...args)
              .submitted(),
          );
          expect(documents.api(version).problems("LongRunningBackup_Delete", wire.requests.at(-1))).toEqual(
            [],
          );
        },
      );

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<MySqlFlexibleBackupClient["deleteLongRunningBackup"]>;
      }>([
        {
          version: "2023-10-01-preview",
          used: "called",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", "a"],
        },
        {
          version: "2023-12-01-preview",
          used: "called",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", "a"],
        },
        {
          version: "2024-12-30",
          used: "called",
          rule: "used in version 2025-06-01-preview only",
          elsewhere: "2025-06-01-preview",
          args: ["x", "a", "a"],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version })
            .deleteLongRunningBackup(...args)
            .submitted(),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "deleteLongRunningBackup",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(204)]);
        await settled(
          clientOf(wire, { apiVersion: elsewhere })
            .deleteLongRunningBackup(...args)
            .submitted(),
        );
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(documents.api(version).problems("LongRunningBackup_Delete", wire.requests.at(-1))).not.toEqual(
          [],
        );
      });
    });
  });
});
