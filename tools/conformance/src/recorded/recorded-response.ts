import { stringifyJson } from "@azbackup/core/codec";
import type { RecordedResponse } from "./recorded-exchange.js";

/** What a recorded answer was on the wire; headers about its transport do not hold for it any more. */
const ofTransport = /^(content-length|content-encoding|transfer-encoding|connection)$/;

/** A recorded answer as `fetch` gives it. */
export function responseOf({ status, headers, body }: RecordedResponse): Response {
  const kept = Object.entries(headers).filter(([name]) => !ofTransport.test(name));
  const text = typeof body === "string" ? body : stringifyJson(body);
  const none = text === "" || [204, 205, 304].includes(status);
  return new Response(none ? null : text, { status, headers: kept.map(([name, value]) => [name, value]) });
}

/** The challenge to a request that shows no token, for services that recordings left it out of. */
export function challenge(resource: string): Response {
  const authority = "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000000";
  return new Response(null, {
    status: 401,
    headers: { "www-authenticate": `Bearer authorization="${authority}", resource="${resource}"` },
  });
}
