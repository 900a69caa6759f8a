// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf, uuid } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  boolean,
  checked,
  discriminated,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  ApplicationBackupConfigurationInfo,
  BackupConfigurationInfo,
  BackupSuspensionInfo,
  PartitionBackupConfigurationInfo,
  ServiceBackupConfigurationInfo,
} from "../models/backup-configuration-info.js";

export const deserializeBackupConfigurationInfo: ModelDeserializer<BackupConfigurationInfo> =
  /* @__PURE__ */ discriminated(
    "Kind",
    () => ({
      Application: deserializeApplicationBackupConfigurationInfo,
      Service: deserializeServiceBackupConfigurationInfo,
      Partition: deserializePartitionBackupConfigurationInfo,
    }),
    /* @__PURE__ */ model(() => ({
      kind: ["Kind", string],
      policyName: ["PolicyName", string],
      policyInheritedFrom: ["PolicyInheritedFrom", string],
      suspensionInfo: ["SuspensionInfo", deserializeBackupSuspensionInfo],
    })),
  );

export const deserializeBackupSuspensionInfo: ModelDeserializer<BackupSuspensionInfo> = /* @__PURE__ */ model(
  () => ({
    isSuspended: ["IsSuspended", boolean],
    suspensionInheritedFrom: ["SuspensionInheritedFrom", string],
  }),
);

export const deserializeApplicationBackupConfigurationInfo: ModelDeserializer<ApplicationBackupConfigurationInfo> =
  /* @__PURE__ */ model(
    () => ({ applicationName: ["ApplicationName", string] }),
    deserializeBackupConfigurationInfo,
  );

export const deserializeServiceBackupConfigurationInfo: ModelDeserializer<ServiceBackupConfigurationInfo> =
  /* @__PURE__ */ model(() => ({ serviceName: ["ServiceName", string] }), deserializeBackupConfigurationInfo);

export const deserializePartitionBackupConfigurationInfo: ModelDeserializer<PartitionBackupConfigurationInfo> =
  /* @__PURE__ */ model(
    () => ({
      kind: ["Kind", checked(string, oneOf("Partition"))],
      serviceName: ["ServiceName", string],
      partitionId: ["PartitionId", checked(string, uuid)],
    }),
    deserializeBackupConfigurationInfo,
  );
