// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelDeserializer,
  discriminated,
  float,
  int64,
  model,
  string,
} from "@azbackup/core/deserialize";
import type {
  TieringCostInfo,
  TieringCostRehydrationInfo,
  TieringCostSavingInfo,
} from "../models/tiering-cost-info.js";

export const deserializeTieringCostInfo: ModelDeserializer<TieringCostInfo> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    TieringCostRehydrationInfo: deserializeTieringCostRehydrationInfo,
    TieringCostSavingInfo: deserializeTieringCostSavingInfo,
  }),
  /* @__PURE__ */ model(() => ({ objectType: string })),
);

export const deserializeTieringCostRehydrationInfo: ModelDeserializer<TieringCostRehydrationInfo> =
  /* @__PURE__ */ model(
    () => ({ rehydrationSizeInBytes: int64, retailRehydrationCostPerGBPerMonth: float }),
    deserializeTieringCostInfo,
  );

export const deserializeTieringCostSavingInfo: ModelDeserializer<TieringCostSavingInfo> =
  /* @__PURE__ */ model(
    () => ({
      sourceTierSizeReductionInBytes: int64,
      targetTierSizeIncreaseInBytes: int64,
      retailSourceTierCostPerGBPerMonth: float,
      retailTargetTierCostPerGBPerMonth: float,
    }),
    deserializeTieringCostInfo,
  );
