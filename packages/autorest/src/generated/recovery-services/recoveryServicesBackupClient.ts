// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";
import * as coreRestPipeline from "@azure/core-rest-pipeline";
import {
  PipelineRequest,
  PipelineResponse,
  SendRequest,
} from "@azure/core-rest-pipeline";
import * as coreAuth from "@azure/core-auth";
import {
  SimplePollerLike,
  OperationState,
  createHttpPoller,
} from "@azure/core-lro";
import { createLroSpec } from "./lroImpl.js";
import {
  OperationsImpl,
  ProtectionIntentOperationsImpl,
  BackupStatusImpl,
  FeatureSupportImpl,
  DeletedProtectionContainersImpl,
  BackupResourceEncryptionConfigsImpl,
  BackupEnginesImpl,
  RecoveryPointsImpl,
  ProtectionContainerRefreshOperationResultsImpl,
  ProtectionContainerRefreshOperationStatusesImpl,
  ProtectableContainersImpl,
  ProtectionContainersImpl,
  BackupWorkloadItemsImpl,
  ProtectionContainerOperationResultsImpl,
  ProtectedItemsImpl,
  BackupsImpl,
  ConfigureSourceScanImpl,
  ProtectedItemOperationResultsImpl,
  ProtectedItemOperationStatusesImpl,
  ItemLevelRecoveryConnectionsImpl,
  RestoresImpl,
  RecoveryPointsRecommendedForMoveImpl,
  BackupJobsImpl,
  JobDetailsImpl,
  JobCancellationsImpl,
  JobOperationResultsImpl,
  ExportJobsOperationResultsImpl,
  JobsImpl,
  BackupOperationResultsImpl,
  BackupOperationStatusesImpl,
  BackupPoliciesImpl,
  ProtectionPoliciesImpl,
  ProtectionPolicyOperationResultsImpl,
  ProtectionPolicyOperationStatusesImpl,
  BackupProtectableItemsImpl,
  BackupProtectedItemsImpl,
  BackupProtectionContainersImpl,
  BackupProtectionIntentImpl,
  ResourceGuardProxiesImpl,
  ResourceGuardProxyImpl,
  SecurityPINsImpl,
  FetchTieringCostImpl,
  GetTieringCostOperationResultImpl,
  TieringCostOperationStatusImpl,
  ValidateOperationImpl,
  BackupUsageSummariesImpl,
  OperationImpl,
  ValidateOperationResultsImpl,
  ValidateOperationStatusesImpl,
  BackupResourceVaultConfigsImpl,
  BackupResourceStorageConfigsNonCRRImpl,
  BMSPrepareDataMoveOperationResultImpl,
  PrivateEndpointConnectionOperationsImpl,
  PrivateEndpointOperationsImpl,
} from "./operations/index.js";
import {
  Operations,
  ProtectionIntentOperations,
  BackupStatus,
  FeatureSupport,
  DeletedProtectionContainers,
  BackupResourceEncryptionConfigs,
  BackupEngines,
  RecoveryPoints,
  ProtectionContainerRefreshOperationResults,
  ProtectionContainerRefreshOperationStatuses,
  ProtectableContainers,
  ProtectionContainers,
  BackupWorkloadItems,
  ProtectionContainerOperationResults,
  ProtectedItems,
  Backups,
  ConfigureSourceScan,
  ProtectedItemOperationResults,
  ProtectedItemOperationStatuses,
  ItemLevelRecoveryConnections,
  Restores,
  RecoveryPointsRecommendedForMove,
  BackupJobs,
  JobDetails,
  JobCancellations,
  JobOperationResults,
  ExportJobsOperationResults,
  Jobs,
  BackupOperationResults,
  BackupOperationStatuses,
  BackupPolicies,
  ProtectionPolicies,
  ProtectionPolicyOperationResults,
  ProtectionPolicyOperationStatuses,
  BackupProtectableItems,
  BackupProtectedItems,
  BackupProtectionContainers,
  BackupProtectionIntent,
  ResourceGuardProxies,
  ResourceGuardProxy,
  SecurityPINs,
  FetchTieringCost,
  GetTieringCostOperationResult,
  TieringCostOperationStatus,
  ValidateOperation,
  BackupUsageSummaries,
  Operation,
  ValidateOperationResults,
  ValidateOperationStatuses,
  BackupResourceVaultConfigs,
  BackupResourceStorageConfigsNonCRR,
  BMSPrepareDataMoveOperationResult,
  PrivateEndpointConnectionOperations,
  PrivateEndpointOperations,
} from "./operationsInterfaces/index.js";
import * as Parameters from "./models/parameters.js";
import * as Mappers from "./models/mappers.js";
import {
  RecoveryServicesBackupClientOptionalParams,
  MoveRPAcrossTiersRequest,
  MoveRecoveryPointOptionalParams,
  MoveRecoveryPointResponse,
  GetOperationStatusOptionalParams,
  GetOperationStatusResponse,
  PrepareDataMoveRequest,
  BMSPrepareDataMoveOptionalParams,
  TriggerDataMoveRequest,
  BMSTriggerDataMoveOptionalParams,
} from "./models/index.js";

