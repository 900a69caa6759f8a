// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  boolean,
  discriminated,
  int32,
  list,
  model,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeSQLDataDirectory } from "./shared.js";

export const serializeWorkloadItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "workloadItemType",
  () => ({
    AzureVmWorkloadItem: serializeAzureVmWorkloadItem,
    SAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseWorkloadItem,
    SAPAseSystem: serializeAzureVmWorkloadSAPAseSystemWorkloadItem,
    SAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem,
    SAPHanaSystem: serializeAzureVmWorkloadSAPHanaSystemWorkloadItem,
    SQLDataBase: serializeAzureVmWorkloadSQLDatabaseWorkloadItem,
    SQLInstance: serializeAzureVmWorkloadSQLInstanceWorkloadItem,
  }),
  /* @__PURE__ */ model(() => ({
    backupManagementType: string,
    workloadType: string,
    workloadItemType: required(string),
    friendlyName: string,
    protectionState: string,
  })),
);

export const serializeAzureVmWorkloadItem: ModelSerializer = /* @__PURE__ */ discriminated(
  "workloadItemType",
  () => ({
    SAPAseDatabase: serializeAzureVmWorkloadSAPAseDatabaseWorkloadItem,
    SAPAseSystem: serializeAzureVmWorkloadSAPAseSystemWorkloadItem,
    SAPHanaDatabase: serializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem,
    SAPHanaSystem: serializeAzureVmWorkloadSAPHanaSystemWorkloadItem,
    SQLDataBase: serializeAzureVmWorkloadSQLDatabaseWorkloadItem,
    SQLInstance: serializeAzureVmWorkloadSQLInstanceWorkloadItem,
  }),
  /* @__PURE__ */ model(
    () => ({
      parentName: string,
      serverName: string,
      isAutoProtectable: boolean,
      subinquireditemcount: int32,
      subWorkloadItemCount: int32,
    }),
    serializeWorkloadItem,
  ),
);

export const serializeAzureVmWorkloadSAPAseDatabaseWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadItem,
);

export const serializeAzureVmWorkloadSAPAseSystemWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadItem,
);

export const serializeAzureVmWorkloadSAPHanaDatabaseWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadItem,
);

export const serializeAzureVmWorkloadSAPHanaSystemWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadItem,
);

export const serializeAzureVmWorkloadSQLDatabaseWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeAzureVmWorkloadItem,
);

export const serializeAzureVmWorkloadSQLInstanceWorkloadItem: ModelSerializer = /* @__PURE__ */ model(
  () => ({ dataDirectoryPaths: list(serializeSQLDataDirectory) }),
  serializeAzureVmWorkloadItem,
);
