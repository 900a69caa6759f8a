export { writeBytes, writeJson, writeText } from "./bodies.js";
export type { CallOptions } from "./call-options.js";
export type { ApiVersion, ClientConfig } from "./client-config.js";
export type { ClientContext, RequestContext } from "./client-context.js";
export { callOptionRules } from "./call-option-rules.js";
export { clientOptionRules } from "./client-option-rules.js";
export type { ClientOptions } from "./client-options.js";
export { createClientContext } from "./create-client-context.js";
export { onlyIn } from "./check-version.js";
export { createRequest } from "./create-request.js";
export type { DocumentFormat, DocumentRoot } from "./document-format.js";
export { exchange } from "./exchange.js";
export { headerText } from "./headers.js";
export {
  filePart,
  type FilePart,
  jsonPart,
  optionalPart,
  partList,
  type PartWriter,
  textPart,
  writeMultipart,
} from "./multipart.js";
export { needsOneOf } from "./needs-one-of.js";
export { notify } from "./notify.js";
export { isNotYet, type NotYet, readNotYet } from "./not-yet.js";
export type {
  Answer,
  Arguments,
  ErrorShape,
  LongRunningOperation,
  LroBinding,
  Operation,
  OperationBase,
  PagedOperation,
  Paging,
  RequestParts,
} from "./operation.js";
export { bodyOf, readDocument } from "./parse-body.js";
export {
  readBytes,
  type Reader,
  readJson,
  readNothing,
  readText,
  readValue,
  reportUnexpected,
  withHeaders,
} from "./read-answer.js";
export { resumeOperation } from "./resume-operation.js";
export { sendOperation } from "./send-operation.js";
export { serverUrl } from "./server-url.js";
export { startOperation } from "./start-operation.js";
export { expansion, type ExpansionStyle } from "./url-expansion.js";
export {
  apiVersion,
  keepPath,
  keepReserved,
  optionalSegment,
  query,
  queryList,
  segment,
  type UrlParameter,
  withQuery,
} from "./url-parameters.js";
