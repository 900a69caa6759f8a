// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { LongRunningBackup } from "../operationsInterfaces/index.js";
import * as coreClient from "@azure/core-client";
import * as Mappers from "../models/mappers.js";
import * as Parameters from "../models/parameters.js";
import { MySqlFlexibleBackupClient } from "../mySqlFlexibleBackupClient.js";
import {
  SimplePollerLike,
  OperationState,
  createHttpPoller,
} from "@azure/core-lro";
import { createLroSpec } from "../lroImpl.js";
import {
  LongRunningBackupCreateOptionalParams,
  LongRunningBackupCreateResponse,
  LongRunningBackupDeleteOptionalParams,
  LongRunningBackupDeleteResponse,
} from "../models/index.js";

/** Class containing LongRunningBackup operations. */
export class LongRunningBackupImpl implements LongRunningBackup {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class LongRunningBackup class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Takes a backup of the server in the background.
   *
   * 202 means only that the work was accepted: the backup is there once its status and the backup's
   * own `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the
   * making then is inferred. No way to cancel it is documented.
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
  async beginCreate(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupCreateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<LongRunningBackupCreateResponse>,
      LongRunningBackupCreateResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<LongRunningBackupCreateResponse> => {
      return this.client.sendOperationRequest(args, spec);
    };
    const sendOperationFn = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ) => {
      let currentRawResponse: coreClient.FullOperationResponse | undefined =
        undefined;
      const providedCallback = args.options?.onResponse;
      const callback: coreClient.RawResponseCallback = (
        rawResponse: coreClient.FullOperationResponse,
        flatResponse: unknown,
      ) => {
        currentRawResponse = rawResponse;
        providedCallback?.(rawResponse, flatResponse);
      };
      const updatedArgs = {
        ...args,
        options: {
          ...args.options,
          onResponse: callback,
        },
      };
      const flatResponse = await directSendOperation(updatedArgs, spec);
      return {
        flatResponse,
        rawResponse: {
          statusCode: currentRawResponse!.status,
          body: currentRawResponse!.parsedBody,
          headers: currentRawResponse!.headers.toJSON(),
        },
      };
    };

    const lro = createLroSpec({
      sendOperationFn,
      args: { resourceGroupName, serverName, backupName, options },
      spec: createOperationSpec,
    });
    const poller = await createHttpPoller<
      LongRunningBackupCreateResponse,
      OperationState<LongRunningBackupCreateResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Takes a backup of the server in the background.
   *
   * 202 means only that the work was accepted: the backup is there once its status and the backup's
   * own `provisioningState` say so. 200 and 201 carry the backup at once; that it may still be in the
   * making then is inferred. No way to cancel it is documented.
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
  async beginCreateAndWait(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupCreateOptionalParams,
  ): Promise<LongRunningBackupCreateResponse> {
    const poller = await this.beginCreate(
      resourceGroupName,
      serverName,
      backupName,
      options,
    );
    return poller.pollUntilDone();
  }

  /**
   * Deletes a backup that was taken in the background. A preview: the service may change it.
   *
   * 202 means only that the work was accepted; 204 says that there is no such backup.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  async beginDelete(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupDeleteOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<LongRunningBackupDeleteResponse>,
      LongRunningBackupDeleteResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<LongRunningBackupDeleteResponse> => {
      return this.client.sendOperationRequest(args, spec);
    };
    const sendOperationFn = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ) => {
      let currentRawResponse: coreClient.FullOperationResponse | undefined =
        undefined;
      const providedCallback = args.options?.onResponse;
      const callback: coreClient.RawResponseCallback = (
        rawResponse: coreClient.FullOperationResponse,
        flatResponse: unknown,
      ) => {
        currentRawResponse = rawResponse;
        providedCallback?.(rawResponse, flatResponse);
      };
      const updatedArgs = {
        ...args,
        options: {
          ...args.options,
          onResponse: callback,
        },
      };
      const flatResponse = await directSendOperation(updatedArgs, spec);
      return {
        flatResponse,
        rawResponse: {
          statusCode: currentRawResponse!.status,
          body: currentRawResponse!.parsedBody,
          headers: currentRawResponse!.headers.toJSON(),
        },
      };
    };

    const lro = createLroSpec({
      sendOperationFn,
      args: { resourceGroupName, serverName, backupName, options },
      spec: deleteOperationSpec,
    });
    const poller = await createHttpPoller<
      LongRunningBackupDeleteResponse,
      OperationState<LongRunningBackupDeleteResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Deletes a backup that was taken in the background. A preview: the service may change it.
   *
   * 202 means only that the work was accepted; 204 says that there is no such backup.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param backupName Name of the backup: letters, digits, dashes, dots and underscores. In the
   *                   documented sample the service names an on-demand backup itself, with the name asked for at the end.
   * @param options The options parameters.
   */
  async beginDeleteAndWait(
    resourceGroupName: string,
    serverName: string,
    backupName: string,
    options?: LongRunningBackupDeleteOptionalParams,
  ): Promise<LongRunningBackupDeleteResponse> {
    const poller = await this.beginDelete(
      resourceGroupName,
      serverName,
      backupName,
      options,
    );
    return poller.pollUntilDone();
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const createOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2/{backupName}",
  httpMethod: "PUT",
  responses: {
    200: {
      bodyMapper: Mappers.ServerBackupV2,
    },
    201: {
      bodyMapper: Mappers.ServerBackupV2,
    },
    202: {
      bodyMapper: Mappers.ServerBackupV2,
    },
    204: {
      bodyMapper: Mappers.ServerBackupV2,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  requestBody: Parameters.parameters2,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
    Parameters.backupName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const deleteOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupsV2/{backupName}",
  httpMethod: "DELETE",
  responses: {
    200: {
      headersMapper: Mappers.LongRunningBackupDeleteHeaders,
    },
    201: {
      headersMapper: Mappers.LongRunningBackupDeleteHeaders,
    },
    202: {
      headersMapper: Mappers.LongRunningBackupDeleteHeaders,
    },
    204: {
      headersMapper: Mappers.LongRunningBackupDeleteHeaders,
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
