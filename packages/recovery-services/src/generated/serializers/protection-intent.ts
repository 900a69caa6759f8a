// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelSerializer, discriminated, model, required, string } from "@azbackup/core/serialize";

export const serializeProtectionIntent: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectionIntentItemType",
  () => ({
    AzureResourceItem: serializeAzureResourceProtectionIntent,
    RecoveryServiceVaultItem: serializeAzureRecoveryServiceVaultProtectionIntent,
    AzureWorkloadAutoProtectionIntent: serializeAzureWorkloadAutoProtectionIntent,
    AzureWorkloadSQLAutoProtectionIntent: serializeAzureWorkloadSQLAutoProtectionIntent,
    AzureWorkloadContainerAutoProtectionIntent: serializeAzureWorkloadContainerAutoProtectionIntent,
  }),
  /* @__PURE__ */ model(() => ({
    protectionIntentItemType: required(string),
    backupManagementType: string,
    sourceResourceId: string,
    itemId: string,
    policyId: string,
    protectionState: string,
  })),
);

export const serializeAzureResourceProtectionIntent: ModelSerializer = /* @__PURE__ */ model(
  () => ({ friendlyName: string }),
  serializeProtectionIntent,
);

export const serializeAzureRecoveryServiceVaultProtectionIntent: ModelSerializer =
  /* @__PURE__ */ discriminated(
    "protectionIntentItemType",
    () => ({
      AzureWorkloadAutoProtectionIntent: serializeAzureWorkloadAutoProtectionIntent,
      AzureWorkloadSQLAutoProtectionIntent: serializeAzureWorkloadSQLAutoProtectionIntent,
    }),
    /* @__PURE__ */ model(() => ({}), serializeProtectionIntent),
  );

export const serializeAzureWorkloadAutoProtectionIntent: ModelSerializer = /* @__PURE__ */ discriminated(
  "protectionIntentItemType",
  () => ({ AzureWorkloadSQLAutoProtectionIntent: serializeAzureWorkloadSQLAutoProtectionIntent }),
  /* @__PURE__ */ model(() => ({}), serializeAzureRecoveryServiceVaultProtectionIntent),
);

export const serializeAzureWorkloadSQLAutoProtectionIntent: ModelSerializer = /* @__PURE__ */ model(
  () => ({ workloadItemType: string }),
  serializeAzureWorkloadAutoProtectionIntent,
);

export const serializeAzureWorkloadContainerAutoProtectionIntent: ModelSerializer = /* @__PURE__ */ model(
  () => ({}),
  serializeProtectionIntent,
);
