// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  availableIn,
  boolean,
  dateTime,
  discriminated,
  int32,
  int64,
  list,
  map,
  model,
  readOnly,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeDistributedNodesInfo, serializeErrorDetail, serializeIdentityInfo } from "./shared.js";

export const serializeProtectionContainer: ModelSerializer = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({
    IaasVMContainer: serializeIaaSVMContainer,
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMContainer,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMContainer,
    AzureSqlContainer: serializeAzureSqlContainer,
    GenericContainer: serializeGenericContainer,
    DPMContainer: serializeDpmContainer,
    AzureBackupServerContainer: serializeAzureBackupServerContainer,
    Windows: serializeMabContainer,
    StorageContainer: serializeAzureStorageContainer,
    AzureWorkloadContainer: serializeAzureWorkloadContainer,
    SQLAGWorkLoadContainer: serializeAzureSQLAGWorkloadContainerProtectionContainer,
    VMAppContainer: serializeAzureVMAppContainerProtectionContainer,
  }),
  /* @__PURE__ */ model(() => ({
    friendlyName: string,
    backupManagementType: string,
    registrationStatus: string,
    healthStatus: string,
    containerType: required(string),
    protectableObjectType: string,
    sourceLocation: readOnly,
  })),
);

export const serializeIaaSVMContainer: ModelSerializer = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMContainer,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMContainer,
  }),
  /* @__PURE__ */ model(
    () => ({ virtualMachineId: string, virtualMachineVersion: string, resourceGroup: string }),
    serializeProtectionContainer,
  ),
);

export const serializeAzureIaaSClassicComputeVMContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeIaaSVMContainer,
);

export const serializeAzureIaaSComputeVMContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeIaaSVMContainer,
);

export const serializeAzureSqlContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeProtectionContainer,
);

export const serializeGenericContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({ fabricName: string, extendedInformation: serializeGenericContainerExtendedInfo }),
  serializeProtectionContainer,
);

export const serializeGenericContainerExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  rawCertData: string,
  containerIdentityInfo: serializeContainerIdentityInfo,
  serviceEndpoints: map(string),
}));

export const serializeContainerIdentityInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  uniqueName: string,
  aadTenantId: string,
  servicePrincipalClientId: string,
  audience: string,
}));

export const serializeDpmContainer: ModelSerializer = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({ AzureBackupServerContainer: serializeAzureBackupServerContainer }),
  /* @__PURE__ */ model(
    () => ({
      canReRegister: boolean,
      containerId: string,
      protectedItemCount: int64,
      dpmAgentVersion: string,
      dpmServers: list(string),
      upgradeAvailable: boolean,
      protectionStatus: string,
      extendedInfo: serializeDPMContainerExtendedInfo,
    }),
    serializeProtectionContainer,
  ),
);

export const serializeDPMContainerExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  lastRefreshedAt: dateTime,
}));

export const serializeAzureBackupServerContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeDpmContainer,
);

export const serializeMabContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    canReRegister: boolean,
    containerId: int64,
    protectedItemCount: int64,
    agentVersion: string,
    extendedInfo: serializeMabContainerExtendedInfo,
    mabContainerHealthDetails: list(serializeMABContainerHealthDetails),
    containerHealthState: string,
  }),
  serializeProtectionContainer,
);

export const serializeMabContainerExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  lastRefreshedAt: dateTime,
  backupItemType: string,
  backupItems: list(string),
  policyName: string,
  lastBackupStatus: string,
}));

export const serializeMABContainerHealthDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  code: int32,
  title: string,
  message: string,
  recommendations: list(string),
}));

export const serializeAzureStorageContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    sourceResourceId: string,
    storageAccountVersion: string,
    resourceGroup: string,
    protectedItemCount: int64,
    acquireStorageAccountLock: string,
    operationType: availableIn(["2026-10-01"], string),
    accessType: availableIn(["2026-10-01"], string),
    identityInfo: availableIn(["2026-10-01"], serializeIdentityInfo),
  }),
  serializeProtectionContainer,
);

export const serializeAzureWorkloadContainer: ModelSerializer = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({
    SQLAGWorkLoadContainer: serializeAzureSQLAGWorkloadContainerProtectionContainer,
    VMAppContainer: serializeAzureVMAppContainerProtectionContainer,
  }),
  /* @__PURE__ */ model(
    () => ({
      sourceResourceId: string,
      lastUpdatedTime: dateTime,
      extendedInfo: serializeAzureWorkloadContainerExtendedInfo,
      workloadType: string,
      operationType: string,
    }),
    serializeProtectionContainer,
  ),
);

export const serializeAzureWorkloadContainerExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  hostServerName: string,
  inquiryInfo: serializeInquiryInfo,
  nodesList: list(serializeDistributedNodesInfo),
}));

export const serializeInquiryInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  status: string,
  errorDetail: serializeErrorDetail,
  inquiryDetails: list(serializeWorkloadInquiryDetails),
}));

export const serializeWorkloadInquiryDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  type: string,
  itemCount: int64,
  inquiryValidation: serializeInquiryValidation,
}));

export const serializeInquiryValidation: ModelSerializer = /* @__PURE__ */ model(() => ({
  status: string,
  errorDetail: serializeErrorDetail,
  additionalDetail: readOnly,
  protectableItemCount: readOnly,
}));

export const serializeAzureSQLAGWorkloadContainerProtectionContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureWorkloadContainer,
);

export const serializeAzureVMAppContainerProtectionContainer: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureWorkloadContainer,
);
