import type { RequestContext } from "../operation/index.js";
import { required, type Serializer } from "../serialize/index.js";
import { encodeXml } from "./encode-xml.js";
import type { ModelSchema } from "./schema.js";

/** Checks a body and writes it as XML. Throws `ValidationError`, and `XmlError` for what XML cannot hold. */
export function writeXml(
  context: RequestContext,
  serialize: Serializer,
  schema: ModelSchema,
  value: unknown,
  name: string,
): string {
  const { rules: version, secrets } = context;
  required(serialize)(value, name, { version, secrets });
  return encodeXml(schema, value);
}
