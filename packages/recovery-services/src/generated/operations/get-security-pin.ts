// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  headerText,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { secret, string } from "@azbackup/core/serialize";
import { deserializeTokenInformation } from "../deserializers/common.js";
import type { SecurityPinBase, TokenInformation } from "../models/common.js";
import { resourceGroupNameSegment, subscriptionIdSegment, vaultNameSegment } from "../parameters.js";
import { serializeSecurityPinBase } from "../serializers/common.js";

/** Options of {@link getSecurityPin}. */
export interface GetSecurityPinOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;

  /** Which critical operations a Resource Guard permitted, if one watches over them. */
  readonly parameters?: SecurityPinBase | undefined;
}

/**
 * Asks for a security PIN: what an agent or a backup server asks for before a critical operation, such
 * as deleting its backups. Each call makes a new one, which holds for some minutes.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/security-pins/get | Security PINs - Get}
 */
export function getSecurityPin(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: GetSecurityPinOptions = {},
): Promise<TokenInformation> {
  return sendOperation(
    context,
    getSecurityPinOperation,
    {
      resourceGroupName,
      vaultName,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
      parameters: options.parameters,
    },
    options,
  );
}

/** What {@link getSecurityPin} sends, and how its answer is read. */
export const getSecurityPinOperation: Operation<TokenInformation> = {
  name: "getSecurityPin",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupSecurityPIN?api-version=${apiVersion(context)}`,
    headers: {
      accept: "application/json",
      "x-ms-authorization-auxiliary": headerText(context, args, "xMsAuthorizationAuxiliary", secret(string)),
    },
    contentType: "application/json",
    body:
      (args["parameters"] ?? undefined) === undefined
        ? undefined
        : writeJson(context, serializeSecurityPinBase, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeTokenInformation),
  startsWork: true,
};
