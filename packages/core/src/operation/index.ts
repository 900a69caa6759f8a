export { createRequest, headerText, onlyIn, writeBytes, writeJson, writeText } from "./create-request.js";
export type { CallOptions } from "./call-options.js";
export type {
  ApiVersion,
  ClientConfig,
  ClientContext,
  DocumentFormat,
  DocumentRoot,
  RequestContext,
} from "./client-context.js";
export { callOptionRules, clientOptionRules } from "./option-rules.js";
export type { ClientOptions } from "./client-options.js";
export { createClientContext } from "./create-client-context.js";
export { exchange, notify } from "./exchange.js";
export {
  filePart,
  type FilePart,
  jsonPart,
  optionalPart,
  type Part,
  partList,
  type PartWriter,
  textPart,
  writeMultipart,
} from "./multipart.js";
export { needsOneOf } from "./needs-one-of.js";
export { OperationTransport, type StartedBy } from "./operation-transport.js";
export {
  isNotYet,
  type NotYet,
  readBytes,
  type Reader,
  readJson,
  readNothing,
  readNotYet,
  readText,
  readValue,
  reportUnexpected,
  withHeaders,
} from "./read-answer.js";
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
export { resumeOperation, startOperation } from "./start-operation.js";
export { sendOperation } from "./send-operation.js";
export { serverUrl } from "./server-url.js";
export { sharedStart } from "./shared-start.js";
export { expansion, type ExpansionStyle } from "./url-expansion.js";
export { withResponse, type WithResponse } from "./with-response.js";
export { warnUnusedPollers } from "./unused-pollers.js";
export {
  apiVersion,
  type Escape,
  keepPath,
  keepReserved,
  optionalSegment,
  query,
  queryList,
  segment,
  segments,
  type UrlParameter,
  withQuery,
} from "./url-parameters.js";
