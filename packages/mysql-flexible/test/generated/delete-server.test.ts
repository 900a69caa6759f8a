// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type Recorder,
  broken,
  emptyReply,
  everythingOf,
  failureOf,
  inPieces,
  jsonReply,
  recorder,
  settled,
  textReply,
} from "@azbackup/contract";
import {
  CancelNotSupportedError,
  OperationCanceledError,
  OperationFailedError,
  RestError,
  ValidationError,
} from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import type { MySqlFlexibleBackupClient } from "../../src/index.js";
import { clientOf, documents } from "./support.js";

describe("deleteServer", () => {
  describe("the request of an example", () => {
    it("sends what the example 2024-12-30/ServerDelete.json documents", async () => {
      const example = documents.example("2024-12-30/ServerDelete.json");
      const wire = recorder([example.reply(202)]);
      await clientOf(wire).deleteServer("TestGroup", "testserver").submitted();
      expect(wire.sent.at(-1)).toStrictEqual({
        method: "DELETE",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/testserver",
        query: { "api-version": "2024-12-30" },
        headers: {},
      });
      expect(documents.api("2024-12-30").problems("Servers_Delete", wire.requests.at(-1))).toEqual([]);
    });
  });

  describe("a request made from the types", () => {
    it("sends no more than it must", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["deleteServer"]> = ["x", "a"];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .deleteServer(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "DELETE",
        path: "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/x/providers/Microsoft.DBforMySQL/flexibleServers/a",
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Servers_Delete", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });

    it("sends all that can be set", async () => {
      const args: Parameters<MySqlFlexibleBackupClient["deleteServer"]> = [
        "a b/ü&#?%+'\"<" + "x".repeat(77),
        "a".repeat(63),
      ];
      const wire = recorder([emptyReply(200)]);
      await settled(
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .deleteServer(...args)
          .submitted(),
      );
      expect(wire.sent.at(-1)).toMatchObject({
        method: "DELETE",
        path:
          "https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/a%20b%2F%C3%BC%26%23%3F%25%2B'%22%3Cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/providers/Microsoft.DBforMySQL/flexibleServers/" +
          "a".repeat(63),
        query: { "api-version": "2025-06-01-preview" },
      });
      expect(documents.api("2025-06-01-preview").problems("Servers_Delete", wire.requests.at(-1))).toEqual(
        [],
      );
      expect(wire.requests.at(-1)?.body).toBeUndefined();
    });
  });

  describe("its cycle, begun as in the example 2024-12-30/ServerDelete.json", () => {
    const example = documents.example("2024-12-30/ServerDelete.json");
    const accepted = () => [example.reply(202)];
    const running = () => jsonReply(200, { status: "Pending" });
    const trigger =
      "DELETE https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/testserver?api-version=2024-12-30";
    const status =
      "GET https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/providers/Microsoft.DBforMySQL/locations/southeastasia/azureAsyncOperation/e276a03a-1770-4549-86f5-0edffae8997c?api-version=2024-12-30";
    const begin = (wire: Recorder): ReturnType<MySqlFlexibleBackupClient["deleteServer"]> =>
      clientOf(wire).deleteServer("TestGroup", "testserver");

    it("is followed to its result, and triggered once", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
      ]);
      const poller = begin(wire);
      expect(await poller).toBeUndefined();
      expect(poller.operationState).toMatchObject({ status: "succeeded" });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("goes on in another process without a second trigger, from a token without secrets", async () => {
      const first = recorder([...accepted(), running()]);
      const poller = begin(first);
      await poller.submitted();
      await poller.poll();
      const token = await poller.resumeToken();
      const second = recorder([
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
      ]);
      expect(await clientOf(second).resume(token)).toBeUndefined();
      expect(first.lines).toEqual([trigger, status]);
      expect(second.lines).toEqual([status, status]);
    });

    it.each([1, 2, "loop"] as const)(
      "ends by as many reads as one poller needs when each process makes: %s",
      async (reads) => {
        const wire = recorder([
          ...accepted(),
          running(),
          documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
        ]);
        const token = await begin(wire).resumeToken();
        const poller = await inPieces((saved) => clientOf(wire).resume(saved), token, reads);
        expect(await poller).toBeUndefined();
        expect(wire.lines).toEqual([trigger, status, status]);
      },
    );

    it("is triggered once however many wait for it", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-10-01-preview/OperationResults_Get_Succeeded.json").reply(200),
      ]);
      const poller = begin(wire);
      await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);
      expect(await poller).toBeUndefined();
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("cannot be canceled, and says so without asking the service", async () => {
      const wire = recorder(accepted());
      const poller = begin(wire);
      await poller.submitted();
      expect(await failureOf(() => poller.cancel())).toBeInstanceOf(CancelNotSupportedError);
      expect(wire.lines).toEqual([trigger]);
    });

    it("says so when it has failed", async () => {
      const wire = recorder([
        ...accepted(),
        running(),
        documents.example("2023-12-01-preview/OperationResults_Get.json").reply(200),
      ]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({
        operation: "deleteServer",
        code: "AggregateException",
        serviceMessage:
          "System.AggregateException: One or more errors occurred. (Mismatch in count of number of Commited-Blocks from service.)",
      });
      expect(poller.operationState).toMatchObject({ status: "failed", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });

    it("says so when it was canceled", async () => {
      const wire = recorder([...accepted(), running(), jsonReply(200, { status: "Canceled" })]);
      const poller = begin(wire);
      const error = await failureOf(() => poller.pollUntilDone());
      expect(error).toBeInstanceOf(OperationCanceledError);
      expect(error).toMatchObject({ operation: "deleteServer" });
      expect(poller.operationState).toMatchObject({ status: "canceled", error });
      expect(wire.lines).toEqual([trigger, status, status]);
    });
  });

  describe("an answer that is the end already", () => {
    it("takes the answer 200 of 2024-12-30/ServerDelete.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerDelete.json");
      const wire = recorder([example.reply(200)]);
      const poller = clientOf(wire).deleteServer("TestGroup", "testserver");
      expect(await poller).toBeUndefined();
      expect(wire.lines).toEqual([
        "DELETE https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/testserver?api-version=2024-12-30",
      ]);
    });

    it("takes the answer 204 of 2024-12-30/ServerDelete.json for the end", async () => {
      const example = documents.example("2024-12-30/ServerDelete.json");
      const wire = recorder([example.reply(204)]);
      const poller = clientOf(wire).deleteServer("TestGroup", "testserver");
      expect(await poller).toBeUndefined();
      expect(wire.lines).toEqual([
        "DELETE https://management.azure.com/subscriptions/ffffffff-ffff-ffff-ffff-ffffffffffff/resourceGroups/TestGroup/providers/Microsoft.DBforMySQL/flexibleServers/testserver?api-version=2024-12-30",
      ]);
    });
  });

  describe("an error", () => {
    const call = (wire: Recorder): Promise<unknown> =>
      clientOf(wire).deleteServer("TestGroup", "testserver").submitted();

    it.each([{ status: 400, code: "ContractFault", message: "it went wrong" }])(
      "is a RestError with the service's code $code",
      async ({ status, code, message }) => {
        const body = {
          error: {
            code: code,
            message: message,
            target: "the culprit",
            details: [{ code: "ContractCause", message: "what was behind it" }],
          },
        };
        expect(documents.api("2025-06-01-preview").errorProblems("Servers_Delete", body)).toEqual([]);
        const wire = recorder([jsonReply(status, body, { "x-ms-request-id": "request-1" })]);
        const error = await failureOf(() => call(wire));
        expect(error).toBeInstanceOf(RestError);
        expect(error).toMatchObject({
          code,
          statusCode: status,
          serviceMessage: message,
          requestId: "request-1",
          operation: "deleteServer",
          target: "the culprit",
          details: [{ code: "ContractCause", message: "what was behind it" }],
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
    const valid: Parameters<MySqlFlexibleBackupClient["deleteServer"]> = [
      "a b/ü&#?%+'\"<" + "x".repeat(77),
      "a".repeat(63),
    ];

    it.each([
      { parameter: "resourceGroupName", given: undefined, rule: "" },
      { parameter: "resourceGroupName", given: "", rule: "1" },
      { parameter: "resourceGroupName", given: "a".repeat(91), rule: "90" },
      { parameter: "resourceGroupName", given: "..", rule: "" },
      { parameter: "serverName", given: undefined, rule: "" },
      { parameter: "serverName", given: "", rule: "1" },
      { parameter: "serverName", given: "a".repeat(64), rule: "63" },
      { parameter: "serverName", given: "!", rule: "^[a-z0-9][-a-z0-9]*(?<!-)$" },
    ])("is refused when $parameter is $given", async ({ parameter, given, rule }) => {
      const wire = recorder([]);
      const args = broken(valid, ["resourceGroupName", "serverName"], parameter, given);
      const error = await failureOf(() =>
        clientOf(wire, { apiVersion: "2025-06-01-preview" })
          .deleteServer(...args)
          .submitted(),
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
