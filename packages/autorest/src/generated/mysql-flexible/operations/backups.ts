// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator, PageSettings } from "@azure/core-paging";
import { setContinuationToken } from "../pagingHelper.js";
import { Backups } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { MySqlFlexibleBackupClient } from "../mySqlFlexibleBackupClient.js";
import {
  ServerBackup,
  BackupsListByServerNextOptionalParams,
  BackupsListByServerOptionalParams,
  BackupsListByServerResponse,
  BackupsGetOptionalParams,
  BackupsGetResponse,
  BackupsPutOptionalParams,
  BackupsPutResponse,
  BackupsListByServerNextResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Class containing Backups operations. */
export class BackupsImpl implements Backups {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class Backups class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Lists the backups of the server, automatic and on demand.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  public listByServer(
    resourceGroupName: string,
    serverName: string,
    options?: BackupsListByServerOptionalParams,
  ): PagedAsyncIterableIterator<ServerBackup> {
    const iter = this.listByServerPagingAll(
      resourceGroupName,
      serverName,
      options,
    );
    return {
      next() {
        return iter.next();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      byPage: (settings?: PageSettings) => {
        if (settings?.maxPageSize) {
          throw new Error("maxPageSize is not supported by this operation.");
        }
        return this.listByServerPagingPage(
          resourceGroupName,
          serverName,
          options,
          settings,
        );
      },
    };
  }

  private async *listByServerPagingPage(
    resourceGroupName: string,
    serverName: string,
    options?: BackupsListByServerOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<ServerBackup[]> {
    let result: BackupsListByServerResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._listByServer(resourceGroupName, serverName, options);
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._listByServerNext(
        resourceGroupName,
        serverName,
        continuationToken,
        options,
      );
      continuationToken = result.nextLink;
      let page = result.value || [];
      setContinuationToken(page, continuationToken);
      yield page;
    }
  }

  private async *listByServerPagingAll(
    resourceGroupName: string,
    serverName: string,
    options?: BackupsListByServerOptionalParams,
  ): AsyncIterableIterator<ServerBackup> {
    for await (const page of this.listByServerPagingPage(
      resourceGroupName,
      serverName,
      options,
    )) {
      yield* page;
    }
  }

  /**
   * Lists the backups of the server, automatic and on demand.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  private _listByServer(
    resourceGroupName: string,
    serverName: string,
    options?: BackupsListByServerOptionalParams,
  ): Promise<BackupsListByServerResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, options },
      listByServerOperationSpec,
    );
  }

  /**
   * Reads one backup of the server, automatic or on demand.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: BackupsGetOptionalParams,
  ): Promise<BackupsGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, backupName, options },
      getOperationSpec,
    );
  }

  /**
   * Takes a backup of the server and answers with it; `createLongRunningBackup` takes one in the
   * background.
   *
   * That each call takes another backup, even under a name that was used before, is inferred: in the
   * documented sample the service puts a time and an id of its own before the name. Hence the request
   * is repeated only when the service cannot have acted on it.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  put(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: BackupsPutOptionalParams,
  ): Promise<BackupsPutResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, backupName, options },
      putOperationSpec,
    );
  }

  /**
   * ListByServerNext
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param nextLink The nextLink from the previous successful call to the ListByServer method.
   * @param options The options parameters.
   */
  private _listByServerNext(
    resourceGroupName: string,
    serverName: string,
    nextLink: string,
    options?: BackupsListByServerNextOptionalParams,
  ): Promise<BackupsListByServerNextResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, nextLink, options },
      listByServerNextOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const listByServerOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backups",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupListResult,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const getOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backups/{backupName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackup,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
    Parameters.backupName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const putOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backups/{backupName}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackup,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
    Parameters.backupName,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const listByServerNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupListResult,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
    Parameters.nextLink,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
