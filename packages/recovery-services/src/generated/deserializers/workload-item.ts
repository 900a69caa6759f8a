// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  boolean,
  discriminated,
  int32,
  list,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureVmWorkloadItem,
  AzureVmWorkloadSAPAseDatabaseWorkloadItem,
  AzureVmWorkloadSAPAseSystemWorkloadItem,
  AzureVmWorkloadSAPHanaDatabaseWorkloadItem,
  AzureVmWorkloadSAPHanaSystemWorkloadItem,
  AzureVmWorkloadSQLDatabaseWorkloadItem,
  AzureVmWorkloadSQLInstanceWorkloadItem,
  WorkloadItem,
} from "../models/workload-item.js";
import { deserializeSQLDataDirectory } from "./shared.js";

export const deserializeWorkloadItem: ModelDeserializer<WorkloadItem> = /* @__PURE__ */ discriminated(
  "workloadItemType",
  () => ({
    AzureVmWorkloadItem: deserializeAzureVmWorkloadItem,
    SAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseWorkloadItem,
    SAPAseSystem: deserializeAzureVmWorkloadSAPAseSystemWorkloadItem,
    SAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem,
    SAPHanaSystem: deserializeAzureVmWorkloadSAPHanaSystemWorkloadItem,
    SQLDataBase: deserializeAzureVmWorkloadSQLDatabaseWorkloadItem,
    SQLInstance: deserializeAzureVmWorkloadSQLInstanceWorkloadItem,
  }),
  /* @__PURE__ */ model(() => ({
    backupManagementType: string,
    workloadType: string,
    workloadItemType: string,
    friendlyName: string,
    protectionState: string,
  })),
);

export const deserializeAzureVmWorkloadItem: ModelDeserializer<AzureVmWorkloadItem> =
  /* @__PURE__ */ discriminated(
    "workloadItemType",
    () => ({
      SAPAseDatabase: deserializeAzureVmWorkloadSAPAseDatabaseWorkloadItem,
      SAPAseSystem: deserializeAzureVmWorkloadSAPAseSystemWorkloadItem,
      SAPHanaDatabase: deserializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem,
      SAPHanaSystem: deserializeAzureVmWorkloadSAPHanaSystemWorkloadItem,
      SQLDataBase: deserializeAzureVmWorkloadSQLDatabaseWorkloadItem,
      SQLInstance: deserializeAzureVmWorkloadSQLInstanceWorkloadItem,
    }),
    /* @__PURE__ */ model(
      () => ({
        parentName: string,
        serverName: string,
        isAutoProtectable: boolean,
        subinquireditemcount: int32,
        subWorkloadItemCount: int32,
      }),
      deserializeWorkloadItem,
    ),
  );

export const deserializeAzureVmWorkloadSAPAseDatabaseWorkloadItem: ModelDeserializer<AzureVmWorkloadSAPAseDatabaseWorkloadItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadItem);

export const deserializeAzureVmWorkloadSAPAseSystemWorkloadItem: ModelDeserializer<AzureVmWorkloadSAPAseSystemWorkloadItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadItem);

export const deserializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem: ModelDeserializer<AzureVmWorkloadSAPHanaDatabaseWorkloadItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadItem);

export const deserializeAzureVmWorkloadSAPHanaSystemWorkloadItem: ModelDeserializer<AzureVmWorkloadSAPHanaSystemWorkloadItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadItem);

export const deserializeAzureVmWorkloadSQLDatabaseWorkloadItem: ModelDeserializer<AzureVmWorkloadSQLDatabaseWorkloadItem> =
  /* @__PURE__ */ model(() => ({}), deserializeAzureVmWorkloadItem);

export const deserializeAzureVmWorkloadSQLInstanceWorkloadItem: ModelDeserializer<AzureVmWorkloadSQLInstanceWorkloadItem> =
  /* @__PURE__ */ model(
    () => ({ dataDirectoryPaths: list(deserializeSQLDataDirectory) }),
    deserializeAzureVmWorkloadItem,
  );
