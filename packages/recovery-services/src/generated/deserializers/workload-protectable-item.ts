// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  aliasOf,
  boolean,
  checked,
  discriminated,
  int32,
  list,
  model,
  string,
  withAliases,
} from "@azbackup/core/deserialize";
import type {
  AzureFileShareProtectableItem,
  AzureIaaSClassicComputeVMProtectableItem,
  AzureIaaSComputeVMProtectableItem,
  AzureVmWorkloadProtectableItem,
  AzureVmWorkloadSAPAseDatabaseProtectableItem,
  AzureVmWorkloadSAPAseSystemProtectableItem,
  AzureVmWorkloadSAPHanaDBInstance,
  AzureVmWorkloadSAPHanaDatabaseProtectableItem,
  AzureVmWorkloadSAPHanaHSRProtectableItem,
  AzureVmWorkloadSAPHanaSystemProtectableItem,
  AzureVmWorkloadSQLAvailabilityGroupProtectableItem,
  AzureVmWorkloadSQLDatabaseProtectableItem,
  AzureVmWorkloadSQLInstanceProtectableItem,
  IaaSVMProtectableItem,
  PreBackupValidation,
  WorkloadProtectableItem,
} from "../models/workload-protectable-item.js";
import { deserializeDistributedNodesInfo } from "./shared.js";

export const deserializeWorkloadProtectableItem: ModelDeserializer<WorkloadProtectableItem> =
  /* @__PURE__ */ discriminated(
    "protectableItemType",
    () => ({
      AzureFileShare: deserializeAzureFileShareProtectableItem,
      IaaSVMProtectableItem: deserializeIaaSVMProtectableItem,
      "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMProtectableItem,
      "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMProtectableItem,
      SAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseProtectableItem,
      AzureVmWorkloadProtectableItem: deserializeAzureVmWorkloadProtectableItem,
      SAPAseSystem: deserializeAzureVmWorkloadSAPAseSystemProtectableItem,
      SAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseProtectableItem,
      SAPHanaSystem: deserializeAzureVmWorkloadSAPHanaSystemProtectableItem,
      SAPHanaDBInstance: deserializeAzureVmWorkloadSAPHanaDBInstance,
      HanaHSRContainer: deserializeAzureVmWorkloadSAPHanaHSRProtectableItem,
      SQLAvailabilityGroupContainer: deserializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem,
      SQLDataBase: deserializeAzureVmWorkloadSQLDatabaseProtectableItem,
      SQLInstance: deserializeAzureVmWorkloadSQLInstanceProtectableItem,
    }),
    /* @__PURE__ */ model(() => ({
      backupManagementType: string,
      workloadType: string,
      protectableItemType: string,
      friendlyName: string,
      protectionState: string,
    })),
  );

export const deserializeAzureFileShareProtectableItem: ModelDeserializer<AzureFileShareProtectableItem> =
  /* @__PURE__ */ model(
    () => ({
      parentContainerFabricId: string,
      parentContainerFriendlyName: string,
      azureFileShareType: string,
    }),
    deserializeWorkloadProtectableItem,
  );

export const deserializeIaaSVMProtectableItem: ModelDeserializer<IaaSVMProtectableItem> =
  /* @__PURE__ */ discriminated(
    "protectableItemType",
    () => ({
      "Microsoft.ClassicCompute/virtualMachines": deserializeAzureIaaSClassicComputeVMProtectableItem,
      "Microsoft.Compute/virtualMachines": deserializeAzureIaaSComputeVMProtectableItem,
    }),
    /* @__PURE__ */ model(
      () => ({ virtualMachineId: string, virtualMachineVersion: string, resourceGroup: string }),
      deserializeWorkloadProtectableItem,
    ),
  );

export const deserializeAzureIaaSClassicComputeVMProtectableItem: ModelDeserializer<AzureIaaSClassicComputeVMProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeIaaSVMProtectableItem);

export const deserializeAzureIaaSComputeVMProtectableItem: ModelDeserializer<AzureIaaSComputeVMProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeIaaSVMProtectableItem);

export const deserializeAzureVmWorkloadProtectableItem: ModelDeserializer<AzureVmWorkloadProtectableItem> =
  /* @__PURE__ */ discriminated(
    "protectableItemType",
    () => ({
      SAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseProtectableItem,
      SAPAseSystem: deserializeAzureVmWorkloadSAPAseSystemProtectableItem,
      SAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseProtectableItem,
      SAPHanaSystem: deserializeAzureVmWorkloadSAPHanaSystemProtectableItem,
      SAPHanaDBInstance: deserializeAzureVmWorkloadSAPHanaDBInstance,
      HanaHSRContainer: deserializeAzureVmWorkloadSAPHanaHSRProtectableItem,
      SQLAvailabilityGroupContainer: deserializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem,
      SQLDataBase: deserializeAzureVmWorkloadSQLDatabaseProtectableItem,
      SQLInstance: deserializeAzureVmWorkloadSQLInstanceProtectableItem,
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
        prebackupvalidation: deserializePreBackupValidation,
        isProtectable: withAliases(["IsProtectable"], boolean),
        IsProtectable: ["IsProtectable", aliasOf("isProtectable", boolean), "isProtectable"],
      }),
      deserializeWorkloadProtectableItem,
    ),
  );

export const deserializeAzureVmWorkloadSAPAseDatabaseProtectableItem: ModelDeserializer<AzureVmWorkloadSAPAseDatabaseProtectableItem> =
  /* @__PURE__ */ model(
    () => ({ protectableItemType: checked(string, oneOf("SAPAseDatabase")) }),
    deserializeAzureVmWorkloadProtectableItem,
  );

export const deserializePreBackupValidation: ModelDeserializer<PreBackupValidation> = /* @__PURE__ */ model(
  () => ({ status: string, code: string, message: string }),
);

export const deserializeAzureVmWorkloadSAPAseSystemProtectableItem: ModelDeserializer<AzureVmWorkloadSAPAseSystemProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSAPHanaDatabaseProtectableItem: ModelDeserializer<AzureVmWorkloadSAPHanaDatabaseProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSAPHanaSystemProtectableItem: ModelDeserializer<AzureVmWorkloadSAPHanaSystemProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSAPHanaDBInstance: ModelDeserializer<AzureVmWorkloadSAPHanaDBInstance> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSAPHanaHSRProtectableItem: ModelDeserializer<AzureVmWorkloadSAPHanaHSRProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSQLAvailabilityGroupProtectableItem: ModelDeserializer<AzureVmWorkloadSQLAvailabilityGroupProtectableItem> =
  /* @__PURE__ */ model(
    () => ({ nodesList: list(deserializeDistributedNodesInfo) }),
    deserializeAzureVmWorkloadProtectableItem,
  );

export const deserializeAzureVmWorkloadSQLDatabaseProtectableItem: ModelDeserializer<AzureVmWorkloadSQLDatabaseProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);

export const deserializeAzureVmWorkloadSQLInstanceProtectableItem: ModelDeserializer<AzureVmWorkloadSQLInstanceProtectableItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadProtectableItem);
