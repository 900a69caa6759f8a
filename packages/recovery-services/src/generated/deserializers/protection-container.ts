// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  boolean,
  dateTime,
  discriminated,
  int32,
  int64,
  list,
  map,
  model,
  string,
  unknown,
} from "@azbackup/core/deserialize";
import type {
  AzureBackupServerContainer,
  AzureIaaSClassicComputeVMContainer,
  AzureIaaSComputeVMContainer,
  AzureSQLAGWorkloadContainerProtectionContainer,
  AzureSqlContainer,
  AzureStorageContainer,
  AzureVMAppContainerProtectionContainer,
  AzureWorkloadContainer,
  AzureWorkloadContainerExtendedInfo,
  ContainerIdentityInfo,
  DPMContainerExtendedInfo,
  DpmContainer,
  GenericContainer,
  GenericContainerExtendedInfo,
  IaaSVMContainer,
  InquiryInfo,
  InquiryValidation,
  MABContainerHealthDetails,
  MabContainer,
  MabContainerExtendedInfo,
  ProtectionContainer,
  WorkloadInquiryDetails,
} from "../models/protection-container.js";
import {
  deserializeDistributedNodesInfo,
  deserializeErrorDetail,
  deserializeIdentityInfo,
} from "./shared.js";

export const deserializeProtectionContainer: ModelDeserializer<ProtectionContainer> =
  /* @__PURE__ */ discriminated(
    "containerType",
    () => ({
      IaasVMContainer: deserializeIaaSVMContainer,
      "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMContainer,
      "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMContainer,
      AzureSqlContainer: deserializeAzureSqlContainer,
      GenericContainer: deserializeGenericContainer,
      DPMContainer: deserializeDpmContainer,
      AzureBackupServerContainer: deserializeAzureBackupServerContainer,
      Windows: deserializeMabContainer,
      StorageContainer: deserializeAzureStorageContainer,
      AzureWorkloadContainer: deserializeAzureWorkloadContainer,
      SQLAGWorkLoadContainer: deserializeAzureSQLAGWorkloadContainerProtectionContainer,
      VMAppContainer: deserializeAzureVMAppContainerProtectionContainer,
    }),
    /* @__PURE__ */ model(() => ({
      friendlyName: string,
      backupManagementType: string,
      registrationStatus: string,
      healthStatus: string,
      containerType: string,
      protectableObjectType: string,
      sourceLocation: string,
    })),
  );

export const deserializeIaaSVMContainer: ModelDeserializer<IaaSVMContainer> = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({
    "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMContainer,
    "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMContainer,
  }),
  /* @__PURE__ */ model(
    () => ({ virtualMachineId: string, virtualMachineVersion: string, resourceGroup: string }),
    deserializeProtectionContainer,
  ),
);

export const deserializeAzureIaaSClassicComputeVMContainer: ModelDeserializer<AzureIaaSClassicComputeVMContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeIaaSVMContainer);

export const deserializeAzureIaaSComputeVMContainer: ModelDeserializer<AzureIaaSComputeVMContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeIaaSVMContainer);

export const deserializeAzureSqlContainer: ModelDeserializer<AzureSqlContainer> = /* @__PURE__ */ model(
  () => ({}),
  deserializeProtectionContainer,
);

export const deserializeGenericContainer: ModelDeserializer<GenericContainer> = /* @__PURE__ */ model(
  () => ({ fabricName: string, extendedInformation: deserializeGenericContainerExtendedInfo }),
  deserializeProtectionContainer,
);

export const deserializeGenericContainerExtendedInfo: ModelDeserializer<GenericContainerExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    rawCertData: string,
    containerIdentityInfo: deserializeContainerIdentityInfo,
    serviceEndpoints: map(string),
  }));

export const deserializeContainerIdentityInfo: ModelDeserializer<ContainerIdentityInfo> =
  /* @__PURE__ */ model(() => ({
    uniqueName: string,
    aadTenantId: string,
    servicePrincipalClientId: string,
    audience: string,
  }));

