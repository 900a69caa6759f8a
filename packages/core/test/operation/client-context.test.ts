import { anonymous, bearerToken } from "../../src/auth/index.js";
import { describe, expect, it } from "vitest";
import { isValidationError } from "../../src/errors/index.js";
import { type ClientConfig, createClientContext, sendOperation } from "../../src/operation/index.js";
import { uuid } from "../../src/codec/index.js";
import { checked, required, string } from "../../src/serialize/index.js";
import { fakeService } from "./fake-service.js";

const config: ClientConfig = {
  name: "TestClient",
  packageName: "@azbackup/test",
  packageVersion: "1.2.3",
  endpoint: "https://service.example/",
  auth: [anonymous],
};

describe("createClientContext", () => {
  it.each([
    ["https://Service.Example:443/", "https://service.example"],
    ["https://service.example//", "https://service.example"],
    ["https://service.example/base/", "https://service.example/base"],
    ["https://service.example:8443/a/../b", "https://service.example:8443/b"],
  ])("reads the endpoint %s as %s", (endpoint, normal) => {
    expect(createClientContext({ ...config, endpoint }).endpoint).toBe(normal);
  });

  it.each([
    "service.example",
    "/path",
    "",
    "ftp://service.example",
    "http://service.example",
    "https://service.example?a=hunter2",
    "https://service.example/#hunter2",
    "https://me:hunter2@service.example",
  ])("refuses the endpoint %j and names the parameter", (endpoint) => {
    let caught: unknown;
    try {
      createClientContext({ ...config, endpoint });
    } catch (error) {
      caught = error;
    }
    expect(isValidationError(caught) && caught.parameter).toBe("endpoint");
    expect(String(caught)).not.toContain("hunter2");
  });

  it("takes http only where that was allowed", () => {
    const options = { allowInsecureConnection: true };
    expect(createClientContext({ ...config, endpoint: "http://localhost:19080/", options }).endpoint).toBe(
      "http://localhost:19080",
    );
  });

  it("lets the user's endpoint and API version win", () => {
    const options = { endpoint: "https://other.example", apiVersion: "8" };
    const context = createClientContext({
      ...config,
      apiVersion: { name: "api-version", value: "7" },
      options,
    });
    expect(context).toMatchObject({ endpoint: "https://other.example", apiVersion: { value: "8" } });
  });

  it("checks the shared parameters at once", () => {
    const parameterChecks = { subscriptionId: required(checked(string, uuid)) };
    expect(() =>
      createClientContext({ ...config, parameterChecks, parameters: { subscriptionId: "x" } }),
    ).toThrow("subscriptionId");
    expect(() => createClientContext({ ...config, parameterChecks })).toThrow("subscriptionId is required");
  });

  it.each(["AbortController", "TextDecoder", "URL"])("says that the platform has no %s", (name) => {
    const there: unknown = Reflect.get(globalThis, name);
    Reflect.deleteProperty(globalThis, name);
    try {
      expect(() => createClientContext(config)).toThrow(`${name} must be there`);
    } finally {
      Reflect.set(globalThis, name, there);
    }
  });

  it("refuses a missing credential", () => {
    expect(() => createClientContext({ ...config, auth: [bearerToken(["s"])] })).toThrow("credential");
  });

  it("says who it is, and sends the credential's token", async () => {
    const asked: unknown[] = [];
    const credential = {
      async getToken(scopes: string | string[]) {
        asked.push(scopes);
        return { token: "T", expiresOnTimestamp: 8.64e15 };
      },
    };
    const { context, sent } = fakeService([[204]], {
      auth: [bearerToken(["https://scope/.default"])],
      credential,
    });
    await sendOperation(
      context,
      {
        name: "op",
        method: "GET",
        request: ({ endpoint }) => ({ url: `${endpoint}/` }),
        statuses: [204],
        read: () => undefined,
      },
      {},
    );
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer T" });
    expect(sent[0]?.headers["user-agent"]).toContain("azbackup-test/1.2.3");
    expect(asked.flat()).toEqual(["https://scope/.default"]);
  });
});
