// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type FindStartedOptions,
  type FindStartedResult,
  type NameEvidence,
  findByName,
} from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import type { ClientContext } from "@azbackup/core/operation";
import type { OperationStatusExtendedResult, Server } from "../models/common.js";
import { type CreateServerOptions, createServerOperation } from "./create-server.js";
import { getServerOperation } from "./get-server.js";

/**
 * Asks the service whether a {@link createServer} has started whose answer was lost, and starts
 * nothing.
 *
 * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case. Length 1 to
 *   90.
 * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
 *   either end. Length 1 to 63. Pattern `^[a-z0-9][-a-z0-9]*(?<!-)$`.
 * @param parameters What the server is to be like, and what it is restored from.
 * @param options Those of the start, and when it may have been sent.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 */
export function findStartedCreateServer(
  context: ClientContext,
  resourceGroupName: string,
  serverName: string,
  parameters: Server,
  options: CreateServerOptions & FindStartedOptions,
): Promise<FindStartedResult<OperationPoller<OperationStatusExtendedResult, Server>>> {
  return findByName(
    context,
    createServerOperation,
    evidence,
    { resourceGroupName, serverName, parameters },
    options,
  );
}

const evidence: NameEvidence = {
  read: {
    operation: getServerOperation,
    arguments: { resourceGroupName: "{resourceGroupName}", serverName: "{serverName}" },
  },
  madeAt: ["systemData", "createdAt"],
  changes: true,
  untold: true,
  settleMs: 300000,
};
