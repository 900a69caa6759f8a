// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { emptyReply, recorder, settled } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import type { ServiceFabricBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listServiceBackups", () => {
  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<ServiceFabricBackupClient["listServiceBackups"]> = ["x"];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listServiceBackups(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Services/x/$/GetBackups",
        query: { "api-version": "6.4" },
      });
      expect(documents.api("6.4").problems("GetServiceBackupList", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<ServiceFabricBackupClient["listServiceBackups"]> = [
        "a b/ü&#?%+'\"<",
        {
          serverTimeout: 4294967295,
          latest: true,
          startDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          endDateTimeFilter: new Date("2024-02-29T23:59:59.123Z"),
          metadataFromBlob: true,
          maxResults: 9223372036854775807n,
        },
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listServiceBackups(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/Services/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3C/$/GetBackups",
        query: {
          "api-version": "6.4",
          timeout: "4294967295",
          Latest: "true",
          StartDateTimeFilter: "2024-02-29T23:59:59.123Z",
          EndDateTimeFilter: "2024-02-29T23:59:59.123Z",
          MetadataFromBlob: "true",
          MaxResults: "9223372036854775807",
        },
      });
      expect(documents.api("6.4").problems("GetServiceBackupList", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });
});
