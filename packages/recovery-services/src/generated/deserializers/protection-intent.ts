// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  AzureRecoveryServiceVaultProtectionIntent,
  AzureResourceProtectionIntent,
  AzureWorkloadAutoProtectionIntent,
  AzureWorkloadContainerAutoProtectionIntent,
  AzureWorkloadSQLAutoProtectionIntent,
  ProtectionIntent,
} from "../models/protection-intent.js";

export const deserializeProtectionIntent: ModelDeserializer<ProtectionIntent> = /* @__PURE__ */ discriminated(
  "protectionIntentItemType",
  () => ({
    AzureResourceItem: deserializeAzureResourceProtectionIntent,
    RecoveryServiceVaultItem: deserializeAzureRecoveryServiceVaultProtectionIntent,
    AzureWorkloadAutoProtectionIntent: deserializeAzureWorkloadAutoProtectionIntent,
    AzureWorkloadSQLAutoProtectionIntent: deserializeAzureWorkloadSQLAutoProtectionIntent,
    AzureWorkloadContainerAutoProtectionIntent: deserializeAzureWorkloadContainerAutoProtectionIntent,
  }),
  /* @__PURE__ */ model(() => ({
    protectionIntentItemType: string,
    backupManagementType: string,
    sourceResourceId: string,
    itemId: string,
    policyId: string,
    protectionState: string,
  })),
);

export const deserializeAzureResourceProtectionIntent: ModelDeserializer<AzureResourceProtectionIntent> =
  /* @__PURE__ */ model(() => ({ friendlyName: string }), deserializeProtectionIntent);

export const deserializeAzureRecoveryServiceVaultProtectionIntent: ModelDeserializer<AzureRecoveryServiceVaultProtectionIntent> =
  /* @__PURE__ */ discriminated(
    "protectionIntentItemType",
    () => ({
      AzureWorkloadAutoProtectionIntent: deserializeAzureWorkloadAutoProtectionIntent,
      AzureWorkloadSQLAutoProtectionIntent: deserializeAzureWorkloadSQLAutoProtectionIntent,
    }),
    /* @__PURE__ */ model(() => ({}), deserializeProtectionIntent),
  );

export const deserializeAzureWorkloadAutoProtectionIntent: ModelDeserializer<AzureWorkloadAutoProtectionIntent> =
  /* @__PURE__ */ discriminated(
    "protectionIntentItemType",
    () => ({ AzureWorkloadSQLAutoProtectionIntent: deserializeAzureWorkloadSQLAutoProtectionIntent }),
    /* @__PURE__ */ model(() => ({}), deserializeAzureRecoveryServiceVaultProtectionIntent),
  );

export const deserializeAzureWorkloadSQLAutoProtectionIntent: ModelDeserializer<AzureWorkloadSQLAutoProtectionIntent> =
  /* @__PURE__ */ model(() => ({ workloadItemType: string }), deserializeAzureWorkloadAutoProtectionIntent);

export const deserializeAzureWorkloadContainerAutoProtectionIntent: ModelDeserializer<AzureWorkloadContainerAutoProtectionIntent> =
  /* @__PURE__ */ model(() => ({}), deserializeProtectionIntent);
