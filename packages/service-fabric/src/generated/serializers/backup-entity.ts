// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { uuid } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  discriminated,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupEntity: ModelSerializer = /* @__PURE__ */ discriminated(
  "entityKind",
  () => ({
    Application: serializeApplicationBackupEntity,
    Service: serializeServiceBackupEntity,
    Partition: serializePartitionBackupEntity,
  }),
  /* @__PURE__ */ model(() => ({ entityKind: ["EntityKind", required(string)] })),
);

export const serializeApplicationBackupEntity: ModelSerializer = /* @__PURE__ */ model(
  () => ({ applicationName: ["ApplicationName", string] }),
  serializeBackupEntity,
);

export const serializeServiceBackupEntity: ModelSerializer = /* @__PURE__ */ model(
  () => ({ serviceName: ["ServiceName", string] }),
  serializeBackupEntity,
);

export const serializePartitionBackupEntity: ModelSerializer = /* @__PURE__ */ model(
  () => ({ serviceName: ["ServiceName", string], partitionId: ["PartitionId", checked(string, uuid)] }),
  serializeBackupEntity,
);
