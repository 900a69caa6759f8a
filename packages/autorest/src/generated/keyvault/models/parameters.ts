// Generated from specs/keyvault/generated/openapi2/2025-07-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationParameter,
  OperationURLParameter,
  OperationQueryParameter,
} from "@azure/core-client";
import {
  SASTokenParameter as SASTokenParameterMapper,
  SelectiveKeyRestoreOperationParameters as SelectiveKeyRestoreOperationParametersMapper,
  PreBackupOperationParameters as PreBackupOperationParametersMapper,
  PreRestoreOperationParameters as PreRestoreOperationParametersMapper,
  RestoreOperationParameters as RestoreOperationParametersMapper,
} from "../models/mappers.js";

export const contentType: OperationParameter = {
  parameterPath: ["options", "contentType"],
  mapper: {
    defaultValue: "application/json",
    isConstant: true,
    serializedName: "Content-Type",
    type: {
      name: "String",
    },
  },
};

export const azureStorageBlobContainerUri: OperationParameter = {
  parameterPath: "azureStorageBlobContainerUri",
  mapper: SASTokenParameterMapper,
};

export const accept: OperationParameter = {
  parameterPath: "accept",
  mapper: {
    defaultValue: "application/json",
    isConstant: true,
    serializedName: "Accept",
    type: {
      name: "String",
    },
  },
};

export const vaultBaseUrl: OperationURLParameter = {
  parameterPath: "vaultBaseUrl",
  mapper: {
    serializedName: "vaultBaseUrl",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const apiVersion: OperationQueryParameter = {
  parameterPath: "apiVersion",
  mapper: {
    defaultValue: "2025-07-01",
    isConstant: true,
    serializedName: "api-version",
    type: {
      name: "String",
    },
  },
};

export const jobId: OperationURLParameter = {
  parameterPath: "jobId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "jobId",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const restoreBlobDetails: OperationParameter = {
  parameterPath: "restoreBlobDetails",
  mapper: SelectiveKeyRestoreOperationParametersMapper,
};

export const keyName: OperationURLParameter = {
  parameterPath: "keyName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "keyName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const preBackupOperationParameters: OperationParameter = {
  parameterPath: "preBackupOperationParameters",
  mapper: PreBackupOperationParametersMapper,
};

export const preRestoreOperationParameters: OperationParameter = {
  parameterPath: "preRestoreOperationParameters",
  mapper: PreRestoreOperationParametersMapper,
};

export const restoreBlobDetails1: OperationParameter = {
  parameterPath: "restoreBlobDetails",
  mapper: RestoreOperationParametersMapper,
};
