import { ValidationError } from "../../errors/index.js";
import { shownName } from "../../options/index.js";
import type { ConcurrencyLimiter, OnEnd } from "../limits.js";
import type { HttpOptions } from "../http-options.js";
import type { HttpRequest, HttpResponse } from "../types.js";

/** What carries the requests of one client. */
export interface Transport {
  /** Absent where the platform has its own. */
  readonly limiter?: ConcurrencyLimiter | undefined;
  /** Closes the connections that are kept; those in use are closed when they are done. */
  close(): void;
  /** Sends one request whose URL is `origin/...`, and reads its response. */
  exchange(request: HttpRequest, onEnd: OnEnd): Promise<HttpResponse>;
}

/** A client certificate; `ClientCertificate` of the auth submodule fits. */
export interface Certificate {
  readonly cert?: string;
  readonly key?: string;
  readonly pfx?: Uint8Array;
  readonly passphrase?: string;
  readonly ca?: string | readonly string[];
}

/** What a transport is made with. */
export interface TransportOptions extends Pick<
  HttpOptions,
  "fetch" | "maxResponseBytes" | "proxy" | "tls" | "idleConnectionMs" | "clock"
> {
  readonly certificate?: Certificate | undefined;
}

/** Default of `maxResponseBytes`: 16 MiB. */
export const defaultMaxResponseBytes = 16 * 1024 * 1024;

/**
 * Whether status and headers count even when the body cannot be read: a 202 says where to go on, an
 * error that the request was refused.
 */
export function countsWithoutBody(status: number): boolean {
  return status === 202 || status >= 400;
}

/** Failures to connect, or to trust the server, by which the service cannot have got anything. */
const unsent =
  /^(?:ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** Whether the code of a failure says that nothing was sent. */
export function isUnsent(code: string): boolean {
  return unsent.test(code);
}

/**
 * Refuses what no transport can send as it is. Left to the platform, its error would quote the value
 * of a header, which may be a token.
 *
 * @throws ValidationError naming the header, never its value
 */
export function checkRequest({ url, headers }: HttpRequest): void {
  if (!/^[\x21-\x7e]+$/.test(url)) {
    throw new ValidationError("url", "percent-encoded ASCII", url, { secret: true });
  }
  for (const name in headers) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(headers[name] ?? "")) {
      throw new ValidationError(`header ${shownName(name)}`, "printable text", undefined, { secret: true });
    }
  }
}
