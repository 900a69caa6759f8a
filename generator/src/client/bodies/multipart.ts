import { keyText } from "../../text/literal.js";
import type { PropertyModel, Shape } from "../../model/types.js";
import { call, type CodecWriter } from "../codec-text.js";
import { serializerText } from "../serializer-text.js";
import { type BodyKind, core } from "./body-kind.js";

function partText(property: PropertyModel, writer: CodecWriter): string {
  const { part, type, optional } = property;
  const { file } = writer;
  const many = part?.isMulti === true;
  const one: Shape = many && type.kind === "list" ? type.items : property;
  const single =
    part?.kind === "file"
      ? call(
          {},
          file.value("filePart", core),
          part.contentType === undefined ? [] : [JSON.stringify(part.contentType)],
        )
      : call({}, file.value(part?.kind === "text" ? "textPart" : "jsonPart", core), [
          serializerText(one, writer),
        ]);
  const text = many ? call({}, file.value("partList", core), [single]) : single;
  return optional ? call({}, file.value("optionalPart", core), [text]) : text;
}

export const multipart: BodyKind = {
  write: (body, value, writer) => {
    const model = writer.service.models.find(
      ({ name }) => body.type.kind === "model" && name === body.type.name,
    );
    const parts = (model?.properties ?? []).map((property) => {
      const text = partText(property, writer);
      const { name, wire } = property;
      return `${keyText(name)}: ${wire === name ? text : `[${JSON.stringify(wire)}, ${text}]`}`;
    });
    return {
      parts: call({}, writer.file.value("writeMultipart", core), [
        "context",
        `{ ${parts.join(", ")} }`,
        value,
        JSON.stringify(body.name),
      ]),
    };
  },
};
