import type { PeerCertificate, TLSSocket } from "node:tls";
import { X509Certificate } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createTransport as createTransportOf } from "../../src/http/transport/node.js";
import type { TlsOptions } from "../../src/http/index.js";
import type { Certificate } from "../../src/http/transport/transport.js";
import { aTrigger, sendBy } from "../support/http.js";
import { bytesOf, pem, serverTls, startProxy, startServer } from "../support/servers.js";

const createTransport = (options: Parameters<typeof createTransportOf>[0]) =>
  sendBy(createTransportOf(options));

const ca = pem("ca.pem");
const mutual = { ...serverTls, ca, requestCert: true, rejectUnauthorized: true };
const passphrase = "open-sesame";
const startMutual = () =>
  startServer((request, response) => {
    const peer: PeerCertificate = (request.socket as TLSSocket).getPeerCertificate();
    response.end(peer.subject?.CN);
  }, mutual);
const sendTo = (origin: string, certificate?: Certificate, tls?: TlsOptions) =>
  createTransport({ proxy: false, certificate, tls })(aTrigger({ url: `${origin}/backup` }));

describe("a client certificate", () => {
  it.each<[string, Certificate]>([
    ["PEM", { cert: pem("client.pem"), key: pem("client.key.pem"), ca }],
    [
      "PEM with an encrypted key",
      { cert: pem("client.pem"), key: pem("client.encrypted.key.pem"), passphrase, ca },
    ],
    ["PFX", { pfx: bytesOf("client.pfx"), passphrase, ca: [ca] }],
  ])("is shown to the server (%s)", async (_, tls) => {
    const server = await startMutual();
    const response = await sendTo(server.origin, tls);
    expect(new TextDecoder().decode(response.body)).toBe("backup operator");
  });

  it("of a stranger is refused by the server", async () => {
    const server = await startMutual();
    const tls = { cert: pem("stranger.pem"), key: pem("stranger.key.pem"), ca };
    await expect(sendTo(server.origin, tls)).rejects.toMatchObject({ name: "TransportError" });
    expect(server.received).toEqual([]);
  });

  it("is missed by the server when there is none", async () => {
    const server = await startMutual();
    await expect(sendTo(server.origin, { ca })).rejects.toMatchObject({ name: "TransportError" });
    expect(server.received).toEqual([]);
  });

  it.each<[string, Certificate]>([
    ["a wrong passphrase", { pfx: bytesOf("client.pfx"), passphrase: "hunter2" }],
    [
      "a wrong passphrase of the key",
      { cert: pem("client.pem"), key: pem("client.encrypted.key.pem"), passphrase: "hunter2" },
    ],
    ["a key of another certificate", { cert: pem("client.pem"), key: pem("stranger.key.pem") }],
    ["no certificate at all", { cert: "nonsense", key: "hunter2" }],
  ])("with %s is refused at once, without showing any of it", (_, tls) => {
    let thrown: unknown;
    try {
      createTransport({ certificate: tls });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "ValidationError", parameter: "credential" });
    expect(inspect(thrown)).not.toContain("hunter2");
  });
});

it("a PFX file in an encryption OpenSSL refuses says so", () => {
  const certificate = { pfx: bytesOf("client.legacy.pfx"), passphrase };
  expect(() => createTransport({ certificate })).toThrow(
    /^credential must be a PFX file in an encryption .*AES/,
  );
});

describe("the server's certificate", () => {
  const { fingerprint, fingerprint256 } = new X509Certificate(pem("stranger.pem"));

  it("may be of an authority of one's own, without a certificate of the client", async () => {
    const server = await startServer((_, response) => response.end("in"), serverTls);
    for (const own of [ca, [pem("stranger.pem"), ca]]) {
      expect((await sendTo(server.origin, undefined, { ca: own })).status).toBe(200);
    }
    await expect(sendTo(server.origin, undefined, { ca: pem("stranger.pem") })).rejects.toMatchObject({
      sent: "no",
    });
    expect(() => createTransport({ tls: { ca: "nonsense" } })).toThrow(
      "tls.ca must be certificate authorities in PEM",
    );
  });

  it("may be for another name", async () => {
    const stranger = { cert: pem("stranger.pem"), key: pem("stranger.key.pem") };
    const server = await startServer((_, response) => response.end("in"), stranger);
    const trusting = { ca: pem("stranger.pem") };
    const refused = { code: "ERR_TLS_CERT_ALTNAME_INVALID", sent: "no" };
    expect((await sendTo(server.origin, undefined, { ...trusting, serverName: "stranger" })).status).toBe(
      200,
    );
    for (const tls of [trusting, { ...trusting, serverName: "other.test" }]) {
      await expect(sendTo(server.origin, undefined, tls)).rejects.toMatchObject(refused);
    }
    expect(server.received.length).toBe(1);
  });

  it.each([fingerprint, fingerprint256, fingerprint.replaceAll(":", "").toLowerCase()])(
    "may be trusted by its thumbprint (%s), whoever signed it and whatever its name",
    async (thumbprint) => {
      const stranger = { cert: pem("stranger.pem"), key: pem("stranger.key.pem") };
      const server = await startServer((_, response) => response.end("in"), stranger);
      const serverThumbprints = ["00".repeat(20), thumbprint];
      expect((await sendTo(server.origin, undefined, { serverThumbprints })).status).toBe(200);
    },
  );

  it("of another thumbprint is not trusted; nothing is sent then, through a proxy neither", async () => {
    const stranger = { cert: pem("stranger.pem"), key: pem("stranger.key.pem") };
    const server = await startServer((_, response) => response.end("in"), stranger);
    const proxy = await startProxy();
    const refused = { code: "CERT_THUMBPRINT_MISMATCH", sent: "no" };
    for (const serverThumbprints of [[], ["00".repeat(32)], [fingerprint.slice(0, -3)]]) {
      const tls = { ca, serverThumbprints };
      await expect(sendTo(server.origin, undefined, tls)).rejects.toMatchObject(refused);
      const tunnel = createTransport({ proxy: proxy.origin, tls });
      await expect(tunnel(aTrigger({ url: `${server.origin}/x` }))).rejects.toMatchObject(refused);
    }
    expect(server.received).toEqual([]);
    const known = createTransport({ proxy: proxy.origin, tls: { serverThumbprints: [fingerprint256] } });
    expect((await known(aTrigger({ url: `${server.origin}/x` }))).status).toBe(200);
  });

  it("is not trusted without its authority; nothing is sent then", async () => {
    const server = await startServer((_, response) => response.end(), serverTls);
    await expect(sendTo(server.origin)).rejects.toMatchObject({ name: "TransportError", sent: "no" });
    expect(server.received).toEqual([]);
  });

  it("must be for the host that was asked", async () => {
    const strange = { cert: pem("stranger.pem"), key: pem("stranger.key.pem") };
    const server = await startServer((_, response) => response.end(), strange);
    await expect(sendTo(server.origin, { ca: pem("stranger.pem") })).rejects.toMatchObject({
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
      sent: "no",
    });
    expect(server.received).toEqual([]);
  });
});
