// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  OperationParameter,
  OperationURLParameter,
  OperationQueryParameter,
} from "@azure/core-client";
import {
  PreValidateEnableBackupRequest as PreValidateEnableBackupRequestMapper,
  ProtectionIntentResource as ProtectionIntentResourceMapper,
  BackupStatusRequest as BackupStatusRequestMapper,
  FeatureSupportRequest as FeatureSupportRequestMapper,
  BackupResourceEncryptionConfigResource as BackupResourceEncryptionConfigResourceMapper,
  GetRPExtendedInfoRequestResource as GetRPExtendedInfoRequestResourceMapper,
  ProtectionContainerResource as ProtectionContainerResourceMapper,
  ProtectedItemResource as ProtectedItemResourceMapper,
  BackupRequestResource as BackupRequestResourceMapper,
  ProtectedItemConfigureSourceScanRequest as ProtectedItemConfigureSourceScanRequestMapper,
  InstantItemRecoveryOperationResultRequest as InstantItemRecoveryOperationResultRequestMapper,
  ILRRequestResource as ILRRequestResourceMapper,
  MoveRPAcrossTiersRequest as MoveRPAcrossTiersRequestMapper,
  PrepareDataMoveRequest as PrepareDataMoveRequestMapper,
  TriggerDataMoveRequest as TriggerDataMoveRequestMapper,
  RestoreRequestResource as RestoreRequestResourceMapper,
  ListRecoveryPointsRecommendedForMoveRequest as ListRecoveryPointsRecommendedForMoveRequestMapper,
  ProtectionPolicyResource as ProtectionPolicyResourceMapper,
  ResourceGuardProxyBaseResource as ResourceGuardProxyBaseResourceMapper,
  UnlockDeleteRequest as UnlockDeleteRequestMapper,
  SecurityPinBase as SecurityPinBaseMapper,
  FetchTieringCostInfoRequest as FetchTieringCostInfoRequestMapper,
  ValidateOperationRequestResource as ValidateOperationRequestResourceMapper,
  BackupResourceVaultConfigResource as BackupResourceVaultConfigResourceMapper,
  BackupResourceConfigResource as BackupResourceConfigResourceMapper,
  PrivateEndpointConnectionResource as PrivateEndpointConnectionResourceMapper,
} from "../models/mappers.js";

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

