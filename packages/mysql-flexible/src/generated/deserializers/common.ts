// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  checked,
  dateTime,
  float,
  int32,
  int64,
  list,
  map,
  model,
  string,
  unknown,
} from "@azbackup/core/deserialize";
import type {
  Backup,
  BackupAndExportResponse,
  BackupAndExportResponseProperties,
  DataEncryption,
  ErrorAdditionalInfo,
  ErrorDetail,
  HighAvailability,
  ImportSourceProperties,
  MaintenancePolicy,
  MaintenanceWindow,
  MySQLServerIdentity,
  MySQLServerSku,
  Network,
  OperationProgressResult,
  OperationStatusExtendedResult,
  OperationStatusResult,
  PrivateEndpoint,
  PrivateEndpointConnection,
  PrivateEndpointConnectionProperties,
  PrivateLinkServiceConnectionState,
  ProxyResource,
  Resource,
  Server,
  ServerBackup,
  ServerBackupProperties,
  ServerBackupPropertiesV2,
  ServerBackupV2,
  ServerProperties,
  Storage,
  SystemData,
  TrackedResource,
  UserAssignedIdentity,
  ValidateBackupResponse,
  ValidateBackupResponseProperties,
} from "../models/common.js";
import { deserializeOperationProgressResponseType } from "./operation-progress-response-type.js";

export const deserializeResource: ModelDeserializer<Resource> = /* @__PURE__ */ model(() => ({
  id: string,
  name: string,
  type: string,
  systemData: deserializeSystemData,
}));

export const deserializeProxyResource: ModelDeserializer<ProxyResource> = /* @__PURE__ */ model(
  () => ({}),
  deserializeResource,
);

export const deserializeBackupAndExportResponse: ModelDeserializer<BackupAndExportResponse> =
  /* @__PURE__ */ model(
    () => ({
      status: checked(
        string,
        oneOf("Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"),
      ),
      startTime: dateTime,
      endTime: dateTime,
      percentComplete: checked(float, minimum(0), maximum(100)),
      properties: deserializeBackupAndExportResponseProperties,
      error: deserializeErrorDetail,
    }),
    deserializeProxyResource,
  );

export const deserializeSystemData: ModelDeserializer<SystemData> = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const deserializeBackupAndExportResponseProperties: ModelDeserializer<BackupAndExportResponseProperties> =
  /* @__PURE__ */ model(() => ({
    datasourceSizeInBytes: int64,
    dataTransferredInBytes: int64,
    backupMetadata: string,
  }));

export const deserializeErrorDetail: ModelDeserializer<ErrorDetail> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  target: string,
  details: list(deserializeErrorDetail),
  additionalInfo: list(deserializeErrorAdditionalInfo),
}));

export const deserializeErrorAdditionalInfo: ModelDeserializer<ErrorAdditionalInfo> = /* @__PURE__ */ model(
  () => ({ type: string, info: map(unknown) }),
);

export const deserializeValidateBackupResponse: ModelDeserializer<ValidateBackupResponse> =
  /* @__PURE__ */ model(() => ({ properties: deserializeValidateBackupResponseProperties }));

export const deserializeValidateBackupResponseProperties: ModelDeserializer<ValidateBackupResponseProperties> =
  /* @__PURE__ */ model(() => ({ numberOfContainers: int32 }));

export const deserializeServerBackup: ModelDeserializer<ServerBackup> = /* @__PURE__ */ model(
  () => ({ properties: deserializeServerBackupProperties }),
  deserializeProxyResource,
);

export const deserializeServerBackupProperties: ModelDeserializer<ServerBackupProperties> =
  /* @__PURE__ */ model(() => ({ backupType: string, completedTime: dateTime, source: string }));

export const deserializeServerBackupV2: ModelDeserializer<ServerBackupV2> = /* @__PURE__ */ model(
  () => ({ properties: deserializeServerBackupPropertiesV2 }),
  deserializeProxyResource,
);

export const deserializeServerBackupPropertiesV2: ModelDeserializer<ServerBackupPropertiesV2> =
  /* @__PURE__ */ model(() => ({
    backupNameV2: string,
    backupType: string,
    completedTime: dateTime,
    source: string,
    provisioningState: string,
  }));

export const deserializeOperationStatusResult: ModelDeserializer<OperationStatusResult> =
  /* @__PURE__ */ model(() => ({
    id: string,
    resourceId: string,
    name: string,
    status: string,
    percentComplete: checked(float, minimum(0), maximum(100)),
    startTime: dateTime,
    endTime: dateTime,
    operations: list(deserializeOperationStatusResult),
    error: deserializeErrorDetail,
  }));

export const deserializeOperationStatusExtendedResult: ModelDeserializer<OperationStatusExtendedResult> =
  /* @__PURE__ */ model(() => ({ properties: map(unknown) }), deserializeOperationStatusResult);

export const deserializeOperationProgressResult: ModelDeserializer<OperationProgressResult> =
  /* @__PURE__ */ model(
    () => ({ properties: deserializeOperationProgressResponseType }),
    deserializeOperationStatusResult,
  );

