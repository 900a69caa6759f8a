import { describe, expect, it } from "vitest";
import { remember } from "../../src/codec/index.js";
import { lroSpec } from "../../src/lro/index.js";
import { isValidationError } from "../../src/errors/index.js";
import {
  apiVersion,
  createRequest,
  headerText,
  type LongRunningOperation,
  onlyIn,
  type Operation,
  type OperationBase,
  query,
  readNothing,
  segment,
  sendOperation,
  startOperation,
  writeJson,
} from "../../src/operation/index.js";
import { listOperation } from "../../src/paging/index.js";
import * as write from "../../src/serialize/index.js";
import { readerOf, type Schema, writerOf } from "../codec/schema.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { type Answer, endpoint, fakeService, type FakeService } from "./fake-service.js";

const store = writerOf({
  type: "model",
  model: () => ({
    name: "Store",
    properties: {
      token: { type: "string", secret: true, requiredIn: ["7.4"] },
      identity: { type: "boolean", wire: "useIdentity", availableIn: ["7.5", "2025-07-01"] },
      legacy: { type: "string", availableIn: ["7.4"] },
    },
  }),
});

const put: Operation<void> = {
  name: "put",
  method: "PUT",
  request: (context, args) => ({
    url: `${context.endpoint}/store?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, store, args["body"], "body"),
  }),
  statuses: [204],
  read: readNothing,
};

const newest = ["2025-07-01"];
const depth = query("depth", "depth", write.availableIn(newest, write.int32));
const reason = query("reason", "reason", write.requiredIn(newest, write.string));
const mode = write.availableIn(newest, write.withDefault("deep", write.string));

const check: Operation<void> = {
  name: "check",
  method: "GET",
  check: onlyIn(["7.5", "2025-07-01"], "check"),
  request: (context, args) => ({
    url: `${context.endpoint}/check?api-version=${apiVersion(context)}${depth(context, args)}${reason(context, args)}`,
    headers: { "x-mode": headerText(context, args, "mode", mode) },
  }),
  statuses: [204],
  read: readNothing,
};

function service(value: string | undefined, answers: readonly Answer[] = []): FakeService {
  return fakeService(answers, {
    apiVersion: { name: "api-version", value: "2025-07-01", known: ["7.4", "7.5", "2025-07-01"] },
    options: {
      ...(value !== undefined && { apiVersion: value }),
      clock: new VirtualClock({ autoAdvance: true }),
    },
  });
}

/** What was said against a call, provided that nothing was sent. */
async function refusal({ sent }: FakeService, call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (!isValidationError(error)) throw error;
    return sent.length === 0 ? error.message : "refused too late";
  }
  throw new Error("nothing was refused");
}

describe("what an older version demands", () => {
  it("is demanded in that version, before anything is sent", async () => {
    const old = service("7.4");
    const message = await refusal(old, () => sendOperation(old.context, put, { body: {} }));
    expect(message).toContain("body.token is required in version 7.4");
  });

  it.each([{ token: null }, { token: undefined }])("is missing in %j", async (body) => {
    const old = service("7.4");
    const message = await refusal(old, () => sendOperation(old.context, put, { body }));
    expect(message).toContain("body.token is required in version 7.4");
  });

  it.each(["7.5", "2025-07-01", undefined])("is not demanded in version %s", async (value) => {
    const { context, sent } = service(value, [[204]]);
    await sendOperation(context, put, { body: { identity: true } });
    expect(sent[0]?.body).toBe('{"useIdentity":true}');
  });

  it("holds for parameters too", async () => {
    const newest = service(undefined);
    expect(await refusal(newest, () => sendOperation(newest.context, check, {}))).toContain(
      "reason is required in version 2025-07-01",
    );
    expect(createRequest(service("7.5").context, check, {}).url).toBe(`${endpoint}/check?api-version=7.5`);
  });
});

describe("what a version does not have", () => {
  it.each([
    ["a property that came later", "7.4", { token: "abc", identity: false }, "body.identity"],
    ["a property that is gone", "7.5", { legacy: "x" }, "body.legacy"],
  ])("is refused as %s", async (_, value, body, path) => {
    const { context, sent } = service(value);
    const message = await refusal({ context, sent }, () => sendOperation(context, put, { body }));
    expect(message).toContain(`${path} must be used in version `);
    expect(message).toContain(`it is not part of version ${value}`);
  });

  it("is refused though a newer version answered with it", async () => {
    const { context, sent } = service("7.4");
    const body = { token: "abc", identity: true };
    remember(body, "useIdentity", true);
    const message = await refusal({ context, sent }, () => sendOperation(context, put, { body }));
    expect(message).toContain("body.identity must be used in version 7.5, 2025-07-01 only");
  });

  it("names the versions that have an operation, for each way to call one", async () => {
    const expected = "check must be used in version 7.5, 2025-07-01 only: it is not part of version 7.4";
    const paged = { ...check, paging: { items: ["value"], item: readerOf({ type: "string" }) } };
    const lro: LongRunningOperation = { ...check, lro: { tracking: lroSpec({}) } };
    const old = service("7.4");
    expect(await refusal(old, () => sendOperation(old.context, check, {}))).toContain(expected);
    expect(await refusal(old, () => startOperation(old.context, lro, {}))).toContain(expected);
    expect(await refusal(old, () => listOperation(old.context, paged, {}).next())).toContain(expected);
  });

  it("is left out where the client would send it by itself, and sent where it belongs", () => {
    const args = { reason: "why" };
    expect(createRequest(service("7.5").context, check, args).headers).not.toHaveProperty("x-mode");
    expect(createRequest(service(undefined).context, check, args).headers).toMatchObject({
      "x-mode": "deep",
    });
  });

  it("is refused as a parameter", async () => {
    const middle = service("7.5");
    const message = await refusal(middle, () => sendOperation(middle.context, check, { depth: 3 }));
    expect(message).toContain("depth must be used in version 2025-07-01 only: it is not part of version 7.5");
  });
});

it("a version the tables do not know is checked by the newest rules, and asked for under its own name", async () => {
  const { context, sent } = service("2031-01-01", [[204]]);
  await sendOperation(context, put, { body: { identity: true } });
  expect(sent[0]?.url).toContain("api-version=2031-01-01");
  const other = service("2031-01-01");
  expect(await refusal(other, () => sendOperation(other.context, check, {}))).toContain("reason is required");
});

it("a status operation that is listed for later versions only is called in an older one all the same", async () => {
  const state: Schema = {
    type: "model",
    model: () => ({ name: "State", properties: { status: { type: "string" } } }),
  };
  const id = segment("id");
  const status: OperationBase = {
    name: "status",
    method: "GET",
    check: onlyIn(["2025-07-01"], "status"),
    request: (client, args) => ({
      url: `${client.endpoint}/status/${id(client, args)}?api-version=${apiVersion(client)}`,
    }),
    statuses: [200],
  };
  const restore: LongRunningOperation = {
    ...put,
    name: "restore",
    statuses: [202],
    startsWork: true,
    lro: {
      tracking: lroSpec({ statusOperation: { operation: "status", arguments: { id: { header: "x-id" } } } }),
      status: readerOf(state),
      operations: { status },
    },
  };
  const { context, sent } = service("7.4", [
    [202, undefined, { "x-id": "9" }],
    [200, { status: "Succeeded" }],
  ]);
  await startOperation(context, restore, { body: { token: "abc" } }).pollUntilDone();
  expect(sent.map(({ url }) => url)).toEqual([
    `${endpoint}/store?api-version=7.4`,
    `${endpoint}/status/9?api-version=7.4`,
  ]);
});
