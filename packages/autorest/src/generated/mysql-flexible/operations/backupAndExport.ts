// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import { BackupAndExport } from "../operationsInterfaces/index.js";
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
  BackupAndExportRequest,
  BackupAndExportCreateOptionalParams,
  BackupAndExportCreateResponse,
  BackupAndExportValidateBackupOptionalParams,
  BackupAndExportValidateBackupResponse,
} from "../models/index.js";

/** Class containing BackupAndExport operations. */
export class BackupAndExportImpl implements BackupAndExport {
  private readonly client: MySqlFlexibleBackupClient;

  /**
   * Initialize a new instance of the class BackupAndExport class.
   * @param client Reference to the service client
   */
  constructor(client: MySqlFlexibleBackupClient) {
    this.client = client;
  }

  /**
   * Exports a backup of the server to blob containers, and takes the backup first if there is none of
   * that name. Ask `validateBackup` beforehand how many containers it takes.
   *
   * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
   * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
   * documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What to call the backup, and where it goes.
   * @param options The options parameters.
   */
  async beginCreate(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options?: BackupAndExportCreateOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<BackupAndExportCreateResponse>,
      BackupAndExportCreateResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<BackupAndExportCreateResponse> => {
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
      args: { resourceGroupName, serverName, parameters, options },
      spec: createOperationSpec,
    });
    const poller = await createHttpPoller<
      BackupAndExportCreateResponse,
      OperationState<BackupAndExportCreateResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Exports a backup of the server to blob containers, and takes the backup first if there is none of
   * that name. Ask `validateBackup` beforehand how many containers it takes.
   *
   * 202 means only that the work was accepted. The result has a status of its own: an answer of 200
   * whose `status` is `Failed` is a failed export, as in the documented sample. No way to cancel it is
   * documented.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param parameters What to call the backup, and where it goes.
   * @param options The options parameters.
   */
  async beginCreateAndWait(
    resourceGroupName: string,
    serverName: string,
    parameters: BackupAndExportRequest,
    options?: BackupAndExportCreateOptionalParams,
  ): Promise<BackupAndExportCreateResponse> {
    const poller = await this.beginCreate(
      resourceGroupName,
      serverName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

  /**
   * Checks whether the server can be backed up and exported now, and says how many containers an
   * export takes. Nothing is started.
   * @param resourceGroupName Name of the resource group: 1 to 90 characters, in any case.
   * @param serverName Name of the server: 1 to 63 lower-case letters, digits and dashes, with no dash at
   *                   either end.
   * @param options The options parameters.
   */
  validateBackup(
    resourceGroupName: string,
    serverName: string,
    options?: BackupAndExportValidateBackupOptionalParams,
  ): Promise<BackupAndExportValidateBackupResponse> {
    return this.client.sendOperationRequest(
      { resourceGroupName, serverName, options },
      validateBackupOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const createOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/backupAndExport",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.BackupAndExportResponse,
    },
    201: {
      bodyMapper: Mappers.BackupAndExportResponse,
    },
    202: {
      bodyMapper: Mappers.BackupAndExportResponse,
    },
    204: {
      bodyMapper: Mappers.BackupAndExportResponse,
    },
    default: {
      bodyMapper: Mappers.ErrorResponse,
    },
  },
  requestBody: Parameters.parameters1,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.serverName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const validateBackupOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}/validateBackup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.ValidateBackupResponse,
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