export class RecoveryServicesBackupClient extends coreClient.ServiceClient {
  $host: string;
  apiVersion: string;
  subscriptionId: string;

  /**
   * Initializes a new instance of the RecoveryServicesBackupClient class.
   * @param credentials Subscription credentials which uniquely identify client subscription.
   * @param subscriptionId The subscription the vault belongs to. The contract asks for no format.
   * @param options The parameter options
   */
  constructor(
    credentials: coreAuth.TokenCredential,
    subscriptionId: string,
    options?: RecoveryServicesBackupClientOptionalParams,
  ) {
    if (credentials === undefined) {
      throw new Error("'credentials' cannot be null");
    }
    if (subscriptionId === undefined) {
      throw new Error("'subscriptionId' cannot be null");
    }

    // Initializing default values for options
    if (!options) {
      options = {};
    }
    const defaults: RecoveryServicesBackupClientOptionalParams = {
      requestContentType: "application/json; charset=utf-8",
      credential: credentials,
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
      endpoint:
        options.endpoint ?? options.baseUri ?? "https://management.azure.com",
    };
    super(optionsWithDefaults);

    let bearerTokenAuthenticationPolicyFound: boolean = false;
    if (options?.pipeline && options.pipeline.getOrderedPolicies().length > 0) {
      const pipelinePolicies: coreRestPipeline.PipelinePolicy[] =
        options.pipeline.getOrderedPolicies();
      bearerTokenAuthenticationPolicyFound = pipelinePolicies.some(
        (pipelinePolicy) =>
          pipelinePolicy.name ===
          coreRestPipeline.bearerTokenAuthenticationPolicyName,
      );
    }
    if (
      !options ||
      !options.pipeline ||
      options.pipeline.getOrderedPolicies().length == 0 ||
      !bearerTokenAuthenticationPolicyFound
    ) {
      this.pipeline.removePolicy({
        name: coreRestPipeline.bearerTokenAuthenticationPolicyName,
      });
      this.pipeline.addPolicy(
        coreRestPipeline.bearerTokenAuthenticationPolicy({
          credential: credentials,
          scopes:
            optionsWithDefaults.credentialScopes ??
            `${optionsWithDefaults.endpoint}/.default`,
          challengeCallbacks: {
            authorizeRequestOnChallenge:
              coreClient.authorizeRequestOnClaimChallenge,
          },
        }),
      );
    }
    // Parameter assignments
    this.subscriptionId = subscriptionId;

    // Assigning values to Constant parameters
    this.$host = options.$host || "https://management.azure.com";
    this.apiVersion = options.apiVersion || "2026-10-01";
    this.operations = new OperationsImpl(this);
    this.protectionIntentOperations = new ProtectionIntentOperationsImpl(this);
    this.backupStatus = new BackupStatusImpl(this);
    this.featureSupport = new FeatureSupportImpl(this);
    this.deletedProtectionContainers = new DeletedProtectionContainersImpl(
      this,
    );
    this.backupResourceEncryptionConfigs =
      new BackupResourceEncryptionConfigsImpl(this);
    this.backupEngines = new BackupEnginesImpl(this);
    this.recoveryPoints = new RecoveryPointsImpl(this);
    this.protectionContainerRefreshOperationResults =
      new ProtectionContainerRefreshOperationResultsImpl(this);
    this.protectionContainerRefreshOperationStatuses =
      new ProtectionContainerRefreshOperationStatusesImpl(this);
    this.protectableContainers = new ProtectableContainersImpl(this);
    this.protectionContainers = new ProtectionContainersImpl(this);
    this.backupWorkloadItems = new BackupWorkloadItemsImpl(this);
    this.protectionContainerOperationResults =
      new ProtectionContainerOperationResultsImpl(this);
    this.protectedItems = new ProtectedItemsImpl(this);
    this.backups = new BackupsImpl(this);
    this.configureSourceScan = new ConfigureSourceScanImpl(this);
    this.protectedItemOperationResults = new ProtectedItemOperationResultsImpl(
      this,
    );
    this.protectedItemOperationStatuses =
      new ProtectedItemOperationStatusesImpl(this);
    this.itemLevelRecoveryConnections = new ItemLevelRecoveryConnectionsImpl(
      this,
    );
    this.restores = new RestoresImpl(this);
    this.recoveryPointsRecommendedForMove =
      new RecoveryPointsRecommendedForMoveImpl(this);
    this.backupJobs = new BackupJobsImpl(this);
    this.jobDetails = new JobDetailsImpl(this);
    this.jobCancellations = new JobCancellationsImpl(this);
    this.jobOperationResults = new JobOperationResultsImpl(this);
    this.exportJobsOperationResults = new ExportJobsOperationResultsImpl(this);
    this.jobs = new JobsImpl(this);
    this.backupOperationResults = new BackupOperationResultsImpl(this);
    this.backupOperationStatuses = new BackupOperationStatusesImpl(this);
    this.backupPolicies = new BackupPoliciesImpl(this);
    this.protectionPolicies = new ProtectionPoliciesImpl(this);
    this.protectionPolicyOperationResults =
      new ProtectionPolicyOperationResultsImpl(this);
    this.protectionPolicyOperationStatuses =
      new ProtectionPolicyOperationStatusesImpl(this);
    this.backupProtectableItems = new BackupProtectableItemsImpl(this);
    this.backupProtectedItems = new BackupProtectedItemsImpl(this);
    this.backupProtectionContainers = new BackupProtectionContainersImpl(this);
    this.backupProtectionIntent = new BackupProtectionIntentImpl(this);
    this.resourceGuardProxies = new ResourceGuardProxiesImpl(this);
    this.resourceGuardProxy = new ResourceGuardProxyImpl(this);
    this.securityPINs = new SecurityPINsImpl(this);
    this.fetchTieringCost = new FetchTieringCostImpl(this);
    this.getTieringCostOperationResult = new GetTieringCostOperationResultImpl(
      this,
    );
    this.tieringCostOperationStatus = new TieringCostOperationStatusImpl(this);
    this.validateOperation = new ValidateOperationImpl(this);
    this.backupUsageSummaries = new BackupUsageSummariesImpl(this);
    this.operation = new OperationImpl(this);
    this.validateOperationResults = new ValidateOperationResultsImpl(this);
    this.validateOperationStatuses = new ValidateOperationStatusesImpl(this);
    this.backupResourceVaultConfigs = new BackupResourceVaultConfigsImpl(this);
    this.backupResourceStorageConfigsNonCRR =
      new BackupResourceStorageConfigsNonCRRImpl(this);
    this.bMSPrepareDataMoveOperationResult =
      new BMSPrepareDataMoveOperationResultImpl(this);
    this.privateEndpointConnectionOperations =
      new PrivateEndpointConnectionOperationsImpl(this);
    this.privateEndpointOperations = new PrivateEndpointOperationsImpl(this);
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
   * Moves a recovery point to another tier, such as the archive.
   *
   * 202 says only that the request was accepted. The operation it starts creates a job, and the
   * recovery point has moved when that job has ended: this client reads the operation's status and
   * then the job. The contract does not declare the headers by which it is followed; the samples show
   * them.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param containerName Name of the container the item belongs to, for example
   *                      `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *                          group};{virtual machine}`.
   * @param recoveryPointId Id of the recovery point, which is its name.
   * @param parameters From which tier to which.
   * @param options The options parameters.
   */
  moveRecoveryPoint(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: MoveRPAcrossTiersRequest,
    options?: MoveRecoveryPointOptionalParams,
  ): Promise<MoveRecoveryPointResponse> {
    return this.sendOperationRequest(
      {
        resourceGroupName,
        vaultName,
        fabricName,
        containerName,
        protectedItemName,
        recoveryPointId,
        parameters,
        options,
      },
      moveRecoveryPointOperationSpec,
    );
  }

  /**
   * Reads how the move of a vault's backups, or its preparation, is going. It is what
   * `Azure-AsyncOperation` of both leads to. It succeeds whatever became of the operation.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param operationId Id of the operation: the last part of the URLs its 202 named.
   * @param options The options parameters.
   */
  getOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options?: GetOperationStatusOptionalParams,
  ): Promise<GetOperationStatusResponse> {
    return this.sendOperationRequest(
      { resourceGroupName, vaultName, operationId, options },
      getOperationStatusOperationSpec,
    );
  }

