import * as fc from "fast-check";
import { words } from "./words.js";
import { type Saying, say, sayInHeader, sayings } from "./saying.js";
import { oddDocuments } from "./odd-document.js";

/** What a hostile service does to one of its answers. */
export interface Mutation {
  /** Which answer of the call, from 0. */
  readonly at: number;
  /** And how many after it. */
  readonly times: number;
  readonly status?: number | undefined;
  readonly headers: readonly (readonly [name: string, value: Saying | string | null])[];
  readonly body?: Body | undefined;
  /** In place of an answer: what `fetch` throws. */
  readonly thrown?: Thrown | undefined;
}

type Body =
  | { readonly kind: "text"; readonly text: Saying }
  | { readonly kind: "fault"; readonly code: Saying; readonly message: Saying; readonly more: Saying }
  | { readonly kind: "document"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: readonly number[] }
  /** The true answer, cut off, or with a piece of something else in it. */
  | { readonly kind: "spoilt"; readonly at: number; readonly piece: Saying };

interface Thrown {
  readonly message: Saying;
  readonly code: Saying | "ECONNRESET" | "ECONNREFUSED";
  readonly behind: boolean;
}

/**
 * None of them is a success: what the client then takes for an end, nobody has said. Those from 300 to 399
 * come with a URL.
 */
const statuses = [
  202, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408, 409, 410, 412, 413, 418, 429,
].concat([499, 500, 501, 502, 503, 504, 505, 599]);

const headerNames = words(`
  retry-after x-ms-retry-after-ms retry-after-ms content-type content-length date etag x-ms-request-id
  x-ms-client-request-id x-ms-correlation-request-id x-ms-error-code server www-authenticate content-encoding
  set-cookie x-evil transfer-encoding`);

const oddTexts = fc.constantFrom(
  "",
  ...words(
    "0 -1 1e9 NaN Infinity 99999999999999999999 abc application/json text/xml text/html gzip chunked Bearer",
  ),
  "Wed, 21 Oct 2099 07:28:00 GMT",
  "application/xml; charset=utf-16",
  'Bearer realm=""',
  'Bearer error="insufficient_claims", claims="%%%"',
  "Basic x, Digest y",
  ", , ,=",
);

const faults = fc.record({
  kind: fc.constant("fault" as const),
  code: sayings,
  message: sayings,
  more: sayings,
});

const bodies: fc.Arbitrary<Body> = fc.oneof(
  { weight: 3, arbitrary: faults },
  { weight: 2, arbitrary: sayings.map((text) => ({ kind: "text" as const, text })) },
  { weight: 3, arbitrary: oddDocuments.map((text) => ({ kind: "document" as const, text })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat({ max: 255 }), { maxLength: 40 })
      .map((bytes) => ({ kind: "bytes" as const, bytes })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ at: fc.nat({ max: 2000 }), piece: sayings })
      .map((spoilt) => ({ kind: "spoilt" as const, ...spoilt })),
  },
);

const throwns: fc.Arbitrary<Thrown> = fc.record({
  message: sayings,
  code: fc.oneof(sayings, fc.constantFrom("ECONNRESET" as const, "ECONNREFUSED" as const)),
  behind: fc.boolean(),
});

/** Mutations of any answer; `headers` besides the usual ones. */
export function mutations(
  headers: fc.Arbitrary<Mutation["headers"][number]> = fc.tuple(
    fc.constantFrom(...headerNames),
    fc.oneof(sayings, oddTexts, fc.constant(null)),
  ),
): fc.Arbitrary<Mutation> {
  return fc.record({
    at: fc.nat({ max: 5 }),
    times: fc.constantFrom(1, 1, 1, 2, 5, 1000),
    status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
    headers: fc.array(headers, { maxLength: 4 }),
    body: fc.option(bodies, { nil: undefined }),
    thrown: fc.option(throwns, { nil: undefined, freq: 12 }),
  });
}

/** The answer a mutation makes of the true one. Throws what `fetch` throws. */
export async function mutate(
  { status, headers, body, thrown }: Mutation,
  response: Response,
  secrets: readonly string[],
): Promise<Response> {
  if (thrown) throw fetchError(thrown, secrets);
  const all = new Headers(response.headers);
  for (const [name, value] of headers) {
    if (value === null) all.delete(name);
    else all.set(name, typeof value === "string" ? value : sayInHeader(value, secrets));
  }
  const bytes = body ? await bodyOf(body, response, secrets) : await response.arrayBuffer();
  const bodiless = [204, 304].includes(status ?? response.status);
  // `fetch` has unpacked what it passes on, and knows its length.
  all.delete("content-length");
  return new Response(bodiless ? null : bytes, { status: status ?? response.status, headers: all });
}

async function bodyOf(
  body: Body,
  response: Response,
  secrets: readonly string[],
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (body.kind === "text") return say(body.text, secrets);
  if (body.kind === "document") return body.text;
  if (body.kind === "bytes") return Uint8Array.from(body.bytes);
  if (body.kind === "spoilt") {
    const text = await response.text();
    return text.slice(0, body.at) + say(body.piece, secrets) + text.slice(body.at);
  }
  const [code, message, more] = [body.code, body.message, body.more].map((one) => say(one, secrets));
  const type = response.headers.get("content-type") ?? "";
  if (/xml/.test(type)) {
    const escaped = (text = ""): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    return `<Error><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message><Key>${escaped(more)}</Key></Error>`;
  }
  const details = [{ code: more, message, target: code }];
  const innererror = { code: message, innererror: { code, message: more } };
  const additionalInfo = [{ type: code, info: { [more ?? ""]: message, password: message, note: more } }];
  return JSON.stringify({ error: { code, message, target: more, details, innererror, additionalInfo } });
}

function fetchError({ message, code, behind }: Thrown, secrets: readonly string[]): Error {
  const text = say(message, secrets);
  const reason = Object.assign(new Error(text), {
    code: typeof code === "string" ? code : say(code, secrets),
    rawPacket: Buffer.from(text),
  });
  return behind ? new TypeError("fetch failed", { cause: reason }) : reason;
}
