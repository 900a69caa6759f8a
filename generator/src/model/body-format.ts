import type {
  BinarySerializationOptions,
  SdkType,
  SerializationOptions,
} from "@azure-tools/typespec-client-generator-core";
import type { BodyFormat } from "./types.js";

/** What is said of a body that is a file; `undefined` for any other. */
export function fileOptions(
  type: SdkType,
  options: SerializationOptions,
): BinarySerializationOptions | undefined {
  const own = type.kind === "model" ? type.serializationOptions.binary : undefined;
  return [options.binary, own].find((binary) => binary?.isFile === true);
}

/** What a media type and a type make of a body; `undefined` for what cannot be sent or read. */
export function bodyFormat(
  contentType: string,
  type: SdkType,
  options: SerializationOptions,
): BodyFormat | undefined {
  const inner = type.kind === "nullable" ? type.type : type;
  const file = fileOptions(type, options);
  if (file !== undefined) return file.isText === true ? "text" : "bytes";
  if (/^multipart\//i.test(contentType)) return "multipart";
  if (/[/+]json\b/i.test(contentType)) return "json";
  if (/[/+]xml\b/i.test(contentType))
    return inner.kind === "model" || inner.kind === "array" ? "xml" : "text";
  if (inner.kind === "bytes") return inner.encode === "bytes" ? "bytes" : "text";
  return inner.kind === "model" || inner.kind === "array" || inner.kind === "dict" ? undefined : "text";
}
