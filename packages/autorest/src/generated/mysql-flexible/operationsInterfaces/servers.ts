// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator } from "@azure/core-paging";
import { SimplePollerLike, OperationState } from "@azure/core-lro";
import {
  Server,
  ServersListOptionalParams,
  ServersListByResourceGroupOptionalParams,
  ServersGetOptionalParams,
  ServersGetResponse,
  ServersCreateOptionalParams,
  ServersCreateResponse,
  ServersDeleteOptionalParams,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Interface representing a Servers. */
export interface Servers {
  /**
   * Lists the servers of the subscription.
   * @param options The options parameters.
   */
  list(options?: ServersListOptionalParams): PagedAsyncIterableIterator<Server>;
  /**
   * Lists the servers of a resource group.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param options The options parameters.
   */
  listByResourceGroup(
    resourceGroupName: string,
    options?: ServersListByResourceGroupOptionalParams,
  ): PagedAsyncIterableIterator<Server>;
  /**
   * Reads one server, with the earliest moment it can be restored to.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    serverName: string,
    options?: ServersGetOptionalParams,
  ): Promise<ServersGetResponse>;
  /**
   * Makes a server: empty, or restored from another one. `createMode` says which: `PointInTimeRestore`
   * restores `sourceServerResourceId` as it was at `restorePointInTime`, `GeoRestore` restores it in the
   * paired region; `Default` with `importSourceProperties` fills a server from an exported backup.
   *
   * A restore always makes another server, and leaves its source alone. The name of a server that exists
   * updates that one instead, and overwrites its settings: read `getServer` before you restore.
   *
   * 202 means only that the work was accepted. When it has ended, the server is read once, and is the
   * result. What it was restored from does not show in it. No way to cancel it is documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What the server is to be like, and what it is restored from.
   * @param options The options parameters.
   */
  beginCreate(
    resourceGroupName: string,
    serverName: string,
    parameters: Server,
    options?: ServersCreateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<ServersCreateResponse>,
      ServersCreateResponse
    >
  >;
  /**
   * Makes a server: empty, or restored from another one. `createMode` says which: `PointInTimeRestore`
   * restores `sourceServerResourceId` as it was at `restorePointInTime`, `GeoRestore` restores it in the
   * paired region; `Default` with `importSourceProperties` fills a server from an exported backup.
   *
   * A restore always makes another server, and leaves its source alone. The name of a server that exists
   * updates that one instead, and overwrites its settings: read `getServer` before you restore.
   *
   * 202 means only that the work was accepted. When it has ended, the server is read once, and is the
   * result. What it was restored from does not show in it. No way to cancel it is documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What the server is to be like, and what it is restored from.
   * @param options The options parameters.
   */
  beginCreateAndWait(
    resourceGroupName: string,
    serverName: string,
    parameters: Server,
    options?: ServersCreateOptionalParams,
  ): Promise<ServersCreateResponse>;
  /**
   * Deletes a server. What becomes of its backups is not part of the contract.
   *
   * 202 means only that the work was accepted. A server that does not exist answers 204; one that was
   * only just deleted has answered 202 again, and its deletion succeeded.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  beginDelete(
    resourceGroupName: string,
    serverName: string,
    options?: ServersDeleteOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>>;
  /**
   * Deletes a server. What becomes of its backups is not part of the contract.
   *
   * 202 means only that the work was accepted. A server that does not exist answers 204; one that was
   * only just deleted has answered 202 again, and its deletion succeeded.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  beginDeleteAndWait(
    resourceGroupName: string,
    serverName: string,
    options?: ServersDeleteOptionalParams,
  ): Promise<void>;
}
