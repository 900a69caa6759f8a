// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const jobSchema: ModelSchema = {
  name: "Job",
  properties: {
    entityFriendlyName: { type: "string" },
    backupManagementType: { type: "string" },
    operation: { type: "string" },
    status: { type: "string" },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    activityId: { type: "string" },
    jobType: { type: "string", required: true },
  },
  discriminator: "jobType",
  kinds: {
    DpmJob: () => dpmJobSchema,
    AzureIaaSVMJob: () => azureIaaSVMJobSchema,
    AzureIaaSVMJobV2: () => azureIaaSVMJobV2Schema,
    MabJob: () => mabJobSchema,
    AzureStorageJob: () => azureStorageJobSchema,
    VaultJob: () => vaultJobSchema,
    AzureWorkloadJob: () => azureWorkloadJobSchema,
  },
};

export const dpmJobSchema: ModelSchema = {
  name: "DpmJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["DpmJob"], required: true },
    duration: { type: "duration" },
    dpmServerName: { type: "string" },
    containerName: { type: "string" },
    containerType: { type: "string" },
    workloadType: { type: "string" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    errorDetails: { type: "list", items: { type: "model", model: () => dpmErrorInfoSchema } },
    extendedInfo: { type: "model", model: () => dpmJobExtendedInfoSchema },
  },
};

export const dpmErrorInfoSchema: ModelSchema = {
  name: "DpmErrorInfo",
  properties: {
    errorString: { type: "string" },
    recommendations: { type: "list", items: { type: "string" } },
  },
};

export const dpmJobExtendedInfoSchema: ModelSchema = {
  name: "DpmJobExtendedInfo",
  properties: {
    tasksList: { type: "list", items: { type: "model", model: () => dpmJobTaskDetailsSchema } },
    propertyBag: { type: "map", items: { type: "string" } },
    dynamicErrorMessage: { type: "string" },
  },
};

export const dpmJobTaskDetailsSchema: ModelSchema = {
  name: "DpmJobTaskDetails",
  properties: {
    taskId: { type: "string" },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    duration: { type: "duration" },
    status: { type: "string" },
  },
};

export const azureIaaSVMJobSchema: ModelSchema = {
  name: "AzureIaaSVMJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["AzureIaaSVMJob"], required: true },
    duration: { type: "duration" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    errorDetails: { type: "list", items: { type: "model", model: () => azureIaaSVMErrorInfoSchema } },
    virtualMachineVersion: { type: "string" },
    extendedInfo: { type: "model", model: () => azureIaaSVMJobExtendedInfoSchema },
    containerName: { type: "string" },
    isUserTriggered: { type: "boolean" },
  },
};

export const azureIaaSVMErrorInfoSchema: ModelSchema = {
  name: "AzureIaaSVMErrorInfo",
  properties: {
    errorCode: { type: "int32", readOnly: true },
    errorTitle: { type: "string", readOnly: true },
    errorString: { type: "string", readOnly: true },
    recommendations: { type: "list", items: { type: "string" }, readOnly: true },
  },
};

export const azureIaaSVMJobExtendedInfoSchema: ModelSchema = {
  name: "AzureIaaSVMJobExtendedInfo",
  properties: {
    tasksList: { type: "list", items: { type: "model", model: () => azureIaaSVMJobTaskDetailsSchema } },
    propertyBag: { type: "map", items: { type: "string" } },
    internalPropertyBag: { type: "map", items: { type: "string" } },
    progressPercentage: { type: "float" },
    estimatedRemainingDuration: { type: "string" },
    dynamicErrorMessage: { type: "string" },
  },
};

export const azureIaaSVMJobTaskDetailsSchema: ModelSchema = {
  name: "AzureIaaSVMJobTaskDetails",
  properties: {
    taskId: { type: "string" },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    instanceId: { type: "string" },
    duration: { type: "duration" },
    status: { type: "string" },
    progressPercentage: { type: "float" },
    taskExecutionDetails: { type: "string" },
  },
};

export const azureIaaSVMJobV2Schema: ModelSchema = {
  name: "AzureIaaSVMJobV2",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["AzureIaaSVMJobV2"], required: true },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    containerName: { type: "string" },
    duration: { type: "duration" },
    errorDetails: { type: "list", items: { type: "model", model: () => azureIaaSVMErrorInfoSchema } },
    virtualMachineVersion: { type: "string" },
    extendedInfo: { type: "model", model: () => azureIaaSVMJobExtendedInfoSchema },
  },
};

export const mabJobSchema: ModelSchema = {
  name: "MabJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["MabJob"], required: true },
    duration: { type: "duration" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    mabServerName: { type: "string" },
    mabServerType: { type: "string" },
    workloadType: { type: "string" },
    errorDetails: { type: "list", items: { type: "model", model: () => mabErrorInfoSchema } },
    extendedInfo: { type: "model", model: () => mabJobExtendedInfoSchema },
  },
};