export const deserializeDpmContainer: ModelDeserializer<DpmContainer> = /* @__PURE__ */ discriminated(
  "containerType",
  () => ({ AzureBackupServerContainer: deserializeAzureBackupServerContainer }),
  /* @__PURE__ */ model(
    () => ({
      canReRegister: boolean,
      containerId: string,
      protectedItemCount: int64,
      dpmAgentVersion: string,
      dpmServers: list(string),
      upgradeAvailable: boolean,
      protectionStatus: string,
      extendedInfo: deserializeDPMContainerExtendedInfo,
    }),
    deserializeProtectionContainer,
  ),
);

export const deserializeDPMContainerExtendedInfo: ModelDeserializer<DPMContainerExtendedInfo> =
  /* @__PURE__ */ model(() => ({ lastRefreshedAt: dateTime }));

export const deserializeAzureBackupServerContainer: ModelDeserializer<AzureBackupServerContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeDpmContainer);

export const deserializeMabContainer: ModelDeserializer<MabContainer> = /* @__PURE__ */ model(
  () => ({
    canReRegister: boolean,
    containerId: int64,
    protectedItemCount: int64,
    agentVersion: string,
    extendedInfo: deserializeMabContainerExtendedInfo,
    mabContainerHealthDetails: list(deserializeMABContainerHealthDetails),
    containerHealthState: string,
  }),
  deserializeProtectionContainer,
);

export const deserializeMabContainerExtendedInfo: ModelDeserializer<MabContainerExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    lastRefreshedAt: dateTime,
    backupItemType: string,
    backupItems: list(string),
    policyName: string,
    lastBackupStatus: string,
  }));

export const deserializeMABContainerHealthDetails: ModelDeserializer<MABContainerHealthDetails> =
  /* @__PURE__ */ model(() => ({
    code: int32,
    title: string,
    message: string,
    recommendations: list(string),
  }));

export const deserializeAzureStorageContainer: ModelDeserializer<AzureStorageContainer> =
  /* @__PURE__ */ model(
    () => ({
      sourceResourceId: string,
      storageAccountVersion: string,
      resourceGroup: string,
      protectedItemCount: int64,
      acquireStorageAccountLock: string,
      operationType: string,
      accessType: string,
      identityInfo: deserializeIdentityInfo,
    }),
    deserializeProtectionContainer,
  );

export const deserializeAzureWorkloadContainer: ModelDeserializer<AzureWorkloadContainer> =
  /* @__PURE__ */ discriminated(
    "containerType",
    () => ({
      SQLAGWorkLoadContainer: deserializeAzureSQLAGWorkloadContainerProtectionContainer,
      VMAppContainer: deserializeAzureVMAppContainerProtectionContainer,
    }),
    /* @__PURE__ */ model(
      () => ({
        sourceResourceId: string,
        lastUpdatedTime: dateTime,
        extendedInfo: deserializeAzureWorkloadContainerExtendedInfo,
        workloadType: string,
        operationType: string,
      }),
      deserializeProtectionContainer,
    ),
  );

export const deserializeAzureWorkloadContainerExtendedInfo: ModelDeserializer<AzureWorkloadContainerExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    hostServerName: string,
    inquiryInfo: deserializeInquiryInfo,
    nodesList: list(deserializeDistributedNodesInfo),
  }));

export const deserializeInquiryInfo: ModelDeserializer<InquiryInfo> = /* @__PURE__ */ model(() => ({
  status: string,
  errorDetail: deserializeErrorDetail,
  inquiryDetails: list(deserializeWorkloadInquiryDetails),
}));

export const deserializeWorkloadInquiryDetails: ModelDeserializer<WorkloadInquiryDetails> =
  /* @__PURE__ */ model(() => ({
    type: string,
    itemCount: int64,
    inquiryValidation: deserializeInquiryValidation,
  }));

export const deserializeInquiryValidation: ModelDeserializer<InquiryValidation> = /* @__PURE__ */ model(
  () => ({
    status: string,
    errorDetail: deserializeErrorDetail,
    additionalDetail: string,
    protectableItemCount: map(unknown),
  }),
);

export const deserializeAzureSQLAGWorkloadContainerProtectionContainer: ModelDeserializer<AzureSQLAGWorkloadContainerProtectionContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureWorkloadContainer);

export const deserializeAzureVMAppContainerProtectionContainer: ModelDeserializer<AzureVMAppContainerProtectionContainer> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureWorkloadContainer);
