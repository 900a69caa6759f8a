import { call } from "../codec-text.js";
import { deserializerText } from "../deserializer-text.js";
import { serializerText } from "../serializer-text.js";
import { type BodyKind, core } from "./body-kind.js";

export const json: BodyKind = {
  write: (body, value, writer) => ({
    contentType: JSON.stringify(body.contentType),
    body: call({}, writer.file.value("writeJson", core), [
      "context",
      serializerText(body, writer),
      value,
      JSON.stringify(body.name),
    ]),
  }),
  read: (shape, writer) =>
    `${writer.file.value("readJson", core)}(answer, ${deserializerText(shape, writer)})`,
};
