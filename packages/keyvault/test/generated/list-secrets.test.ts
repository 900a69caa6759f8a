// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  changed,
  collected,
  emptyReply,
  everythingOf,
  failureOf,
  jsonReply,
  recorder,
  settled,
  textReply,
  typed,
  writtenItems,
} from "@azbackup/contract";
import { valueAt } from "@azbackup/core/codec";
import { RestError, ValidationError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { KeyVaultBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("listSecrets", () => {
  describe("the request of an example", () => {
    it("sends what the example 2026-04-01/GetSecrets.json documents", async () => {
      const example = documents.example("2026-04-01/GetSecrets.json");
      const wire = recorder([example.reply(200)]);
      await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" })
        .listSecrets({ maxResults: 1 })
        .byPage()
        .next();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "GET",
        path: "https://myvault.vault.azure.net/secrets",
        query: { "api-version": "2026-04-01", maxresults: "1" },
        headers: { accept: "application/json" },
      });
      expect(documents.api("2026-04-01").problems("GetSecrets", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const wire = recorder([emptyReply(200)]);
      await settled(clientOf(wire).listSecrets().byPage().next());
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/secrets",
        query: { "api-version": "2026-04-01" },
      });
      expect(documents.api("2026-04-01").problems("GetSecrets", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<KeyVaultBackupClient["listSecrets"]> = [{ maxResults: 25 }];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire)
          .listSecrets(...args)
          .byPage()
          .next(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "GET",
        path: "https://contract.example.com/secrets",
        query: { "api-version": "2026-04-01", maxresults: "25" },
      });
      expect(documents.api("2026-04-01").problems("GetSecrets", wire.requests.at(-1))).toEqual([]);
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("the answer", () => {
    it("reads the answer 200 of the example 2026-04-01/GetSecrets.json", async () => {
      const example = documents.example("2026-04-01/GetSecrets.json");
      const wire = recorder([example.reply(200)]);
      const { value: page } = await clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" })
        .listSecrets({ maxResults: 1 })
        .byPage()
        .next();
      const result = Array.from(page);
      expect(typed(result)).toStrictEqual([
        {
          contentType: "plainText",
          id: "https://myvault.vault.azure.net/secrets/listsecrettest0",
          attributes: {
            enabled: true,
            created: new Date("2016-12-19T23:10:47.000Z"),
            updated: new Date("2016-12-19T23:10:47.000Z"),
          },
        },
      ]);
      expect({
        items: writtenItems(documents.operation("listSecrets"), 200, ["value"], result),
      }).toStrictEqual({ items: valueAt(example.body(200), ["value"]) });
    });
  });

  describe("the pages", () => {
    const example = documents.example("2026-04-01/GetSecrets.json");
    const next = "https://myvault.vault.azure.net/next%20page?api-version=1&$skiptoken=a%2Fb";
    const [first, last] = [next, undefined].map((to) =>
      jsonReply(200, changed(example.source(200), ["nextLink"], to)),
    );
    const pages = () => [first, last].filter((page) => page !== undefined);
    const items = [
      {
        contentType: "plainText",
        id: "https://myvault.vault.azure.net/secrets/listsecrettest0",
        attributes: {
          enabled: true,
          created: new Date("2016-12-19T23:10:47.000Z"),
          updated: new Date("2016-12-19T23:10:47.000Z"),
        },
      },
    ];

    it("gives the items of every page, one after the other", async () => {
      const wire = recorder(pages());
      expect(
        typed(
          await collected(
            clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" }).listSecrets({
              maxResults: 1,
            }),
          ),
        ),
      ).toStrictEqual([...items, ...items]);
      expect(wire.requests).toHaveLength(2);
      expect(wire.lines[1]).toBe(`GET ${next}`);
    });

    it("gives page by page, and says where the next one is", async () => {
      const wire = recorder(pages());
      const read = await collected(
        clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" })
          .listSecrets({ maxResults: 1 })
          .byPage(),
      );
      expect(read.map((page) => page.length)).toEqual([items.length, items.length]);
      expect(read.map((page) => page.continuationToken)).toEqual([next, undefined]);
    });

    it("goes on where an earlier page left off", async () => {
      const wire = recorder(pages().slice(1));
      const read = await collected(
        clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" })
          .listSecrets({ maxResults: 1 })
          .byPage({ continuationToken: next }),
      );
      expect(typed(read.flatMap((page) => Array.from(page)))).toStrictEqual(items);
      expect(wire.lines).toEqual([`GET ${next}`]);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire, { vaultBaseUrl: "https://myvault.vault.azure.net/" })
        .listSecrets({ maxResults: 1 })
        .byPage()
        .next();

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = {
          error: {
            code: code,
            message: message,
            innererror: { code: "ContractCause", message: "what was behind it" },
          },
        };
        expect(documents.api("2026-04-01").errorProblems("GetSecrets", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "listSecrets",
          innerError: { code: "ContractCause", message: "what was behind it" },
        });
      },
    );

    it.each([
      {
        status: 502,
        reply: textReply(502, "<html><body>Bad gateway</body></html>", { "x-ms-request-id": "request-1" }),
      },
      { status: 500, reply: textReply(500, "not { a document", { "x-ms-request-id": "request-1" }) },
      { status: 503, reply: emptyReply(503, { "x-ms-request-id": "request-1" }) },
      { status: 403, reply: emptyReply(403, { "x-ms-request-id": "request-1" }) },
    ])("is a RestError with the status, whatever the body is: $status", async ({ status, reply }) => {
      const wire = recorder([reply]);
      const error = await failureOf(() => call(wire));
      expect(error).toBeInstanceOf(RestError);
      expect(error).toMatchObject({ statusCode: status, requestId: "request-1" });
    });
  });

  describe("bad input", () => {
    const valid: Parameters<KeyVaultBackupClient["listSecrets"]> = [{ maxResults: 25 }];

    it.each([
      { parameter: "maxResults", given: 0, rule: "1" },
      { parameter: "maxResults", given: 26, rule: "25" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, [], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire)
          .listSecrets(...args)
          .byPage()
          .next(),
      );
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        parameter,
        message: expect.stringContaining(parameter),
        requirement: expect.stringContaining(rule),
      });
      expect(everythingOf(error)).not.toMatch(/s3cr3t|53135313/);
      expect([...wire.requests, ...wire.probes]).toEqual([]);
    });
  });
});
