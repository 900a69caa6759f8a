import { describe, expect, it } from "vitest";
import { lroSpec } from "../../src/lro/index.js";
import {
  type LongRunningOperation,
  type Operation,
  sendOperation,
  startOperation,
} from "../../src/operation/index.js";
import { fromXml, type ModelSchema, readXml, xmlFormat } from "../../src/xml/index.js";
import { fakeService } from "../operation/fake-service.js";

const operation: ModelSchema = {
  name: "Operation",
  properties: { status: { type: "string", word: true, wire: "Status" } },
  xml: { name: "Operation", namespace: "urn:a" },
};
const getStatus: Operation = {
  name: "getStatus",
  method: "GET",
  request: ({ endpoint }) => ({ url: `${endpoint}/status` }),
  statuses: [200],
  read: (answer) => readXml(answer, operation),
  error: { path: [], code: "Code", message: "Message", root: { name: "Error", namespace: "urn:a" } },
};
const succeeded = '<Operation xmlns="urn:a"><Status>Succeeded</Status></Operation>';

/** A client whose service answers with these bytes, without saying what they are. */
function client(...answers: readonly (readonly [number, string | Uint8Array<ArrayBuffer>])[]) {
  const { context } = fakeService([], { xml: xmlFormat });
  let at = 0;
  const send: typeof context.send = async ({ url }) => {
    const [status, text] = answers[at++] ?? [599, ""];
    return {
      status,
      headers: {},
      url,
      body: typeof text === "string" ? new TextEncoder().encode(text) : text,
    };
  };
  return { ...context, send };
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function follow(status: string | Uint8Array<ArrayBuffer>) {
  const spec: LongRunningOperation = {
    ...getStatus,
    name: "backUp",
    method: "POST",
    statuses: [202],
    startsWork: true,
    lro: {
      tracking: lroSpec({
        skipFinalGet: true,
        status: { path: ["Status"] },
        statusOperation: { operation: "getStatus", arguments: {} },
      }),
      status: fromXml(operation),
      result: fromXml(operation),
      operations: { getStatus },
      roots: [{ name: "Operation", namespace: "urn:a" }],
    },
  };
  return startOperation(client([202, ""], [200, status]), spec, {});
}

const others: readonly (readonly [string, string])[] = [
  ["another root element", "<Other xmlns='urn:a'><Status>Succeeded</Status></Other>"],
  ["a root element of another namespace", "<Operation xmlns='urn:b'><Status>Succeeded</Status></Operation>"],
  ["JSON", '{"Status":"Succeeded"}'],
  ["an encoding that the bytes contradict", `<?xml version="1.0" encoding="utf-16"?>${succeeded}`],
  ["ASCII that is none", `<?xml version="1.0" encoding="us-ascii"?><!-- é -->${succeeded}`],
];

const forms: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ["as it should be", succeeded],
  ["in no namespace", "<Operation><Status>Succeeded</Status></Operation>"],
  ["behind a byte order mark", `\uFEFF${succeeded}`],
  ["behind a line end", `\r\n${succeeded}`],
  ["behind a line end, with a declaration", `\n<?xml version="1.0" encoding="utf-8"?>${succeeded}`],
  ["behind both", `\uFEFF\n<?xml version="1.0" encoding="utf-8"?>${succeeded}`],
  ["in UTF-16", utf16(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${succeeded}`)],
  ["in UTF-16 without a mark", utf16(succeeded)],
];

describe("an answer in XML", () => {
  it.each(others)("is refused with %s", async (_, text) => {
    await expect(sendOperation(client([200, text]), getStatus, {})).rejects.toMatchObject({
      name: "DecodeError",
      path: "body",
    });
  });

  it.each(forms)("is read %s, whatever the headers say", async (_, text) => {
    expect(await sendOperation(client([200, text]), getStatus, {})).toEqual({ status: "Succeeded" });
  });
});

describe("a status document in XML", () => {
  it.each(others)("is no status with %s", async (_, text) => {
    const poller = follow(text);
    await poller.submitted();
    await expect(poller.poll()).rejects.toMatchObject({ name: "StatusUnavailableError" });
    expect(poller.isDone).toBe(false);
  });

  it.each(forms)("is read %s, whatever the headers say", async (_, text) => {
    expect(await follow(text)).toEqual({ status: "Succeeded" });
  });
});

describe("an error in XML", () => {
  const say = (text: string) =>
    sendOperation(client([500, text]), getStatus, {}).catch((error: unknown) => error);

  it.each([
    ["of the service", "<Error xmlns='urn:a'><Code>Busy</Code></Error>", "Busy"],
    ["behind a line end", "\n<Error xmlns='urn:a'><Code>Busy</Code></Error>", "Busy"],
    ["of another root element", "<html><Code>Busy</Code></html>", "HTTP_500"],
    ["of another namespace", "<Error xmlns='urn:b'><Code>Busy</Code></Error>", "HTTP_500"],
    ["in JSON, from before the service", '{"Code":"Busy"}', "Busy"],
  ])("tells its code, if it is one: %s", async (_, text, code) => {
    expect(await say(text)).toMatchObject({ name: "RestError", code, statusCode: 500 });
  });
});