export const mabErrorInfoSchema: ModelSchema = {
  name: "MabErrorInfo",
  properties: {
    errorString: { type: "string", readOnly: true },
    recommendations: { type: "list", items: { type: "string" }, readOnly: true },
  },
};

export const mabJobExtendedInfoSchema: ModelSchema = {
  name: "MabJobExtendedInfo",
  properties: {
    tasksList: { type: "list", items: { type: "model", model: () => mabJobTaskDetailsSchema } },
    propertyBag: { type: "map", items: { type: "string" } },
    dynamicErrorMessage: { type: "string" },
  },
};

export const mabJobTaskDetailsSchema: ModelSchema = {
  name: "MabJobTaskDetails",
  properties: {
    taskId: { type: "string" },
    startTime: { type: "dateTime" },
    endTime: { type: "dateTime" },
    duration: { type: "duration" },
    status: { type: "string" },
  },
};

export const azureStorageJobSchema: ModelSchema = {
  name: "AzureStorageJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["AzureStorageJob"], required: true },
    duration: { type: "duration" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    errorDetails: { type: "list", items: { type: "model", model: () => azureStorageErrorInfoSchema } },
    storageAccountName: { type: "string" },
    storageAccountVersion: { type: "string" },
    extendedInfo: { type: "model", model: () => azureStorageJobExtendedInfoSchema },
    isUserTriggered: { type: "boolean" },
  },
};

export const azureStorageErrorInfoSchema: ModelSchema = {
  name: "AzureStorageErrorInfo",
  properties: {
    errorCode: { type: "int32" },
    errorString: { type: "string" },
    recommendations: { type: "list", items: { type: "string" } },
  },
};

export const azureStorageJobExtendedInfoSchema: ModelSchema = {
  name: "AzureStorageJobExtendedInfo",
  properties: {
    tasksList: { type: "list", items: { type: "model", model: () => azureStorageJobTaskDetailsSchema } },
    propertyBag: { type: "map", items: { type: "string" } },
    dynamicErrorMessage: { type: "string" },
  },
};

export const azureStorageJobTaskDetailsSchema: ModelSchema = {
  name: "AzureStorageJobTaskDetails",
  properties: {
    taskId: { type: "string" },
    status: { type: "string" },
  },
};

export const vaultJobSchema: ModelSchema = {
  name: "VaultJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["VaultJob"], required: true },
    duration: { type: "duration" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    errorDetails: { type: "list", items: { type: "model", model: () => vaultJobErrorInfoSchema } },
    extendedInfo: { type: "model", model: () => vaultJobExtendedInfoSchema },
  },
};

export const vaultJobErrorInfoSchema: ModelSchema = {
  name: "VaultJobErrorInfo",
  properties: {
    errorCode: { type: "int32" },
    errorString: { type: "string" },
    recommendations: { type: "list", items: { type: "string" } },
  },
};

export const vaultJobExtendedInfoSchema: ModelSchema = {
  name: "VaultJobExtendedInfo",
  properties: {
    propertyBag: { type: "map", items: { type: "string" } },
  },
};

export const azureWorkloadJobSchema: ModelSchema = {
  name: "AzureWorkloadJob",
  base: () => jobSchema,
  properties: {
    jobType: { type: "string", values: ["AzureWorkloadJob"], required: true },
    workloadType: { type: "string" },
    duration: { type: "duration" },
    actionsInfo: {
      type: "list",
      items: {
        type: "string",
        values: ["Invalid", "Cancellable", "Retriable"],
        numbered: ["Invalid", "Cancellable", "Retriable"],
      },
    },
    errorDetails: { type: "list", items: { type: "model", model: () => azureWorkloadErrorInfoSchema } },
    extendedInfo: { type: "model", model: () => azureWorkloadJobExtendedInfoSchema },
  },
};

export const azureWorkloadErrorInfoSchema: ModelSchema = {
  name: "AzureWorkloadErrorInfo",
  properties: {
    errorCode: { type: "int32" },
    errorString: { type: "string" },
    errorTitle: { type: "string" },
    recommendations: { type: "list", items: { type: "string" } },
    additionalDetails: { type: "string" },
  },
};

export const azureWorkloadJobExtendedInfoSchema: ModelSchema = {
  name: "AzureWorkloadJobExtendedInfo",
  properties: {
    tasksList: { type: "list", items: { type: "model", model: () => azureWorkloadJobTaskDetailsSchema } },
    propertyBag: { type: "map", items: { type: "string" } },
    dynamicErrorMessage: { type: "string" },
  },
};

export const azureWorkloadJobTaskDetailsSchema: ModelSchema = {
  name: "AzureWorkloadJobTaskDetails",
  properties: {
    taskId: { type: "string" },
    status: { type: "string" },
  },
};
