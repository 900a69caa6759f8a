import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  anonymous,
  type AuthMethod,
  bearerToken,
  clientCertificate,
  type Credential,
  selectAuthMethod,
  isClientCertificate,
  isTokenCredential,
} from "../../src/auth/index.js";
import { endpoint } from "../support/http.js";
import { FakeCredential } from "../support/token-credential.js";
import { VirtualClock } from "../support/virtual-clock.js";

const clock = new VirtualClock();
const token = new FakeCredential(clock);
const certificate = { cert: "-----BEGIN", key: "hunter2" };
const make = (methods: readonly AuthMethod[], credential?: unknown) =>
  selectAuthMethod(methods, credential, { clock, endpoint });
const tokens = bearerToken(["s"]);

describe("a credential", () => {
  it("is told by its looks", () => {
    expect([token, certificate, {}, undefined, null, "x", { getToken: 1 }].map(isTokenCredential)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(
      [certificate, { pfx: new Uint8Array() }, { cert: "x" }, { pfx: "x" }, token, undefined].map(
        isClientCertificate,
      ),
    ).toEqual([true, true, false, false, false, false]);
  });

  it.each<[string, readonly AuthMethod[], unknown, RegExp]>([
    [
      "a certificate where tokens are needed",
      [tokens],
      certificate,
      /^credential must be a TokenCredential; received a value/,
    ],
    ["a token where certificates are needed", [clientCertificate], token, /must be a client certificate;/],
    [
      "nothing where something is needed",
      [tokens],
      undefined,
      /must be a TokenCredential; received undefined/,
    ],
    [
      "nothing where either will do",
      [tokens, clientCertificate],
      undefined,
      /a TokenCredential or a client certificate/,
    ],
    ["something where nothing is used", [anonymous], token, /must be absent/],
    [
      "something that is no credential",
      [tokens],
      { key: "hunter2" },
      /must be a TokenCredential(?!.*hunter2)/,
    ],
  ])("is refused at once: %s", (_, methods, credential, message) => {
    expect(() => make(methods, credential)).toThrow(message);
  });

  it("is never shown, whatever it is, and may be such that nobody can look at it", () => {
    const fails = (): never => {
      throw new Error("hunter2");
    };
    const unreadable = new Proxy({}, { get: fails, has: fails, getPrototypeOf: fails });
    const list = ["hunter2", Symbol("hunter2"), 4711n, 4711, unreadable, { getToken: "hunter2" }, () => 4711];
    for (const credential of list) {
      const method = expect.objectContaining({ name: "ValidationError", parameter: "credential" });
      const error = thrownBy(() => make([tokens, clientCertificate], credential));
      expect(error).toEqual(method);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|4711/);
    }
  });

  it("may be a PFX in bytes of another realm", () => {
    const pfx = runInNewContext("new Uint8Array(3)") as Uint8Array;
    expect(isClientCertificate({ pfx })).toBe(true);
  });

  it.each<[string, readonly AuthMethod[], Credential | undefined, object]>([
    ["a certificate by the TLS handshake", [tokens, clientCertificate], certificate, { certificate }],
    ["none where none is needed", [clientCertificate, anonymous], undefined, {}],
    ["a token by each request", [clientCertificate, tokens], token, { policy: expect.any(Function) }],
  ])("is shown: %s", (_, methods, credential, shown) => {
    expect(make(methods, credential)).toEqual(shown);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
