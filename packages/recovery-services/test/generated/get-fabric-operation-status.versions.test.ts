// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { RecoveryServicesBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("getFabricOperationStatus", () => {
  describe("in each version of the API", () => {
    describe("the operation", () => {
      it.each<{
        readonly version: string;
        readonly used: string;
        readonly args: Parameters<RecoveryServicesBackupClient["getFabricOperationStatus"]>;
      }>([{ version: "2026-10-01", used: "called", args: ["x", "x", "x", "x"] }])(
        "is sent in $version when $used",
        async ({ version, args }) => {
          const wire = recorder([emptyReply(200)]);
          await settled(clientOf(wire, { apiVersion: version }).getFabricOperationStatus(...args));
          expect(
            documents
              .api(version)
              .problems("ProtectionContainerRefreshOperationStatuses_Get", wire.requests.at(-1)),
          ).toEqual([]);
        },
      );

      it.each<{
        readonly version: string;
        readonly used: string;
        readonly rule: string;
        readonly elsewhere: string;
        readonly args: Parameters<RecoveryServicesBackupClient["getFabricOperationStatus"]>;
      }>([
        {
          version: "2024-04-01",
          used: "called",
          rule: "used in version 2026-10-01 only",
          elsewhere: "2026-10-01",
          args: ["x", "x", "x", "x"],
        },
      ])("is refused in $version when $used", async ({ version, rule, elsewhere, args }) => {
        const silent = recorder([]);
        const error = await failureOf(() =>
          clientOf(silent, { apiVersion: version }).getFabricOperationStatus(...args),
        );
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({
          parameter: "getFabricOperationStatus",
          requirement: expect.stringContaining(rule),
        });
        expect([...silent.requests, ...silent.probes]).toEqual([]);
        const wire = recorder([emptyReply(200)]);
        await settled(clientOf(wire, { apiVersion: elsewhere }).getFabricOperationStatus(...args));
        expect(wire.requests).not.toEqual([]);
        // Others read the spec like that too: the same request, as it goes out in a version that takes it.
        expect(
          documents
            .api(version)
            .problems("ProtectionContainerRefreshOperationStatuses_Get", wire.requests.at(-1)),
        ).not.toEqual([]);
      });
    });
  });
});
