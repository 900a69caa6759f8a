// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byStatusOperation } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  headerText,
  startOperation,
} from "@azbackup/core/operation";
import { string } from "@azbackup/core/serialize";
import { fromXml, writeXml } from "@azbackup/core/xml";
import type { Operation, ServiceBackupSettings } from "../models.js";
import { cloudServiceNameSegment, resourceNameSegment, subscriptionIdSegment } from "../parameters.js";
import { serializeServiceBackupSettings } from "../serializers.js";
import { operationXml, serviceBackupSettingsXml } from "../xml-schemas.js";
import { getOperationStatusOperation } from "./get-operation-status.js";

/** Options of {@link backupService}. */
export interface BackupServiceOptions extends CallOptions {
  /** Carry on only if the service's ETag is this one. */
  readonly ifMatch?: string | undefined;
}

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
  return startOperation(
    context,
    backupServiceOperation,
    { cloudServiceName, resourceName, settings, ifMatch: options.ifMatch },
    options,
  );
}

/** What {@link backupService} sends, and how its answer is read. */
export const backupServiceOperation: LongRunningOperation<Operation, Operation> = {
  name: "backupService",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/${subscriptionIdSegment(context, context.parameters)}` +
      `/cloudservices/${cloudServiceNameSegment(context, args)}` +
      `/resources/biztalkservices/biztalk/${resourceNameSegment(context, args)}?comp=backup`,
    headers: {
      "x-ms-version": context.apiVersion?.value,
      "if-match": headerText(context, args, "ifMatch", string),
    },
    contentType: "application/xml; charset=utf-8",
    body: writeXml(
      context,
      serializeServiceBackupSettings,
      serviceBackupSettingsXml,
      args["settings"],
      "settings",
    ),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusOperation],
      status: {
        path: ["Status"],
        running: ["InProgress"],
        error: ["Error"],
        httpStatus: ["HttpStatusCode"],
        errorNames: { code: "Code", message: "Message" },
      },
      statusOperation: {
        operation: "getOperationStatus",
        arguments: { requestId: { header: "x-ms-request-id" } },
      },
    },
    status: /* @__PURE__ */ fromXml(operationXml),
    result: /* @__PURE__ */ fromXml(operationXml),
    operations: { getOperationStatus: getOperationStatusOperation },
    roots: [{ name: "Operation", namespace: "http://schemas.microsoft.com/windowsazure" }],
    headers: (context) => ({ "x-ms-version": context.apiVersion?.value }),
  },
  error: {
    path: [],
    code: "Code",
    message: "Message",
    root: { name: "Error", namespace: "http://schemas.microsoft.com/windowsazure" },
  },
  startsWork: true,
};
