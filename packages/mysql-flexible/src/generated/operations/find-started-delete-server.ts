// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type CannotTell, type FindStartedOptions, cannotTell } from "@azbackup/core/find-started";
import type { ClientContext } from "@azbackup/core/operation";
import { type DeleteServerOptions, deleteServerOperation } from "./delete-server.js";

/**
 * Asks the service whether a {@link deleteServer} has started whose answer was lost, and starts
 * nothing.
 *
 * It cannot be told: deletions are not listed; `getServer` says whether the server is still there.
 * Nothing is sent.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 */
export function findStartedDeleteServer(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  options: DeleteServerOptions & FindStartedOptions,
): Promise<CannotTell> {
  return cannotTell(
    context,
    deleteServerOperation,
    "deletions are not listed; `getServer` says whether the server is still there",
    { resourceGroupName, serverName },
    options,
  );
}
