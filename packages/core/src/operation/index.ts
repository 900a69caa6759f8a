export { writeJson, writePlain } from "./body-writers.js";
export { buildRequest } from "./build-request.js";
export type { CallOptions } from "./call-options.js";
export type { ApiVersion, ClientConfig } from "./client-config.js";
export type { ClientContext } from "./client-context.js";
export type { ClientOptions } from "./client-options.js";
export { createClientContext } from "./create-client-context.js";
export type { DocumentFormat, DocumentRoot } from "./document-format.js";
export { exchange } from "./exchange.js";
export { notify } from "./notify.js";
export { isNotYet, type NotYet } from "./not-yet.js";
export type {
  BodySpec,
  BodyWriter,
  ErrorShape,
  LongRunningOperationSpec,
  LroBinding,
  OperationSpec,
  PagingSpec,
  ParameterSpec,
  ResponseSpec,
} from "./operation-spec.js";
export { readDocument } from "./read-body.js";
export { reportOdd } from "./report-odd.js";
export { resumeOperation } from "./resume-operation.js";
export { sendOperation } from "./send-operation.js";
export { startOperation } from "./start-operation.js";