  /**
   * Prepares moving the backups of this vault to another one. The result names the `correlationId`
   * that `triggerDataMove`, asked of the other vault, needs.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What moves where to.
   * @param options The options parameters.
   */
  async beginBMSPrepareDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: PrepareDataMoveRequest,
    options?: BMSPrepareDataMoveOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>> {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<void> => {
      return this.sendOperationRequest(args, spec);
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
      args: { resourceGroupName, vaultName, parameters, options },
      spec: bMSPrepareDataMoveOperationSpec,
    });
    const poller = await createHttpPoller<void, OperationState<void>>(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "location",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Prepares moving the backups of this vault to another one. The result names the `correlationId`
   * that `triggerDataMove`, asked of the other vault, needs.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What moves where to.
   * @param options The options parameters.
   */
  async beginBMSPrepareDataMoveAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: PrepareDataMoveRequest,
    options?: BMSPrepareDataMoveOptionalParams,
  ): Promise<void> {
    const poller = await this.beginBMSPrepareDataMove(
      resourceGroupName,
      vaultName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

  /**
   * Moves the backups of another vault into this one. Each call starts another move.
   *
   * What was recorded has no job: the move has ended when its operation has.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What moves from where, with the `correlationId` of `prepareDataMove`.
   * @param options The options parameters.
   */
  async beginBMSTriggerDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: TriggerDataMoveRequest,
    options?: BMSTriggerDataMoveOptionalParams,
  ): Promise<SimplePollerLike<OperationState<void>, void>> {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<void> => {
      return this.sendOperationRequest(args, spec);
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
      args: { resourceGroupName, vaultName, parameters, options },
      spec: bMSTriggerDataMoveOperationSpec,
    });
    const poller = await createHttpPoller<void, OperationState<void>>(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Moves the backups of another vault into this one. Each call starts another move.
   *
   * What was recorded has no job: the move has ended when its operation has.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What moves from where, with the `correlationId` of `prepareDataMove`.
   * @param options The options parameters.
   */
  async beginBMSTriggerDataMoveAndWait(
    resourceGroupName: string,
    vaultName: string,
    parameters: TriggerDataMoveRequest,
    options?: BMSTriggerDataMoveOptionalParams,
  ): Promise<void> {
    const poller = await this.beginBMSTriggerDataMove(
      resourceGroupName,
      vaultName,
      parameters,
      options,
    );
    return poller.pollUntilDone();
  }

  operations: Operations;
  protectionIntentOperations: ProtectionIntentOperations;
  backupStatus: BackupStatus;
  featureSupport: FeatureSupport;
  deletedProtectionContainers: DeletedProtectionContainers;
  backupResourceEncryptionConfigs: BackupResourceEncryptionConfigs;
  backupEngines: BackupEngines;
  recoveryPoints: RecoveryPoints;
  protectionContainerRefreshOperationResults: ProtectionContainerRefreshOperationResults;
  protectionContainerRefreshOperationStatuses: ProtectionContainerRefreshOperationStatuses;
  protectableContainers: ProtectableContainers;
  protectionContainers: ProtectionContainers;
  backupWorkloadItems: BackupWorkloadItems;
  protectionContainerOperationResults: ProtectionContainerOperationResults;
  protectedItems: ProtectedItems;
  backups: Backups;
  configureSourceScan: ConfigureSourceScan;
  protectedItemOperationResults: ProtectedItemOperationResults;
  protectedItemOperationStatuses: ProtectedItemOperationStatuses;
  itemLevelRecoveryConnections: ItemLevelRecoveryConnections;
  restores: Restores;
  recoveryPointsRecommendedForMove: RecoveryPointsRecommendedForMove;
  backupJobs: BackupJobs;
  jobDetails: JobDetails;
  jobCancellations: JobCancellations;
  jobOperationResults: JobOperationResults;
  exportJobsOperationResults: ExportJobsOperationResults;
  jobs: Jobs;
  backupOperationResults: BackupOperationResults;
  backupOperationStatuses: BackupOperationStatuses;
  backupPolicies: BackupPolicies;
  protectionPolicies: ProtectionPolicies;
  protectionPolicyOperationResults: ProtectionPolicyOperationResults;
  protectionPolicyOperationStatuses: ProtectionPolicyOperationStatuses;
  backupProtectableItems: BackupProtectableItems;
  backupProtectedItems: BackupProtectedItems;
  backupProtectionContainers: BackupProtectionContainers;
  backupProtectionIntent: BackupProtectionIntent;
  resourceGuardProxies: ResourceGuardProxies;
  resourceGuardProxy: ResourceGuardProxy;
  securityPINs: SecurityPINs;
  fetchTieringCost: FetchTieringCost;
  getTieringCostOperationResult: GetTieringCostOperationResult;
  tieringCostOperationStatus: TieringCostOperationStatus;
  validateOperation: ValidateOperation;
  backupUsageSummaries: BackupUsageSummaries;
  operation: Operation;
  validateOperationResults: ValidateOperationResults;
  validateOperationStatuses: ValidateOperationStatuses;
  backupResourceVaultConfigs: BackupResourceVaultConfigs;
  backupResourceStorageConfigsNonCRR: BackupResourceStorageConfigsNonCRR;
  bMSPrepareDataMoveOperationResult: BMSPrepareDataMoveOperationResult;
  privateEndpointConnectionOperations: PrivateEndpointConnectionOperations;
  privateEndpointOperations: PrivateEndpointOperations;
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const moveRecoveryPointOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}/move",
  httpMethod: "POST",
  responses: {
    202: {
      headersMapper:
        Mappers.RecoveryServicesBackupClientMoveRecoveryPointHeaders,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters12,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.fabricName,
    Parameters.containerName,
    Parameters.protectedItemName,
    Parameters.recoveryPointId,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const getOperationStatusOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupstorageconfig/vaultstorageconfig/operationStatus/{operationId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.OperationStatus,
    },
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
    Parameters.operationId,
  ],
  headerParameters: [Parameters.accept],
  serializer,
};
const bMSPrepareDataMoveOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupstorageconfig/vaultstorageconfig/prepareDataMove",
  httpMethod: "POST",
  responses: {
    200: {},
    201: {},
    202: {},
    204: {},
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters13,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
const bMSTriggerDataMoveOperationSpec: coreClient.OperationSpec = {
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupstorageconfig/vaultstorageconfig/triggerDataMove",
  httpMethod: "POST",
  responses: {
    200: {},
    201: {},
    202: {},
    204: {},
    default: {
      bodyMapper: Mappers.CloudError,
    },
  },
  requestBody: Parameters.parameters14,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.resourceGroupName,
    Parameters.vaultName,
  ],
  headerParameters: [Parameters.accept, Parameters.contentType],
  mediaType: "json",
  serializer,
};
