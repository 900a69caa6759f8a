// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { uuid } from "@azbackup/core/codec";
import { type ModelDeserializer, checked, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  ApplicationBackupEntity,
  BackupEntity,
  PartitionBackupEntity,
  ServiceBackupEntity,
} from "../models/backup-entity.js";

export const deserializeBackupEntity: ModelDeserializer<BackupEntity> = /* @__PURE__ */ discriminated(
  "EntityKind",
  () => ({
    Application: deserializeApplicationBackupEntity,
    Service: deserializeServiceBackupEntity,
    Partition: deserializePartitionBackupEntity,
  }),
  /* @__PURE__ */ model(() => ({ entityKind: ["EntityKind", string] })),
);

export const deserializeApplicationBackupEntity: ModelDeserializer<ApplicationBackupEntity> =
  /* @__PURE__ */ model(() => ({ applicationName: ["ApplicationName", string] }), deserializeBackupEntity);

export const deserializeServiceBackupEntity: ModelDeserializer<ServiceBackupEntity> = /* @__PURE__ */ model(
  () => ({ serviceName: ["ServiceName", string] }),
  deserializeBackupEntity,
);

export const deserializePartitionBackupEntity: ModelDeserializer<PartitionBackupEntity> =
  /* @__PURE__ */ model(
    () => ({ serviceName: ["ServiceName", string], partitionId: ["PartitionId", checked(string, uuid)] }),
    deserializeBackupEntity,
  );
