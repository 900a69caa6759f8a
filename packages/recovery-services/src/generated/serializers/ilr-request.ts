// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  boolean,
  discriminated,
  model,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeILRRequest: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({
    AzureFileShareProvisionILRRequest: serializeAzureFileShareProvisionILRRequest,
    IaasVMILRRegistrationRequest: serializeIaasVMILRRegistrationRequest,
  }),
  /* @__PURE__ */ model(() => ({ objectType: required(string) })),
);

export const serializeAzureFileShareProvisionILRRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({ recoveryPointId: string, sourceResourceId: string }),
  serializeILRRequest,
);

export const serializeIaasVMILRRegistrationRequest: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    recoveryPointId: string,
    virtualMachineId: string,
    initiatorName: string,
    renewExistingRegistration: boolean,
  }),
  serializeILRRequest,
);
