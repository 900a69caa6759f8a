import type { Agent, AgentOptions } from "node:https";
import type { Socket } from "node:net";
import type { ConnectionOptions, SecureContext, TLSSocket } from "node:tls";
import { ValidationError } from "../../errors/index.js";
import type { TlsOptions } from "../http-options.js";
import { proxyAuthorization } from "./proxy.js";
import { loadModule } from "./runtime.js";
import type { Certificate } from "./transport.js";

/**
 * What TLS connections are made with. Certificate and key are read once, so that a wrong passphrase
 * shows before anything is sent.
 *
 * @throws ValidationError that says nothing of the certificate
 */
export function tlsOptions(certificate: Certificate = {}, tls: TlsOptions = {}): AgentOptions {
  const ca = [certificate.ca ?? [], tls.ca ?? []].flat();
  const { serverName } = tls;
  return {
    ...((ca.length > 0 || certificate.ca || certificate.cert || certificate.pfx) && {
      secureContext: secureContext(certificate, certificate.ca || tls.ca ? ca : undefined),
    }),
    ...(serverName && { servername: serverName }),
    // The chain and the name are not asked for then: the thumbprint is.
    ...(tls.serverThumbprints && { rejectUnauthorized: false, maxCachedSessions: 0 }),
  };
}

function secureContext({ cert, key, pfx, passphrase }: Certificate, ca: string[] | undefined): SecureContext {
  try {
    // Node takes what is no certificate for no authority, without a word.
    const { X509Certificate } = loadModule("node:crypto");
    ca?.map((authority) => new X509Certificate(authority));
    return loadModule("node:tls").createSecureContext({
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(pfx && { pfx: Buffer.from(pfx) }),
      ...(passphrase !== undefined && { passphrase }),
      ...(ca && { ca }),
    });
  } catch (error) {
    const { code } = error as { code?: unknown };
    const requirement =
      code === "ERR_CRYPTO_UNSUPPORTED_OPERATION"
        ? "a PFX file in an encryption that OpenSSL still reads (AES-256, not RC2 or 40-bit): export it again"
        : cert === undefined && !pfx
          ? "certificate authorities in PEM"
          : "a certificate with its own private key, in PEM or PFX, and the right passphrase";
    throw new ValidationError(cert === undefined && !pfx ? "tls.ca" : "credential", requirement, undefined, {
      secret: true,
    });
  }
}

/** Takes connections over once they are up, or says why they are not. */
export type Connected = (error: Error | null, socket?: TLSSocket) => void;

/**
 * Makes the TLS connection of a request, over a socket if there is one, and hands it over only when the
 * server has shown a certificate that is trusted: nothing is sent before.
 *
 * @param thumbprints those of which the server's certificate has one, if they decide
 */
export function connectTls(
  options: ConnectionOptions,
  thumbprints: readonly string[] | undefined,
  connected: Connected,
): TLSSocket {
  const tls = loadModule("node:tls").connect(options);
  tls.once("error", connected);
  tls.once("secureConnect", () => {
    tls.off("error", connected);
    if (!thumbprints || isPinned(tls, thumbprints)) return connected(null, tls);
    const error = new Error("the server's certificate has another thumbprint");
    tls.destroy();
    connected(Object.assign(error, { code: "CERT_THUMBPRINT_MISMATCH" }));
  });
  return tls;
}

function isPinned(tls: TLSSocket, thumbprints: readonly string[]): boolean {
  const certificate = tls.getPeerX509Certificate();
  const shown = new Set(
    [certificate?.fingerprint256, certificate?.fingerprint].map((print = "") => bare(print)),
  );
  return thumbprints.some((print) => print && shown.has(bare(print)));
}

function bare(thumbprint: string): string {
  return thumbprint.replace(/[^0-9a-f]/gi, "").toLowerCase();
}

/** An agent that trusts a server by its thumbprint. */
export function pinnedAgent(options: AgentOptions, thumbprints: readonly string[]): Agent {
  const agent = new (loadModule("node:https").Agent)(options);
  const connect = (connection: ConnectionOptions, connected: Connected): undefined =>
    void connectTls(connection, thumbprints, connected);
  return Object.assign(agent, { createConnection: connect });
}

/** A proxy, or a server behind it, that answers nothing must not hold a socket for ever; milliseconds. */
const connectTimeout = 30_000;

/** A request's own way to end a connection that is being made for it. */
export interface Abandon {
  abandon?: () => void;
}

/** An agent whose TLS connections run through a proxy's `CONNECT` tunnel. */
export function tunnelAgent(
  proxy: URL,
  options: AgentOptions,
  thumbprints: readonly string[] | undefined,
): Agent {
  const agent = new (loadModule("node:https").Agent)(options);
  const connect = (connection: ConnectionOptions & { owner?: Abandon }, connected: Connected): undefined =>
    openTunnel(proxy, connection, thumbprints, connected);
  return Object.assign(agent, { createConnection: connect });
}

function openTunnel(
  proxy: URL,
  { owner = {}, ...options }: ConnectionOptions & { owner?: Abandon },
  thumbprints: readonly string[] | undefined,
  connected: Connected,
): undefined {
  let end: (error: Error) => void = () => {};
  const settle: Connected = (error, socket) => {
    clearTimeout(timer);
    delete owner.abandon;
    connected(error, socket);
  };
  const giveUp = (code: string): void => end(proxyError(code));
  const timer = setTimeout(() => giveUp("ETIMEDOUT"), connectTimeout);
  // As long as the tunnel is made, the request has no socket by which it could be ended.
  owner.abandon = () => giveUp("ABORTED");

  const host = options.host?.includes(":") ? `[${options.host}]` : options.host;
  const authority = `${host}:${options.port}`;
  const request = loadModule(proxy.protocol === "https:" ? "node:https" : "node:http").request({
    method: "CONNECT",
    host: proxy.hostname.replace(/^\[|\]$/g, ""),
    port: proxy.port,
    path: authority,
    headers: { host: authority, ...proxyAuthorization(proxy) },
    agent: false,
  });
  end = (error) => void request.destroy(error);
  request.once("error", settle);
  request.once("response", ({ statusCode }) => {
    request.off("error", settle);
    request.destroy();
    settle(proxyError(`PROXY_HTTP_${statusCode}`));
  });
  request.once("connect", ({ statusCode = 0 }, socket: Socket) => {
    request.off("error", settle);
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      return settle(proxyError(`PROXY_HTTP_${statusCode}`));
    }
    const tls = connectTls({ ...options, socket }, thumbprints, settle);
    end = (error) => {
      tls.destroy(error);
      socket.destroy();
    };
  });
  request.end();
}

/** Only its code is shown: the address of a proxy may hold a password. */
function proxyError(code: string): Error {
  return Object.assign(new Error("The proxy did not open a tunnel"), { code });
}
