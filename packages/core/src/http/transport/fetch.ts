import { isAzbackupError, ResponseTooLargeError, TransportError } from "../../errors/index.js";
import type { HttpHeaders, HttpRequest, HttpResponse } from "../types.js";
import {
  checkRequest,
  countsWithoutBody,
  defaultMaxResponseBytes,
  isUnsent,
  type Transport,
} from "./transport.js";

/** Sends requests through a `fetch`, which does not follow redirects. */
export function fetchTransport(
  fetch: typeof globalThis.fetch,
  maxBytes = defaultMaxResponseBytes,
): Transport {
  const knowsCache = canSayNoStore();
  return {
    close() {},
    async exchange(request, onEnd) {
      checkRequest(request);
      const { method, url, headers, body = null, cache } = request;
      const controller = new AbortController();
      const { signal } = controller;
      onEnd(() => controller.abort("ended"));
      let known: Omit<HttpResponse, "body"> | undefined;
      try {
        const init: RequestInit = { method, headers, body, redirect: "manual", signal };
        // Called on nothing: browsers refuse their own fetch as a method of another object.
        const response = await fetch(url, knowsCache && cache ? { ...init, cache } : init);
        known = { status: response.status, headers: headersOf(response), url };
        return { ...known, body: await readAll(request, response, maxBytes) };
      } catch (cause) {
        const error = isAzbackupError(cause) ? cause : transportError(request, cause);
        if (!known || !countsWithoutBody(known.status)) throw error;
        return { ...known, body: new Uint8Array(), bodyError: error };
      }
    },
  };
}

/** There are Workers whose `fetch` throws at the very name of that option. */
function canSayNoStore(): boolean {
  try {
    return !!new Request("https://localhost", { cache: "no-store" });
  } catch {
    return false;
  }
}

function headersOf(response: Response): HttpHeaders {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    // One that came twice with one value is that value.
    const half = value.slice(0, value.length / 2 - 1);
    const once = value === `${half}, ${half}` ? half : value;
    headers[name] = name in headers ? `${headers[name]}, ${once}` : once;
  });
  return headers;
}

async function readAll(
  request: HttpRequest,
  { body, headers, status, type }: Response,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      reader?.cancel().catch(() => {});
      throw new ResponseTooLargeError(request.operation, maxBytes, request.startsWork);
    }
    chunks.push(part.value);
  }
  const expected = headers.get("content-length");
  // Behind CORS the encoding is hidden, so that a length says nothing; the browser checks it itself.
  const exact =
    request.method !== "HEAD" && status !== 304 && type !== "cors" && !headers.has("content-encoding");
  if (exact && expected && Number(expected) !== size)
    throw transportError(request, { code: "BODY_CUT_SHORT" });
  const [only] = chunks;
  return only && chunks.length === 1 ? only : new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function transportError(request: HttpRequest, cause: unknown): TransportError {
  // By its looks: an error of another realm is no instance of this one's classes.
  const { code, cause: inner } = Object(cause) as { code?: unknown; cause?: { code?: unknown } };
  const known = String(code ?? inner?.code ?? "FETCH_FAILED");
  return new TransportError({ ...request, code: known, sent: isUnsent(known) ? "no" : "maybe", cause });
}
