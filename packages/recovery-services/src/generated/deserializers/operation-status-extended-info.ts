// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, discriminated, list, map, model, string } from "@azbackup/core/deserialize";
import type {
  OperationStatusExtendedInfo,
  OperationStatusJobExtendedInfo,
  OperationStatusJobsExtendedInfo,
  OperationStatusProvisionILRExtendedInfo,
  OperationStatusValidateOperationExtendedInfo,
} from "../models/operation-status-extended-info.js";
import { deserializeInstantItemRecoveryTarget, deserializeValidateOperationResponse } from "./shared.js";

export const deserializeOperationStatusExtendedInfo: ModelDeserializer<OperationStatusExtendedInfo> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      OperationStatusJobExtendedInfo: deserializeOperationStatusJobExtendedInfo,
      OperationStatusJobsExtendedInfo: deserializeOperationStatusJobsExtendedInfo,
      OperationStatusProvisionILRExtendedInfo: deserializeOperationStatusProvisionILRExtendedInfo,
      OperationStatusValidateOperationExtendedInfo: deserializeOperationStatusValidateOperationExtendedInfo,
    }),
    /* @__PURE__ */ model(() => ({ objectType: string })),
  );

export const deserializeOperationStatusJobExtendedInfo: ModelDeserializer<OperationStatusJobExtendedInfo> =
  /* @__PURE__ */ model(() => ({ jobId: string }), deserializeOperationStatusExtendedInfo);

export const deserializeOperationStatusJobsExtendedInfo: ModelDeserializer<OperationStatusJobsExtendedInfo> =
  /* @__PURE__ */ model(
    () => ({ jobIds: list(string), failedJobsError: map(string) }),
    deserializeOperationStatusExtendedInfo,
  );

export const deserializeOperationStatusProvisionILRExtendedInfo: ModelDeserializer<OperationStatusProvisionILRExtendedInfo> =
  /* @__PURE__ */ model(
    () => ({ recoveryTarget: deserializeInstantItemRecoveryTarget }),
    deserializeOperationStatusExtendedInfo,
  );

export const deserializeOperationStatusValidateOperationExtendedInfo: ModelDeserializer<OperationStatusValidateOperationExtendedInfo> =
  /* @__PURE__ */ model(
    () => ({ validateOperationResponse: deserializeValidateOperationResponse }),
    deserializeOperationStatusExtendedInfo,
  );
