import { ResponseTooLargeError, TransportError, isAzbackupError } from "../../errors/index.js";
import { checkRequest } from "../check-request.js";
import type { HttpRequest, HttpSend } from "../types.js";
import { defaultMaxResponseBytes } from "./transport-options.js";

/** Failures to connect, by which the service cannot have got anything. */
const unsent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Sends requests through a `fetch`. Redirects are left to the layer for them. */
export function fetchTransport(fetch: typeof globalThis.fetch, maxBytes = defaultMaxResponseBytes): HttpSend {
  return async (request) => {
    checkRequest(request);
    const { method, url, headers, body = null, abortSignal = null } = request;
    try {
      // Called on nothing: browsers refuse their own fetch as a method of another object.
      const response = await fetch(url, {
        method,
        headers,
        body,
        redirect: "manual",
        signal: abortSignal,
      });
      const received: Record<string, string> = {};
      response.headers.forEach((value, name) => {
        received[name] = name in received ? `${received[name]}, ${value}` : value;
      });
      const bytes = await readAll(response, request, maxBytes);
      return { status: response.status, headers: received, body: bytes, url };
    } catch (error) {
      if (isAzbackupError(error)) throw error;
      throw transportError(request, error);
    }
  };
}

async function readAll(response: Response, request: HttpRequest, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      reader?.cancel().catch(() => {});
      throw new ResponseTooLargeError(request.operation, maxBytes, request.startsWork);
    }
    chunks.push(part.value);
  }
  const { headers, status, type } = response;
  // Behind CORS the encoding is hidden, so that a length says nothing; the browser checks it itself.
  const exact =
    request.method !== "HEAD" && status !== 304 && type !== "cors" && !headers.has("content-encoding");
  const expected = headers.get("content-length");
  if (exact && expected !== null && Number(expected) !== size) throw transportError(request, undefined);
  const [only] = chunks;
  return only && chunks.length === 1 ? only : new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function transportError(request: HttpRequest, cause: unknown): TransportError {
  const code = cause ? (codeOf(cause) ?? codeOf((cause as Error).cause) ?? "FETCH_FAILED") : "BODY_CUT_SHORT";
  return new TransportError({ ...request, code, sent: unsent.test(code) ? "no" : "maybe", cause });
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
