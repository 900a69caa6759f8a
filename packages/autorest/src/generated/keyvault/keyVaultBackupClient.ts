// Generated from specs/keyvault/generated/openapi2/2026-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";
import * as coreRestPipeline from "@azure/core-rest-pipeline";
import {
  PipelineRequest,
  PipelineResponse,
  SendRequest,
} from "@azure/core-rest-pipeline";
import * as coreAuth from "@azure/core-auth";
import { PagedAsyncIterableIterator, PageSettings } from "@azure/core-paging";
import { setContinuationToken } from "./pagingHelper.js";
import {
  SimplePollerLike,
  OperationState,
  createHttpPoller,
} from "@azure/core-lro";
import { createLroSpec } from "./lroImpl.js";
import * as Parameters from "./models/parameters.js";
import * as Mappers from "./models/mappers.js";
import {
  KeyVaultBackupClientOptionalParams,
  CertificateItem,
  GetCertificatesNextOptionalParams,
  GetCertificatesOptionalParams,
  GetCertificatesResponse,
  KeyItem,
  GetKeysNextOptionalParams,
  GetKeysOptionalParams,
  GetKeysResponse,
  SecretItem,
  GetSecretsNextOptionalParams,
  GetSecretsOptionalParams,
  GetSecretsResponse,
  SASTokenParameter,
  FullBackupOptionalParams,
  FullBackupResponse,
  FullBackupStatusOptionalParams,
  FullBackupStatusResponse,
  BackupCertificateOptionalParams,
  BackupCertificateResponse,
  CertificateRestoreParameters,
  RestoreCertificateOptionalParams,
  RestoreCertificateResponse,
  BackupKeyOptionalParams,
  BackupKeyResponse,
  SelectiveKeyRestoreOperationParameters,
  SelectiveKeyRestoreOperationOptionalParams,
  SelectiveKeyRestoreOperationResponse,
  KeyRestoreParameters,
  RestoreKeyOptionalParams,
  RestoreKeyResponse,
  PreBackupOperationParameters,
  PreFullBackupOptionalParams,
  PreFullBackupResponse,
  PreRestoreOperationParameters,
  PreFullRestoreOperationOptionalParams,
  PreFullRestoreOperationResponse,
  RestoreOperationParameters,
  FullRestoreOperationOptionalParams,
  FullRestoreOperationResponse,
  RestoreStatusOptionalParams,
  RestoreStatusResponse,
  BackupSecretOptionalParams,
  BackupSecretResponse,
  SecretRestoreParameters,
  RestoreSecretOptionalParams,
  RestoreSecretResponse,
  SelectiveKeyRestoreStatusOptionalParams,
  SelectiveKeyRestoreStatusResponse,
  GetCertificatesNextResponse,
  GetKeysNextResponse,
  GetSecretsNextResponse,
} from "./models/index.js";

/// <reference lib="esnext.asynciterable" />
export class KeyVaultBackupClient extends coreClient.ServiceClient {
  vaultBaseUrl: string;
  apiVersion: string;

