// Generated from specs/keyvault/generated/openapi2/2026-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationParameter,
  OperationURLParameter,
  OperationQueryParameter,
} from "@azure/core-client";
import {
  SASTokenParameter as SASTokenParameterMapper,
  CertificateRestoreParameters as CertificateRestoreParametersMapper,
  SelectiveKeyRestoreOperationParameters as SelectiveKeyRestoreOperationParametersMapper,
  KeyRestoreParameters as KeyRestoreParametersMapper,
  PreBackupOperationParameters as PreBackupOperationParametersMapper,
  PreRestoreOperationParameters as PreRestoreOperationParametersMapper,
  RestoreOperationParameters as RestoreOperationParametersMapper,
  SecretRestoreParameters as SecretRestoreParametersMapper,
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
    defaultValue: "2026-04-01",
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

export const maxResults: OperationQueryParameter = {
  parameterPath: ["options", "maxResults"],
  mapper: {
    constraints: {
      InclusiveMaximum: 25,
      InclusiveMinimum: 1,
    },
    serializedName: "maxresults",
    type: {
      name: "Number",
    },
  },
};

export const includePending: OperationQueryParameter = {
  parameterPath: ["options", "includePending"],
  mapper: {
    serializedName: "includePending",
    type: {
      name: "Boolean",
    },
  },
};

export const certificateName: OperationURLParameter = {
  parameterPath: "certificateName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "certificate-name",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters: OperationParameter = {
  parameterPath: "parameters",
  mapper: CertificateRestoreParametersMapper,
};

export const keyName: OperationURLParameter = {
  parameterPath: "keyName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "key-name",
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

export const keyName1: OperationURLParameter = {
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

export const parameters1: OperationParameter = {
  parameterPath: "parameters",
  mapper: KeyRestoreParametersMapper,
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

export const secretName: OperationURLParameter = {
  parameterPath: "secretName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "secret-name",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters2: OperationParameter = {
  parameterPath: "parameters",
  mapper: SecretRestoreParametersMapper,
};

export const nextLink: OperationURLParameter = {
  parameterPath: "nextLink",
  mapper: {
    serializedName: "nextLink",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};
