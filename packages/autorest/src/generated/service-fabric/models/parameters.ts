// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationParameter,
  OperationURLParameter,
  OperationQueryParameter,
} from "@azure/core-client";
import {
  DisableBackupDescription as DisableBackupDescriptionMapper,
  EnableBackupDescription as EnableBackupDescriptionMapper,
  GetBackupByStorageQueryDescription as GetBackupByStorageQueryDescriptionMapper,
  BackupPolicyDescription as BackupPolicyDescriptionMapper,
  BackupPartitionDescription as BackupPartitionDescriptionMapper,
  RestorePartitionDescription as RestorePartitionDescriptionMapper,
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

export const disableBackupDescription: OperationParameter = {
  parameterPath: ["options", "disableBackupDescription"],
  mapper: DisableBackupDescriptionMapper,
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

export const endpoint: OperationURLParameter = {
  parameterPath: "endpoint",
  mapper: {
    serializedName: "endpoint",
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
    defaultValue: "6.4",
    isConstant: true,
    serializedName: "api-version",
    type: {
      name: "String",
    },
  },
};

export const serverTimeout: OperationQueryParameter = {
  parameterPath: ["options", "serverTimeout"],
  mapper: {
    constraints: {
      InclusiveMaximum: 4294967295,
      InclusiveMinimum: 1,
    },
    serializedName: "timeout",
    type: {
      name: "Number",
    },
  },
};

export const applicationId: OperationURLParameter = {
  parameterPath: "applicationId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "applicationId",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const enableBackupDescription: OperationParameter = {
  parameterPath: "enableBackupDescription",
  mapper: EnableBackupDescriptionMapper,
};

export const continuationToken: OperationQueryParameter = {
  parameterPath: ["options", "continuationToken"],
  mapper: {
    serializedName: "ContinuationToken",
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const maxResults: OperationQueryParameter = {
  parameterPath: ["options", "maxResults"],
  mapper: {
    constraints: {
      InclusiveMinimum: 0,
    },
    serializedName: "MaxResults",
    type: {
      name: "Number",
    },
  },
};

export const latest: OperationQueryParameter = {
  parameterPath: ["options", "latest"],
  mapper: {
    serializedName: "Latest",
    type: {
      name: "Boolean",
    },
  },
};

export const startDateTimeFilter: OperationQueryParameter = {
  parameterPath: ["options", "startDateTimeFilter"],
  mapper: {
    serializedName: "StartDateTimeFilter",
    type: {
      name: "DateTime",
    },
  },
};

export const endDateTimeFilter: OperationQueryParameter = {
  parameterPath: ["options", "endDateTimeFilter"],
  mapper: {
    serializedName: "EndDateTimeFilter",
    type: {
      name: "DateTime",
    },
  },
};

export const metadataFromBlob: OperationQueryParameter = {
  parameterPath: ["options", "metadataFromBlob"],
  mapper: {
    serializedName: "MetadataFromBlob",
    type: {
      name: "Boolean",
    },
  },
};

export const getBackupByStorageQueryDescription: OperationParameter = {
  parameterPath: "getBackupByStorageQueryDescription",
  mapper: GetBackupByStorageQueryDescriptionMapper,
};

export const backupPolicyName: OperationURLParameter = {
  parameterPath: "backupPolicyName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "backupPolicyName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const backupPolicyDescription: OperationParameter = {
  parameterPath: "backupPolicyDescription",
  mapper: BackupPolicyDescriptionMapper,
};

export const validateConnection: OperationQueryParameter = {
  parameterPath: ["options", "validateConnection"],
  mapper: {
    serializedName: "ValidateConnection",
    type: {
      name: "Boolean",
    },
  },
};

export const backupPartitionDescription: OperationParameter = {
  parameterPath: ["options", "backupPartitionDescription"],
  mapper: BackupPartitionDescriptionMapper,
};

export const partitionId: OperationURLParameter = {
  parameterPath: "partitionId",
  mapper: {
    serializedName: "partitionId",
    required: true,
    type: {
      name: "Uuid",
    },
  },
  skipEncoding: true,
};

export const backupTimeout: OperationQueryParameter = {
  parameterPath: ["options", "backupTimeout"],
  mapper: {
    serializedName: "BackupTimeout",
    type: {
      name: "Number",
    },
  },
};

export const restorePartitionDescription: OperationParameter = {
  parameterPath: ["options", "restorePartitionDescription"],
  mapper: RestorePartitionDescriptionMapper,
};

export const restoreTimeout: OperationQueryParameter = {
  parameterPath: ["options", "restoreTimeout"],
  mapper: {
    serializedName: "RestoreTimeout",
    type: {
      name: "Number",
    },
  },
};

export const serviceId: OperationURLParameter = {
  parameterPath: "serviceId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "serviceId",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};
