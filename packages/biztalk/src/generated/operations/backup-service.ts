// Generated from specs/biztalk by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
} from "@azbackup/core/operation";
import { writeXml } from "@azbackup/core/xml";
import type { Operation, ServiceBackupSettings } from "../models.js";
import { operationSchema, serviceBackupSettingsSchema } from "../schemas.js";
import { getOperationStatusSpec } from "./get-operation-status.js";

/** Options of {@link backupService}. */
export interface BackupServiceOptions extends CallOptions {
  /** Carry on only if the service's ETag is this one. */
  readonly ifMatch?: string | undefined;
}

/** How {@link backupService} is sent and its answers are read. */
export const backupServiceSpec: LongRunningOperationSpec = {
  name: "backupService",
  method: "POST",
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/biztalk/{resourceName}",
  parameters: {
    subscriptionId: { in: "path", type: "string", format: "uuid", required: true, client: true },
    apiVersion: { in: "header", type: "string", wire: "x-ms-version", required: true, client: true },
    cloudServiceName: { in: "path", type: "string", minLength: 1, maxLength: 64, required: true },
    resourceName: { in: "path", type: "string", minLength: 6, maxLength: 20, required: true },
    comp: { in: "query", type: "string", values: ["backup"], required: true, constant: "backup" },
    ifMatch: { in: "header", type: "string", wire: "If-Match" },
  },
  body: {
    name: "settings",
    schema: { type: "model", model: () => serviceBackupSettingsSchema },
    required: true,
    contentType: "application/xml; charset=utf-8",
    write: writeXml,
  },
  responses: { 202: {} },
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
  startsWork: true,
  lro: {
    tracking: {
      skipFinalGet: true,
      status: {
        path: ["Status"],
        error: ["Error"],
        httpStatus: ["HttpStatusCode"],
        errorNames: { code: "Code", message: "Message" },
      },
      statusOperation: {
        operation: "getOperationStatus",
        arguments: { requestId: { header: "x-ms-request-id" } },
      },
    },
    status: { type: "model", model: () => operationSchema },
    result: { type: "model", model: () => operationSchema },
    operations: { getOperationStatus: getOperationStatusSpec },
  },
};

/**
 * Backs up the configuration and all artifacts of a BizTalk service. The service has to be suspended
 * first; Developer and Free editions cannot be backed up.
 *
 * That the operation is followed at `/operations/{request-id}` is inferred from the Service Management
 * API's rule for every 202; the backup page names no way.
 *
 * @param context The client's context.
 * @param cloudServiceName The cloud service that holds the BizTalk service. Length 1 to 64.
 * @param resourceName Name of the BizTalk service. Length 6 to 20.
 * @param settings Where the backup goes, and its name.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: InvalidBackupStore:
 *   The backup store is not a valid Azure storage account; InvalidBackupContainer: The container named
 *   like the backup holds data already: delete it or empty it; InvalidBackupName: The backup's name
 *   breaks the naming rule.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/previous-versions/azure/reference/dn232427(v=azure.100) |
 *   Backup BizTalk Service}
 */
export function backupService(
  context: ClientContext,
  cloudServiceName: string,
  resourceName: string,
  settings: ServiceBackupSettings,
  options: BackupServiceOptions = {},
): OperationPoller<Operation, Operation> {
  return startOperation(context, backupServiceSpec, { cloudServiceName, resourceName, settings }, options);
}
