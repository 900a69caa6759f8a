// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { PagedAsyncIterableIterator, PageSettings } from "@azure/core-paging";
import { setContinuationToken } from "../pagingHelper.js";
import { LongRunningBackups } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { MySqlFlexibleBackupClient } from "../mySqlFlexibleBackupClient.js";
import {
  ServerBackupV2,
  LongRunningBackupsListNextOptionalParams,
  LongRunningBackupsListOptionalParams,
  LongRunningBackupsListResponse,
  LongRunningBackupsGetOptionalParams,
  LongRunningBackupsGetResponse,
  LongRunningBackupsListNextResponse,
} from "../models/index.js";

/// <reference lib="esnext.asynciterable" />
/** Class containing LongRunningBackups operations. */
export class LongRunningBackupsImpl implements LongRunningBackups {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class LongRunningBackups class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Lists the backups of the server, with the state each of them is in.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  public list(
    resourceGroupName: string,
    serverName: string,
    options?: LongRunningBackupsListOptionalParams,
  ): PagedAsyncIterableIterator<ServerBackupV2> {
    const iter = this.listPagingAll(resourceGroupName, serverName, options);
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
        return this.listPagingPage(
          resourceGroupName,
          serverName,
          options,
          settings,
        );
      },
    };
  }

  private async *listPagingPage(
    resourceGroupName: string,
    serverName: string,
    options?: LongRunningBackupsListOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<ServerBackupV2[]> {
    let result: LongRunningBackupsListResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._list(resourceGroupName, serverName, options);
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._listNext(
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

  private async *listPagingAll(
    resourceGroupName: string,
    serverName: string,
    options?: LongRunningBackupsListOptionalParams,
  ): AsyncIterableIterator<ServerBackupV2> {
    for await (const page of this.listPagingPage(
      resourceGroupName,
      serverName,
      options,
    )) {
      yield* page;
    }
  }

  /**
   * Lists the backups of the server, with the state each of them is in.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  private _list(
    resourceGroupName: string,
    serverName: string,
    options?: LongRunningBackupsListOptionalParams,
  ): Promise<LongRunningBackupsListResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, options },
      listOperationSpec,
    );
  }

  /**
   * Reads one backup of the server that was taken in the background, or is being taken.
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
    options?: LongRunningBackupsGetOptionalParams,
  ): Promise<LongRunningBackupsGetResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, backupName, options },
      getOperationSpec,
    );
  }

  /**
   * ListNext
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param nextLink The nextLink from the previous successful call to the List method.
   * @param options The options parameters.
   */
  private _listNext(
    resourceGroupName: string,
    serverName: string,
    nextLink: string,
    options?: LongRunningBackupsListNextOptionalParams,
  ): Promise<LongRunningBackupsListNextResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, nextLink, options },
      listNextOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const listOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupV2ListResult,
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
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2/{backupName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupV2,
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
const listNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupV2ListResult,
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
