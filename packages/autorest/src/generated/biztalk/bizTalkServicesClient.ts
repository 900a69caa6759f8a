// Generated from specs/biztalk/generated/openapi2/2013-04-26.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";
import * as coreRestPipeline from "@azure/core-rest-pipeline";
import * as coreAuth from "@azure/core-auth";
import * as Parameters from "./models/parameters.js";
import * as Mappers from "./models/mappers.js";
import {
  BizTalkServicesClientOptionalParams,
  ListCloudServicesOptionalParams,
  ListCloudServicesResponse,
  GetCloudServiceOptionalParams,
  GetCloudServiceResponse,
  ServiceBackupSettings,
  BackupOptionalParams,
  BackupResponse,
  SuspendOptionalParams,
  SuspendResponse,
  SyncAccessControlKeysOptionalParams,
  SyncAccessControlKeysResponse,
  GetUsageMetricsOptionalParams,
  GetUsageMetricsResponse,
  GetOperationStatusOptionalParams,
  GetOperationStatusResponse,
  ResumeOptionalParams,
  ResumeResponse,
} from "./models/index.js";

export class BizTalkServicesClient extends coreClient.ServiceClient {
  $host: string;
  subscriptionId: string;

  /**
   * Initializes a new instance of the BizTalkServicesClient class.
   * @param credentials Subscription credentials which uniquely identify client subscription.
   * @param subscriptionId The subscription the service belongs to.
   * @param options The parameter options
   */
  constructor(
    credentials: coreAuth.TokenCredential,
    subscriptionId: string,
    options?: BizTalkServicesClientOptionalParams,
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
    const defaults: BizTalkServicesClientOptionalParams = {
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
        options.endpoint ??
        options.baseUri ??
        "https://management.core.windows.net",
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
    this.$host = options.$host || "https://management.core.windows.net";
  }

  /**
   * Lists the cloud services of the subscription with what each of them holds, in one answer.
   *
   * The official list of operations has it by name only; its path is known from a book about BizTalk
   * Services and from clients of other services of the same front end, its answer from the latter.
   * @param options The options parameters.
   */
  listCloudServices(
    options?: ListCloudServicesOptionalParams,
  ): Promise<ListCloudServicesResponse> {
    return this.sendOperationRequest(
      { options },
      listCloudServicesOperationSpec,
    );
  }

  /**
   * Reads one cloud service with what it holds: among it a BizTalk service's ETag, which a backup can be
   * made to depend on.
   *
   * The official list of operations has it by name only; its path is known from a book about BizTalk
   * Services and from clients of other services of the same front end, its answer from the latter.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param options The options parameters.
   */
  getCloudService(
    cloudServiceName: string,
    options?: GetCloudServiceOptionalParams,
  ): Promise<GetCloudServiceResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, options },
      getCloudServiceOperationSpec,
    );
  }

  /**
   * Backs up the configuration and all artifacts of a BizTalk service. The service has to be
   * suspended first; Developer and Free editions cannot be backed up.
   *
   * That the operation is followed at `/operations/{request-id}` is inferred from the Service
   * Management API's rule for every 202; the backup page names no way.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param resourceName Name of the BizTalk service.
   * @param settings Where the backup goes, and its name.
   * @param options The options parameters.
   */
  backup(
    cloudServiceName: string,
    resourceName: string,
    settings: ServiceBackupSettings,
    options?: BackupOptionalParams,
  ): Promise<BackupResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, resourceName, settings, options },
      backupOperationSpec,
    );
  }

  /**
   * Suspends a BizTalk service, as a backup requires. Suspending it again does no harm; the Free
   * edition cannot be suspended.
   *
   * The documentation sends callers to a status query on the service itself; this client follows the
   * operation at `/operations/{request-id}`, the rule of the Service Management API.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param resourceName Name of the BizTalk service.
   * @param options The options parameters.
   */
  suspend(
    cloudServiceName: string,
    resourceName: string,
    options?: SuspendOptionalParams,
  ): Promise<SuspendResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, resourceName, options },
      suspendOperationSpec,
    );
  }

  /**
   * Brings up to date the token signing key and the password of the default identity (`owner`) of Access
   * Control that the BizTalk service keeps. The Free edition has no such operation.
   *
   * The documentation writes the path with a slash before the query in the template, as it is sent, and
   * without it in the example. How the request is followed is inferred: as suspend is.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param resourceName Name of the BizTalk service.
   * @param options The options parameters.
   */
  syncAccessControlKeys(
    cloudServiceName: string,
    resourceName: string,
    options?: SyncAccessControlKeysOptionalParams,
  ): Promise<SyncAccessControlKeysResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, resourceName, options },
      syncAccessControlKeysOperationSpec,
    );
  }

  /**
   * Reads how much a BizTalk service uses of what it may use: hybrid connections, and their data.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param resourceName Name of the BizTalk service.
   * @param options The options parameters.
   */
  getUsageMetrics(
    cloudServiceName: string,
    resourceName: string,
    options?: GetUsageMetricsOptionalParams,
  ): Promise<GetUsageMetricsResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, resourceName, options },
      getUsageMetricsOperationSpec,
    );
  }

  /**
   * Reads how an accepted request is going, by the id its answer carried in `x-ms-request-id`.
   * @param requestId The `x-ms-request-id` of the answer that accepted the request.
   * @param options The options parameters.
   */
  getOperationStatus(
    requestId: string,
    options?: GetOperationStatusOptionalParams,
  ): Promise<GetOperationStatusResponse> {
    return this.sendOperationRequest(
      { requestId, options },
      getOperationStatusOperationSpec,
    );
  }

  /**
   * Resumes a suspended BizTalk service.
   *
   * Documented by name only: method, path and status are inferred from those of suspend.
   * @param cloudServiceName The cloud service that holds the BizTalk service.
   * @param resourceName Name of the BizTalk service.
   * @param options The options parameters.
   */
  resume(
    cloudServiceName: string,
    resourceName: string,
    options?: ResumeOptionalParams,
  ): Promise<ResumeResponse> {
    return this.sendOperationRequest(
      { cloudServiceName, resourceName, options },
      resumeOperationSpec,
    );
  }
}
// Operation Specifications
const xmlSerializer = coreClient.createSerializer(Mappers, /* isXml */ true);

const listCloudServicesOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.CloudServices,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  urlParameters: [Parameters.$host, Parameters.subscriptionId],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const getCloudServiceOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.CloudService,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const backupOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/biztalk/{resourceName}",
  httpMethod: "POST",
  responses: {
    202: {
      headersMapper: Mappers.BizTalkServicesClientBackupHeaders,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  requestBody: Parameters.settings,
  queryParameters: [Parameters.comp],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
    Parameters.resourceName,
  ],
  headerParameters: [
    Parameters.apiVersion,
    Parameters.contentType,
    Parameters.accept1,
    Parameters.ifMatch,
  ],
  isXML: true,
  contentType: "application/xml; charset=utf-8",
  mediaType: "xml",
  serializer: xmlSerializer,
};
const suspendOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}",
  httpMethod: "POST",
  responses: {
    202: {
      headersMapper: Mappers.BizTalkServicesClientSuspendHeaders,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  queryParameters: [Parameters.comp1],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
    Parameters.resourceName,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const syncAccessControlKeysOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}/",
  httpMethod: "POST",
  responses: {
    202: {
      headersMapper: Mappers.BizTalkServicesClientSyncAccessControlKeysHeaders,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  queryParameters: [Parameters.comp2],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
    Parameters.resourceName,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const getUsageMetricsOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}/usage",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.UsageMetricCollection,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
    Parameters.resourceName,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const getOperationStatusOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/operations/{requestId}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.Operation,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.requestId,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
const resumeOperationSpec: coreClient.OperationSpec = {
  path: "/{subscriptionId}/cloudservices/{cloudServiceName}/resources/biztalkservices/~/biztalk/{resourceName}",
  httpMethod: "POST",
  responses: {
    202: {
      headersMapper: Mappers.BizTalkServicesClientResumeHeaders,
    },
    default: {
      bodyMapper: Mappers.ErrorModel,
    },
  },
  queryParameters: [Parameters.comp3],
  urlParameters: [
    Parameters.$host,
    Parameters.subscriptionId,
    Parameters.cloudServiceName,
    Parameters.resourceName,
  ],
  headerParameters: [Parameters.accept, Parameters.apiVersion],
  isXML: true,
  serializer: xmlSerializer,
};
