// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, boolean, discriminated, model, string } from "@azbackup/core/deserialize";
import type {
  AzureFileShareProvisionILRRequest,
  ILRRequest,
  IaasVMILRRegistrationRequest,
} from "../models/ilr-request.js";

export const deserializeILRRequest: ModelDeserializer<ILRRequest> = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareProvisionILRRequest: deserializeAzureFileShareProvisionILRRequest,
    IaasVMILRRegistrationRequest: deserializeIaasVMILRRegistrationRequest,
  }),
  /* @__PURE__ */ model(() => ({ objectType: string })),
);

export const deserializeAzureFileShareProvisionILRRequest: ModelDeserializer<AzureFileShareProvisionILRRequest> =
  /* @__PURE__ */ model(() => ({ recoveryPointId: string, sourceResourceId: string }), deserializeILRRequest);

export const deserializeIaasVMILRRegistrationRequest: ModelDeserializer<IaasVMILRRegistrationRequest> =
  /* @__PURE__ */ model(
    () => ({
      recoveryPointId: string,
      virtualMachineId: string,
      initiatorName: string,
      renewExistingRegistration: boolean,
    }),
    deserializeILRRequest,
  );
