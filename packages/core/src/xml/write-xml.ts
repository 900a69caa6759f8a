import { type EncodeOptions, type Schema, validate } from "../codec/index.js";
import { encodeXml } from "./encode-xml.js";
import { rootModel } from "./root-model.js";

/** Checks a body and writes it as XML. Throws `ValidationError`, and `XmlError` for what XML cannot hold. */
export function writeXml(schema: Schema, value: unknown, path: string, options: EncodeOptions): string {
  validate(schema, value, path, options);
  return encodeXml(rootModel(schema), value);
}
