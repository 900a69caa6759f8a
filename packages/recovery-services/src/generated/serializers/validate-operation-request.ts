// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  availableIn,
  checked,
  discriminated,
  inputModel,
  required,
  string,
} from "@azbackup/core/serialize";
import { serializeRestoreRequest } from "./restore-request.js";

export const serializeValidateOperationRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    ValidateRestoreOperationRequest: serializeValidateRestoreOperationRequest,
    ValidateIaasVMRestoreOperationRequest: serializeValidateIaasVMRestoreOperationRequest,
    ValidateAzureWorkloadRestoreOperationRequest: serializeValidateAzureWorkloadRestoreOperationRequest,
  }),
  /* @__PURE__ */ inputModel(() => ({ objectType: required(string) })),
);

export const serializeValidateRestoreOperationRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    ValidateIaasVMRestoreOperationRequest: serializeValidateIaasVMRestoreOperationRequest,
    ValidateAzureWorkloadRestoreOperationRequest: serializeValidateAzureWorkloadRestoreOperationRequest,
  }),
  /* @__PURE__ */ inputModel(
    () => ({ restoreRequest: serializeRestoreRequest }),
    serializeValidateOperationRequest,
  ),
);

export const serializeValidateIaasVMRestoreOperationRequest: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({}),
  serializeValidateRestoreOperationRequest,
);

export const serializeValidateAzureWorkloadRestoreOperationRequest: ModelSerializer =
  /* @__PURE__ */ inputModel(
    () => ({
      objectType: availableIn(
        ["2026-10-01"],
        required(checked(string, oneOf("ValidateAzureWorkloadRestoreOperationRequest"))),
      ),
    }),
    serializeValidateRestoreOperationRequest,
  );
