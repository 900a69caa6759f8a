import { call } from "../codec-text.js";
import { type BodyKind, core } from "./body-kind.js";

export const bytes: BodyKind = {
  write: (body, value, { file }) => ({
    contentType: JSON.stringify(body.contentType),
    body: call({}, file.value("writeBytes", core), [value, JSON.stringify(body.name)]),
  }),
  read: (_, { file }) => `${file.value("readBytes", core)}(answer)`,
};
