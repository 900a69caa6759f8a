// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, discriminated, map, model, string } from "@azbackup/core/deserialize";
import type {
  PrepareDataMoveResponse,
  VaultStorageConfigOperationResultResponse,
} from "../models/vault-storage-config-operation-result-response.js";

export const deserializeVaultStorageConfigOperationResultResponse: ModelDeserializer<VaultStorageConfigOperationResultResponse> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({ PrepareDataMoveResponse: deserializePrepareDataMoveResponse }),
    /* @__PURE__ */ model(() => ({ objectType: string })),
  );

export const deserializePrepareDataMoveResponse: ModelDeserializer<PrepareDataMoveResponse> =
  /* @__PURE__ */ model(
    () => ({ correlationId: string, sourceVaultProperties: map(string) }),
    deserializeVaultStorageConfigOperationResultResponse,
  );