  /**
   * Initializes a new instance of the KeyVaultBackupClient class.
   * @param credentials Subscription credentials which uniquely identify client subscription.
   * @param vaultBaseUrl URL of the vault or the Managed HSM pool, for example
   *                     `https://myvault.vault.azure.net` or
   *                     `https://myhsm.managedhsm.azure.net`.
   * @param options The parameter options
   */
  constructor(
    credentials: coreAuth.TokenCredential,
    vaultBaseUrl: string,
    options?: KeyVaultBackupClientOptionalParams,
  ) {
    if (credentials === undefined) {
      throw new Error("'credentials' cannot be null");
    }
    if (vaultBaseUrl === undefined) {
      throw new Error("'vaultBaseUrl' cannot be null");
    }

    // Initializing default values for options
    if (!options) {
      options = {};
    }
    const defaults: KeyVaultBackupClientOptionalParams = {
      requestContentType: "application/json; charset=utf-8",
      credential: credentials,
    };

    const packageDetails = `azsdk-js-autorest/0.1.0`;
    const userAgentPrefix =
      options.userAgentOptions && options.userAgentOptions.userAgentPrefix
        ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}`
        : `${packageDetails}`;

    if (!options.credentialScopes) {
      options.credentialScopes = ["https://managedhsm.azure.net/.default"];
    }
    const optionsWithDefaults = {
      ...defaults,
      ...options,
      userAgentOptions: {
        userAgentPrefix,
      },
      endpoint: options.endpoint ?? options.baseUri ?? "{vaultBaseUrl}",
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
    this.vaultBaseUrl = vaultBaseUrl;

    // Assigning values to Constant parameters
    this.apiVersion = options.apiVersion || "2026-04-01";
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
   * Lists the certificates of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  public listCertificates(
    options?: GetCertificatesOptionalParams,
  ): PagedAsyncIterableIterator<CertificateItem> {
    const iter = this.getCertificatesPagingAll(options);
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
        return this.getCertificatesPagingPage(options, settings);
      },
    };
  }

  private async *getCertificatesPagingPage(
    options?: GetCertificatesOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<CertificateItem[]> {
    let result: GetCertificatesResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._getCertificates(options);
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._getCertificatesNext(continuationToken, options);
      continuationToken = result.nextLink;
      let page = result.value || [];
      setContinuationToken(page, continuationToken);
      yield page;
    }
  }

  private async *getCertificatesPagingAll(
    options?: GetCertificatesOptionalParams,
  ): AsyncIterableIterator<CertificateItem> {
    for await (const page of this.getCertificatesPagingPage(options)) {
      yield* page;
    }
  }

  /**
   * Lists the keys of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  public listKeys(
    options?: GetKeysOptionalParams,
  ): PagedAsyncIterableIterator<KeyItem> {
    const iter = this.getKeysPagingAll(options);
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
        return this.getKeysPagingPage(options, settings);
      },
    };
  }

  private async *getKeysPagingPage(
    options?: GetKeysOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<KeyItem[]> {
    let result: GetKeysResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._getKeys(options);
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._getKeysNext(continuationToken, options);
      continuationToken = result.nextLink;
      let page = result.value || [];
      setContinuationToken(page, continuationToken);
      yield page;
    }
  }

  private async *getKeysPagingAll(
    options?: GetKeysOptionalParams,
  ): AsyncIterableIterator<KeyItem> {
    for await (const page of this.getKeysPagingPage(options)) {
      yield* page;
    }
  }

  /**
   * Lists the secrets of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  public listSecrets(
    options?: GetSecretsOptionalParams,
  ): PagedAsyncIterableIterator<SecretItem> {
    const iter = this.getSecretsPagingAll(options);
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
        return this.getSecretsPagingPage(options, settings);
      },
    };
  }

  private async *getSecretsPagingPage(
    options?: GetSecretsOptionalParams,
    settings?: PageSettings,
  ): AsyncIterableIterator<SecretItem[]> {
    let result: GetSecretsResponse;
    let continuationToken = settings?.continuationToken;
    if (!continuationToken) {
      result = await this._getSecrets(options);
      let page = result.value || [];
      continuationToken = result.nextLink;
      setContinuationToken(page, continuationToken);
      yield page;
    }
    while (continuationToken) {
      result = await this._getSecretsNext(continuationToken, options);
      continuationToken = result.nextLink;
      let page = result.value || [];
      setContinuationToken(page, continuationToken);
      yield page;
    }
  }

  private async *getSecretsPagingAll(
    options?: GetSecretsOptionalParams,
  ): AsyncIterableIterator<SecretItem> {
    for await (const page of this.getSecretsPagingPage(options)) {
      yield* page;
    }
  }

  /**
   * Creates a full backup of the HSM in an Azure Storage blob container, using a SAS token the caller
   * provides or, from version 7.5, the managed identity of the HSM. A SAS token has to be valid for 24
   * hours more.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200.
   * @param azureStorageBlobContainerUri The container to write to, and what gives access to it.
   * @param options The options parameters.
   */
  async beginFullBackup(
    azureStorageBlobContainerUri: SASTokenParameter,
    options?: FullBackupOptionalParams,
  ): Promise<
    SimplePollerLike<OperationState<FullBackupResponse>, FullBackupResponse>
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<FullBackupResponse> => {
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
      args: { azureStorageBlobContainerUri, options },
      spec: fullBackupOperationSpec,
    });
    const poller = await createHttpPoller<
      FullBackupResponse,
      OperationState<FullBackupResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Creates a full backup of the HSM in an Azure Storage blob container, using a SAS token the caller
   * provides or, from version 7.5, the managed identity of the HSM. A SAS token has to be valid for 24
   * hours more.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200.
   * @param azureStorageBlobContainerUri The container to write to, and what gives access to it.
   * @param options The options parameters.
   */
  async beginFullBackupAndWait(
    azureStorageBlobContainerUri: SASTokenParameter,
    options?: FullBackupOptionalParams,
  ): Promise<FullBackupResponse> {
    const poller = await this.beginFullBackup(
      azureStorageBlobContainerUri,
      options,
    );
    return poller.pollUntilDone();
  }

  /**
   * Reads the status of a full backup, or of a check before one. A job that failed is read with HTTP 200
   * too: look at its `status`.
   * @param jobId The id which the start of the job returned.
   * @param options The options parameters.
   */
  fullBackupStatus(
    jobId: string,
    options?: FullBackupStatusOptionalParams,
  ): Promise<FullBackupStatusResponse> {
    return this.sendOperationRequest(
      { jobId, options },
      fullBackupStatusOperationSpec,
    );
  }

  /**
   * Lists the certificates of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  private _getCertificates(
    options?: GetCertificatesOptionalParams,
  ): Promise<GetCertificatesResponse> {
    return this.sendOperationRequest({ options }, getCertificatesOperationSpec);
  }

  /**
   * Backs up one certificate, with all its versions, as a blob that the caller keeps. Only the service
   * can read
   * the blob, and it can be restored only into a vault of the same subscription and geography: keep it
   * as
   * safely as the certificate itself.
   * @param certificateName Name of the certificate.
   * @param options The options parameters.
   */
  backupCertificate(
    certificateName: string,
    options?: BackupCertificateOptionalParams,
  ): Promise<BackupCertificateResponse> {
    return this.sendOperationRequest(
      { certificateName, options },
      backupCertificateOperationSpec,
    );
  }

  /**
   * Restores one certificate from a backup, with all its versions and under its old name, which must be
   * free:
   * neither in use nor that of one that was deleted and is still kept.
   * @param parameters The blob of the backup.
   * @param options The options parameters.
   */
  restoreCertificate(
    parameters: CertificateRestoreParameters,
    options?: RestoreCertificateOptionalParams,
  ): Promise<RestoreCertificateResponse> {
    return this.sendOperationRequest(
      { parameters, options },
      restoreCertificateOperationSpec,
    );
  }

  /**
   * Lists the keys of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  private _getKeys(options?: GetKeysOptionalParams): Promise<GetKeysResponse> {
    return this.sendOperationRequest({ options }, getKeysOperationSpec);
  }

  /**
   * Backs up one key, with all its versions, as a blob that the caller keeps. Only the service can read
   * the blob, and it can be restored only into a vault of the same subscription and geography: keep it
   * as
   * safely as the key itself.
   * @param keyName Name of the key.
   * @param options The options parameters.
   */
  backupKey(
    keyName: string,
    options?: BackupKeyOptionalParams,
  ): Promise<BackupKeyResponse> {
    return this.sendOperationRequest(
      { keyName, options },
      backupKeyOperationSpec,
    );
  }

  /**
   * Restores every version of one key from a full backup.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
   * @param keyName Name of the key.
   * @param restoreBlobDetails The backup to restore from.
   * @param options The options parameters.
   */
  selectiveKeyRestoreOperation(
    keyName: string,
    restoreBlobDetails: SelectiveKeyRestoreOperationParameters,
    options?: SelectiveKeyRestoreOperationOptionalParams,
  ): Promise<SelectiveKeyRestoreOperationResponse> {
    return this.sendOperationRequest(
      { keyName, restoreBlobDetails, options },
      selectiveKeyRestoreOperationOperationSpec,
    );
  }

  /**
   * Restores one key from a backup, with all its versions and under its old name, which must be free:
   * neither in use nor that of one that was deleted and is still kept.
   * @param parameters The blob of the backup.
   * @param options The options parameters.
   */
  restoreKey(
    parameters: KeyRestoreParameters,
    options?: RestoreKeyOptionalParams,
  ): Promise<RestoreKeyResponse> {
    return this.sendOperationRequest(
      { parameters, options },
      restoreKeyOperationSpec,
    );
  }

  /**
   * Checks whether a full backup could be made, and makes none. The check is a job of its own, which
   * ends like a backup, only without a folder.
   * @param preBackupOperationParameters The container the backup would go to, and what would give
   *                                     access to it.
   * @param options The options parameters.
   */
  async beginPreFullBackup(
    preBackupOperationParameters: PreBackupOperationParameters,
    options?: PreFullBackupOptionalParams,
  ): Promise<
    SimplePollerLike<
      OperationState<PreFullBackupResponse>,
      PreFullBackupResponse
    >
  > {
    const directSendOperation = async (
      args: coreClient.OperationArguments,
      spec: coreClient.OperationSpec,
    ): Promise<PreFullBackupResponse> => {
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
      args: { preBackupOperationParameters, options },
      spec: preFullBackupOperationSpec,
    });
    const poller = await createHttpPoller<
      PreFullBackupResponse,
      OperationState<PreFullBackupResponse>
    >(lro, {
      restoreFrom: options?.resumeFrom,
      intervalInMs: options?.updateIntervalInMs,
      resourceLocationConfig: "azure-async-operation",
    });
    await poller.poll();
    return poller;
  }

  /**
   * Checks whether a full backup could be made, and makes none. The check is a job of its own, which
   * ends like a backup, only without a folder.
   * @param preBackupOperationParameters The container the backup would go to, and what would give
   *                                     access to it.
   * @param options The options parameters.
   */
  async beginPreFullBackupAndWait(
    preBackupOperationParameters: PreBackupOperationParameters,
    options?: PreFullBackupOptionalParams,
  ): Promise<PreFullBackupResponse> {
    const poller = await this.beginPreFullBackup(
      preBackupOperationParameters,
      options,
    );
    return poller.pollUntilDone();
  }

  /**
   * Checks whether the HSM could be restored from a full backup, and restores nothing. The check is a
   * job of its own, which ends like a restore.
   * @param preRestoreOperationParameters The backup the restore would be from.
   * @param options The options parameters.
   */
  preFullRestoreOperation(
    preRestoreOperationParameters: PreRestoreOperationParameters,
    options?: PreFullRestoreOperationOptionalParams,
  ): Promise<PreFullRestoreOperationResponse> {
    return this.sendOperationRequest(
      { preRestoreOperationParameters, options },
      preFullRestoreOperationOperationSpec,
    );
  }

  /**
   * Restores the whole HSM from a full backup. What the HSM holds is replaced by what the backup holds.
   *
   * 202 means only that the job was accepted. How a failed job ended stands in its status, which is read
   * with HTTP 200. The last status is the result: nothing can be read at the address of the request.
   * @param restoreBlobDetails The backup to restore from.
   * @param options The options parameters.
   */
  fullRestoreOperation(
    restoreBlobDetails: RestoreOperationParameters,
    options?: FullRestoreOperationOptionalParams,
  ): Promise<FullRestoreOperationResponse> {
    return this.sendOperationRequest(
      { restoreBlobDetails, options },
      fullRestoreOperationOperationSpec,
    );
  }

  /**
   * Reads the status of a restore of the whole HSM, of a check before one or of the restore of one key.
   * A job that failed is read with HTTP 200 too: look at its `status`.
   * @param jobId The id which the start of the job returned.
   * @param options The options parameters.
   */
  restoreStatus(
    jobId: string,
    options?: RestoreStatusOptionalParams,
  ): Promise<RestoreStatusResponse> {
    return this.sendOperationRequest(
      { jobId, options },
      restoreStatusOperationSpec,
    );
  }

  /**
   * Lists the secrets of a vault: their names and what is known of them, not their content.
   * @param options The options parameters.
   */
  private _getSecrets(
    options?: GetSecretsOptionalParams,
  ): Promise<GetSecretsResponse> {
    return this.sendOperationRequest({ options }, getSecretsOperationSpec);
  }

  /**
   * Backs up one secret, with all its versions, as a blob that the caller keeps. Only the service can
   * read
   * the blob, and it can be restored only into a vault of the same subscription and geography: keep it
   * as
   * safely as the secret itself.
   * @param secretName Name of the secret.
   * @param options The options parameters.
   */
  backupSecret(
    secretName: string,
    options?: BackupSecretOptionalParams,
  ): Promise<BackupSecretResponse> {
    return this.sendOperationRequest(
      { secretName, options },
      backupSecretOperationSpec,
    );
  }

  /**
   * Restores one secret from a backup, with all its versions and under its old name, which must be free:
   * neither in use nor that of one that was deleted and is still kept.
   * @param parameters The blob of the backup.
   * @param options The options parameters.
   */
  restoreSecret(
    parameters: SecretRestoreParameters,
    options?: RestoreSecretOptionalParams,
  ): Promise<RestoreSecretResponse> {
    return this.sendOperationRequest(
      { parameters, options },
      restoreSecretOperationSpec,
    );
  }

  /**
   * Reads the status of the restore of one key. A job that failed is read with HTTP 200 too: look at its
   * `status`.
   *
   * It is the same request as `restoreStatus`, which is what versions before 7.6 call it; that they
   * answer it the same way is documented.
   * @param jobId The id which the start of the job returned.
   * @param options The options parameters.
   */
  selectiveKeyRestoreStatus(
    jobId: string,
    options?: SelectiveKeyRestoreStatusOptionalParams,
  ): Promise<SelectiveKeyRestoreStatusResponse> {
    return this.sendOperationRequest(
      { jobId, options },
      selectiveKeyRestoreStatusOperationSpec,
    );
  }

  /**
   * GetCertificatesNext
   * @param nextLink The nextLink from the previous successful call to the GetCertificates method.
   * @param options The options parameters.
   */
  private _getCertificatesNext(
    nextLink: string,
    options?: GetCertificatesNextOptionalParams,
  ): Promise<GetCertificatesNextResponse> {
    return this.sendOperationRequest(
      { nextLink, options },
      getCertificatesNextOperationSpec,
    );
  }

  /**
   * GetKeysNext
   * @param nextLink The nextLink from the previous successful call to the GetKeys method.
   * @param options The options parameters.
   */
  private _getKeysNext(
    nextLink: string,
    options?: GetKeysNextOptionalParams,
  ): Promise<GetKeysNextResponse> {
    return this.sendOperationRequest(
      { nextLink, options },
      getKeysNextOperationSpec,
    );
  }

  /**
   * GetSecretsNext
   * @param nextLink The nextLink from the previous successful call to the GetSecrets method.
   * @param options The options parameters.
   */
  private _getSecretsNext(
    nextLink: string,
    options?: GetSecretsNextOptionalParams,
  ): Promise<GetSecretsNextResponse> {
    return this.sendOperationRequest(
      { nextLink, options },
      getSecretsNextOperationSpec,
    );
  }
}
// Operation Specifications
const serializer = coreClient.createSerializer(Mappers, /* isXml */ false);

const fullBackupOperationSpec: coreClient.OperationSpec = {
  path: "/backup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientFullBackupHeaders,
    },
    201: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientFullBackupHeaders,
    },
    202: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientFullBackupHeaders,
    },
    204: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientFullBackupHeaders,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.azureStorageBlobContainerUri,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const fullBackupStatusOperationSpec: coreClient.OperationSpec = {
  path: "/backup/{jobId}/pending",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.FullBackupOperation,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.jobId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getCertificatesOperationSpec: coreClient.OperationSpec = {
  path: "/certificates",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.CertificateListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [
    Parameters.apiVersion,
    Parameters.maxResults,
    Parameters.includePending,
  ],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.accept],
  serializer,
};
const backupCertificateOperationSpec: coreClient.OperationSpec = {
  path: "/certificates/{certificate-name}/backup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.BackupCertificateResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.certificateName],
  headerParameters: [Parameters.accept],
  serializer,
};
const restoreCertificateOperationSpec: coreClient.OperationSpec = {
  path: "/certificates/restore",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.CertificateBundle,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.parameters,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const getKeysOperationSpec: coreClient.OperationSpec = {
  path: "/keys",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.KeyListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.maxResults],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.accept],
  serializer,
};
const backupKeyOperationSpec: coreClient.OperationSpec = {
  path: "/keys/{key-name}/backup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.BackupKeyResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.keyName],
  headerParameters: [Parameters.accept],
  serializer,
};
const selectiveKeyRestoreOperationOperationSpec: coreClient.OperationSpec = {
  path: "/keys/{keyName}/restore",
  httpMethod: "PUT",
  responses: {
    202: {
      bodyMapper: Mappers.SelectiveKeyRestoreOperation,
      headersMapper:
        Mappers.KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.restoreBlobDetails,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.keyName1],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const restoreKeyOperationSpec: coreClient.OperationSpec = {
  path: "/keys/restore",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.KeyBundle,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.parameters1,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const preFullBackupOperationSpec: coreClient.OperationSpec = {
  path: "/prebackup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientPreFullBackupHeaders,
    },
    201: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientPreFullBackupHeaders,
    },
    202: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientPreFullBackupHeaders,
    },
    204: {
      bodyMapper: Mappers.FullBackupOperation,
      headersMapper: Mappers.KeyVaultBackupClientPreFullBackupHeaders,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.preBackupOperationParameters,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const preFullRestoreOperationOperationSpec: coreClient.OperationSpec = {
  path: "/prerestore",
  httpMethod: "PUT",
  responses: {
    202: {
      bodyMapper: Mappers.RestoreOperation,
      headersMapper: Mappers.KeyVaultBackupClientPreFullRestoreOperationHeaders,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.preRestoreOperationParameters,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const fullRestoreOperationOperationSpec: coreClient.OperationSpec = {
  path: "/restore",
  httpMethod: "PUT",
  responses: {
    202: {
      bodyMapper: Mappers.RestoreOperation,
      headersMapper: Mappers.KeyVaultBackupClientFullRestoreOperationHeaders,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.restoreBlobDetails1,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const restoreStatusOperationSpec: coreClient.OperationSpec = {
  path: "/restore/{jobId}/pending",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.RestoreOperation,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.jobId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getSecretsOperationSpec: coreClient.OperationSpec = {
  path: "/secrets",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.SecretListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion, Parameters.maxResults],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.accept],
  serializer,
};
const backupSecretOperationSpec: coreClient.OperationSpec = {
  path: "/secrets/{secret-name}/backup",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.BackupSecretResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.secretName],
  headerParameters: [Parameters.accept],
  serializer,
};
const restoreSecretOperationSpec: coreClient.OperationSpec = {
  path: "/secrets/restore",
  httpMethod: "POST",
  responses: {
    200: {
      bodyMapper: Mappers.SecretBundle,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  requestBody: Parameters.parameters2,
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl],
  headerParameters: [Parameters.contentType, Parameters.accept],
  mediaType: "json",
  serializer,
};
const selectiveKeyRestoreStatusOperationSpec: coreClient.OperationSpec = {
  path: "/restore/{jobId}/pending",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.SelectiveKeyRestoreOperation,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  queryParameters: [Parameters.apiVersion],
  urlParameters: [Parameters.vaultBaseUrl, Parameters.jobId],
  headerParameters: [Parameters.accept],
  serializer,
};
const getCertificatesNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.CertificateListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  urlParameters: [Parameters.vaultBaseUrl, Parameters.nextLink],
  headerParameters: [Parameters.accept],
  serializer,
};
const getKeysNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.KeyListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  urlParameters: [Parameters.vaultBaseUrl, Parameters.nextLink],
  headerParameters: [Parameters.accept],
  serializer,
};
const getSecretsNextOperationSpec: coreClient.OperationSpec = {
  path: "{nextLink}",
  httpMethod: "GET",
  responses: {
    200: {
      bodyMapper: Mappers.SecretListResult,
    },
    default: {
      bodyMapper: Mappers.KeyVaultError,
    },
  },
  urlParameters: [Parameters.vaultBaseUrl, Parameters.nextLink],
  headerParameters: [Parameters.accept],
  serializer,
};
