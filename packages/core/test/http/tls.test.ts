import type { PeerCertificate, TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createTransport as createTransportOf } from "../../src/http/transport/node.js";
import type { TlsOptions } from "../../src/http/index.js";
import { aTrigger, sendBy } from "../support/http.js";
import { bytesOf, pem, serverTls, startServer } from "../support/servers.js";

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
const sendTo = (origin: string, tls?: TlsOptions) =>
  createTransport({ proxy: false, tls })(aTrigger({ url: `${origin}/backup` }));

describe("a client certificate", () => {
  it.each<[string, TlsOptions]>([
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

  it.each<[string, TlsOptions]>([
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
      createTransport({ tls });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "ValidationError", parameter: "credential" });
    expect(inspect(thrown)).not.toContain("hunter2");
  });
});

describe("the server's certificate", () => {
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
