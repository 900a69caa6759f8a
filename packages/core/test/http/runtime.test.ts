import { afterEach, describe, expect, it, vi } from "vitest";
import { createTransport } from "../../src/http/transport/node.js";
import { pem } from "../support/servers.js";

const certificate = { cert: pem("client.pem"), key: pem("client.key.pem") };
const direct = { proxy: false } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function runOn(versions: Record<string, string>): void {
  vi.stubGlobal(
    "process",
    new Proxy(process, {
      get: (target, name) => (name === "versions" ? versions : Reflect.get(target, name)),
    }),
  );
}

const old: [string, string][] = [
  ["bun", "1.3.14"],
  ["bun", "0.9.0"],
  ["deno", "2.7.14"],
  ["deno", "1.46.3"],
];
const able: [string, string][] = [
  ["bun", "1.4.0"],
  ["bun", "2.0.0"],
  ["deno", "2.8.0"],
  ["deno", "2.10.1"],
  ["node", "22.12.0"],
];

describe("a runtime that would ignore a setting without a word", () => {
  it.each(old)("refuses it when the client is made: %s %s", (name, version) => {
    runOn({ [name]: version });
    const refused = "absent before Bun 1.4 and Deno 2.8, which ignore it";
    expect(() => createTransport({ ...direct, certificate })).toThrow(`credential must be ${refused}`);
    expect(() => createTransport({ ...direct, tls: { ca: pem("ca.pem") } })).toThrow(
      `tls must be ${refused}`,
    );
    expect(() => createTransport({ proxy: "http://p:hunter2@h" })).toThrow(
      /^proxy must be absent(?!.*hunter2)/,
    );
    vi.stubEnv("HTTPS_PROXY", "http://p:hunter2@h");
    expect(() => createTransport({})).toThrow(/^HTTPS_PROXY must be absent(?!.*hunter2)/);
    expect(() => createTransport(direct)).not.toThrow();
  });

  it.each(able)("is none of these: %s %s", (name, version) => {
    runOn({ [name]: version });
    expect(() => createTransport({ certificate, proxy: "http://proxy.test" })).not.toThrow();
  });
});
