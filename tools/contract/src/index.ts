export { broken, changed } from "./changed.js";
export { collected } from "./collected.js";
export {
  describeOperation,
  modelOf,
  type OperationDescription,
  propertiesOf,
  readDescription,
  typedValue,
  wireValue,
  xmlSchema,
} from "./description/index.js";
export { openDocuments } from "./documents.js";
export type { ServiceDocuments } from "./documents.js";
export type { Example } from "./example.js";
export { everythingOf, failureOf } from "./failure-of.js";
export { inPieces } from "./in-pieces.js";
export type { Judge } from "./judge.js";
export { recorder } from "./recorder.js";
export type { Recorder } from "./recorder.js";
export { bodySent } from "./body-sent.js";
export { emptyReply, jsonReply, textReply, xmlReply } from "./reply.js";
export type { Reply } from "./reply.js";
export type { SentRequest, WireRequest } from "./sent-request.js";
export { settled } from "./settled.js";
export { typed } from "./typed.js";
export { written, writtenItems } from "./written.js";
export type { XmlTools } from "./xml-tools.js";
export type { XmlTree } from "./xml-tree.js";
