// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, everythingOf, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("MySqlFlexibleBackupClient", () => {
  it("asks for a token with the scope the spec names, and shows it with the first request", async () => {
    const wire = recorder([emptyReply(200)]);
    await settled(
      clientOf(wire, { apiVersion: "2023-10-01-preview" })
        .backupAndExport("TestGroup", "mysqltestserver", {
          targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: ["sasuri1", "sasuri2"] },
          backupSettings: { backupName: "customer-backup-name" },
        })
        .submitted(),
    );
    expect(wire.scopes).toEqual(documents.api("2024-12-30").scopes);
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

  it.each([{ parameter: "subscriptionId", given: "1daae3f5-7fd6-42e9-b1ba-8c05f873994", rule: "UUID" }])(
    "is not made when $parameter is $given",
    async ({ parameter, given, rule }) => {
      const error = await failureOf(() => clientOf(recorder([]), { [parameter]: given }));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ parameter, requirement: expect.stringContaining(rule) });
    },
  );
});
