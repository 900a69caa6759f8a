import { wallTime } from "../clock/index.js";
import { isRecord, remember } from "../codec/index.js";
import {
  deserialize,
  type Deserializer,
  inside,
  type ReportUnexpected,
  type UnexpectedValue,
} from "../deserialize/index.js";
import { DecodeError } from "../errors/index.js";
import { parseRetryAfter } from "../http/index.js";
import type { ClientContext } from "./client-context.js";
import type { Answer } from "./operation.js";
import { bodyOf, decodeText, parseBody } from "./parse-body.js";

/** What reads an answer: which operation it belongs to, and who hears of what is odd in it. */
export interface Reader {
  readonly context: Pick<ClientContext, "warn">;
  readonly operation: string;
}

/**
 * Reads a JSON body. Throws `DecodeError` for what is no JSON, and for another kind of document. What reads it
 * and the type are of one spec.
 */
export function readJson<T>(answer: Answer, read: Deserializer): T {
  return readValue(answer, read, parseBody(bodyOf(answer.response)), "body") as T;
}

/** Reads a body that is text. Throws `DecodeError` for what is no UTF-8. */
export function readText<T>(answer: Answer, read: Deserializer): T {
  return readValue(answer, read, decodeText(bodyOf(answer.response)), "body") as T;
}

/** Gives a body as the bytes it is. */
export function readBytes({ response }: Answer): Uint8Array {
  return bodyOf(response);
}

/** Where no document belongs, a page is the only sign that something before the service has answered. */
export function readNothing({ response: { headers, body } }: Answer): undefined {
  if (body.length > 0 && /^text\/html/i.test(headers["content-type"] ?? "")) {
    throw new DecodeError({ path: "body", expected: "absent", received: "an HTML page" });
  }
}

/** Adds headers of the response to what was read of its body, by their names in TypeScript. */
export function withHeaders<T>(
  answer: Answer,
  body: unknown,
  members: Readonly<Record<string, readonly [wire: string, read: Deserializer]>>,
): T {
  const result: Record<PropertyKey, unknown> = isRecord(body) ? body : {};
  for (const [name, [wire, read]] of Object.entries(members)) {
    const text = answer.response.headers[wire];
    if (text === undefined) continue;
    const value = read(text, inside());
    // A hint beside the result: one that cannot be read is left out. `onResponse` has it.
    if (value === undefined)
      warnOf(answer, { path: `header ${name}`, expected: "readable", received: "other text" });
    else result[name] = value;
    if (result === body) remember(result, name, undefined); // no part of the document, and not sent with it
  }
  return (isRecord(body) || body === undefined ? result : body) as T;
}

/** Reads a value; what is odd in it is a warning. Throws `DecodeError` where it is another kind of value. */
export function readValue<T>(reader: Reader, read: Deserializer<T>, wire: unknown, path: string): T {
  return deserialize(read, wire, path, reportUnexpected(reader));
}

/** Warns of each place of an answer that is odd. */
export function reportUnexpected(reader: Reader): ReportUnexpected {
  return (unexpected) => warnOf(reader, unexpected);
}

function warnOf({ context, operation }: Reader, { path, expected, received }: UnexpectedValue): void {
  const message = `${path} of the response to ${operation} should be ${expected} but is ${received}`;
  context.warn({ code: "UnexpectedValue", operation, message, path, expected, received });
}

const brand: unique symbol = /* @__PURE__ */ Symbol.for("azbackup.notYet");

/** What is read in place of an operation's result while the operation runs: there is none yet. */
export interface NotYet {
  readonly notYet: true;
  /** Milliseconds the service asks to wait before the next reading; undefined if it does not say. */
  readonly retryAfterMs: number | undefined;
}

/** Whether a call that reads the result of an operation found that there is none yet. */
export function isNotYet(value: unknown): value is NotYet {
  return isRecord(value) && brand in value;
}

/** Reads an answer that says "not yet", whatever its body. */
export function readNotYet({ response, context }: Answer): NotYet {
  const retryAfterMs = parseRetryAfter(response.headers, wallTime(context.clock));
  const said: NotYet = { notYet: true, retryAfterMs };
  return Object.defineProperty(said, brand, { value: true });
}