export const $host: OperationURLParameter = {
  parameterPath: "$host",
  mapper: {
    serializedName: "$host",
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
    defaultValue: "2026-10-01",
    isConstant: true,
    serializedName: "api-version",
    type: {
      name: "String",
    },
  },
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

export const parameters: OperationParameter = {
  parameterPath: "parameters",
  mapper: PreValidateEnableBackupRequestMapper,
};

export const subscriptionId: OperationURLParameter = {
  parameterPath: "subscriptionId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "subscriptionId",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const azureRegion: OperationURLParameter = {
  parameterPath: "azureRegion",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "azureRegion",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const resourceGroupName: OperationURLParameter = {
  parameterPath: "resourceGroupName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "resourceGroupName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const vaultName: OperationURLParameter = {
  parameterPath: "vaultName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "vaultName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const fabricName: OperationURLParameter = {
  parameterPath: "fabricName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "fabricName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const intentObjectName: OperationURLParameter = {
  parameterPath: "intentObjectName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "intentObjectName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters1: OperationParameter = {
  parameterPath: "parameters",
  mapper: ProtectionIntentResourceMapper,
};

export const parameters2: OperationParameter = {
  parameterPath: "parameters",
  mapper: BackupStatusRequestMapper,
};

export const parameters3: OperationParameter = {
  parameterPath: "parameters",
  mapper: FeatureSupportRequestMapper,
};

export const filter: OperationQueryParameter = {
  parameterPath: ["options", "filter"],
  mapper: {
    serializedName: "$filter",
    type: {
      name: "String",
    },
  },
};

export const parameters4: OperationParameter = {
  parameterPath: "parameters",
  mapper: BackupResourceEncryptionConfigResourceMapper,
};

export const skipToken: OperationQueryParameter = {
  parameterPath: ["options", "skipToken"],
  mapper: {
    serializedName: "$skipToken",
    type: {
      name: "String",
    },
  },
};

export const backupEngineName: OperationURLParameter = {
  parameterPath: "backupEngineName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "backupEngineName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters5: OperationParameter = {
  parameterPath: "parameters",
  mapper: GetRPExtendedInfoRequestResourceMapper,
};

export const operationId: OperationURLParameter = {
  parameterPath: "operationId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "operationId",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const containerName: OperationURLParameter = {
  parameterPath: "containerName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "containerName",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const protectedItemName: OperationURLParameter = {
  parameterPath: "protectedItemName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "protectedItemName",
    required: true,
    type: {
      name: "String",
    },
  },
  skipEncoding: true,
};

export const recoveryPointId: OperationURLParameter = {
  parameterPath: "recoveryPointId",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "recoveryPointId",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters6: OperationParameter = {
  parameterPath: "parameters",
  mapper: ProtectionContainerResourceMapper,
};

export const parameters7: OperationParameter = {
  parameterPath: "parameters",
  mapper: ProtectedItemResourceMapper,
};

export const xMsAuthorizationAuxiliary: OperationParameter = {
  parameterPath: ["options", "xMsAuthorizationAuxiliary"],
  mapper: {
    serializedName: "x-ms-authorization-auxiliary",
    type: {
      name: "String",
    },
  },
};

export const parameters8: OperationParameter = {
  parameterPath: "parameters",
  mapper: BackupRequestResourceMapper,
};

export const parameters9: OperationParameter = {
  parameterPath: "parameters",
  mapper: ProtectedItemConfigureSourceScanRequestMapper,
};

export const parameters10: OperationParameter = {
  parameterPath: "parameters",
  mapper: InstantItemRecoveryOperationResultRequestMapper,
};

export const parameters11: OperationParameter = {
  parameterPath: "parameters",
  mapper: ILRRequestResourceMapper,
};

export const parameters12: OperationParameter = {
  parameterPath: "parameters",
  mapper: MoveRPAcrossTiersRequestMapper,
};

export const parameters13: OperationParameter = {
  parameterPath: "parameters",
  mapper: PrepareDataMoveRequestMapper,
};

export const parameters14: OperationParameter = {
  parameterPath: "parameters",
  mapper: TriggerDataMoveRequestMapper,
};

export const parameters15: OperationParameter = {
  parameterPath: "parameters",
  mapper: RestoreRequestResourceMapper,
};

export const parameters16: OperationParameter = {
  parameterPath: "parameters",
  mapper: ListRecoveryPointsRecommendedForMoveRequestMapper,
};

export const jobName: OperationURLParameter = {
  parameterPath: "jobName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "jobName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const policyName: OperationURLParameter = {
  parameterPath: "policyName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "policyName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters17: OperationParameter = {
  parameterPath: "parameters",
  mapper: ProtectionPolicyResourceMapper,
};

export const resourceGuardProxyName: OperationURLParameter = {
  parameterPath: "resourceGuardProxyName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "resourceGuardProxyName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters18: OperationParameter = {
  parameterPath: "parameters",
  mapper: ResourceGuardProxyBaseResourceMapper,
};

export const parameters19: OperationParameter = {
  parameterPath: "parameters",
  mapper: UnlockDeleteRequestMapper,
};

export const parameters20: OperationParameter = {
  parameterPath: ["options", "parameters"],
  mapper: SecurityPinBaseMapper,
};

export const parameters21: OperationParameter = {
  parameterPath: "parameters",
  mapper: FetchTieringCostInfoRequestMapper,
};

export const parameters22: OperationParameter = {
  parameterPath: "parameters",
  mapper: ValidateOperationRequestResourceMapper,
};

export const parameters23: OperationParameter = {
  parameterPath: "parameters",
  mapper: BackupResourceVaultConfigResourceMapper,
};

export const parameters24: OperationParameter = {
  parameterPath: "parameters",
  mapper: BackupResourceConfigResourceMapper,
};

export const privateEndpointConnectionName: OperationURLParameter = {
  parameterPath: "privateEndpointConnectionName",
  mapper: {
    constraints: {
      MinLength: 1,
    },
    serializedName: "privateEndpointConnectionName",
    required: true,
    type: {
      name: "String",
    },
  },
};

export const parameters25: OperationParameter = {
  parameterPath: "parameters",
  mapper: PrivateEndpointConnectionResourceMapper,
};
