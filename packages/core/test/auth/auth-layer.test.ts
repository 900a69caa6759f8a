import { describe, expect, it } from "vitest";
import { createAuthLayer, isClientCertificate, isTokenCredential } from "../../src/auth/index.js";
import type { AuthScheme, Credential } from "../../src/auth/index.js";
import { aRequest, endpoint, scripted } from "../support/http.js";
import { FakeCredential } from "../support/token-credential.js";
import { VirtualClock } from "../support/virtual-clock.js";

const clock = new VirtualClock();
const token = new FakeCredential(clock);
const certificate = { cert: "-----BEGIN", key: "hunter2" };
const make = (scheme: AuthScheme, credential?: Credential) =>
  createAuthLayer(scheme, credential, { endpoint, clock });
const tokens = { token: { scopes: ["s"] } };

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

  it.each<[string, AuthScheme, unknown, RegExp]>([
    [
      "a certificate where tokens are needed",
      tokens,
      certificate,
      /^credential must be a TokenCredential; received a value/,
    ],
    ["a token where certificates are needed", { certificate: true }, token, /must be a client certificate;/],
    ["nothing where something is needed", tokens, undefined, /must be a TokenCredential; received undefined/],
    [
      "nothing where either will do",
      { ...tokens, certificate: true },
      undefined,
      /a TokenCredential or a client certificate/,
    ],
    ["something where nothing is used", { anonymous: true }, token, /must be absent/],
    ["something that is no credential", tokens, { key: "hunter2" }, /must be a TokenCredential(?!.*hunter2)/],
  ])("is refused at once: %s", (_, scheme, credential, message) => {
    expect(() => make(scheme, credential as Credential)).toThrow(message);
  });

  it.each<[string, AuthScheme, Credential | undefined]>([
    ["a certificate, which the transport shows", { ...tokens, certificate: true }, certificate],
    ["none where none is needed", { anonymous: true, certificate: true }, undefined],
    ["none where the service knows none", {}, undefined],
  ])("leaves the request as it is: %s", async (_, scheme, credential) => {
    const end = scripted(200);
    const request = aRequest({ headers: { a: "b" } });
    await make(scheme, credential)(end)(request);
    expect(end.sent).toEqual([request]);
  });
});
