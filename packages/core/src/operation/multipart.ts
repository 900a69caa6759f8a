import { isBytes, own, stringifyJson } from "../codec/index.js";
import { ValidationError } from "../errors/index.js";
import { isMissing, required, type Serializer, throwInvalid } from "../serialize/index.js";
import type { RequestContext } from "./client-context.js";
import type { RequestParts } from "./operation.js";

/** A file that is sent as a part of a body. */
export interface FilePart {
  /** What is in it; text is sent as UTF-8. */
  readonly contents: Uint8Array | string;
  /** Its name, without a folder. Default: the name of the part. */
  readonly filename?: string | undefined;
  /** Its media type, e.g. `"image/png"`. Default: that of the API, or else `"application/octet-stream"`. */
  readonly contentType?: string | undefined;
}

/** One part as it is sent. */
export interface Part {
  readonly contents: Uint8Array | string;
  readonly contentType?: string;
  readonly filename?: string;
}

/** Makes the parts of one member. Throws `ValidationError`. */
export type PartWriter = (value: unknown, name: string, path: string, context: RequestContext) => Part[];

/** A member that is sent as text. */
export function textPart(serialize: Serializer): PartWriter {
  const write = required(serialize);
  return (value, _, path, { rules: version, secrets }) => [
    { contents: String(write(value, path, { version, secrets })) },
  ];
}

/** A member that is sent as a JSON document. */
export function jsonPart(serialize: Serializer): PartWriter {
  const write = required(serialize);
  return (value, _, path, { rules: version, secrets }) => [
    {
      contents: stringifyJson(write(value, path, { version, secrets })),
      contentType: "application/json",
    },
  ];
}

/** A member that is a file: its bytes, its text, or a `FilePart`. */
export function filePart(preset = "application/octet-stream"): PartWriter {
  return (value, name, path) => {
    const isPlain = typeof value === "string" || isBytes(value);
    const file = (isPlain ? { contents: value } : value) as Partial<FilePart> | null | undefined;
    const { contents, filename = name, contentType = preset } = file ?? {};
    if (typeof contents !== "string" && !isBytes(contents)) {
      return throwInvalid(path, "a Uint8Array, a string, or an object with `contents`", value, {
        secret: true,
      });
    }
    if (!/^[\t\x20-\x7e]+$/.test(contentType)) {
      throw new ValidationError(`${path}.contentType`, "a media type", contentType);
    }
    return [{ contents, filename: String(filename), contentType }];
  };
}

/** A member that is a list, each item of which is a part. */
export function partList(item: PartWriter): PartWriter {
  return (value, name, path, context) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, at) => item(one, name, `${path}[${at}]`, context))
      : throwInvalid(path, "an array", value, { secret: true });
}

/** A member that may be left out. */
export function optionalPart(part: PartWriter): PartWriter {
  return (value, ...rest) => (isMissing(value) ? [] : part(value, ...rest));
}

/**
 * Writes a `multipart/form-data` body. Throws `ValidationError`.
 *
 * @param parts what writes each member, by its name in TypeScript, with its name on the wire where that differs
 */
export function writeMultipart(
  context: RequestContext,
  parts: Readonly<Record<string, PartWriter | readonly [wire: string, write: PartWriter]>>,
  value: unknown,
  name: string,
): Pick<RequestParts, "contentType" | "body"> {
  if (typeof value !== "object" || value === null) {
    return throwInvalid(name, value === undefined ? "required" : "an object", value, { secret: true });
  }
  const boundary = `part-${crypto.randomUUID()}`;
  const pieces: Uint8Array[] = [];
  const text = new TextEncoder();
  const add = (piece: string | Uint8Array): void =>
    void pieces.push(typeof piece === "string" ? text.encode(piece) : piece);
  for (const [member, part] of Object.entries(parts)) {
    const [wire, write] = typeof part === "function" ? [member, part] : part;
    const given = own(value as Record<string, unknown>, member);
    for (const { contents, contentType, filename } of write(given, wire, `${name}.${member}`, context)) {
      const file = filename === undefined ? "" : `; filename="${quoted(filename)}"`;
      const type = contentType === undefined ? "" : `content-type: ${contentType}\r\n`;
      add(`--${boundary}\r\ncontent-disposition: form-data; name="${quoted(wire)}"${file}\r\n${type}\r\n`);
      add(contents);
      add("\r\n");
    }
  }
  add(`--${boundary}--\r\n`);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: concat(pieces) };
}

/** A name as it stands in a header: what would end it is escaped, as browsers do. */
function quoted(name: string): string {
  return name.toWellFormed().replace(/[\r\n"]/g, encodeURIComponent);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