export const deserializeTrackedResource: ModelDeserializer<TrackedResource> = /* @__PURE__ */ model(
  () => ({ tags: map(string), location: string }),
  deserializeResource,
);

export const deserializeServer: ModelDeserializer<Server> = /* @__PURE__ */ model(
  () => ({
    identity: deserializeMySQLServerIdentity,
    sku: deserializeMySQLServerSku,
    properties: deserializeServerProperties,
  }),
  deserializeTrackedResource,
);

export const deserializeMySQLServerIdentity: ModelDeserializer<MySQLServerIdentity> = /* @__PURE__ */ model(
  () => ({
    principalId: string,
    tenantId: string,
    type: string,
    userAssignedIdentities: map(deserializeUserAssignedIdentity),
  }),
);

export const deserializeUserAssignedIdentity: ModelDeserializer<UserAssignedIdentity> = /* @__PURE__ */ model(
  () => ({ principalId: string, clientId: string }),
);

export const deserializeMySQLServerSku: ModelDeserializer<MySQLServerSku> = /* @__PURE__ */ model(() => ({
  name: string,
  tier: string,
}));

export const deserializeServerProperties: ModelDeserializer<ServerProperties> = /* @__PURE__ */ model(() => ({
  administratorLogin: string,
  administratorLoginPassword: string,
  version: string,
  fullVersion: string,
  availabilityZone: string,
  createMode: string,
  sourceServerResourceId: string,
  restorePointInTime: dateTime,
  replicationRole: string,
  replicaCapacity: checked(int32, minimum(0)),
  dataEncryption: deserializeDataEncryption,
  state: string,
  fullyQualifiedDomainName: string,
  databasePort: int32,
  storage: deserializeStorage,
  backup: deserializeBackup,
  highAvailability: deserializeHighAvailability,
  network: deserializeNetwork,
  privateEndpointConnections: list(deserializePrivateEndpointConnection),
  maintenancePolicy: deserializeMaintenancePolicy,
  maintenanceWindow: deserializeMaintenanceWindow,
  importSourceProperties: deserializeImportSourceProperties,
  lowerCaseTableNames: int32,
}));

export const deserializeDataEncryption: ModelDeserializer<DataEncryption> = /* @__PURE__ */ model(() => ({
  primaryUserAssignedIdentityId: string,
  primaryKeyURI: string,
  geoBackupUserAssignedIdentityId: string,
  geoBackupKeyURI: string,
  type: checked(string, oneOf("AzureKeyVault", "SystemManaged")),
}));

export const deserializeStorage: ModelDeserializer<Storage> = /* @__PURE__ */ model(() => ({
  storageSizeGB: int32,
  iops: int32,
  autoGrow: string,
  logOnDisk: string,
  storageSku: string,
  autoIoScaling: string,
  storageRedundancy: string,
}));

export const deserializeBackup: ModelDeserializer<Backup> = /* @__PURE__ */ model(() => ({
  backupRetentionDays: int32,
  backupIntervalHours: int32,
  geoRedundantBackup: string,
  earliestRestoreDate: dateTime,
}));

export const deserializeHighAvailability: ModelDeserializer<HighAvailability> = /* @__PURE__ */ model(() => ({
  mode: string,
  state: string,
  standbyAvailabilityZone: string,
  replicationMode: string,
}));

export const deserializeNetwork: ModelDeserializer<Network> = /* @__PURE__ */ model(() => ({
  publicNetworkAccess: string,
  delegatedSubnetResourceId: string,
  privateDnsZoneResourceId: string,
}));

export const deserializePrivateEndpointConnection: ModelDeserializer<PrivateEndpointConnection> =
  /* @__PURE__ */ model(
    () => ({ properties: deserializePrivateEndpointConnectionProperties }),
    deserializeResource,
  );

export const deserializePrivateEndpointConnectionProperties: ModelDeserializer<PrivateEndpointConnectionProperties> =
  /* @__PURE__ */ model(() => ({
    groupIds: list(string),
    privateEndpoint: deserializePrivateEndpoint,
    privateLinkServiceConnectionState: deserializePrivateLinkServiceConnectionState,
    provisioningState: string,
  }));

export const deserializePrivateEndpoint: ModelDeserializer<PrivateEndpoint> = /* @__PURE__ */ model(() => ({
  id: string,
}));

export const deserializePrivateLinkServiceConnectionState: ModelDeserializer<PrivateLinkServiceConnectionState> =
  /* @__PURE__ */ model(() => ({ status: string, description: string, actionsRequired: string }));

export const deserializeMaintenancePolicy: ModelDeserializer<MaintenancePolicy> = /* @__PURE__ */ model(
  () => ({ patchStrategy: string }),
);

export const deserializeMaintenanceWindow: ModelDeserializer<MaintenanceWindow> = /* @__PURE__ */ model(
  () => ({
    customWindow: string,
    startHour: int32,
    startMinute: int32,
    dayOfWeek: int32,
    batchOfMaintenance: string,
  }),
);

export const deserializeImportSourceProperties: ModelDeserializer<ImportSourceProperties> =
  /* @__PURE__ */ model(() => ({
    storageType: string,
    storageUrl: string,
    sasToken: string,
    dataDirPath: string,
  }));
