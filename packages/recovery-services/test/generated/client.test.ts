// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, everythingOf, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("RecoveryServicesBackupClient", () => {
  it("asks for a token with the scope the spec names, and shows it with the first request", async () => {
    const wire = recorder([emptyReply(202)]);
    await settled(
      clientOf(wire, { apiVersion: "2024-04-01" })
        .triggerBackup(
          "SwaggerTestRg",
          "NetSDKTestRsVault",
          "Azure",
          "StorageContainer;Storage;netsdktestrg;filestore1",
          "AzureFileShare;a1b2c3d4e5f6",
          {
            properties: {
              objectType: "AzureFileShareBackupRequest",
              recoveryPointExpiryTimeInUTC: new Date("2024-06-01T00:00:00.000Z"),
            },
          },
        )
        .submitted(),
    );
    expect(wire.scopes).toEqual(documents.api("2026-10-01").scopes);
    expect(wire.probes).toEqual([]);
    expect(wire.requests[0]?.headers["authorization"]).toMatch(/^Bearer ./);
  });

  it.each([
    "not a url",
    "http://plain.example.com",
    "https://user:s3cr3t@example.com",
    "https://example.com/?a=b",
    "https://example.com/#a",
  ])("does not take %s for the service", async (endpoint) => {
    const error = await failureOf(() => clientOf(recorder([]), { endpoint }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(everythingOf(error)).not.toContain("s3cr3t");
  });

  it.each([{ parameter: "subscriptionId", given: "", rule: "1" }])(
    "is not made when $parameter is $given",
    async ({ parameter, given, rule }) => {
      const error = await failureOf(() => clientOf(recorder([]), { [parameter]: given }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ parameter, requirement: expect.stringContaining(rule) });
    },
  );
});
