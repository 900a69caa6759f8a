// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, everythingOf, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf } from "./support.js";

describe("KeyVaultBackupClient", () => {
  it("shows neither token nor body before the service has said what it wants", async () => {
    const wire = recorder([emptyReply(202)]);
    await settled(
      clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/", apiVersion: "2025-07-01" })
        .fullBackup({
          storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
          useManagedIdentity: true,
        })
        .submitted(),
    );
    expect(wire.probes).toHaveLength(1);
    expect(wire.probes[0]?.body).toBeUndefined();
    expect(wire.probes[0]?.headers).not.toHaveProperty("authorization");
    expect(wire.probes[0]?.url).toBe(wire.requests[0]?.url);
    const { origin } = new URL(wire.probes[0]?.url ?? "");
    expect(wire.scopes).toEqual([`${origin}/.default`]);
    expect(wire.requests).toHaveLength(1);
  });

  it.each([
    "not a url",
    "http://plain.example.com",
    "https://user:s3cr3t@example.com",
    "https://example.com/?a=b",
    "https://example.com/#a",
  ])("does not take %s for the service", async (vaultBaseUrl) => {
    const error = await failureOf(() => clientOf(recorder([]), { vaultBaseUrl }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(everythingOf(error)).not.toContain("s3cr3t");
  });
});
