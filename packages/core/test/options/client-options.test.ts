import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { anonymous } from "../../src/auth/index.js";
import { isValidationError } from "../../src/errors/index.js";
import { logging, withPolicies } from "../../src/http/index.js";
import { type ClientOptions, createClientContext } from "../../src/operation/index.js";
import { checkOptions } from "../../src/options/index.js";

function made(options: unknown): unknown {
  try {
    createClientContext({
      name: "TestClient",
      packageName: "@azbackup/test",
      packageVersion: "1.2.3",
      endpoint: "https://service.example/",
      auth: [anonymous],
      options: options as ClientOptions,
    });
    return "made";
  } catch (error) {
    return error;
  }
}

const notNumbers = [Number.NaN, -1, 1.5, "10", null, true, [], {}, 2 ** 53];

describe("a client is not made with", () => {
  it.each<[string, readonly unknown[]]>([
    ["attemptTimeoutMs", [...notNumbers, 0, -Infinity]],
    ["maxResponseBytes", [...notNumbers, 0, Infinity]],
    ["idleConnectionMs", [...notNumbers, 0]],
    ["fetch", ["x", {}, null, 1]],
    ["allowInsecureConnection", ["false", 0, 1, null]],
    ["trustedOrigins", ["https://eu.example", [1], ["eu.example"], [null], {}, null, ["ftp://eu.example"]]],
    ["userAgentPrefix", ["x".repeat(25), "a\r\nb: c", "ü", 1, null]],
    ["policies", [{}, "x", [], ["x"], [logging(() => {})], null, () => {}]],
    ["clock", [{}, { now: 1 }, null, () => 1]],
    ["proxy", [true, "", {}, null, "socks5://p:1", "not a proxy://"]],
    ["pollJitter", [1, "x", null]],
    ["onWarning", ["x", {}, null]],
    ["apiVersion", ["", 1, null]],
    ["endpoint", ["", 1, null, "service.example"]],
    ["credentialScopes", ["https://scope/.default", [""], [1], null]],
    ["retry", [3, "x", null]],
    ["tls", ["x", true, null]],
    ["logger", [console, { log: () => {} }]],
    ["maxRetries", [1]],
    ["constructor", [1]],
    ["__proto__x", [1]],
  ])("a wrong %s, and the error names it", (name, values) => {
    for (const value of values) {
      const error = made({ [name]: value });
      expect({ value, error }).toMatchObject({ error: { name: "ValidationError", parameter: name } });
    }
  });

  it.each<[string, string, readonly unknown[]]>([
    ["retry", "maxRetries", [...notNumbers, Infinity]],
    ["retry", "baseDelayMs", notNumbers],
    ["retry", "maxDelayMs", notNumbers],
    ["retry", "attempts", [3]],
    ["tls", "ca", [1, [1], null]],
    ["tls", "serverName", ["", 1]],
    ["tls", "serverThumbprints", ["ab", ["ab"], ["00".repeat(19)], ["xx".repeat(20)]]],
    ["tls", "rejectUnauthorized", [false]],
  ])("a wrong %s.%s", (group, name, values) => {
    for (const value of values) {
      const error = made({ [group]: { [name]: value } });
      expect({ value, error }).toMatchObject({
        error: { name: "ValidationError", parameter: `${group}.${name}` },
      });
    }
  });

  it("what is no object", () => {
    for (const options of ["x", 1, true, null, () => {}]) {
      expect(made(options)).toMatchObject({ name: "ValidationError", parameter: "options" });
    }
  });

  it("the rule and the value are in the message, secrets are not", () => {
    expect(String(made({ attemptTimeoutMs: "10" }))).toBe(
      'ValidationError: attemptTimeoutMs must be a whole number of milliseconds above 0, or Infinity; received "10"',
    );
    expect(String(made({ logger: console }))).toBe(
      "ValidationError: logger must be absent: there is no such option; received a value of type object",
    );
    const shown = inspect(made({ proxy: ["http://user:hunter2@p"] }), { depth: 9, showHidden: true });
    expect(shown).toContain("proxy must be an http(s) URL, or false");
    expect(shown).not.toContain("hunter2");
  });

  it("options that throw when they are read", () => {
    const options = {
      get retry(): never {
        throw new Error("hunter2");
      },
    };
    expect(made(options)).toMatchObject({ name: "ValidationError", parameter: "options" });
  });
});

describe("a client is made with", () => {
  it.each<Record<string, unknown>>([
    {},
    { retry: undefined, fetch: undefined, proxy: undefined },
    { retry: {}, attemptTimeoutMs: Infinity, maxResponseBytes: 1 },
    { retry: { maxRetries: 0, baseDelayMs: 0, maxDelayMs: 0 } },
    { trustedOrigins: [], policies: withPolicies(), userAgentPrefix: "", proxy: false },
    { trustedOrigins: ["https://eu.example/path", "http://localhost:1"], credentialScopes: ["s"] },
    {
      policies: withPolicies(
        (request, next) => next(request),
        logging(() => {}),
      ),
    },
    { tls: { ca: [], serverName: "x", serverThumbprints: ["AA:".repeat(19) + "aa", "0".repeat(64)] } },
    Object.freeze({ pollJitter: Math.random, onWarning: () => {}, apiVersion: "1" }),
  ])("%j", (options) => {
    expect(made(options)).toBe("made");
  });
});

it("a rule table holds for any options, with their path", () => {
  const rules = { limit: { requirement: "1", allows: (value: unknown) => value === 1 } };
  expect(() => checkOptions(rules, { limit: 1 }, "options.")).not.toThrow();
  let thrown: unknown;
  try {
    checkOptions(rules, { limit: 2 }, "options.");
  } catch (error) {
    thrown = error;
  }
  expect(isValidationError(thrown) && thrown.message).toBe("options.limit must be 1; received 2");
});
