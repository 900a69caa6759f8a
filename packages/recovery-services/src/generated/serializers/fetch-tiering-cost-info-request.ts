// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelSerializer, discriminated, inputModel, required, string } from "@azbackup/core/serialize";

export const serializeFetchTieringCostInfoRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    FetchTieringCostInfoForRehydrationRequest: serializeFetchTieringCostInfoForRehydrationRequest,
    FetchTieringCostSavingsInfoForPolicyRequest: serializeFetchTieringCostSavingsInfoForPolicyRequest,
    FetchTieringCostSavingsInfoForProtectedItemRequest:
      serializeFetchTieringCostSavingsInfoForProtectedItemRequest,
    FetchTieringCostSavingsInfoForVaultRequest: serializeFetchTieringCostSavingsInfoForVaultRequest,
  }),
  /* @__PURE__ */ inputModel(() => ({
    sourceTierType: required(string),
    targetTierType: required(string),
    objectType: required(string),
  })),
);

export const serializeFetchTieringCostInfoForRehydrationRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({
    containerName: required(string),
    protectedItemName: required(string),
    recoveryPointId: required(string),
    rehydrationPriority: required(string),
  }),
  serializeFetchTieringCostInfoRequest,
);

export const serializeFetchTieringCostSavingsInfoForPolicyRequest: ModelSerializer =
  /* @__PURE__ */ inputModel(() => ({ policyName: required(string) }), serializeFetchTieringCostInfoRequest);

export const serializeFetchTieringCostSavingsInfoForProtectedItemRequest: ModelSerializer =
  /* @__PURE__ */ inputModel(
    () => ({ containerName: required(string), protectedItemName: required(string) }),
    serializeFetchTieringCostInfoRequest,
  );

export const serializeFetchTieringCostSavingsInfoForVaultRequest: ModelSerializer =
  /* @__PURE__ */ inputModel(() => ({}), serializeFetchTieringCostInfoRequest);
