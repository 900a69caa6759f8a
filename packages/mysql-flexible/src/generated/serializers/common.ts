// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, oneOf, pattern } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  checked,
  dateTime,
  float,
  inputModel,
  int32,
  int64,
  map,
  model,
  readOnly,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";
import { serializeBackupStoreDetails } from "./backup-store-details.js";

export const serializeBackupRequestBase: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupSettings: required(serializeBackupSettings),
}));

export const serializeBackupAndExportRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ targetDetails: required(serializeBackupStoreDetails) }),
  serializeBackupRequestBase,
);

export const serializeBackupSettings: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupName: required(checked(string, pattern("(^[a-z0-9]$)|(^[a-z0-9][a-z0-9-]*[a-z0-9]$)"))),
  backupFormat: string,
}));

export const serializeResource: ModelSerializer = /* @__PURE__ */ model(() => ({
  id: readOnly,
  name: readOnly,
  type: readOnly,
  systemData: readOnly,
}));

export const serializeProxyResource: ModelSerializer = /* @__PURE__ */ model(() => ({}), serializeResource);

export const serializeBackupAndExportResponse: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    status: checked(
      string,
      oneOf("Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"),
    ),
    startTime: dateTime,
    endTime: dateTime,
    percentComplete: checked(float, minimum(0), maximum(100)),
    properties: serializeBackupAndExportResponseProperties,
    error: serializeErrorDetail,
  }),
  serializeProxyResource,
);

export const serializeSystemData: ModelSerializer = /* @__PURE__ */ model(() => ({
  createdBy: string,
  createdByType: string,
  createdAt: dateTime,
  lastModifiedBy: string,
  lastModifiedByType: string,
  lastModifiedAt: dateTime,
}));

export const serializeBackupAndExportResponseProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  datasourceSizeInBytes: int64,
  dataTransferredInBytes: int64,
  backupMetadata: string,
}));

export const serializeErrorDetail: ModelSerializer = /* @__PURE__ */ model(() => ({
  code: readOnly,
  message: readOnly,
  target: readOnly,
  details: readOnly,
  additionalInfo: readOnly,
}));

export const serializeErrorAdditionalInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: readOnly,
  info: readOnly,
}));

export const serializeServerBackup: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeServerBackupProperties }),
  serializeProxyResource,
);

export const serializeServerBackupProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  backupType: string,
  completedTime: dateTime,
  source: string,
}));

export const serializeServerBackupV2: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializeServerBackupPropertiesV2 }),
  serializeProxyResource,
);

export const serializeServerBackupPropertiesV2: ModelSerializer = /* @__PURE__ */ model(() => ({
  backupNameV2: string,
  backupType: string,
  completedTime: dateTime,
  source: string,
  provisioningState: readOnly,
}));

export const serializeTrackedResource: ModelSerializer = /* @__PURE__ */ model(
  () => ({ tags: map(string), location: required(string) }),
  serializeResource,
);

export const serializeServer: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    identity: serializeMySQLServerIdentity,
    sku: serializeMySQLServerSku,
    properties: serializeServerProperties,
  }),
  serializeTrackedResource,
);

export const serializeMySQLServerIdentity: ModelSerializer = /* @__PURE__ */ model(() => ({
  principalId: readOnly,
  tenantId: readOnly,
  type: string,
  userAssignedIdentities: map(serializeUserAssignedIdentity),
}));

export const serializeUserAssignedIdentity: ModelSerializer = /* @__PURE__ */ model(() => ({
  principalId: readOnly,
  clientId: readOnly,
}));

export const serializeMySQLServerSku: ModelSerializer = /* @__PURE__ */ model(() => ({
  name: required(string),
  tier: string,
}));

export const serializeServerProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  administratorLogin: string,
  administratorLoginPassword: secret(string),
  version: string,
  fullVersion: readOnly,
  availabilityZone: string,
  createMode: string,
  sourceServerResourceId: string,
  restorePointInTime: dateTime,
  replicationRole: string,
  replicaCapacity: readOnly,
  dataEncryption: serializeDataEncryption,
  state: readOnly,
  fullyQualifiedDomainName: readOnly,
  databasePort: availableIn(["2024-12-30", "2025-06-01-preview"], int32),
  storage: serializeStorage,
  backup: serializeBackup,
  highAvailability: serializeHighAvailability,
  network: serializeNetwork,
  privateEndpointConnections: readOnly,
  maintenancePolicy: availableIn(["2024-12-30", "2025-06-01-preview"], serializeMaintenancePolicy),
  maintenanceWindow: serializeMaintenanceWindow,
  importSourceProperties: serializeImportSourceProperties,
  lowerCaseTableNames: availableIn(["2025-06-01-preview"], int32),
}));

export const serializeDataEncryption: ModelSerializer = /* @__PURE__ */ model(() => ({
  primaryUserAssignedIdentityId: string,
  primaryKeyURI: string,
  geoBackupUserAssignedIdentityId: string,
  geoBackupKeyURI: string,
  type: checked(string, oneOf("AzureKeyVault", "SystemManaged")),
}));

export const serializeStorage: ModelSerializer = /* @__PURE__ */ model(() => ({
  storageSizeGB: int32,
  iops: int32,
  autoGrow: string,
  logOnDisk: string,
  storageSku: readOnly,
  autoIoScaling: string,
  storageRedundancy: availableIn(["2024-12-30", "2025-06-01-preview"], string),
}));

export const serializeBackup: ModelSerializer = /* @__PURE__ */ model(() => ({
  backupRetentionDays: int32,
  backupIntervalHours: availableIn(["2023-12-01-preview", "2024-12-30", "2025-06-01-preview"], int32),
  geoRedundantBackup: string,
  earliestRestoreDate: readOnly,
}));

export const serializeHighAvailability: ModelSerializer = /* @__PURE__ */ model(() => ({
  mode: string,
  state: readOnly,
  standbyAvailabilityZone: string,
  replicationMode: availableIn(["2025-06-01-preview"], string),
}));

export const serializeNetwork: ModelSerializer = /* @__PURE__ */ model(() => ({
  publicNetworkAccess: string,
  delegatedSubnetResourceId: string,
  privateDnsZoneResourceId: string,
}));

export const serializePrivateEndpointConnection: ModelSerializer = /* @__PURE__ */ model(
  () => ({ properties: serializePrivateEndpointConnectionProperties }),
  serializeResource,
);

export const serializePrivateEndpointConnectionProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  groupIds: readOnly,
  privateEndpoint: serializePrivateEndpoint,
  privateLinkServiceConnectionState: required(serializePrivateLinkServiceConnectionState),
  provisioningState: readOnly,
}));

export const serializePrivateEndpoint: ModelSerializer = /* @__PURE__ */ model(() => ({ id: readOnly }));

export const serializePrivateLinkServiceConnectionState: ModelSerializer = /* @__PURE__ */ model(() => ({
  status: string,
  description: string,
  actionsRequired: string,
}));

export const serializeMaintenancePolicy: ModelSerializer = /* @__PURE__ */ model(() => ({
  patchStrategy: string,
}));

export const serializeMaintenanceWindow: ModelSerializer = /* @__PURE__ */ model(() => ({
  customWindow: string,
  startHour: int32,
  startMinute: int32,
  dayOfWeek: int32,
  batchOfMaintenance: availableIn(["2024-12-30", "2025-06-01-preview"], string),
}));

export const serializeImportSourceProperties: ModelSerializer = /* @__PURE__ */ model(() => ({
  storageType: string,
  storageUrl: string,
  sasToken: secret(string),
  dataDirPath: string,
}));
