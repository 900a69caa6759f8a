// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  boolean,
  checked,
  discriminated,
  int32,
  list,
  model,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeDistributedNodesInfo } from "./shared.js";

export const serializeWorkloadProtectableItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectableItemType",
  () => ({
    AzureFileShare: serializeAzureFileShareProtectableItem,
    IaaSVMProtectableItem: serializeIaaSVMProtectableItem,
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMProtectableItem,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMProtectableItem,
    SAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseProtectableItem,
    AzureVmWorkloadProtectableItem: serializeAzureVmWorkloadProtectableItem,
    SAPAseSystem: serializeAzureVmWorkloadSAPAseSystemProtectableItem,
    SAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseProtectableItem,
    SAPHanaSystem: serializeAzureVmWorkloadSAPHanaSystemProtectableItem,
    SAPHanaDBInstance: serializeAzureVmWorkloadSAPHanaDBInstance,
    HanaHSRContainer: serializeAzureVmWorkloadSAPHanaHSRProtectableItem,
    SQLAvailabilityGroupContainer: serializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem,
    SQLDataBase: serializeAzureVmWorkloadSQLDatabaseProtectableItem,
    SQLInstance: serializeAzureVmWorkloadSQLInstanceProtectableItem,
  }),
  /* @__PURE__ */ model(() => ({
    backupManagementType: string,
    workloadType: string,
    protectableItemType: required(string),
    friendlyName: string,
    protectionState: string,
  })),
);

export const serializeAzureFileShareProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    parentContainerFabricId: string,
    parentContainerFriendlyName: string,
    azureFileShareType: string,
  }),
  serializeWorkloadProtectableItem,
);

export const serializeIaaSVMProtectableItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectableItemType",
  () => ({
    "Microsoft.ClassicCompute/virtualMachines": serializeAzureIaaSClassicComputeVMProtectableItem,
    "Microsoft.Compute/virtualMachines": serializeAzureIaaSComputeVMProtectableItem,
  }),
  /* @__PURE__ */ model(
    () => ({ virtualMachineId: string, virtualMachineVersion: string, resourceGroup: string }),
    serializeWorkloadProtectableItem,
  ),
);

export const serializeAzureIaaSClassicComputeVMProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeIaaSVMProtectableItem,
);

export const serializeAzureIaaSComputeVMProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeIaaSVMProtectableItem,
);

export const serializeAzureVmWorkloadProtectableItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectableItemType",
  () => ({
    SAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseProtectableItem,
    SAPAseSystem: serializeAzureVmWorkloadSAPAseSystemProtectableItem,
    SAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseProtectableItem,
    SAPHanaSystem: serializeAzureVmWorkloadSAPHanaSystemProtectableItem,
    SAPHanaDBInstance: serializeAzureVmWorkloadSAPHanaDBInstance,
    HanaHSRContainer: serializeAzureVmWorkloadSAPHanaHSRProtectableItem,
    SQLAvailabilityGroupContainer: serializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem,
    SQLDataBase: serializeAzureVmWorkloadSQLDatabaseProtectableItem,
    SQLInstance: serializeAzureVmWorkloadSQLInstanceProtectableItem,
  }),
  /* @__PURE__ */ model(
    () => ({
      parentName: string,
      parentUniqueName: string,
      serverName: string,
      isAutoProtectable: boolean,
      isAutoProtected: boolean,
      subinquireditemcount: int32,
      subprotectableitemcount: int32,
      prebackupvalidation: serializePreBackupValidation,
      isProtectable: ["isProtectable", boolean, "IsProtectable"],
    }),
    serializeWorkloadProtectableItem,
  ),
);

export const serializeAzureVmWorkloadSAPAseDatabaseProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    protectableItemType: availableIn(["2026-10-01"], required(checked(string, oneOf("SAPAseDatabase")))),
  }),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializePreBackupValidation: ModelSerializer = /* @__PURE__ */ model(() => ({
  status: string,
  code: string,
  message: string,
}));

export const serializeAzureVmWorkloadSAPAseSystemProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSAPHanaDatabaseProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSAPHanaSystemProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSAPHanaDBInstance: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSAPHanaHSRProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem: ModelSerializer =
  /* @__PURE__ */ model(
    () => ({ nodesList: list(serializeDistributedNodesInfo) }),
    serializeAzureVmWorkloadProtectableItem,
  );

export const serializeAzureVmWorkloadSQLDatabaseProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);

export const serializeAzureVmWorkloadSQLInstanceProtectableItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadProtectableItem,
);
