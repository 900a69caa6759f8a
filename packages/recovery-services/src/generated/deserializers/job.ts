// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
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
  numbered,
  string,
} from "@azbackup/core/deserialize";
import type {
  AzureIaaSVMErrorInfo,
  AzureIaaSVMJob,
  AzureIaaSVMJobExtendedInfo,
  AzureIaaSVMJobTaskDetails,
  AzureIaaSVMJobV2,
  AzureStorageErrorInfo,
  AzureStorageJob,
  AzureStorageJobExtendedInfo,
  AzureStorageJobTaskDetails,
  AzureWorkloadErrorInfo,
  AzureWorkloadJob,
  AzureWorkloadJobExtendedInfo,
  AzureWorkloadJobTaskDetails,
  DpmErrorInfo,
  DpmJob,
  DpmJobExtendedInfo,
  DpmJobTaskDetails,
  Job,
  MabErrorInfo,
  MabJob,
  MabJobExtendedInfo,
  MabJobTaskDetails,
  VaultJob,
  VaultJobErrorInfo,
  VaultJobExtendedInfo,
} from "../models/job.js";

export const deserializeJob: ModelDeserializer<Job> = /* @__PURE__ */ discriminated(
  "jobType",
  () => ({
    DpmJob: deserializeDpmJob,
    AzureIaaSVMJob: deserializeAzureIaaSVMJob,
    AzureIaaSVMJobV2: deserializeAzureIaaSVMJobV2,
    MabJob: deserializeMabJob,
    AzureStorageJob: deserializeAzureStorageJob,
    VaultJob: deserializeVaultJob,
    AzureWorkloadJob: deserializeAzureWorkloadJob,
  }),
  /* @__PURE__ */ model(() => ({
    entityFriendlyName: string,
    backupManagementType: string,
    operation: string,
    status: string,
    startTime: dateTime,
    endTime: dateTime,
    activityId: string,
    jobType: string,
  })),
);

export const deserializeDpmJob: ModelDeserializer<DpmJob> = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    dpmServerName: string,
    containerName: string,
    containerType: string,
    workloadType: string,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    errorDetails: list(deserializeDpmErrorInfo),
    extendedInfo: deserializeDpmJobExtendedInfo,
  }),
  deserializeJob,
);

export const deserializeDpmErrorInfo: ModelDeserializer<DpmErrorInfo> = /* @__PURE__ */ model(() => ({
  errorString: string,
  recommendations: list(string),
}));

export const deserializeDpmJobExtendedInfo: ModelDeserializer<DpmJobExtendedInfo> = /* @__PURE__ */ model(
  () => ({
    tasksList: list(deserializeDpmJobTaskDetails),
    propertyBag: map(string),
    dynamicErrorMessage: string,
  }),
);

export const deserializeDpmJobTaskDetails: ModelDeserializer<DpmJobTaskDetails> = /* @__PURE__ */ model(
  () => ({ taskId: string, startTime: dateTime, endTime: dateTime, duration: duration, status: string }),
);

export const deserializeAzureIaaSVMJob: ModelDeserializer<AzureIaaSVMJob> = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    errorDetails: list(deserializeAzureIaaSVMErrorInfo),
    virtualMachineVersion: string,
    extendedInfo: deserializeAzureIaaSVMJobExtendedInfo,
    containerName: string,
    isUserTriggered: boolean,
  }),
  deserializeJob,
);

export const deserializeAzureIaaSVMErrorInfo: ModelDeserializer<AzureIaaSVMErrorInfo> = /* @__PURE__ */ model(
  () => ({ errorCode: int32, errorTitle: string, errorString: string, recommendations: list(string) }),
);

export const deserializeAzureIaaSVMJobExtendedInfo: ModelDeserializer<AzureIaaSVMJobExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    tasksList: list(deserializeAzureIaaSVMJobTaskDetails),
    propertyBag: map(string),
    internalPropertyBag: map(string),
    progressPercentage: float,
    estimatedRemainingDuration: string,
    dynamicErrorMessage: string,
  }));

export const deserializeAzureIaaSVMJobTaskDetails: ModelDeserializer<AzureIaaSVMJobTaskDetails> =
  /* @__PURE__ */ model(() => ({
    taskId: string,
    startTime: dateTime,
    endTime: dateTime,
    instanceId: string,
    duration: duration,
    status: string,
    progressPercentage: float,
    taskExecutionDetails: string,
  }));

