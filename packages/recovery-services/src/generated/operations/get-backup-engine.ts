// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  segment,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupEngineBaseResource } from "../deserializers/common.js";
import type { BackupEngineBaseResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getBackupEngine}. */
export interface GetBackupEngineOptions extends CallOptions {
  /** What to read besides, such as `expand eq 'extendedInfo'`. */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Reads a backup server that is registered with a vault.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param backupEngineName Name of the backup server. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-engines/get | Backup Engines - Get}
 */
export function getBackupEngine(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  backupEngineName: string,
  options: GetBackupEngineOptions = {},
): Promise<BackupEngineBaseResource> {
  return sendOperation(
    context,
    getBackupEngineOperation,
    { resourceGroupName, vaultName, backupEngineName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

const backupEngineNameSegment = /* @__PURE__ */ segment("backupEngineName");

/** What {@link getBackupEngine} sends, and how its answer is read. */
export const getBackupEngineOperation: Operation<BackupEngineBaseResource> = {
  name: "getBackupEngine",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupEngines/${backupEngineNameSegment(context, args)}?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupEngineBaseResource),
};
