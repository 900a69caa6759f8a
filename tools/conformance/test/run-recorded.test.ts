import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDescription } from "@azbackup/contract";
import type { ModelType, Shape } from "@azbackup/generator";
import { describe, expect, it } from "vitest";
import { lostInReading } from "../src/recorded/compare-documents.js";
import { reportLines } from "../src/recorded/recorded-report.js";
import { runRecorded } from "../src/recorded/run-recorded.js";

async function run(...lines: (object | string)[]) {
  const file = join(await mkdtemp(join(tmpdir(), "recorded-")), "recorded.jsonl");
  await writeFile(
    file,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return runRecorded([file]);
}

const statusUrl = "https://myhsm.managedhsm.azure.net/backup/0123456789abcdef0123456789ab0001/pending";

const begin = {
  id: "begin",
  service: "keyvault",
  operation: "fullBackup",
  apiVersion: "7.4",
  flow: "backup",
  step: 1,
  request: { method: "POST", path: "/backup", query: { "api-version": "7.4" }, headers: {}, body: null },
  response: {
    status: 202,
    headers: { "azure-asyncoperation": statusUrl },
    body: { status: "InProgress", jobId: "0123456789abcdef0123456789ab0001", error: null },
  },
};

function read(step: number, body: object, status = 200) {
  return {
    ...begin,
    id: `read-${step}`,
    operation: "fullBackupStatus",
    step,
    request: { method: "GET", path: new URL(statusUrl).pathname, query: {}, headers: {}, body: null },
    response: { status, headers: {}, body },
  };
}

const job = { jobId: "0123456789abcdef0123456789ab0001" };
const failed = { ...job, status: "Failed", error: { code: "BadRequest", message: "no" } };

describe("the runner of recorded exchanges", () => {
  it("reads each exchange, and follows a run to its end", async () => {
    const report = await run(
      begin,
      read(2, { ...job, status: "InProgress" }),
      read(3, { ...job, status: "Succeeded" }),
    );
    expect(report).toMatchObject({ exchanges: 3, runs: 1, failures: [], refused: [] });
  });

  it("follows a run to a failure, to what is recorded of it, and through a challenge", async () => {
    const challenge = {
      ...begin,
      id: "challenge",
      step: 0,
      response: {
        status: 401,
        headers: {
          "www-authenticate":
            'Bearer authorization="https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001", resource="https://managedhsm.azure.net"',
        },
        body: "",
      },
    };
    const other = { flow: "other" };
    const report = await run(
      challenge,
      begin,
      read(2, failed),
      { ...begin, ...other },
      { ...read(2, { ...job, status: "InProgress" }), ...other },
    );
    expect(report).toMatchObject({ exchanges: 5, runs: 2, failures: [] });
  });

  it("counts exchanges of operations there are no clients for apart, by name", async () => {
    const elsewhere = { ...begin, flow: undefined, operation: "CreateKey" };
    const report = await run(
      { ...elsewhere, request: { ...begin.request, path: "/keys/mykey/create" } },
      { ...elsewhere, service: "unheard-of" },
    );
    expect(report).toMatchObject({ exchanges: 0, failures: [] });
    expect([...report.unknown]).toEqual([
      ["keyvault CreateKey", 1],
      ["unheard-of CreateKey", 1],
    ]);
  });

  it("tells a request that the client refuses to send, and reads the answer", async () => {
    const request = { ...begin.request, body: {} };
    const report = await run({ ...begin, request });
    expect(report).toMatchObject({ exchanges: 1, failures: [] });
    expect(report.refused).toEqual([expect.stringContaining("storageResourceUri")]);
  });

  it.each<[string, (object | string)[], string]>([
    ["a line that is no JSON", ["{"], "the line is no exchange"],
    ["a line that lacks its request", [{ ...begin, request: null }], "the line is no exchange"],
    [
      "an end the poller does not reach",
      [begin, read(2, { ...job, status: "Failed-ish" }), read(3, { ...job, status: { text: "Failed" } })],
      "the status could not be read",
    ],
    [
      "a document that is none",
      [{ ...read(2, []), response: { status: 200, headers: {}, body: "Hello" } }],
      "DecodeError",
    ],
    ["a success of which nothing is documented", [read(2, { status: "InProgress" }, 206)], "RestError"],
  ])("reports %s", async (_, lines, cause) => {
    const report = await run(...lines);
    expect(report.failures).toContainEqual(expect.objectContaining({ cause }));
    expect(reportLines(report).join("\n")).toContain(`${cause}: 1`);
  });
});

describe("a run whose recording goes another way than a client would", () => {
  const vault = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v";
  const item = `${vault}/backupFabrics/Azure/protectionContainers/c/protectedItems/i`;
  const id = "a0000000-0000-4000-8000-000000000010";
  const arm = "https://management.azure.com";
  const start = (method: string, path: string, headers: object) => ({
    id: "start",
    service: "recovery-services",
    operation: "any",
    apiVersion: "2024-04-01",
    flow: "f",
    step: 1,
    request: { method, path, query: {}, headers: {}, body: { properties: { protectedItemType: "T" } } },
    response: { status: 202, headers, body: "" },
  });
  const get = (step: number, path: string, status: number, body: unknown, headers: object = {}) => ({
    ...start("GET", path, {}),
    id: `get-${step}`,
    step,
    request: { method: "GET", path, query: {}, headers: {}, body: null },
    response: { status, headers, body },
  });
  const monitor = { "azure-asyncoperation": `${arm}${item}/operationsStatus/${id}` };
  const location = { location: `${arm}${item}/operationResults/${id}` };

  it("is given the URLs the recording went on with", async () => {
    const report = await run(
      start("DELETE", item, { ...monitor, ...location }),
      get(2, `${item}/operationResults/${id}`, 202, "", location),
      get(3, `${item}/operationResults/${id}`, 204, ""),
    );
    expect(report).toMatchObject({ runs: 1, failures: [] });
  });

  it("reads the status at the URL where it was read", async () => {
    const report = await run(
      start("DELETE", item, { ...monitor, ...location }),
      get(2, `${vault}/backupOperations/${id}`, 200, { status: "InProgress" }),
      get(3, `${vault}/backupOperations/${id}`, 200, { status: "Failed", error: { code: "Busy" } }),
    );
    expect(report).toMatchObject({ runs: 1, failures: [] });
  });

  it("may end without the result being read, and with it", async () => {
    const done = get(2, `${item}/operationsStatus/${id}`, 200, { status: "Succeeded" });
    const read = get(3, item, 200, { id: "/i", properties: { protectedItemType: "T" } });
    expect(await run(start("PUT", item, monitor), done)).toMatchObject({ runs: 1, failures: [] });
    expect(await run(start("PUT", item, monitor), done, read)).toMatchObject({ runs: 1, failures: [] });
  });

  it("may end at once", async () => {
    const body = { id: "/i", properties: { protectedItemType: "T" } };
    const put = { ...start("PUT", item, {}), response: { status: 200, headers: {}, body } };
    expect(await run(put, get(2, item, 200, body))).toMatchObject({ runs: 1, failures: [] });
  });

  it("may end with a refusal of the read", async () => {
    const gone = get(2, `${item}/operationsStatus/${id}`, 404, { error: { code: "ResourceNotFound" } });
    expect(await run(start("DELETE", item, monitor), gone)).toMatchObject({ runs: 1, failures: [] });
  });
});

describe("the comparison of a document with what was read of it", () => {
  const text: Shape = {
    type: { kind: "scalar", scalar: "string", asString: false },
    nullable: false,
    secret: false,
    constraints: {},
  };
  const model: ModelType = {
    name: "M",
    specName: "M",
    doc: "",
    properties: [{ ...text, name: "a", wire: "a", doc: "", optional: true, readOnly: false }],
    usage: { input: true, output: true, error: false },
  };
  const service = { ...readDescription("keyvault"), models: [model] };
  const shape: Shape = { ...text, type: { kind: "model", name: "M" } };

  it.each<[string, unknown, unknown, string | undefined]>([
    ["nothing where they are the same", { a: "1", b: [2] }, { a: "1", b: [2] }, undefined],
    ["a member that is lost", { a: "1", b: 2 }, { a: "1" }, "body.b is lost"],
    ["a member that is added", { a: "1" }, { a: "1", b: 2 }, "body.b is added"],
    ["a member that is changed", { a: "1" }, { a: "2" }, "body.a is changed"],
    ["an item that is lost", { b: [1, 2] }, { b: [1] }, "body.b has 1 items instead of 2"],
  ])("tells %s", (_, document, value, lost) => {
    expect(lostInReading(service, shape, value, document)).toBe(lost);
  });

  it("reads XML without regard to the order of its elements", () => {
    const xml = "<M><b>2</b><a>1</a></M>";
    expect(lostInReading(service, shape, { a: "1", b: "2" }, xml)).toBeUndefined();
    expect(lostInReading(service, shape, { a: "1" }, xml)).toBe("body.{}M.b is lost");
  });
});
