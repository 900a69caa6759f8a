import type { TextSchema } from "./schema.js";
import { refuse, type Showing, writeList, writeScalar } from "./write-scalar.js";

/** Checks a value that belongs into a URL or a header and writes it as text. Throws `ValidationError`. */
export function encodeText(schema: TextSchema, value: unknown, path: string): string | string[] {
  const to: Showing = { secret: schema.secret === true };
  if (schema.type !== "list") return String(writeScalar(schema, value, path, to));
  const { items } = schema;
  return writeList(schema, value, path, to, (item, at) =>
    item === undefined || item === null
      ? refuse(at, "given", item, to)
      : String(writeScalar(items, item, at, { secret: to.secret || items.secret === true })),
  );
}
