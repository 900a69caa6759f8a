// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, everythingOf, failureOf, recorder, settled } from "@azbackup/contract";
import { ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { clientOf, documents } from "./support.js";

describe("BizTalkServicesClient", () => {
  it("asks for a token with the scope the spec names, and shows it with the first request", async () => {
    const wire = recorder([emptyReply(202)]);
    await settled(
      clientOf(wire)
        .backupService(
          "mycloudservice1",
          "mybiztalkservice",
          {
            backupStoreConnectionString:
              "BlobEndpoint=blobendpoint;QueueEndpoint=queueendpoint;TableEndpoint=tableendpoint;AccountName=accountname;AccountKey=accountkey;DefaultEndpointsProtocol=https",
            backupName: "backup-2012-21-02",
          },
          { ifMatch: "{Etag}" },
        )
        .submitted(),
    );
    expect(wire.scopes).toEqual(documents.api("2013-04-26").scopes);
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
