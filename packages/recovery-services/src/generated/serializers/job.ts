// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  boolean,
  checked,
  dateTime,
  discriminated,
  duration,
  float,
  int32,
  list,
  map,
  model,
  readOnly,
  required,
  string,
} from "@azbackup/core/serialize";

export const serializeJob: ModelSerializer = /* @__PURE__ */ discriminated(
  "jobType",
  () => ({
    DpmJob: serializeDpmJob,
    AzureIaaSVMJob: serializeAzureIaaSVMJob,
    AzureIaaSVMJobV2: serializeAzureIaaSVMJobV2,
    MabJob: serializeMabJob,
    AzureStorageJob: serializeAzureStorageJob,
    VaultJob: serializeVaultJob,
    AzureWorkloadJob: serializeAzureWorkloadJob,
  }),
  /* @__PURE__ */ model(() => ({
    entityFriendlyName: string,
    backupManagementType: string,
    operation: string,
    status: string,
    startTime: dateTime,
    endTime: dateTime,
    activityId: string,
    jobType: required(string),
  })),
);

export const serializeDpmJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    dpmServerName: string,
    containerName: string,
    containerType: string,
    workloadType: string,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    errorDetails: list(serializeDpmErrorInfo),
    extendedInfo: serializeDpmJobExtendedInfo,
  }),
  serializeJob,
);

export const serializeDpmErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorString: string,
  recommendations: list(string),
}));

export const serializeDpmJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  tasksList: list(serializeDpmJobTaskDetails),
  propertyBag: map(string),
  dynamicErrorMessage: string,
}));

export const serializeDpmJobTaskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  taskId: string,
  startTime: dateTime,
  endTime: dateTime,
  duration: duration,
  status: string,
}));

export const serializeAzureIaaSVMJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    errorDetails: list(serializeAzureIaaSVMErrorInfo),
    virtualMachineVersion: string,
    extendedInfo: serializeAzureIaaSVMJobExtendedInfo,
    containerName: string,
    isUserTriggered: boolean,
  }),
  serializeJob,
);

export const serializeAzureIaaSVMErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorCode: readOnly,
  errorTitle: readOnly,
  errorString: readOnly,
  recommendations: readOnly,
}));

export const serializeAzureIaaSVMJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  tasksList: list(serializeAzureIaaSVMJobTaskDetails),
  propertyBag: map(string),
  internalPropertyBag: map(string),
  progressPercentage: float,
  estimatedRemainingDuration: string,
  dynamicErrorMessage: string,
}));

export const serializeAzureIaaSVMJobTaskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  taskId: string,
  startTime: dateTime,
  endTime: dateTime,
  instanceId: string,
  duration: duration,
  status: string,
  progressPercentage: float,
  taskExecutionDetails: string,
}));

export const serializeAzureIaaSVMJobV2: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    containerName: string,
    duration: duration,
    errorDetails: list(serializeAzureIaaSVMErrorInfo),
    virtualMachineVersion: string,
    extendedInfo: serializeAzureIaaSVMJobExtendedInfo,
  }),
  serializeJob,
);

export const serializeMabJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    mabServerName: string,
    mabServerType: string,
    workloadType: string,
    errorDetails: list(serializeMabErrorInfo),
    extendedInfo: serializeMabJobExtendedInfo,
  }),
  serializeJob,
);

export const serializeMabErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorString: readOnly,
  recommendations: readOnly,
}));

export const serializeMabJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  tasksList: list(serializeMabJobTaskDetails),
  propertyBag: map(string),
  dynamicErrorMessage: string,
}));

export const serializeMabJobTaskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  taskId: string,
  startTime: dateTime,
  endTime: dateTime,
  duration: duration,
  status: string,
}));

export const serializeAzureStorageJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    errorDetails: list(serializeAzureStorageErrorInfo),
    storageAccountName: string,
    storageAccountVersion: string,
    extendedInfo: serializeAzureStorageJobExtendedInfo,
    isUserTriggered: boolean,
  }),
  serializeJob,
);

export const serializeAzureStorageErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorCode: int32,
  errorString: string,
  recommendations: list(string),
}));

export const serializeAzureStorageJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  tasksList: list(serializeAzureStorageJobTaskDetails),
  propertyBag: map(string),
  dynamicErrorMessage: string,
}));

export const serializeAzureStorageJobTaskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  taskId: string,
  status: string,
}));

export const serializeVaultJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    errorDetails: list(serializeVaultJobErrorInfo),
    extendedInfo: serializeVaultJobExtendedInfo,
  }),
  serializeJob,
);

export const serializeVaultJobErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorCode: int32,
  errorString: string,
  recommendations: list(string),
}));

export const serializeVaultJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  propertyBag: map(string),
}));

export const serializeAzureWorkloadJob: ModelSerializer = /* @__PURE__ */ model(
  () => ({
    workloadType: string,
    duration: duration,
    actionsInfo: list(checked(string, oneOf("Invalid", "Cancellable", "Retriable"))),
    errorDetails: list(serializeAzureWorkloadErrorInfo),
    extendedInfo: serializeAzureWorkloadJobExtendedInfo,
  }),
  serializeJob,
);

export const serializeAzureWorkloadErrorInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  errorCode: int32,
  errorString: string,
  errorTitle: string,
  recommendations: list(string),
  additionalDetails: string,
}));

export const serializeAzureWorkloadJobExtendedInfo: ModelSerializer = /* @__PURE__ */ model(() => ({
  tasksList: list(serializeAzureWorkloadJobTaskDetails),
  propertyBag: map(string),
  dynamicErrorMessage: string,
}));

export const serializeAzureWorkloadJobTaskDetails: ModelSerializer = /* @__PURE__ */ model(() => ({
  taskId: string,
  status: string,
}));
