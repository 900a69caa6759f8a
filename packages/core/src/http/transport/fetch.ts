import { isAzbackupError, ResponseTooLargeError, TransportError } from "../../errors/index.js";
import type { HttpRequest, HttpResponse } from "../types.js";
import { checkRequest, countsWithoutBody, defaultMaxResponseBytes, type Transport } from "./transport.js";

/** Failures to connect, by which the service cannot have got anything. */
const unsent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Sends requests through a `fetch`, which does not follow redirects. */
export function fetchTransport(
  fetch: typeof globalThis.fetch,
  maxBytes = defaultMaxResponseBytes,
): Transport {
  return {
    async exchange(request, onEnd) {
      checkRequest(request);
      const { method, url, headers, body = null } = request;
      const controller = new AbortController();
      onEnd(() => controller.abort("ended"));
      try {
        // Called on nothing: browsers refuse their own fetch as a method of another object.
        const response = await fetch(url, {
          method,
          headers,
          body,
          redirect: "manual",
          signal: controller.signal,
        });
        return await readResponse(request, response, maxBytes);
      } catch (error) {
        if (isAzbackupError(error)) throw error;
        throw transportError(request, error);
      }
    },
  };
}

async function readResponse(
  request: HttpRequest,
  response: Response,
  maxBytes: number,
): Promise<HttpResponse> {
  const { status } = response;
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  });
  const known = { status, headers, url: request.url };
  try {
    return { ...known, body: await readAll(response, request, maxBytes) };
  } catch (error) {
    const bodyError = isAzbackupError(error) ? error : transportError(request, error);
    if (countsWithoutBody(status)) return { ...known, body: new Uint8Array(), bodyError };
    throw bodyError;
  }
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

// By its looks: an error of another realm is no instance of this one's classes.
function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}
