import { call, codecReference, type CodecWriter } from "../codec-text.js";
import { serializerText } from "../serializer-text.js";
import { xmlSchemaName } from "../xml-schema-text.js";
import type { BodyKind } from "./body-kind.js";

const core = "@azbackup/core/xml";

/** Refers to the table of a model's documents. */
export function xmlReference(model: string, writer: CodecWriter): string {
  return codecReference(writer, "xml-schemas", model, xmlSchemaName(model));
}

const nameOf = (shape: Parameters<NonNullable<BodyKind["read"]>>[0]): string =>
  shape.type.kind === "model" ? shape.type.name : "";

export const xml: BodyKind = {
  write: (body, value, writer) => ({
    contentType: JSON.stringify(body.contentType),
    body: call({}, writer.file.value("writeXml", core), [
      "context",
      serializerText(body, writer),
      xmlReference(nameOf(body), writer),
      value,
      JSON.stringify(body.name),
    ]),
  }),
  read: (shape, writer) =>
    `${writer.file.value("readXml", core)}(answer, ${xmlReference(nameOf(shape), writer)})`,
};
