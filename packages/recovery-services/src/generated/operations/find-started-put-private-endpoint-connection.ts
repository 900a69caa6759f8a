// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import type { PrivateEndpointConnectionResource } from "../models/common.js";
import {
  type PutPrivateEndpointConnectionOptions,
  putPrivateEndpointConnectionOperation,
} from "./put-private-endpoint-connection.js";

/**
 * Asks the service whether a {@link putPrivateEndpointConnection} has started whose answer was lost,
 * and starts nothing.
 *
 * It cannot be told: changes of connections are not listed; `getPrivateEndpointConnection` says what
 * is in force. Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param privateEndpointConnectionName Name of the connection. Not empty.
 * @param parameters The connection.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedPutPrivateEndpointConnection(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  privateEndpointConnectionName: string,
  parameters: PrivateEndpointConnectionResource,
  options: PutPrivateEndpointConnectionOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    putPrivateEndpointConnectionOperation,
    "changes of connections are not listed; `getPrivateEndpointConnection` says what is in force",
    { resourceGroupName, vaultName, privateEndpointConnectionName, parameters },
    options,
  );
}
