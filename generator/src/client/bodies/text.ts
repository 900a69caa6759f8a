import { call, scalarOf } from "../codec-text.js";
import { deserializerText } from "../deserializer-text.js";
import { serializerText } from "../serializer-text.js";
import { type BodyKind, core } from "./body-kind.js";

export const text: BodyKind = {
  write: (body, value, writer) => ({
    contentType: JSON.stringify(body.contentType),
    body: call({}, writer.file.value("writeText", core), [
      "context",
      serializerText(body, writer),
      value,
      JSON.stringify(body.name),
    ]),
  }),
  read: (shape, writer) => {
    const isNumber = /^(boolean|int32|int64|integer|float)$/.test(scalarOf(writer.service, shape.type) ?? "");
    const read = deserializerText(shape, writer);
    // A number that is sent as text is no odd one here.
    const reader = isNumber
      ? call(writer, writer.file.value("asString", "@azbackup/core/deserialize"), [read])
      : read;
    return `${writer.file.value("readText", core)}(answer, ${reader})`;
  },
};
