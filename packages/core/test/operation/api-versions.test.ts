import { describe, expect, it } from "vitest";
import { type ModelSchema, remember, type Schema } from "../../src/codec/index.js";
import { isValidationError } from "../../src/errors/index.js";
import {
  buildRequest,
  type LongRunningOperationSpec,
  type OperationSpec,
  sendOperation,
  startOperation,
  writeJson,
} from "../../src/operation/index.js";
import { listOperation } from "../../src/paging/index.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { type Answer, endpoint, fakeService, type FakeService } from "./fake-service.js";

const modelOf = (model: ModelSchema): Schema => ({ type: "model", model: () => model });

const store: ModelSchema = {
  name: "Store",
  properties: {
    token: { type: "string", secret: true, requiredIn: ["7.4"] },
    identity: { type: "boolean", wire: "useIdentity", availableIn: ["7.5", "2025-07-01"] },
    legacy: { type: "string", availableIn: ["7.4"] },
  },
};

const version = { in: "query", type: "string", wire: "api-version", client: true } as const;

const put: OperationSpec = {
  name: "put",
  method: "PUT",
  path: "/store",
  parameters: { apiVersion: version },
  body: {
    name: "body",
    schema: modelOf(store),
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 204: {} },
};

const check: OperationSpec = {
  name: "check",
  method: "GET",
  path: "/check",
  availableIn: ["7.5", "2025-07-01"],
  parameters: {
    apiVersion: version,
    depth: { in: "query", type: "int32", availableIn: ["2025-07-01"] },
    mode: { in: "header", type: "string", wire: "x-mode", constant: "deep", availableIn: ["2025-07-01"] },
    reason: { in: "query", type: "string", requiredIn: ["2025-07-01"] },
  },
  responses: { 204: {} },
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
    expect(message).toContain("body.token must be given in version 7.4");
  });

  it.each([{ token: null }, { token: undefined }])("is missing in %j", async (body) => {
    const old = service("7.4");
    const message = await refusal(old, () => sendOperation(old.context, put, { body }));
    expect(message).toContain("body.token must be given in version 7.4");
  });

  it.each(["7.5", "2025-07-01", undefined])("is not demanded in version %s", async (value) => {
    const { context, sent } = service(value, [[204]]);
    await sendOperation(context, put, { body: { identity: true } });
    expect(sent[0]?.body).toBe('{"useIdentity":true}');
  });

  it("holds for parameters too", async () => {
    const newest = service(undefined);
    expect(await refusal(newest, () => sendOperation(newest.context, check, {}))).toContain(
      "reason must be given in version 2025-07-01",
    );
    expect(buildRequest(service("7.5").context, check, {}).url).toBe(`${endpoint}/check?api-version=7.5`);
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
    const paging = { items: ["value"], itemSchema: { type: "string" } } as const;
    const lro: LongRunningOperationSpec = { ...check, lro: { tracking: {} } };
    const old = service("7.4");
    expect(await refusal(old, () => sendOperation(old.context, check, {}))).toContain(expected);
    expect(await refusal(old, () => startOperation(old.context, lro, {}))).toContain(expected);
    expect(await refusal(old, () => listOperation(old.context, check, paging, {}).next())).toContain(
      expected,
    );
  });

  it("is left out where the client would send it by itself, and sent where it belongs", () => {
    const args = { reason: "why" };
    expect(buildRequest(service("7.5").context, check, args).headers).not.toHaveProperty("x-mode");
    expect(buildRequest(service(undefined).context, check, args).headers).toMatchObject({ "x-mode": "deep" });
  });

  it("is refused as a parameter", async () => {
    const middle = service("7.5");
    const message = await refusal(middle, () =>
      sendOperation(middle.context, check, {}, { depth: 3 } as object),
    );
    expect(message).toContain("depth must be used in version 2025-07-01 only: it is not part of version 7.5");
  });
});

it("a version the tables do not know is checked by the newest rules, and asked for under its own name", async () => {
  const { context, sent } = service("2031-01-01", [[204]]);
  await sendOperation(context, put, { body: { identity: true } });
  expect(sent[0]?.url).toContain("api-version=2031-01-01");
  const other = service("2031-01-01");
  expect(await refusal(other, () => sendOperation(other.context, check, {}))).toContain(
    "reason must be given",
  );
});

it("a status operation that is listed for later versions only is called in an older one all the same", async () => {
  const state = modelOf({ name: "State", properties: { status: { type: "string" } } });
  const status: OperationSpec = {
    name: "status",
    method: "GET",
    path: "/status/{id}",
    availableIn: ["2025-07-01"],
    parameters: { apiVersion: version, id: { in: "path", type: "string", required: true } },
    responses: { 200: { body: state } },
  };
  const restore: LongRunningOperationSpec = {
    ...put,
    name: "restore",
    responses: { 202: {} },
    startsWork: true,
    lro: {
      tracking: { statusOperation: { operation: "status", arguments: { id: { header: "x-id" } } } },
      status: state,
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
