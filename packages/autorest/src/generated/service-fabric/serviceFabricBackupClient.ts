// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";
import {
  PipelineRequest,
  PipelineResponse,
  SendRequest,
} from "@azure/core-rest-pipeline";
import * as Parameters from "./models/parameters.js";
import * as Mappers from "./models/mappers.js";
import {
  ServiceFabricBackupClientOptionalParams,
  DisableApplicationBackupOptionalParams,
  EnableBackupDescription,
  EnableApplicationBackupOptionalParams,
  GetApplicationBackupConfigurationInfoOptionalParams,
  GetApplicationBackupConfigurationInfoResponse,
  GetApplicationBackupListOptionalParams,
  GetApplicationBackupListResponse,
  ResumeApplicationBackupOptionalParams,
  SuspendApplicationBackupOptionalParams,
  GetBackupByStorageQueryDescription,
  GetBackupsFromBackupLocationOptionalParams,
  GetBackupsFromBackupLocationResponse,
  GetBackupPolicyListOptionalParams,
  GetBackupPolicyListResponse,
  GetBackupPolicyByNameOptionalParams,
  GetBackupPolicyByNameResponse,
  DeleteBackupPolicyOptionalParams,
  GetAllEntitiesBackedUpByPolicyOptionalParams,
  GetAllEntitiesBackedUpByPolicyResponse,
  BackupPolicyDescription,
  UpdateBackupPolicyOptionalParams,
  CreateBackupPolicyOptionalParams,
  BackupPartitionOptionalParams,
  DisablePartitionBackupOptionalParams,
  EnablePartitionBackupOptionalParams,
  GetPartitionBackupConfigurationInfoOptionalParams,
  GetPartitionBackupConfigurationInfoResponse,
  GetPartitionBackupProgressOptionalParams,
  GetPartitionBackupProgressResponse,
  GetPartitionBackupListOptionalParams,
  GetPartitionBackupListResponse,
  GetPartitionRestoreProgressOptionalParams,
  GetPartitionRestoreProgressResponse,
  RestorePartitionOptionalParams,
  ResumePartitionBackupOptionalParams,
  SkipRestorePartitionOptionalParams,
  SuspendPartitionBackupOptionalParams,
  DisableServiceBackupOptionalParams,
  EnableServiceBackupOptionalParams,
  GetServiceBackupConfigurationInfoOptionalParams,
  GetServiceBackupConfigurationInfoResponse,
  GetServiceBackupListOptionalParams,
  GetServiceBackupListResponse,
  ResumeServiceBackupOptionalParams,
  SuspendServiceBackupOptionalParams,
} from "./models/index.js";

export class ServiceFabricBackupClient extends coreClient.ServiceClient {
  endpoint: string;
  apiVersion: string;

