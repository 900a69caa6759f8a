import type { ClientRequest, IncomingMessage } from "node:http";
import { ResponseTooLargeError, TransportError, isAzbackupError } from "../../errors/index.js";
import type { HttpHeaders, HttpRequest, HttpResponse } from "../types.js";
import { decompress } from "./decompress.js";

/**
 * One request and its answer over Node's client.
 *
 * @param secure the connection is not up before its TLS handshake is
 * @param open makes the request, without sending its end
 */
export async function exchange(
  request: HttpRequest,
  maxBytes: number,
  secure: boolean,
  open: (headers: Record<string, string>) => ClientRequest,
): Promise<HttpResponse> {
  let sent: "no" | "maybe" = "no";
  let outgoing: ClientRequest | undefined;
  const abort = (): void => void outgoing?.destroy(Object.assign(new Error("aborted"), { code: "ABORTED" }));
  try {
    outgoing = open({ "accept-encoding": "gzip, deflate, br", ...request.headers });
    outgoing.once("socket", (socket) => {
      // A socket that is not connecting was used before, and takes the request at once.
      if (!socket.connecting) sent = "maybe";
      else socket.once(secure ? "secureConnect" : "connect", () => (sent = "maybe"));
    });
    request.abortSignal?.addEventListener("abort", abort, { once: true });
    const incoming = await answerOf(outgoing, request.body);
    sent = "maybe";
    const bytes = await readAll(incoming, maxBytes, request);
    const headers = headersOf(incoming);
    const encoding = headers["content-encoding"];
    const body = encoding && bytes.length > 0 ? await decompress(bytes, encoding, maxBytes) : bytes;
    return { status: incoming.statusCode ?? 0, headers, body, url: request.url };
  } catch (cause) {
    if (isAzbackupError(cause)) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "UNKNOWN";
    if (code === "ERR_BUFFER_TOO_LARGE") {
      throw new ResponseTooLargeError(request.operation, maxBytes, request.startsWork);
    }
    throw new TransportError({ ...request, code, sent, cause });
  } finally {
    request.abortSignal?.removeEventListener("abort", abort);
  }
}

function answerOf(outgoing: ClientRequest, body: string | Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Stays on: an error after the answer concerns nobody any more, but must not crash the process.
    outgoing.on("error", reject);
    outgoing.once("response", resolve);
    outgoing.end(body);
  });
}

function readAll(incoming: IncomingMessage, maxBytes: number, request: HttpRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxBytes) {
        incoming.destroy(new ResponseTooLargeError(request.operation, maxBytes, request.startsWork));
      }
    });
    incoming.once("end", () =>
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)),
    );
    // Node's own error for a body that is cut short.
    incoming.once("error", reject);
  });
}

function headersOf(incoming: IncomingMessage): HttpHeaders {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}