export const deserializeAzureIaaSVMJobV2: ModelDeserializer<AzureIaaSVMJobV2> = /* @__PURE__ */ model(
  () => ({
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    containerName: string,
    duration: duration,
    errorDetails: list(deserializeAzureIaaSVMErrorInfo),
    virtualMachineVersion: string,
    extendedInfo: deserializeAzureIaaSVMJobExtendedInfo,
  }),
  deserializeJob,
);

export const deserializeMabJob: ModelDeserializer<MabJob> = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    mabServerName: string,
    mabServerType: string,
    workloadType: string,
    errorDetails: list(deserializeMabErrorInfo),
    extendedInfo: deserializeMabJobExtendedInfo,
  }),
  deserializeJob,
);

export const deserializeMabErrorInfo: ModelDeserializer<MabErrorInfo> = /* @__PURE__ */ model(() => ({
  errorString: string,
  recommendations: list(string),
}));

export const deserializeMabJobExtendedInfo: ModelDeserializer<MabJobExtendedInfo> = /* @__PURE__ */ model(
  () => ({
    tasksList: list(deserializeMabJobTaskDetails),
    propertyBag: map(string),
    dynamicErrorMessage: string,
  }),
);

export const deserializeMabJobTaskDetails: ModelDeserializer<MabJobTaskDetails> = /* @__PURE__ */ model(
  () => ({ taskId: string, startTime: dateTime, endTime: dateTime, duration: duration, status: string }),
);

export const deserializeAzureStorageJob: ModelDeserializer<AzureStorageJob> = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    errorDetails: list(deserializeAzureStorageErrorInfo),
    storageAccountName: string,
    storageAccountVersion: string,
    extendedInfo: deserializeAzureStorageJobExtendedInfo,
    isUserTriggered: boolean,
  }),
  deserializeJob,
);

export const deserializeAzureStorageErrorInfo: ModelDeserializer<AzureStorageErrorInfo> =
  /* @__PURE__ */ model(() => ({ errorCode: int32, errorString: string, recommendations: list(string) }));

export const deserializeAzureStorageJobExtendedInfo: ModelDeserializer<AzureStorageJobExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    tasksList: list(deserializeAzureStorageJobTaskDetails),
    propertyBag: map(string),
    dynamicErrorMessage: string,
  }));

export const deserializeAzureStorageJobTaskDetails: ModelDeserializer<AzureStorageJobTaskDetails> =
  /* @__PURE__ */ model(() => ({ taskId: string, status: string }));

export const deserializeVaultJob: ModelDeserializer<VaultJob> = /* @__PURE__ */ model(
  () => ({
    duration: duration,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    errorDetails: list(deserializeVaultJobErrorInfo),
    extendedInfo: deserializeVaultJobExtendedInfo,
  }),
  deserializeJob,
);

export const deserializeVaultJobErrorInfo: ModelDeserializer<VaultJobErrorInfo> = /* @__PURE__ */ model(
  () => ({ errorCode: int32, errorString: string, recommendations: list(string) }),
);

export const deserializeVaultJobExtendedInfo: ModelDeserializer<VaultJobExtendedInfo> = /* @__PURE__ */ model(
  () => ({ propertyBag: map(string) }),
);

export const deserializeAzureWorkloadJob: ModelDeserializer<AzureWorkloadJob> = /* @__PURE__ */ model(
  () => ({
    workloadType: string,
    duration: duration,
    actionsInfo: list(
      checked(
        numbered(["Invalid", "Cancellable", "Retriable"], string),
        oneOf("Invalid", "Cancellable", "Retriable"),
      ),
    ),
    errorDetails: list(deserializeAzureWorkloadErrorInfo),
    extendedInfo: deserializeAzureWorkloadJobExtendedInfo,
  }),
  deserializeJob,
);

export const deserializeAzureWorkloadErrorInfo: ModelDeserializer<AzureWorkloadErrorInfo> =
  /* @__PURE__ */ model(() => ({
    errorCode: int32,
    errorString: string,
    errorTitle: string,
    recommendations: list(string),
    additionalDetails: string,
  }));

export const deserializeAzureWorkloadJobExtendedInfo: ModelDeserializer<AzureWorkloadJobExtendedInfo> =
  /* @__PURE__ */ model(() => ({
    tasksList: list(deserializeAzureWorkloadJobTaskDetails),
    propertyBag: map(string),
    dynamicErrorMessage: string,
  }));

export const deserializeAzureWorkloadJobTaskDetails: ModelDeserializer<AzureWorkloadJobTaskDetails> =
  /* @__PURE__ */ model(() => ({ taskId: string, status: string }));