  /**
   * Initializes a new instance of the ServiceFabricBackupClient class.
   * @param endpoint URL of the cluster's HTTP gateway, for example
   *                 `https://mycluster.westeurope.cloudapp.azure.com:19080`;
   *                 `http://localhost:19080` on a cluster without transport security.
   * @param options The parameter options
   */
  constructor(
    endpoint: string,
    options?: ServiceFabricBackupClientOptionalParams,
  ) {
    if (endpoint === undefined) {
      throw new Error("'endpoint' cannot be null");
    }

    // Initializing default values for options
    if (!options) {
      options = {};
    }
    const defaults: ServiceFabricBackupClientOptionalParams = {
      requestContentType: "application/json; charset=utf-8",
    };

    const packageDetails = `azsdk-js-autorest/0.1.0`;
    const userAgentPrefix =
      options.userAgentOptions && options.userAgentOptions.userAgentPrefix
        ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}`
        : `${packageDetails}`;

    const optionsWithDefaults = {
      ...defaults,
      ...options,
      userAgentOptions: {
        userAgentPrefix,
      },
      endpoint: options.endpoint ?? options.baseUri ?? "{endpoint}",
    };
    super(optionsWithDefaults);
    // Parameter assignments
    this.endpoint = endpoint;

    // Assigning values to Constant parameters
    this.apiVersion = options.apiVersion || "6.4";
    this.addCustomApiVersionPolicy(options.apiVersion);
  }

  /** A function that adds a policy that sets the api-version (or equivalent) to reflect the library version. */
  private addCustomApiVersionPolicy(apiVersion?: string) {
    if (!apiVersion) {
      return;
    }
    const apiVersionPolicy = {
      name: "CustomApiVersionPolicy",
      async sendRequest(
        request: PipelineRequest,
        next: SendRequest,
      ): Promise<PipelineResponse> {
        const param = request.url.split("?");
        if (param.length > 1) {
          const newParams = param[1].split("&").map((item) => {
            if (item.indexOf("api-version") > -1) {
              return "api-version=" + apiVersion;
            } else {
              return item;
            }
          });
          request.url = param[0] + "?" + newParams.join("&");
        }
        return next(request);
      },
    };
    this.pipeline.addPolicy(apiVersionPolicy);
  }

  /**
   * Turns off periodic backup that was turned on for an application itself. With `CleanBackup`
   * its backups are deleted too, for good. 202 means that the cluster has taken the request on.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param options The options parameters.
   */
  disableApplicationBackup(
    applicationId: string,
    options?: DisableApplicationBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { applicationId, options },
      disableApplicationBackupOperationSpec,
    );
  }

  /**
   * Turns on periodic backup of the application and of every stateful service and partition in it, by a
   * policy. Policies set on its services and partitions go before this one. 202 means that the cluster
   * has taken the request on: `listApplicationBackupConfigurations` tells what is in force.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param enableBackupDescription The policy to back up by.
   * @param options The options parameters.
   */
  enableApplicationBackup(
    applicationId: string,
    enableBackupDescription: EnableBackupDescription,
    options?: EnableApplicationBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { applicationId, enableBackupDescription, options },
      enableApplicationBackupOperationSpec,
    );
  }

  /**
   * Lists what periodic backup of an application follows, and of those of its services and partitions
   * which have a policy or a suspension of their own.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param options The options parameters.
   */
  getApplicationBackupConfigurationInfo(
    applicationId: string,
    options?: GetApplicationBackupConfigurationInfoOptionalParams,
  ): Promise<GetApplicationBackupConfigurationInfoResponse> {
    return this.sendOperationRequest(
      { applicationId, options },
      getApplicationBackupConfigurationInfoOperationSpec,
    );
  }

  /**
   * Lists the backups of every partition of an application, from the store of the policy in force.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param options The options parameters.
   */
  getApplicationBackupList(
    applicationId: string,
    options?: GetApplicationBackupListOptionalParams,
  ): Promise<GetApplicationBackupListResponse> {
    return this.sendOperationRequest(
      { applicationId, options },
      getApplicationBackupListOperationSpec,
    );
  }

  /**
   * Resumes periodic backup that was suspended on the application itself. 202 means that the cluster has
   * taken
   * the request on.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param options The options parameters.
   */
  resumeApplicationBackup(
    applicationId: string,
    options?: ResumeApplicationBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { applicationId, options },
      resumeApplicationBackupOperationSpec,
    );
  }

  /**
   * Suspends periodic backup of the application and of every service and partition in it, until it is
   * resumed. 202 means that the cluster has taken the request on.
   * @param applicationId The application: its name without `fabric:/`, and since runtime 6.0 with `~`
   *                      for each further
   *                      slash. `fabric:/myapp/app1` is `myapp~app1`.
   * @param options The options parameters.
   */
  suspendApplicationBackup(
    applicationId: string,
    options?: SuspendApplicationBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { applicationId, options },
      suspendApplicationBackupOperationSpec,
    );
  }

  /**
   * Lists the backups of an application, a service or a partition that are found in a given store, which
   * no policy need know: this is how backups of a lost cluster are found again. It only reads, although
   * it is a POST.
   * @param getBackupByStorageQueryDescription Which backups to look for, and in which store.
   * @param options The options parameters.
   */
  getBackupsFromBackupLocation(
    getBackupByStorageQueryDescription: GetBackupByStorageQueryDescription,
    options?: GetBackupsFromBackupLocationOptionalParams,
  ): Promise<GetBackupsFromBackupLocationResponse> {
    return this.sendOperationRequest(
      { getBackupByStorageQueryDescription, options },
      getBackupsFromBackupLocationOperationSpec,
    );
  }

  /**
   * Lists all backup policies of the cluster. Passwords of file shares show as `****`; connection
   * strings
   * are documented in clear text.
   * @param options The options parameters.
   */
  getBackupPolicyList(
    options?: GetBackupPolicyListOptionalParams,
  ): Promise<GetBackupPolicyListResponse> {
    return this.sendOperationRequest(
      { options },
      getBackupPolicyListOperationSpec,
    );
  }

  /**
   * Reads a backup policy. Passwords of file shares show as `****`; connection strings are documented in
   * clear text.
   * @param backupPolicyName Name of the backup policy.
   * @param options The options parameters.
   */
  getBackupPolicyByName(
    backupPolicyName: string,
    options?: GetBackupPolicyByNameOptionalParams,
  ): Promise<GetBackupPolicyByNameResponse> {
    return this.sendOperationRequest(
      { backupPolicyName, options },
      getBackupPolicyByNameOperationSpec,
    );
  }

  /**
   * Deletes a backup policy. Nothing may be backed up by it any more.
   * @param backupPolicyName Name of the backup policy.
   * @param options The options parameters.
   */
  deleteBackupPolicy(
    backupPolicyName: string,
    options?: DeleteBackupPolicyOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { backupPolicyName, options },
      deleteBackupPolicyOperationSpec,
    );
  }

  /**
   * Lists the applications, services and partitions that are backed up by a policy.
   * @param backupPolicyName Name of the backup policy.
   * @param options The options parameters.
   */
  getAllEntitiesBackedUpByPolicy(
    backupPolicyName: string,
    options?: GetAllEntitiesBackedUpByPolicyOptionalParams,
  ): Promise<GetAllEntitiesBackedUpByPolicyResponse> {
    return this.sendOperationRequest(
      { backupPolicyName, options },
      getAllEntitiesBackedUpByPolicyOperationSpec,
    );
  }

  /**
   * Replaces the content of a backup policy. A policy that was read carries `****` for the passwords of
   * a
   * file share: set them anew, or backups stop for want of the right one.
   * @param backupPolicyName Name of the backup policy.
   * @param backupPolicyDescription The backup policy.
   * @param options The options parameters.
   */
  updateBackupPolicy(
    backupPolicyName: string,
    backupPolicyDescription: BackupPolicyDescription,
    options?: UpdateBackupPolicyOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { backupPolicyName, backupPolicyDescription, options },
      updateBackupPolicyOperationSpec,
    );
  }

  /**
   * Creates a backup policy, by which applications, services and partitions can then be backed up. The
   * policy is in place when the call returns.
   * @param backupPolicyDescription The backup policy.
   * @param options The options parameters.
   */
  createBackupPolicy(
    backupPolicyDescription: BackupPolicyDescription,
    options?: CreateBackupPolicyOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { backupPolicyDescription, options },
      createBackupPolicyOperationSpec,
    );
  }

  /**
   * Starts a backup of a partition's state now, besides the periodic ones. 202 means that the cluster
   * has taken the request on, and says nothing else: the backup is followed with
   * `getPartitionBackupProgress`.
   *
   * That operation tells of the partition's latest run only, so it is read once before the start, and a
   * run that ends like the one before is not taken for this one. Polling has to go on for longer than
   * `BackupTimeout`. A run that ends as `Timeout` may still have written its backup: look at
   * `listPartitionBackups` before the next try, and give that more minutes.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  backupPartition(
    partitionId: string,
    options?: BackupPartitionOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      backupPartitionOperationSpec,
    );
  }

  /**
   * Turns off periodic backup that was turned on for a partition itself, not what it inherits. With
   * `CleanBackup` its backups are deleted too, for good. 202 means that the cluster has taken the
   * request on.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  disablePartitionBackup(
    partitionId: string,
    options?: DisablePartitionBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      disablePartitionBackupOperationSpec,
    );
  }

  /**
   * Turns on periodic backup of the partition, by a policy. It goes before policies of the service and
   * of the application. 202 means that the cluster has taken the request on:
   * `getPartitionBackupConfiguration` tells what is in force.
   * @param partitionId Id of the partition.
   * @param enableBackupDescription The policy to back up by.
   * @param options The options parameters.
   */
  enablePartitionBackup(
    partitionId: string,
    enableBackupDescription: EnableBackupDescription,
    options?: EnablePartitionBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, enableBackupDescription, options },
      enablePartitionBackupOperationSpec,
    );
  }

  /**
   * Reads what periodic backup of a partition follows: which policy, where that was set, and whether it
   * is suspended.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  getPartitionBackupConfigurationInfo(
    partitionId: string,
    options?: GetPartitionBackupConfigurationInfoOptionalParams,
  ): Promise<GetPartitionBackupConfigurationInfoResponse> {
    return this.sendOperationRequest(
      { partitionId, options },
      getPartitionBackupConfigurationInfoOperationSpec,
    );
  }

  /**
   * Reads how the latest backup on demand of a partition is going, or how it ended. A backup that
   * failed is told here, with HTTP status 200. What the cluster answers when there never was one is not
   * documented; its open-sourced implementation suggests 200 with the document `null`.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  getPartitionBackupProgress(
    partitionId: string,
    options?: GetPartitionBackupProgressOptionalParams,
  ): Promise<GetPartitionBackupProgressResponse> {
    return this.sendOperationRequest(
      { partitionId, options },
      getPartitionBackupProgressOperationSpec,
    );
  }

  /**
   * Lists the backups of a partition, from the store of the policy in force.
   *
   * The published contract names no paging parameters here, though its own samples use them, and so does
   * the open-sourced implementation: they are declared, for without them no page but the first can be
   * read.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  getPartitionBackupList(
    partitionId: string,
    options?: GetPartitionBackupListOptionalParams,
  ): Promise<GetPartitionBackupListResponse> {
    return this.sendOperationRequest(
      { partitionId, options },
      getPartitionBackupListOperationSpec,
    );
  }

  /**
   * Reads how the latest restore of a partition is going, or how it ended. A restore that failed is told
   * here, with HTTP status 200. What the cluster answers when there never was one is not documented; for
   * backups its open-sourced implementation suggests 200 with the document `null`.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  getPartitionRestoreProgress(
    partitionId: string,
    options?: GetPartitionRestoreProgressOptionalParams,
  ): Promise<GetPartitionRestoreProgressResponse> {
    return this.sendOperationRequest(
      { partitionId, options },
      getPartitionRestoreProgressOperationSpec,
    );
  }

  /**
   * Starts to restore a partition from a backup: from the one that `RestorePartitionDescription` names,
   * or from the newest with `Latest`. Give one of the two: what the cluster does without either is not
   * part of the contract. What the partition holds is lost. 202 means that the
   * cluster has taken the request on, and says nothing else: the restore is followed with
   * `getPartitionRestoreProgress`.
   *
   * That operation tells of the partition's latest run only, so it is read once before the start, and a
   * run that ends like the one before is not taken for this one. Polling has to go on for longer than
   * `RestoreTimeout`. A run that ends as `Timeout` may still have restored the partition.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  restorePartition(
    partitionId: string,
    options?: RestorePartitionOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      restorePartitionOperationSpec,
    );
  }

  /**
   * Resumes periodic backup that was suspended on the partition itself. 202 means that the cluster has
   * taken
   * the request on.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  resumePartitionBackup(
    partitionId: string,
    options?: ResumePartitionBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      resumePartitionBackupOperationSpec,
    );
  }

  /**
   * Ends the restore that the cluster itself began after a partition lost its data, and goes on with the
   * data that the replicas have. What the backup would have brought back is lost. 202 means that the
   * cluster has taken the request on. Runtime 9.1 and later; asks in version 9.1, whatever the others
   * do.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  skipRestorePartition(
    partitionId: string,
    options?: SkipRestorePartitionOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      skipRestorePartitionOperationSpec,
    );
  }

  /**
   * Suspends periodic backup of the partition, until it is resumed. 202 means that the
   * cluster has taken the request on.
   * @param partitionId Id of the partition.
   * @param options The options parameters.
   */
  suspendPartitionBackup(
    partitionId: string,
    options?: SuspendPartitionBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { partitionId, options },
      suspendPartitionBackupOperationSpec,
    );
  }

  /**
   * Turns off periodic backup that was turned on for a service itself, not what it inherits. With
   * `CleanBackup` its backups are deleted too, for good. 202 means that the cluster has taken the
   * request on.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param options The options parameters.
   */
  disableServiceBackup(
    serviceId: string,
    options?: DisableServiceBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { serviceId, options },
      disableServiceBackupOperationSpec,
    );
  }

  /**
   * Turns on periodic backup of the service and of its partitions, by a policy. It goes before a policy
   * of the application; policies set on its partitions go before it. 202 means that the cluster has
   * taken the request on: `listServiceBackupConfigurations` tells what is in force.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param enableBackupDescription The policy to back up by.
   * @param options The options parameters.
   */
  enableServiceBackup(
    serviceId: string,
    enableBackupDescription: EnableBackupDescription,
    options?: EnableServiceBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { serviceId, enableBackupDescription, options },
      enableServiceBackupOperationSpec,
    );
  }

  /**
   * Lists what periodic backup of a service follows, and of those of its partitions which have a
   * policy or a suspension of their own.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param options The options parameters.
   */
  getServiceBackupConfigurationInfo(
    serviceId: string,
    options?: GetServiceBackupConfigurationInfoOptionalParams,
  ): Promise<GetServiceBackupConfigurationInfoResponse> {
    return this.sendOperationRequest(
      { serviceId, options },
      getServiceBackupConfigurationInfoOperationSpec,
    );
  }

  /**
   * Lists the backups of every partition of a service, from the store of the policy in force.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param options The options parameters.
   */
  getServiceBackupList(
    serviceId: string,
    options?: GetServiceBackupListOptionalParams,
  ): Promise<GetServiceBackupListResponse> {
    return this.sendOperationRequest(
      { serviceId, options },
      getServiceBackupListOperationSpec,
    );
  }

  /**
   * Resumes periodic backup that was suspended on the service itself. 202 means that the cluster has
   * taken
   * the request on.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param options The options parameters.
   */
  resumeServiceBackup(
    serviceId: string,
    options?: ResumeServiceBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { serviceId, options },
      resumeServiceBackupOperationSpec,
    );
  }

  /**
   * Suspends periodic backup of the service and of its partitions, until it is resumed. 202
   * means that the cluster has taken the request on.
   * @param serviceId The service: its name without `fabric:/`, and since runtime 6.0 with `~` for each
   *                  further slash.
   *                  `fabric:/myapp/app1/svc1` is `myapp~app1~svc1`.
   * @param options The options parameters.
   */
  suspendServiceBackup(
    serviceId: string,
    options?: SuspendServiceBackupOptionalParams,
  ): Promise<void> {
    return this.sendOperationRequest(
      { serviceId, options },
      suspendServiceBackupOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const disableApplicationBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Applications/{applicationId}/$/DisableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.disableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.applicationId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const enableApplicationBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Applications/{applicationId}/$/EnableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.enableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.applicationId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const getApplicationBackupConfigurationInfoOperationSpec: coreClient.OperationSpec =
  {
    path: "/Applications/{applicationId}/$/GetBackupConfigurationInfo",
    httpMethod: "GET",
    responses: {
      200: {
        bodyMapper: Mappers.PagedBackupConfigurationInfoList,
      },
      default: {
        bodyMapper: Mappers.FabricError,
      },
    },
    queryParameters: [
      Parameters.apiVersion,
      Parameters.serverTimeout,
      Parameters.continuationToken,
      Parameters.maxResults,
    ],
    urlParameters: [Parameters.endpoint, Parameters.applicationId],
    headerParameters: [Parameters.accept],
    serializer,
  };
const getApplicationBackupListOperationSpec: coreClient.OperationSpec = {
  path: "/Applications/{applicationId}/$/GetBackups",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupInfoList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
    Parameters.latest,
    Parameters.startDateTimeFilter,
    Parameters.endDateTimeFilter,
    Parameters.metadataFromBlob,
  ],
  urlParameters: [Parameters.endpoint, Parameters.applicationId],
  headerParameters: [Parameters.accept],
  serializer,
};
const resumeApplicationBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Applications/{applicationId}/$/ResumeBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.applicationId],
  headerParameters: [Parameters.accept],
  serializer,
};
const suspendApplicationBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Applications/{applicationId}/$/SuspendBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.applicationId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getBackupsFromBackupLocationOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/$/GetBackups",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupInfoList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.getBackupByStorageQueryDescription,
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
  ],
  urlParameters: [Parameters.endpoint],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const getBackupPolicyListOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupPolicyDescriptionList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
  ],
  urlParameters: [Parameters.endpoint],
  headerParameters: [Parameters.accept],
  serializer,
};
const getBackupPolicyByNameOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.BackupPolicyDescription,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.backupPolicyName],
  headerParameters: [Parameters.accept],
  serializer,
};
const deleteBackupPolicyOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/Delete",
  httpMethod: "POST",
  responses: {
    200: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.backupPolicyName],
  headerParameters: [Parameters.accept],
  serializer,
};
const getAllEntitiesBackedUpByPolicyOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/GetBackupEnabledEntities",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupEntityList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
  ],
  urlParameters: [Parameters.endpoint, Parameters.backupPolicyName],
  headerParameters: [Parameters.accept],
  serializer,
};
const updateBackupPolicyOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies/{backupPolicyName}/$/Update",
  httpMethod: "POST",
  responses: {
    200: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.backupPolicyDescription,
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.validateConnection,
  ],
  urlParameters: [Parameters.endpoint, Parameters.backupPolicyName],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const createBackupPolicyOperationSpec: coreClient.OperationSpec = {
  path: "/BackupRestore/BackupPolicies/$/Create",
  httpMethod: "POST",
  responses: {
    201: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.backupPolicyDescription,
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.validateConnection,
  ],
  urlParameters: [Parameters.endpoint],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const backupPartitionOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/Backup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.backupPartitionDescription,
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.backupTimeout,
  ],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const disablePartitionBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/DisableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.disableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const enablePartitionBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/EnableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.enableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const getPartitionBackupConfigurationInfoOperationSpec: coreClient.OperationSpec =
  {
    path: "/Partitions/{partitionId}/$/GetBackupConfigurationInfo",
    httpMethod: "GET",
    responses: {
      200: {
        bodyMapper: Mappers.PartitionBackupConfigurationInfo,
      },
      default: {
        bodyMapper: Mappers.FabricError,
      },
    },
    queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
    urlParameters: [Parameters.endpoint, Parameters.partitionId],
    headerParameters: [Parameters.accept],
    serializer,
  };
const getPartitionBackupProgressOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/GetBackupProgress",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.BackupProgressInfo,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getPartitionBackupListOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/GetBackups",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupInfoList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
    Parameters.latest,
    Parameters.startDateTimeFilter,
    Parameters.endDateTimeFilter,
    Parameters.metadataFromBlob,
  ],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getPartitionRestoreProgressOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/GetRestoreProgress",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.RestoreProgressInfo,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const restorePartitionOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/Restore",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.restorePartitionDescription,
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.latest,
    Parameters.metadataFromBlob,
    Parameters.restoreTimeout,
  ],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const resumePartitionBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/ResumeBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const skipRestorePartitionOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/SkipAutoRestore",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.restoreTimeout,
  ],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const suspendPartitionBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Partitions/{partitionId}/$/SuspendBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.partitionId],
  headerParameters: [Parameters.accept],
  serializer,
};
const disableServiceBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Services/{serviceId}/$/DisableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.disableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.serviceId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const enableServiceBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Services/{serviceId}/$/EnableBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  requestBody: Parameters.enableBackupDescription,
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.serviceId],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const getServiceBackupConfigurationInfoOperationSpec: coreClient.OperationSpec =
  {
    path: "/Services/{serviceId}/$/GetBackupConfigurationInfo",
    httpMethod: "GET",
    responses: {
      200: {
        bodyMapper: Mappers.PagedBackupConfigurationInfoList,
      },
      default: {
        bodyMapper: Mappers.FabricError,
      },
    },
    queryParameters: [
      Parameters.apiVersion,
      Parameters.serverTimeout,
      Parameters.continuationToken,
      Parameters.maxResults,
    ],
    urlParameters: [Parameters.endpoint, Parameters.serviceId],
    headerParameters: [Parameters.accept],
    serializer,
  };
const getServiceBackupListOperationSpec: coreClient.OperationSpec = {
  path: "/Services/{serviceId}/$/GetBackups",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.PagedBackupInfoList,
    },
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.serverTimeout,
    Parameters.continuationToken,
    Parameters.maxResults,
    Parameters.latest,
    Parameters.startDateTimeFilter,
    Parameters.endDateTimeFilter,
    Parameters.metadataFromBlob,
  ],
  urlParameters: [Parameters.endpoint, Parameters.serviceId],
  headerParameters: [Parameters.accept],
  serializer,
};
const resumeServiceBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Services/{serviceId}/$/ResumeBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.serviceId],
  headerParameters: [Parameters.accept],
  serializer,
};
const suspendServiceBackupOperationSpec: coreClient.OperationSpec = {
  path: "/Services/{serviceId}/$/SuspendBackup",
  httpMethod: "POST",
  responses: {
    202: {},
    default: {
      bodyMapper: Mappers.FabricError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.serverTimeout],
  urlParameters: [Parameters.endpoint, Parameters.serviceId],
  headerParameters: [Parameters.accept],
  serializer,
};
