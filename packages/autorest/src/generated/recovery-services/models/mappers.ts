// Generated from specs/recovery-services/generated/openapi2/2024-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const ProtectedItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: {
      serializedName: "protectedItemType",
      clientName: "protectedItemType",
    },
    modelProperties: {
      protectedItemType: {
        serializedName: "protectedItemType",
        required: true,
        type: {
          name: "String",
        },
      },
      backupManagementType: {
        serializedName: "backupManagementType",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      workloadType: {
        serializedName: "workloadType",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      policyId: {
        serializedName: "policyId",
        type: {
          name: "String",
        },
      },
      lastRecoveryPoint: {
        serializedName: "lastRecoveryPoint",
        nullable: true,
        type: {
          name: "DateTime",
        },
      },
      backupSetName: {
        serializedName: "backupSetName",
        type: {
          name: "String",
        },
      },
      createMode: {
        serializedName: "createMode",
        type: {
          name: "String",
        },
      },
      deferredDeleteTimeInUTC: {
        serializedName: "deferredDeleteTimeInUTC",
        type: {
          name: "DateTime",
        },
      },
      isScheduledForDeferredDelete: {
        serializedName: "isScheduledForDeferredDelete",
        type: {
          name: "Boolean",
        },
      },
      deferredDeleteTimeRemaining: {
        serializedName: "deferredDeleteTimeRemaining",
        type: {
          name: "String",
        },
      },
      isDeferredDeleteScheduleUpcoming: {
        serializedName: "isDeferredDeleteScheduleUpcoming",
        type: {
          name: "Boolean",
        },
      },
      isRehydrate: {
        serializedName: "isRehydrate",
        type: {
          name: "Boolean",
        },
      },
      resourceGuardOperationRequests: {
        serializedName: "resourceGuardOperationRequests",
        nullable: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      isArchiveEnabled: {
        serializedName: "isArchiveEnabled",
        type: {
          name: "Boolean",
        },
      },
      policyName: {
        serializedName: "policyName",
        type: {
          name: "String",
        },
      },
      softDeleteRetentionPeriodInDays: {
        serializedName: "softDeleteRetentionPeriodInDays",
        type: {
          name: "Number",
        },
      },
      vaultId: {
        serializedName: "vaultId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Resource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Resource",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      name: {
        serializedName: "name",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      eTag: {
        serializedName: "eTag",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const CloudError: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CloudError",
    modelProperties: {
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "CloudErrorBody",
        },
      },
    },
  },
};

export const CloudErrorBody: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CloudErrorBody",
    modelProperties: {
      code: {
        serializedName: "code",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "message",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      target: {
        serializedName: "target",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      details: {
        serializedName: "details",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "CloudErrorBody",
            },
          },
        },
      },
      additionalInfo: {
        serializedName: "additionalInfo",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ErrorAdditionalInfo",
            },
          },
        },
      },
    },
  },
};

export const ErrorAdditionalInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ErrorAdditionalInfo",
    modelProperties: {
      type: {
        serializedName: "type",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      info: {
        serializedName: "info",
        readOnly: true,
        type: {
          name: "Dictionary",
          value: { type: { name: "any" } },
        },
      },
    },
  },
};

export const BackupRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupRequest",
    uberParent: "BackupRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const OperationStatus: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationStatus",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "OperationStatusError",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "OperationStatusExtendedInfo",
        },
      },
    },
  },
};

export const OperationStatusError: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationStatusError",
    modelProperties: {
      code: {
        serializedName: "code",
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "message",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const OperationStatusExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationStatusExtendedInfo",
    uberParent: "OperationStatusExtendedInfo",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RecoveryPoint: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPoint",
    uberParent: "RecoveryPoint",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceList",
    modelProperties: {
      nextLink: {
        serializedName: "nextLink",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RestoreRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreRequest",
    uberParent: "RestoreRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        required: true,
        type: {
          name: "String",
        },
      },
      resourceGuardOperationRequests: {
        serializedName: "resourceGuardOperationRequests",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const Job: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Job",
    uberParent: "Job",
    polymorphicDiscriminator: {
      serializedName: "jobType",
      clientName: "jobType",
    },
    modelProperties: {
      entityFriendlyName: {
        serializedName: "entityFriendlyName",
        type: {
          name: "String",
        },
      },
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      operation: {
        serializedName: "operation",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
      activityId: {
        serializedName: "activityId",
        type: {
          name: "String",
        },
      },
      jobType: {
        serializedName: "jobType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProtectionPolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: {
      serializedName: "backupManagementType",
      clientName: "backupManagementType",
    },
    modelProperties: {
      protectedItemsCount: {
        serializedName: "protectedItemsCount",
        type: {
          name: "Number",
        },
      },
      backupManagementType: {
        serializedName: "backupManagementType",
        required: true,
        type: {
          name: "String",
        },
      },
      resourceGuardOperationRequests: {
        serializedName: "resourceGuardOperationRequests",
        nullable: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const SchedulePolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SchedulePolicy",
    uberParent: "SchedulePolicy",
    polymorphicDiscriminator: {
      serializedName: "schedulePolicyType",
      clientName: "schedulePolicyType",
    },
    modelProperties: {
      schedulePolicyType: {
        serializedName: "schedulePolicyType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RetentionPolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RetentionPolicy",
    uberParent: "RetentionPolicy",
    polymorphicDiscriminator: {
      serializedName: "retentionPolicyType",
      clientName: "retentionPolicyType",
    },
    modelProperties: {
      retentionPolicyType: {
        serializedName: "retentionPolicyType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const VaultRetentionPolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "VaultRetentionPolicy",
    modelProperties: {
      vaultRetention: {
        serializedName: "vaultRetention",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
      snapshotRetentionInDays: {
        serializedName: "snapshotRetentionInDays",
        required: true,
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const RecoveryPointProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointProperties",
    modelProperties: {
      expiryTime: {
        serializedName: "expiryTime",
        type: {
          name: "String",
        },
      },
      ruleName: {
        serializedName: "ruleName",
        type: {
          name: "String",
        },
      },
      isSoftDeleted: {
        serializedName: "isSoftDeleted",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const RestoreFileSpecs: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreFileSpecs",
    modelProperties: {
      path: {
        serializedName: "path",
        type: {
          name: "String",
        },
      },
      fileSpecType: {
        serializedName: "fileSpecType",
        type: {
          name: "String",
        },
      },
      targetFolderPath: {
        serializedName: "targetFolderPath",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const TargetAFSRestoreInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TargetAFSRestoreInfo",
    modelProperties: {
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      targetResourceId: {
        serializedName: "targetResourceId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const KPIResourceHealthDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KPIResourceHealthDetails",
    modelProperties: {
      resourceHealthStatus: {
        serializedName: "resourceHealthStatus",
        type: {
          name: "String",
        },
      },
      resourceHealthDetails: {
        serializedName: "resourceHealthDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ResourceHealthDetails",
            },
          },
        },
      },
    },
  },
};

export const ResourceHealthDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceHealthDetails",
    modelProperties: {
      code: {
        serializedName: "code",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      title: {
        serializedName: "title",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "message",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const AzureFileshareProtectedItemExtendedInfo: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "AzureFileshareProtectedItemExtendedInfo",
      modelProperties: {
        oldestRecoveryPoint: {
          serializedName: "oldestRecoveryPoint",
          type: {
            name: "DateTime",
          },
        },
        recoveryPointCount: {
          serializedName: "recoveryPointCount",
          type: {
            name: "Number",
          },
        },
        policyState: {
          serializedName: "policyState",
          type: {
            name: "String",
          },
        },
        resourceState: {
          serializedName: "resourceState",
          readOnly: true,
          type: {
            name: "String",
          },
        },
        resourceStateSyncTime: {
          serializedName: "resourceStateSyncTime",
          readOnly: true,
          type: {
            name: "DateTime",
          },
        },
      },
    },
  };

export const AzureIaaSVMProtectedItemExtendedInfo: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "AzureIaaSVMProtectedItemExtendedInfo",
      modelProperties: {
        oldestRecoveryPoint: {
          serializedName: "oldestRecoveryPoint",
          type: {
            name: "DateTime",
          },
        },
        oldestRecoveryPointInVault: {
          serializedName: "oldestRecoveryPointInVault",
          type: {
            name: "DateTime",
          },
        },
        oldestRecoveryPointInArchive: {
          serializedName: "oldestRecoveryPointInArchive",
          type: {
            name: "DateTime",
          },
        },
        newestRecoveryPointInArchive: {
          serializedName: "newestRecoveryPointInArchive",
          type: {
            name: "DateTime",
          },
        },
        recoveryPointCount: {
          serializedName: "recoveryPointCount",
          type: {
            name: "Number",
          },
        },
        policyInconsistent: {
          serializedName: "policyInconsistent",
          type: {
            name: "Boolean",
          },
        },
      },
    },
  };

export const ExtendedProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ExtendedProperties",
    modelProperties: {
      diskExclusionProperties: {
        serializedName: "diskExclusionProperties",
        type: {
          name: "Composite",
          className: "DiskExclusionProperties",
        },
      },
      linuxVmApplicationName: {
        serializedName: "linuxVmApplicationName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DiskExclusionProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DiskExclusionProperties",
    modelProperties: {
      diskLunList: {
        serializedName: "diskLunList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Number",
            },
          },
        },
      },
      isInclusionList: {
        serializedName: "isInclusionList",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const AzureIaaSVMErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureIaaSVMErrorInfo",
    modelProperties: {
      errorCode: {
        serializedName: "errorCode",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      errorTitle: {
        serializedName: "errorTitle",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      errorString: {
        serializedName: "errorString",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const AzureIaaSVMJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureIaaSVMJobExtendedInfo",
    modelProperties: {
      tasksList: {
        serializedName: "tasksList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureIaaSVMJobTaskDetails",
            },
          },
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      internalPropertyBag: {
        serializedName: "internalPropertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      progressPercentage: {
        serializedName: "progressPercentage",
        type: {
          name: "Number",
        },
      },
      estimatedRemainingDuration: {
        serializedName: "estimatedRemainingDuration",
        type: {
          name: "String",
        },
      },
      dynamicErrorMessage: {
        serializedName: "dynamicErrorMessage",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureIaaSVMJobTaskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureIaaSVMJobTaskDetails",
    modelProperties: {
      taskId: {
        serializedName: "taskId",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
      instanceId: {
        serializedName: "instanceId",
        type: {
          name: "String",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      progressPercentage: {
        serializedName: "progressPercentage",
        type: {
          name: "Number",
        },
      },
      taskExecutionDetails: {
        serializedName: "taskExecutionDetails",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const InstantRPAdditionalDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "InstantRPAdditionalDetails",
    modelProperties: {
      azureBackupRGNamePrefix: {
        serializedName: "azureBackupRGNamePrefix",
        type: {
          name: "String",
        },
      },
      azureBackupRGNameSuffix: {
        serializedName: "azureBackupRGNameSuffix",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const TieringPolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TieringPolicy",
    modelProperties: {
      tieringMode: {
        serializedName: "tieringMode",
        type: {
          name: "String",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "Number",
        },
      },
      durationType: {
        serializedName: "durationType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureSqlProtectedItemExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureSqlProtectedItemExtendedInfo",
    modelProperties: {
      oldestRecoveryPoint: {
        serializedName: "oldestRecoveryPoint",
        type: {
          name: "DateTime",
        },
      },
      recoveryPointCount: {
        serializedName: "recoveryPointCount",
        type: {
          name: "Number",
        },
      },
      policyState: {
        serializedName: "policyState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureStorageErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureStorageErrorInfo",
    modelProperties: {
      errorCode: {
        serializedName: "errorCode",
        type: {
          name: "Number",
        },
      },
      errorString: {
        serializedName: "errorString",
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const AzureStorageJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureStorageJobExtendedInfo",
    modelProperties: {
      tasksList: {
        serializedName: "tasksList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureStorageJobTaskDetails",
            },
          },
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      dynamicErrorMessage: {
        serializedName: "dynamicErrorMessage",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureStorageJobTaskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureStorageJobTaskDetails",
    modelProperties: {
      taskId: {
        serializedName: "taskId",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ErrorDetail: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ErrorDetail",
    modelProperties: {
      code: {
        serializedName: "code",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "message",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const AzureVmWorkloadProtectedItemExtendedInfo: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "AzureVmWorkloadProtectedItemExtendedInfo",
      modelProperties: {
        oldestRecoveryPoint: {
          serializedName: "oldestRecoveryPoint",
          type: {
            name: "DateTime",
          },
        },
        oldestRecoveryPointInVault: {
          serializedName: "oldestRecoveryPointInVault",
          type: {
            name: "DateTime",
          },
        },
        oldestRecoveryPointInArchive: {
          serializedName: "oldestRecoveryPointInArchive",
          type: {
            name: "DateTime",
          },
        },
        newestRecoveryPointInArchive: {
          serializedName: "newestRecoveryPointInArchive",
          type: {
            name: "DateTime",
          },
        },
        recoveryPointCount: {
          serializedName: "recoveryPointCount",
          type: {
            name: "Number",
          },
        },
        policyState: {
          serializedName: "policyState",
          type: {
            name: "String",
          },
        },
        recoveryModel: {
          serializedName: "recoveryModel",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const DistributedNodesInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DistributedNodesInfo",
    modelProperties: {
      nodeName: {
        serializedName: "nodeName",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      errorDetail: {
        serializedName: "errorDetail",
        type: {
          name: "Composite",
          className: "ErrorDetail",
        },
      },
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Settings: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Settings",
    modelProperties: {
      timeZone: {
        serializedName: "timeZone",
        type: {
          name: "String",
        },
      },
      issqlcompression: {
        serializedName: "issqlcompression",
        type: {
          name: "Boolean",
        },
      },
      isCompression: {
        serializedName: "isCompression",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const SubProtectionPolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SubProtectionPolicy",
    modelProperties: {
      policyType: {
        serializedName: "policyType",
        type: {
          name: "String",
        },
      },
      schedulePolicy: {
        serializedName: "schedulePolicy",
        type: {
          name: "Composite",
          className: "SchedulePolicy",
        },
      },
      retentionPolicy: {
        serializedName: "retentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
      tieringPolicy: {
        serializedName: "tieringPolicy",
        type: {
          name: "Dictionary",
          value: { type: { name: "Composite", className: "TieringPolicy" } },
        },
      },
      snapshotBackupAdditionalDetails: {
        serializedName: "snapshotBackupAdditionalDetails",
        type: {
          name: "Composite",
          className: "SnapshotBackupAdditionalDetails",
        },
      },
    },
  },
};

export const SnapshotBackupAdditionalDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SnapshotBackupAdditionalDetails",
    modelProperties: {
      instantRpRetentionRangeInDays: {
        serializedName: "instantRpRetentionRangeInDays",
        type: {
          name: "Number",
        },
      },
      instantRPDetails: {
        serializedName: "instantRPDetails",
        type: {
          name: "String",
        },
      },
      userAssignedManagedIdentityDetails: {
        serializedName: "userAssignedManagedIdentityDetails",
        type: {
          name: "Composite",
          className: "UserAssignedManagedIdentityDetails",
        },
      },
    },
  },
};

export const UserAssignedManagedIdentityDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "UserAssignedManagedIdentityDetails",
    modelProperties: {
      identityArmId: {
        serializedName: "identityArmId",
        type: {
          name: "String",
        },
      },
      identityName: {
        serializedName: "identityName",
        type: {
          name: "String",
        },
      },
      userAssignedIdentityProperties: {
        serializedName: "userAssignedIdentityProperties",
        type: {
          name: "Composite",
          className: "UserAssignedIdentityProperties",
        },
      },
    },
  },
};

export const UserAssignedIdentityProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "UserAssignedIdentityProperties",
    modelProperties: {
      clientId: {
        serializedName: "clientId",
        type: {
          name: "String",
        },
      },
      principalId: {
        serializedName: "principalId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureWorkloadErrorInfo",
    modelProperties: {
      errorCode: {
        serializedName: "errorCode",
        type: {
          name: "Number",
        },
      },
      errorString: {
        serializedName: "errorString",
        type: {
          name: "String",
        },
      },
      errorTitle: {
        serializedName: "errorTitle",
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      additionalDetails: {
        serializedName: "additionalDetails",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureWorkloadJobExtendedInfo",
    modelProperties: {
      tasksList: {
        serializedName: "tasksList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureWorkloadJobTaskDetails",
            },
          },
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      dynamicErrorMessage: {
        serializedName: "dynamicErrorMessage",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadJobTaskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureWorkloadJobTaskDetails",
    modelProperties: {
      taskId: {
        serializedName: "taskId",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PointInTimeRange: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PointInTimeRange",
    modelProperties: {
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const RecoveryPointTierInformation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointTierInformation",
    modelProperties: {
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
    },
  },
};

export const RecoveryPointMoveReadinessInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointMoveReadinessInfo",
    modelProperties: {
      isReadyForMove: {
        serializedName: "isReadyForMove",
        type: {
          name: "Boolean",
        },
      },
      additionalInfo: {
        serializedName: "additionalInfo",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const TargetRestoreInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TargetRestoreInfo",
    modelProperties: {
      overwriteOption: {
        serializedName: "overwriteOption",
        type: {
          name: "String",
        },
      },
      containerId: {
        serializedName: "containerId",
        type: {
          name: "String",
        },
      },
      databaseName: {
        serializedName: "databaseName",
        type: {
          name: "String",
        },
      },
      targetDirectoryForFileRestore: {
        serializedName: "targetDirectoryForFileRestore",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SnapshotRestoreParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SnapshotRestoreParameters",
    modelProperties: {
      skipAttachAndMount: {
        serializedName: "skipAttachAndMount",
        type: {
          name: "Boolean",
        },
      },
      logPointInTimeForDBRecovery: {
        serializedName: "logPointInTimeForDBRecovery",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RecoveryPointRehydrationInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointRehydrationInfo",
    modelProperties: {
      rehydrationRetentionDuration: {
        serializedName: "rehydrationRetentionDuration",
        type: {
          name: "String",
        },
      },
      rehydrationPriority: {
        serializedName: "rehydrationPriority",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadSQLRecoveryPointExtendedInfo: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLRecoveryPointExtendedInfo",
      modelProperties: {
        dataDirectoryTimeInUTC: {
          serializedName: "dataDirectoryTimeInUTC",
          type: {
            name: "DateTime",
          },
        },
        dataDirectoryPaths: {
          serializedName: "dataDirectoryPaths",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "Composite",
                className: "SQLDataDirectory",
              },
            },
          },
        },
      },
    },
  };

export const SQLDataDirectory: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SQLDataDirectory",
    modelProperties: {
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
      path: {
        serializedName: "path",
        type: {
          name: "String",
        },
      },
      logicalName: {
        serializedName: "logicalName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SQLDataDirectoryMapping: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SQLDataDirectoryMapping",
    modelProperties: {
      mappingType: {
        serializedName: "mappingType",
        type: {
          name: "String",
        },
      },
      sourceLogicalName: {
        serializedName: "sourceLogicalName",
        type: {
          name: "String",
        },
      },
      sourcePath: {
        serializedName: "sourcePath",
        type: {
          name: "String",
        },
      },
      targetPath: {
        serializedName: "targetPath",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BEKDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BEKDetails",
    modelProperties: {
      secretUrl: {
        serializedName: "secretUrl",
        type: {
          name: "String",
        },
      },
      secretVaultId: {
        serializedName: "secretVaultId",
        type: {
          name: "String",
        },
      },
      secretData: {
        serializedName: "secretData",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BmsrpQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BmsrpQueryObject",
    modelProperties: {
      startDate: {
        serializedName: "startDate",
        type: {
          name: "DateTime",
        },
      },
      endDate: {
        serializedName: "endDate",
        type: {
          name: "DateTime",
        },
      },
      restorePointQueryType: {
        serializedName: "restorePointQueryType",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Boolean",
        },
      },
      moveReadyRPOnly: {
        serializedName: "moveReadyRPOnly",
        type: {
          name: "Boolean",
        },
      },
      includeSoftDeletedRP: {
        serializedName: "includeSoftDeletedRP",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const ClientScriptForConnect: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientScriptForConnect",
    modelProperties: {
      scriptContent: {
        serializedName: "scriptContent",
        type: {
          name: "String",
        },
      },
      scriptExtension: {
        serializedName: "scriptExtension",
        type: {
          name: "String",
        },
      },
      osType: {
        serializedName: "osType",
        type: {
          name: "String",
        },
      },
      url: {
        serializedName: "url",
        type: {
          name: "String",
        },
      },
      scriptNameSuffix: {
        serializedName: "scriptNameSuffix",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DPMProtectedItemExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DPMProtectedItemExtendedInfo",
    modelProperties: {
      protectableObjectLoadPath: {
        serializedName: "protectableObjectLoadPath",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      protected: {
        serializedName: "protected",
        type: {
          name: "Boolean",
        },
      },
      isPresentOnCloud: {
        serializedName: "isPresentOnCloud",
        type: {
          name: "Boolean",
        },
      },
      lastBackupStatus: {
        serializedName: "lastBackupStatus",
        type: {
          name: "String",
        },
      },
      lastRefreshedAt: {
        serializedName: "lastRefreshedAt",
        type: {
          name: "DateTime",
        },
      },
      oldestRecoveryPoint: {
        serializedName: "oldestRecoveryPoint",
        type: {
          name: "DateTime",
        },
      },
      recoveryPointCount: {
        serializedName: "recoveryPointCount",
        type: {
          name: "Number",
        },
      },
      onPremiseOldestRecoveryPoint: {
        serializedName: "onPremiseOldestRecoveryPoint",
        type: {
          name: "DateTime",
        },
      },
      onPremiseLatestRecoveryPoint: {
        serializedName: "onPremiseLatestRecoveryPoint",
        type: {
          name: "DateTime",
        },
      },
      onPremiseRecoveryPointCount: {
        serializedName: "onPremiseRecoveryPointCount",
        type: {
          name: "Number",
        },
      },
      isCollocated: {
        serializedName: "isCollocated",
        type: {
          name: "Boolean",
        },
      },
      protectionGroupName: {
        serializedName: "protectionGroupName",
        type: {
          name: "String",
        },
      },
      diskStorageUsedInBytes: {
        serializedName: "diskStorageUsedInBytes",
        type: {
          name: "String",
        },
      },
      totalDiskStorageSizeInBytes: {
        serializedName: "totalDiskStorageSizeInBytes",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DailyRetentionFormat: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DailyRetentionFormat",
    modelProperties: {
      daysOfTheMonth: {
        serializedName: "daysOfTheMonth",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Day",
            },
          },
        },
      },
    },
  },
};

export const Day: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Day",
    modelProperties: {
      date: {
        serializedName: "date",
        type: {
          name: "Number",
        },
      },
      isLast: {
        serializedName: "isLast",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const DailyRetentionSchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DailyRetentionSchedule",
    modelProperties: {
      retentionTimes: {
        serializedName: "retentionTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
      retentionDuration: {
        serializedName: "retentionDuration",
        type: {
          name: "Composite",
          className: "RetentionDuration",
        },
      },
    },
  },
};

export const RetentionDuration: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RetentionDuration",
    modelProperties: {
      count: {
        serializedName: "count",
        type: {
          name: "Number",
        },
      },
      durationType: {
        serializedName: "durationType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DailySchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DailySchedule",
    modelProperties: {
      scheduleRunTimes: {
        serializedName: "scheduleRunTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
    },
  },
};

export const DiskInformation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DiskInformation",
    modelProperties: {
      lun: {
        serializedName: "lun",
        type: {
          name: "Number",
        },
      },
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DpmErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DpmErrorInfo",
    modelProperties: {
      errorString: {
        serializedName: "errorString",
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const DpmJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DpmJobExtendedInfo",
    modelProperties: {
      tasksList: {
        serializedName: "tasksList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DpmJobTaskDetails",
            },
          },
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      dynamicErrorMessage: {
        serializedName: "dynamicErrorMessage",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DpmJobTaskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DpmJobTaskDetails",
    modelProperties: {
      taskId: {
        serializedName: "taskId",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const EncryptionDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "EncryptionDetails",
    modelProperties: {
      encryptionEnabled: {
        serializedName: "encryptionEnabled",
        type: {
          name: "Boolean",
        },
      },
      kekUrl: {
        serializedName: "kekUrl",
        type: {
          name: "String",
        },
      },
      secretKeyUrl: {
        serializedName: "secretKeyUrl",
        type: {
          name: "String",
        },
      },
      kekVaultId: {
        serializedName: "kekVaultId",
        type: {
          name: "String",
        },
      },
      secretKeyVaultId: {
        serializedName: "secretKeyVaultId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ExtendedLocation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ExtendedLocation",
    modelProperties: {
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const GetProtectedItemQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "GetProtectedItemQueryObject",
    modelProperties: {
      expand: {
        serializedName: "expand",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const HourlySchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "HourlySchedule",
    modelProperties: {
      interval: {
        serializedName: "interval",
        type: {
          name: "Number",
        },
      },
      scheduleWindowStartTime: {
        serializedName: "scheduleWindowStartTime",
        type: {
          name: "DateTime",
        },
      },
      scheduleWindowDuration: {
        serializedName: "scheduleWindowDuration",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const KeyAndSecretDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyAndSecretDetails",
    modelProperties: {
      kekDetails: {
        serializedName: "kekDetails",
        type: {
          name: "Composite",
          className: "KEKDetails",
        },
      },
      bekDetails: {
        serializedName: "bekDetails",
        type: {
          name: "Composite",
          className: "BEKDetails",
        },
      },
      encryptionMechanism: {
        serializedName: "encryptionMechanism",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const KEKDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KEKDetails",
    modelProperties: {
      keyUrl: {
        serializedName: "keyUrl",
        type: {
          name: "String",
        },
      },
      keyVaultId: {
        serializedName: "keyVaultId",
        type: {
          name: "String",
        },
      },
      keyBackupData: {
        serializedName: "keyBackupData",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RecoveryPointDiskConfiguration: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointDiskConfiguration",
    modelProperties: {
      numberOfDisksIncludedInBackup: {
        serializedName: "numberOfDisksIncludedInBackup",
        type: {
          name: "Number",
        },
      },
      numberOfDisksAttachedToVm: {
        serializedName: "numberOfDisksAttachedToVm",
        type: {
          name: "Number",
        },
      },
      includedDiskList: {
        serializedName: "includedDiskList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DiskInformation",
            },
          },
        },
      },
      excludedDiskList: {
        serializedName: "excludedDiskList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DiskInformation",
            },
          },
        },
      },
    },
  },
};

export const IdentityInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "IdentityInfo",
    modelProperties: {
      isSystemAssignedIdentity: {
        serializedName: "isSystemAssignedIdentity",
        type: {
          name: "Boolean",
        },
      },
      managedIdentityResourceId: {
        serializedName: "managedIdentityResourceId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const IdentityBasedRestoreDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "IdentityBasedRestoreDetails",
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        type: {
          name: "String",
        },
      },
      targetStorageAccountId: {
        serializedName: "targetStorageAccountId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SecuredVMDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecuredVMDetails",
    modelProperties: {
      securedVMOsDiskEncryptionSetId: {
        serializedName: "securedVMOsDiskEncryptionSetId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const TargetDiskNetworkAccessSettings: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TargetDiskNetworkAccessSettings",
    modelProperties: {
      targetDiskNetworkAccessOption: {
        serializedName: "targetDiskNetworkAccessOption",
        type: {
          name: "Enum",
          allowedValues: [
            "SameAsOnSourceDisks",
            "EnablePrivateAccessForAllDisks",
            "EnablePublicAccessForAllDisks",
          ],
        },
      },
      targetDiskAccessId: {
        serializedName: "targetDiskAccessId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const InstantItemRecoveryTarget: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "InstantItemRecoveryTarget",
    modelProperties: {
      clientScripts: {
        serializedName: "clientScripts",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ClientScriptForConnect",
            },
          },
        },
      },
    },
  },
};

export const JobQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobQueryObject",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      operation: {
        serializedName: "operation",
        type: {
          name: "String",
        },
      },
      jobId: {
        serializedName: "jobId",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const WeeklyRetentionSchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WeeklyRetentionSchedule",
    modelProperties: {
      daysOfTheWeek: {
        serializedName: "daysOfTheWeek",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "Sunday",
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
              ],
            },
          },
        },
      },
      retentionTimes: {
        serializedName: "retentionTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
      retentionDuration: {
        serializedName: "retentionDuration",
        type: {
          name: "Composite",
          className: "RetentionDuration",
        },
      },
    },
  },
};

export const MonthlyRetentionSchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MonthlyRetentionSchedule",
    modelProperties: {
      retentionScheduleFormatType: {
        serializedName: "retentionScheduleFormatType",
        type: {
          name: "String",
        },
      },
      retentionScheduleDaily: {
        serializedName: "retentionScheduleDaily",
        type: {
          name: "Composite",
          className: "DailyRetentionFormat",
        },
      },
      retentionScheduleWeekly: {
        serializedName: "retentionScheduleWeekly",
        type: {
          name: "Composite",
          className: "WeeklyRetentionFormat",
        },
      },
      retentionTimes: {
        serializedName: "retentionTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
      retentionDuration: {
        serializedName: "retentionDuration",
        type: {
          name: "Composite",
          className: "RetentionDuration",
        },
      },
    },
  },
};

export const WeeklyRetentionFormat: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WeeklyRetentionFormat",
    modelProperties: {
      daysOfTheWeek: {
        serializedName: "daysOfTheWeek",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "Sunday",
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
              ],
            },
          },
        },
      },
      weeksOfTheMonth: {
        serializedName: "weeksOfTheMonth",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "First",
                "Second",
                "Third",
                "Fourth",
                "Last",
                "Invalid",
              ],
            },
          },
        },
      },
    },
  },
};

export const YearlyRetentionSchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "YearlyRetentionSchedule",
    modelProperties: {
      retentionScheduleFormatType: {
        serializedName: "retentionScheduleFormatType",
        type: {
          name: "String",
        },
      },
      monthsOfYear: {
        serializedName: "monthsOfYear",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "Invalid",
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
              ],
            },
          },
        },
      },
      retentionScheduleDaily: {
        serializedName: "retentionScheduleDaily",
        type: {
          name: "Composite",
          className: "DailyRetentionFormat",
        },
      },
      retentionScheduleWeekly: {
        serializedName: "retentionScheduleWeekly",
        type: {
          name: "Composite",
          className: "WeeklyRetentionFormat",
        },
      },
      retentionTimes: {
        serializedName: "retentionTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
      retentionDuration: {
        serializedName: "retentionDuration",
        type: {
          name: "Composite",
          className: "RetentionDuration",
        },
      },
    },
  },
};

export const MabErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MabErrorInfo",
    modelProperties: {
      errorString: {
        serializedName: "errorString",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const MabFileFolderProtectedItemExtendedInfo: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "MabFileFolderProtectedItemExtendedInfo",
      modelProperties: {
        lastRefreshedAt: {
          serializedName: "lastRefreshedAt",
          type: {
            name: "DateTime",
          },
        },
        oldestRecoveryPoint: {
          serializedName: "oldestRecoveryPoint",
          type: {
            name: "DateTime",
          },
        },
        recoveryPointCount: {
          serializedName: "recoveryPointCount",
          type: {
            name: "Number",
          },
        },
      },
    },
  };

export const MabJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MabJobExtendedInfo",
    modelProperties: {
      tasksList: {
        serializedName: "tasksList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "MabJobTaskDetails",
            },
          },
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      dynamicErrorMessage: {
        serializedName: "dynamicErrorMessage",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MabJobTaskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MabJobTaskDetails",
    modelProperties: {
      taskId: {
        serializedName: "taskId",
        type: {
          name: "String",
        },
      },
      startTime: {
        serializedName: "startTime",
        type: {
          name: "DateTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        type: {
          name: "DateTime",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ValidateOperationResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationResponse",
    modelProperties: {
      validationResults: {
        serializedName: "validationResults",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ErrorDetail",
            },
          },
        },
      },
    },
  },
};

export const ProtectedItemQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItemQueryObject",
    modelProperties: {
      healthState: {
        serializedName: "healthState",
        type: {
          name: "String",
        },
      },
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      itemType: {
        serializedName: "itemType",
        type: {
          name: "String",
        },
      },
      policyName: {
        serializedName: "policyName",
        type: {
          name: "String",
        },
      },
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      backupEngineName: {
        serializedName: "backupEngineName",
        type: {
          name: "String",
        },
      },
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      fabricName: {
        serializedName: "fabricName",
        type: {
          name: "String",
        },
      },
      backupSetName: {
        serializedName: "backupSetName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProtectionPolicyQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionPolicyQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      fabricName: {
        serializedName: "fabricName",
        type: {
          name: "String",
        },
      },
      workloadType: {
        serializedName: "workloadType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const WeeklySchedule: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WeeklySchedule",
    modelProperties: {
      scheduleRunDays: {
        serializedName: "scheduleRunDays",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "Sunday",
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
              ],
            },
          },
        },
      },
      scheduleRunTimes: {
        serializedName: "scheduleRunTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
    },
  },
};

export const VaultJobErrorInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "VaultJobErrorInfo",
    modelProperties: {
      errorCode: {
        serializedName: "errorCode",
        type: {
          name: "Number",
        },
      },
      errorString: {
        serializedName: "errorString",
        type: {
          name: "String",
        },
      },
      recommendations: {
        serializedName: "recommendations",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
    },
  },
};

export const VaultJobExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "VaultJobExtendedInfo",
    modelProperties: {
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
    },
  },
};

export const AzureFileshareProtectedItem: coreClient.CompositeMapper = {
  serializedName: "AzureFileShareProtectedItem",
  type: {
    name: "Composite",
    className: "AzureFileshareProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: ProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      protectionStatus: {
        serializedName: "protectionStatus",
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      lastBackupStatus: {
        serializedName: "lastBackupStatus",
        type: {
          name: "String",
        },
      },
      lastBackupTime: {
        serializedName: "lastBackupTime",
        type: {
          name: "DateTime",
        },
      },
      kpisHealths: {
        serializedName: "kpisHealths",
        type: {
          name: "Dictionary",
          value: {
            type: { name: "Composite", className: "KPIResourceHealthDetails" },
          },
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureFileshareProtectedItemExtendedInfo",
        },
      },
    },
  },
};

export const AzureIaaSVMProtectedItem: coreClient.CompositeMapper = {
  serializedName: "AzureIaaSVMProtectedItem",
  type: {
    name: "Composite",
    className: "AzureIaaSVMProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: {
      serializedName: "protectedItemType",
      clientName: "protectedItemType",
    },
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      virtualMachineId: {
        serializedName: "virtualMachineId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      protectionStatus: {
        serializedName: "protectionStatus",
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      healthStatus: {
        serializedName: "healthStatus",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      healthDetails: {
        serializedName: "healthDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureIaaSVMHealthDetails",
            },
          },
        },
      },
      kpisHealths: {
        serializedName: "kpisHealths",
        type: {
          name: "Dictionary",
          value: {
            type: { name: "Composite", className: "KPIResourceHealthDetails" },
          },
        },
      },
      lastBackupStatus: {
        serializedName: "lastBackupStatus",
        type: {
          name: "String",
        },
      },
      lastBackupTime: {
        serializedName: "lastBackupTime",
        readOnly: true,
        type: {
          name: "DateTime",
        },
      },
      protectedItemDataId: {
        serializedName: "protectedItemDataId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureIaaSVMProtectedItemExtendedInfo",
        },
      },
      extendedProperties: {
        serializedName: "extendedProperties",
        type: {
          name: "Composite",
          className: "ExtendedProperties",
        },
      },
    },
  },
};

export const AzureSqlProtectedItem: coreClient.CompositeMapper = {
  serializedName: "Microsoft.Sql/servers/databases",
  type: {
    name: "Composite",
    className: "AzureSqlProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: ProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      protectedItemDataId: {
        serializedName: "protectedItemDataId",
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureSqlProtectedItemExtendedInfo",
        },
      },
    },
  },
};

export const AzureVmWorkloadProtectedItem: coreClient.CompositeMapper = {
  serializedName: "AzureVmWorkloadProtectedItem",
  type: {
    name: "Composite",
    className: "AzureVmWorkloadProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: {
      serializedName: "protectedItemType",
      clientName: "protectedItemType",
    },
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      serverName: {
        serializedName: "serverName",
        type: {
          name: "String",
        },
      },
      parentName: {
        serializedName: "parentName",
        type: {
          name: "String",
        },
      },
      parentType: {
        serializedName: "parentType",
        type: {
          name: "String",
        },
      },
      protectionStatus: {
        serializedName: "protectionStatus",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      lastBackupStatus: {
        serializedName: "lastBackupStatus",
        type: {
          name: "String",
        },
      },
      lastBackupTime: {
        serializedName: "lastBackupTime",
        type: {
          name: "DateTime",
        },
      },
      lastBackupErrorDetail: {
        serializedName: "lastBackupErrorDetail",
        type: {
          name: "Composite",
          className: "ErrorDetail",
        },
      },
      protectedItemDataSourceId: {
        serializedName: "protectedItemDataSourceId",
        type: {
          name: "String",
        },
      },
      protectedItemHealthStatus: {
        serializedName: "protectedItemHealthStatus",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureVmWorkloadProtectedItemExtendedInfo",
        },
      },
      kpisHealths: {
        serializedName: "kpisHealths",
        type: {
          name: "Dictionary",
          value: {
            type: { name: "Composite", className: "KPIResourceHealthDetails" },
          },
        },
      },
      nodesList: {
        serializedName: "nodesList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DistributedNodesInfo",
            },
          },
        },
      },
    },
  },
};

export const DPMProtectedItem: coreClient.CompositeMapper = {
  serializedName: "DPMProtectedItem",
  type: {
    name: "Composite",
    className: "DPMProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: ProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      backupEngineName: {
        serializedName: "backupEngineName",
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "DPMProtectedItemExtendedInfo",
        },
      },
    },
  },
};

export const GenericProtectedItem: coreClient.CompositeMapper = {
  serializedName: "GenericProtectedItem",
  type: {
    name: "Composite",
    className: "GenericProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: ProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      policyState: {
        serializedName: "policyState",
        type: {
          name: "String",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      protectedItemId: {
        serializedName: "protectedItemId",
        type: {
          name: "Number",
        },
      },
      sourceAssociations: {
        serializedName: "sourceAssociations",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      fabricName: {
        serializedName: "fabricName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MabFileFolderProtectedItem: coreClient.CompositeMapper = {
  serializedName: "MabFileFolderProtectedItem",
  type: {
    name: "Composite",
    className: "MabFileFolderProtectedItem",
    uberParent: "ProtectedItem",
    polymorphicDiscriminator: ProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectedItem.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      computerName: {
        serializedName: "computerName",
        type: {
          name: "String",
        },
      },
      lastBackupStatus: {
        serializedName: "lastBackupStatus",
        type: {
          name: "String",
        },
      },
      lastBackupTime: {
        serializedName: "lastBackupTime",
        type: {
          name: "DateTime",
        },
      },
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
      deferredDeleteSyncTimeInUTC: {
        serializedName: "deferredDeleteSyncTimeInUTC",
        type: {
          name: "Number",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "MabFileFolderProtectedItemExtendedInfo",
        },
      },
    },
  },
};

export const ProtectedItemResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItemResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ProtectedItem",
        },
      },
    },
  },
};

export const BackupRequestResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupRequestResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "BackupRequest",
        },
      },
    },
  },
};

export const RecoveryPointResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "RecoveryPoint",
        },
      },
    },
  },
};

export const RestoreRequestResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreRequestResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "RestoreRequest",
        },
      },
    },
  },
};

export const JobResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "Job",
        },
      },
    },
  },
};

export const ProtectionPolicyResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionPolicyResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ProtectionPolicy",
        },
      },
    },
  },
};

export const AzureFileShareBackupRequest: coreClient.CompositeMapper = {
  serializedName: "AzureFileShareBackupRequest",
  type: {
    name: "Composite",
    className: "AzureFileShareBackupRequest",
    uberParent: "BackupRequest",
    polymorphicDiscriminator: BackupRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupRequest.type.modelProperties,
      recoveryPointExpiryTimeInUTC: {
        serializedName: "recoveryPointExpiryTimeInUTC",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const AzureWorkloadBackupRequest: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadBackupRequest",
  type: {
    name: "Composite",
    className: "AzureWorkloadBackupRequest",
    uberParent: "BackupRequest",
    polymorphicDiscriminator: BackupRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupRequest.type.modelProperties,
      backupType: {
        serializedName: "backupType",
        type: {
          name: "String",
        },
      },
      enableCompression: {
        serializedName: "enableCompression",
        type: {
          name: "Boolean",
        },
      },
      recoveryPointExpiryTimeInUTC: {
        serializedName: "recoveryPointExpiryTimeInUTC",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const IaasVMBackupRequest: coreClient.CompositeMapper = {
  serializedName: "IaasVMBackupRequest",
  type: {
    name: "Composite",
    className: "IaasVMBackupRequest",
    uberParent: "BackupRequest",
    polymorphicDiscriminator: BackupRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupRequest.type.modelProperties,
      recoveryPointExpiryTimeInUTC: {
        serializedName: "recoveryPointExpiryTimeInUTC",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const OperationStatusJobExtendedInfo: coreClient.CompositeMapper = {
  serializedName: "OperationStatusJobExtendedInfo",
  type: {
    name: "Composite",
    className: "OperationStatusJobExtendedInfo",
    uberParent: "OperationStatusExtendedInfo",
    polymorphicDiscriminator:
      OperationStatusExtendedInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...OperationStatusExtendedInfo.type.modelProperties,
      jobId: {
        serializedName: "jobId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const OperationStatusJobsExtendedInfo: coreClient.CompositeMapper = {
  serializedName: "OperationStatusJobsExtendedInfo",
  type: {
    name: "Composite",
    className: "OperationStatusJobsExtendedInfo",
    uberParent: "OperationStatusExtendedInfo",
    polymorphicDiscriminator:
      OperationStatusExtendedInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...OperationStatusExtendedInfo.type.modelProperties,
      jobIds: {
        serializedName: "jobIds",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      failedJobsError: {
        serializedName: "failedJobsError",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
    },
  },
};

export const OperationStatusProvisionILRExtendedInfo: coreClient.CompositeMapper =
  {
    serializedName: "OperationStatusProvisionILRExtendedInfo",
    type: {
      name: "Composite",
      className: "OperationStatusProvisionILRExtendedInfo",
      uberParent: "OperationStatusExtendedInfo",
      polymorphicDiscriminator:
        OperationStatusExtendedInfo.type.polymorphicDiscriminator,
      modelProperties: {
        ...OperationStatusExtendedInfo.type.modelProperties,
        recoveryTarget: {
          serializedName: "recoveryTarget",
          type: {
            name: "Composite",
            className: "InstantItemRecoveryTarget",
          },
        },
      },
    },
  };

export const OperationStatusValidateOperationExtendedInfo: coreClient.CompositeMapper =
  {
    serializedName: "OperationStatusValidateOperationExtendedInfo",
    type: {
      name: "Composite",
      className: "OperationStatusValidateOperationExtendedInfo",
      uberParent: "OperationStatusExtendedInfo",
      polymorphicDiscriminator:
        OperationStatusExtendedInfo.type.polymorphicDiscriminator,
      modelProperties: {
        ...OperationStatusExtendedInfo.type.modelProperties,
        validateOperationResponse: {
          serializedName: "validateOperationResponse",
          type: {
            name: "Composite",
            className: "ValidateOperationResponse",
          },
        },
      },
    },
  };

export const AzureFileShareRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "AzureFileShareRecoveryPoint",
  type: {
    name: "Composite",
    className: "AzureFileShareRecoveryPoint",
    uberParent: "RecoveryPoint",
    polymorphicDiscriminator: RecoveryPoint.type.polymorphicDiscriminator,
    modelProperties: {
      ...RecoveryPoint.type.modelProperties,
      recoveryPointType: {
        serializedName: "recoveryPointType",
        type: {
          name: "String",
        },
      },
      recoveryPointTime: {
        serializedName: "recoveryPointTime",
        type: {
          name: "DateTime",
        },
      },
      fileShareSnapshotUri: {
        serializedName: "fileShareSnapshotUri",
        type: {
          name: "String",
        },
      },
      recoveryPointSizeInGB: {
        serializedName: "recoveryPointSizeInGB",
        type: {
          name: "Number",
        },
      },
      recoveryPointProperties: {
        serializedName: "recoveryPointProperties",
        type: {
          name: "Composite",
          className: "RecoveryPointProperties",
        },
      },
    },
  },
};

export const AzureWorkloadRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadRecoveryPoint",
  type: {
    name: "Composite",
    className: "AzureWorkloadRecoveryPoint",
    uberParent: "RecoveryPoint",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...RecoveryPoint.type.modelProperties,
      recoveryPointTimeInUTC: {
        serializedName: "recoveryPointTimeInUTC",
        type: {
          name: "DateTime",
        },
      },
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
      recoveryPointTierDetails: {
        serializedName: "recoveryPointTierDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RecoveryPointTierInformationV2",
            },
          },
        },
      },
      recoveryPointMoveReadinessInfo: {
        serializedName: "recoveryPointMoveReadinessInfo",
        type: {
          name: "Dictionary",
          value: {
            type: {
              name: "Composite",
              className: "RecoveryPointMoveReadinessInfo",
            },
          },
        },
      },
      recoveryPointProperties: {
        serializedName: "recoveryPointProperties",
        type: {
          name: "Composite",
          className: "RecoveryPointProperties",
        },
      },
    },
  },
};

export const GenericRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "GenericRecoveryPoint",
  type: {
    name: "Composite",
    className: "GenericRecoveryPoint",
    uberParent: "RecoveryPoint",
    polymorphicDiscriminator: RecoveryPoint.type.polymorphicDiscriminator,
    modelProperties: {
      ...RecoveryPoint.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
      recoveryPointType: {
        serializedName: "recoveryPointType",
        type: {
          name: "String",
        },
      },
      recoveryPointTime: {
        serializedName: "recoveryPointTime",
        type: {
          name: "DateTime",
        },
      },
      recoveryPointAdditionalInfo: {
        serializedName: "recoveryPointAdditionalInfo",
        type: {
          name: "String",
        },
      },
      recoveryPointProperties: {
        serializedName: "recoveryPointProperties",
        type: {
          name: "Composite",
          className: "RecoveryPointProperties",
        },
      },
    },
  },
};

export const IaasVMRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "IaasVMRecoveryPoint",
  type: {
    name: "Composite",
    className: "IaasVMRecoveryPoint",
    uberParent: "RecoveryPoint",
    polymorphicDiscriminator: RecoveryPoint.type.polymorphicDiscriminator,
    modelProperties: {
      ...RecoveryPoint.type.modelProperties,
      recoveryPointType: {
        serializedName: "recoveryPointType",
        type: {
          name: "String",
        },
      },
      recoveryPointTime: {
        serializedName: "recoveryPointTime",
        type: {
          name: "DateTime",
        },
      },
      recoveryPointAdditionalInfo: {
        serializedName: "recoveryPointAdditionalInfo",
        type: {
          name: "String",
        },
      },
      sourceVMStorageType: {
        serializedName: "sourceVMStorageType",
        type: {
          name: "String",
        },
      },
      isSourceVMEncrypted: {
        serializedName: "isSourceVMEncrypted",
        type: {
          name: "Boolean",
        },
      },
      keyAndSecret: {
        serializedName: "keyAndSecret",
        type: {
          name: "Composite",
          className: "KeyAndSecretDetails",
        },
      },
      isInstantIlrSessionActive: {
        serializedName: "isInstantIlrSessionActive",
        type: {
          name: "Boolean",
        },
      },
      recoveryPointTierDetails: {
        serializedName: "recoveryPointTierDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RecoveryPointTierInformationV2",
            },
          },
        },
      },
      isManagedVirtualMachine: {
        serializedName: "isManagedVirtualMachine",
        type: {
          name: "Boolean",
        },
      },
      virtualMachineSize: {
        serializedName: "virtualMachineSize",
        type: {
          name: "String",
        },
      },
      originalStorageAccountOption: {
        serializedName: "originalStorageAccountOption",
        type: {
          name: "Boolean",
        },
      },
      osType: {
        serializedName: "osType",
        type: {
          name: "String",
        },
      },
      recoveryPointDiskConfiguration: {
        serializedName: "recoveryPointDiskConfiguration",
        type: {
          name: "Composite",
          className: "RecoveryPointDiskConfiguration",
        },
      },
      zones: {
        serializedName: "zones",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      recoveryPointMoveReadinessInfo: {
        serializedName: "recoveryPointMoveReadinessInfo",
        type: {
          name: "Dictionary",
          value: {
            type: {
              name: "Composite",
              className: "RecoveryPointMoveReadinessInfo",
            },
          },
        },
      },
      securityType: {
        serializedName: "securityType",
        type: {
          name: "String",
        },
      },
      recoveryPointProperties: {
        serializedName: "recoveryPointProperties",
        type: {
          name: "Composite",
          className: "RecoveryPointProperties",
        },
      },
      isPrivateAccessEnabledOnAnyDisk: {
        serializedName: "isPrivateAccessEnabledOnAnyDisk",
        type: {
          name: "Boolean",
        },
      },
      extendedLocation: {
        serializedName: "extendedLocation",
        type: {
          name: "Composite",
          className: "ExtendedLocation",
        },
      },
    },
  },
};

export const RecoveryPointResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RecoveryPointResource",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const JobResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "JobResource",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProtectionPolicyResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionPolicyResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ProtectionPolicyResource",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProtectedItemResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItemResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ProtectedItemResource",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureFileShareRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "AzureFileShareRestoreRequest",
  type: {
    name: "Composite",
    className: "AzureFileShareRestoreRequest",
    uberParent: "RestoreRequest",
    polymorphicDiscriminator: RestoreRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...RestoreRequest.type.modelProperties,
      recoveryType: {
        serializedName: "recoveryType",
        type: {
          name: "String",
        },
      },
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      copyOptions: {
        serializedName: "copyOptions",
        type: {
          name: "String",
        },
      },
      restoreRequestType: {
        serializedName: "restoreRequestType",
        type: {
          name: "String",
        },
      },
      restoreFileSpecs: {
        serializedName: "restoreFileSpecs",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RestoreFileSpecs",
            },
          },
        },
      },
      targetDetails: {
        serializedName: "targetDetails",
        type: {
          name: "Composite",
          className: "TargetAFSRestoreInfo",
        },
      },
    },
  },
};

export const AzureWorkloadRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadRestoreRequest",
  type: {
    name: "Composite",
    className: "AzureWorkloadRestoreRequest",
    uberParent: "RestoreRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...RestoreRequest.type.modelProperties,
      recoveryType: {
        serializedName: "recoveryType",
        type: {
          name: "String",
        },
      },
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      propertyBag: {
        serializedName: "propertyBag",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      targetInfo: {
        serializedName: "targetInfo",
        type: {
          name: "Composite",
          className: "TargetRestoreInfo",
        },
      },
      recoveryMode: {
        serializedName: "recoveryMode",
        type: {
          name: "String",
        },
      },
      targetResourceGroupName: {
        serializedName: "targetResourceGroupName",
        type: {
          name: "String",
        },
      },
      userAssignedManagedIdentityDetails: {
        serializedName: "userAssignedManagedIdentityDetails",
        type: {
          name: "Composite",
          className: "UserAssignedManagedIdentityDetails",
        },
      },
      snapshotRestoreParameters: {
        serializedName: "snapshotRestoreParameters",
        type: {
          name: "Composite",
          className: "SnapshotRestoreParameters",
        },
      },
      targetVirtualMachineId: {
        serializedName: "targetVirtualMachineId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const IaasVMRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "IaasVMRestoreRequest",
  type: {
    name: "Composite",
    className: "IaasVMRestoreRequest",
    uberParent: "RestoreRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...RestoreRequest.type.modelProperties,
      recoveryPointId: {
        serializedName: "recoveryPointId",
        type: {
          name: "String",
        },
      },
      recoveryType: {
        serializedName: "recoveryType",
        type: {
          name: "String",
        },
      },
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      targetVirtualMachineId: {
        serializedName: "targetVirtualMachineId",
        type: {
          name: "String",
        },
      },
      targetResourceGroupId: {
        serializedName: "targetResourceGroupId",
        type: {
          name: "String",
        },
      },
      storageAccountId: {
        serializedName: "storageAccountId",
        type: {
          name: "String",
        },
      },
      virtualNetworkId: {
        serializedName: "virtualNetworkId",
        type: {
          name: "String",
        },
      },
      subnetId: {
        serializedName: "subnetId",
        type: {
          name: "String",
        },
      },
      targetDomainNameId: {
        serializedName: "targetDomainNameId",
        type: {
          name: "String",
        },
      },
      region: {
        serializedName: "region",
        type: {
          name: "String",
        },
      },
      affinityGroup: {
        serializedName: "affinityGroup",
        type: {
          name: "String",
        },
      },
      createNewCloudService: {
        serializedName: "createNewCloudService",
        type: {
          name: "Boolean",
        },
      },
      originalStorageAccountOption: {
        serializedName: "originalStorageAccountOption",
        type: {
          name: "Boolean",
        },
      },
      encryptionDetails: {
        serializedName: "encryptionDetails",
        type: {
          name: "Composite",
          className: "EncryptionDetails",
        },
      },
      restoreDiskLunList: {
        serializedName: "restoreDiskLunList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Number",
            },
          },
        },
      },
      restoreWithManagedDisks: {
        serializedName: "restoreWithManagedDisks",
        type: {
          name: "Boolean",
        },
      },
      diskEncryptionSetId: {
        serializedName: "diskEncryptionSetId",
        type: {
          name: "String",
        },
      },
      zones: {
        serializedName: "zones",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      identityInfo: {
        serializedName: "identityInfo",
        type: {
          name: "Composite",
          className: "IdentityInfo",
        },
      },
      identityBasedRestoreDetails: {
        serializedName: "identityBasedRestoreDetails",
        type: {
          name: "Composite",
          className: "IdentityBasedRestoreDetails",
        },
      },
      extendedLocation: {
        serializedName: "extendedLocation",
        type: {
          name: "Composite",
          className: "ExtendedLocation",
        },
      },
      securedVMDetails: {
        serializedName: "securedVMDetails",
        type: {
          name: "Composite",
          className: "SecuredVMDetails",
        },
      },
      targetDiskNetworkAccessSettings: {
        serializedName: "targetDiskNetworkAccessSettings",
        type: {
          name: "Composite",
          className: "TargetDiskNetworkAccessSettings",
        },
      },
    },
  },
};

export const AzureIaaSVMJob: coreClient.CompositeMapper = {
  serializedName: "AzureIaaSVMJob",
  type: {
    name: "Composite",
    className: "AzureIaaSVMJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureIaaSVMErrorInfo",
            },
          },
        },
      },
      virtualMachineVersion: {
        serializedName: "virtualMachineVersion",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureIaaSVMJobExtendedInfo",
        },
      },
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      isUserTriggered: {
        serializedName: "isUserTriggered",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const AzureIaaSVMJobV2: coreClient.CompositeMapper = {
  serializedName: "AzureIaaSVMJobV2",
  type: {
    name: "Composite",
    className: "AzureIaaSVMJobV2",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureIaaSVMErrorInfo",
            },
          },
        },
      },
      virtualMachineVersion: {
        serializedName: "virtualMachineVersion",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureIaaSVMJobExtendedInfo",
        },
      },
    },
  },
};

export const AzureStorageJob: coreClient.CompositeMapper = {
  serializedName: "AzureStorageJob",
  type: {
    name: "Composite",
    className: "AzureStorageJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureStorageErrorInfo",
            },
          },
        },
      },
      storageAccountName: {
        serializedName: "storageAccountName",
        type: {
          name: "String",
        },
      },
      storageAccountVersion: {
        serializedName: "storageAccountVersion",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureStorageJobExtendedInfo",
        },
      },
      isUserTriggered: {
        serializedName: "isUserTriggered",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const AzureWorkloadJob: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadJob",
  type: {
    name: "Composite",
    className: "AzureWorkloadJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      workloadType: {
        serializedName: "workloadType",
        type: {
          name: "String",
        },
      },
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "AzureWorkloadErrorInfo",
            },
          },
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureWorkloadJobExtendedInfo",
        },
      },
    },
  },
};

export const DpmJob: coreClient.CompositeMapper = {
  serializedName: "DpmJob",
  type: {
    name: "Composite",
    className: "DpmJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      dpmServerName: {
        serializedName: "dpmServerName",
        type: {
          name: "String",
        },
      },
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      containerType: {
        serializedName: "containerType",
        type: {
          name: "String",
        },
      },
      workloadType: {
        serializedName: "workloadType",
        type: {
          name: "String",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DpmErrorInfo",
            },
          },
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "DpmJobExtendedInfo",
        },
      },
    },
  },
};

export const MabJob: coreClient.CompositeMapper = {
  serializedName: "MabJob",
  type: {
    name: "Composite",
    className: "MabJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      mabServerName: {
        serializedName: "mabServerName",
        type: {
          name: "String",
        },
      },
      mabServerType: {
        serializedName: "mabServerType",
        type: {
          name: "String",
        },
      },
      workloadType: {
        serializedName: "workloadType",
        type: {
          name: "String",
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "MabErrorInfo",
            },
          },
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "MabJobExtendedInfo",
        },
      },
    },
  },
};

export const VaultJob: coreClient.CompositeMapper = {
  serializedName: "VaultJob",
  type: {
    name: "Composite",
    className: "VaultJob",
    uberParent: "Job",
    polymorphicDiscriminator: Job.type.polymorphicDiscriminator,
    modelProperties: {
      ...Job.type.modelProperties,
      duration: {
        serializedName: "duration",
        type: {
          name: "TimeSpan",
        },
      },
      actionsInfo: {
        serializedName: "actionsInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: ["Invalid", "Cancellable", "Retriable"],
            },
          },
        },
      },
      errorDetails: {
        serializedName: "errorDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "VaultJobErrorInfo",
            },
          },
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "VaultJobExtendedInfo",
        },
      },
    },
  },
};

export const AzureFileShareProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "AzureStorage",
  type: {
    name: "Composite",
    className: "AzureFileShareProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      workLoadType: {
        serializedName: "workLoadType",
        type: {
          name: "String",
        },
      },
      schedulePolicy: {
        serializedName: "schedulePolicy",
        type: {
          name: "Composite",
          className: "SchedulePolicy",
        },
      },
      retentionPolicy: {
        serializedName: "retentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
      vaultRetentionPolicy: {
        serializedName: "vaultRetentionPolicy",
        type: {
          name: "Composite",
          className: "VaultRetentionPolicy",
        },
      },
      timeZone: {
        serializedName: "timeZone",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureIaaSVMProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "AzureIaasVM",
  type: {
    name: "Composite",
    className: "AzureIaaSVMProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      instantRPDetails: {
        serializedName: "instantRPDetails",
        type: {
          name: "Composite",
          className: "InstantRPAdditionalDetails",
        },
      },
      schedulePolicy: {
        serializedName: "schedulePolicy",
        type: {
          name: "Composite",
          className: "SchedulePolicy",
        },
      },
      retentionPolicy: {
        serializedName: "retentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
      tieringPolicy: {
        serializedName: "tieringPolicy",
        type: {
          name: "Dictionary",
          value: { type: { name: "Composite", className: "TieringPolicy" } },
        },
      },
      instantRpRetentionRangeInDays: {
        serializedName: "instantRpRetentionRangeInDays",
        type: {
          name: "Number",
        },
      },
      timeZone: {
        serializedName: "timeZone",
        type: {
          name: "String",
        },
      },
      policyType: {
        serializedName: "policyType",
        type: {
          name: "String",
        },
      },
      snapshotConsistencyType: {
        serializedName: "snapshotConsistencyType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureSqlProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "AzureSql",
  type: {
    name: "Composite",
    className: "AzureSqlProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      retentionPolicy: {
        serializedName: "retentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
    },
  },
};

export const AzureVmWorkloadProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "AzureWorkload",
  type: {
    name: "Composite",
    className: "AzureVmWorkloadProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      workLoadType: {
        serializedName: "workLoadType",
        type: {
          name: "String",
        },
      },
      settings: {
        serializedName: "settings",
        type: {
          name: "Composite",
          className: "Settings",
        },
      },
      subProtectionPolicy: {
        serializedName: "subProtectionPolicy",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "SubProtectionPolicy",
            },
          },
        },
      },
      makePolicyConsistent: {
        serializedName: "makePolicyConsistent",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const GenericProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "GenericProtectionPolicy",
  type: {
    name: "Composite",
    className: "GenericProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      subProtectionPolicy: {
        serializedName: "subProtectionPolicy",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "SubProtectionPolicy",
            },
          },
        },
      },
      timeZone: {
        serializedName: "timeZone",
        type: {
          name: "String",
        },
      },
      fabricName: {
        serializedName: "fabricName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MabProtectionPolicy: coreClient.CompositeMapper = {
  serializedName: "MAB",
  type: {
    name: "Composite",
    className: "MabProtectionPolicy",
    uberParent: "ProtectionPolicy",
    polymorphicDiscriminator: ProtectionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionPolicy.type.modelProperties,
      schedulePolicy: {
        serializedName: "schedulePolicy",
        type: {
          name: "Composite",
          className: "SchedulePolicy",
        },
      },
      retentionPolicy: {
        serializedName: "retentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicy",
        },
      },
    },
  },
};

export const LogSchedulePolicy: coreClient.CompositeMapper = {
  serializedName: "LogSchedulePolicy",
  type: {
    name: "Composite",
    className: "LogSchedulePolicy",
    uberParent: "SchedulePolicy",
    polymorphicDiscriminator: SchedulePolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...SchedulePolicy.type.modelProperties,
      scheduleFrequencyInMins: {
        serializedName: "scheduleFrequencyInMins",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const LongTermSchedulePolicy: coreClient.CompositeMapper = {
  serializedName: "LongTermSchedulePolicy",
  type: {
    name: "Composite",
    className: "LongTermSchedulePolicy",
    uberParent: "SchedulePolicy",
    polymorphicDiscriminator: SchedulePolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...SchedulePolicy.type.modelProperties,
    },
  },
};

export const SimpleSchedulePolicy: coreClient.CompositeMapper = {
  serializedName: "SimpleSchedulePolicy",
  type: {
    name: "Composite",
    className: "SimpleSchedulePolicy",
    uberParent: "SchedulePolicy",
    polymorphicDiscriminator: SchedulePolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...SchedulePolicy.type.modelProperties,
      scheduleRunFrequency: {
        serializedName: "scheduleRunFrequency",
        type: {
          name: "String",
        },
      },
      scheduleRunDays: {
        serializedName: "scheduleRunDays",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Enum",
              allowedValues: [
                "Sunday",
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
              ],
            },
          },
        },
      },
      scheduleRunTimes: {
        serializedName: "scheduleRunTimes",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "DateTime",
            },
          },
        },
      },
      hourlySchedule: {
        serializedName: "hourlySchedule",
        type: {
          name: "Composite",
          className: "HourlySchedule",
        },
      },
      scheduleWeeklyFrequency: {
        serializedName: "scheduleWeeklyFrequency",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const SimpleSchedulePolicyV2: coreClient.CompositeMapper = {
  serializedName: "SimpleSchedulePolicyV2",
  type: {
    name: "Composite",
    className: "SimpleSchedulePolicyV2",
    uberParent: "SchedulePolicy",
    polymorphicDiscriminator: SchedulePolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...SchedulePolicy.type.modelProperties,
      scheduleRunFrequency: {
        serializedName: "scheduleRunFrequency",
        type: {
          name: "String",
        },
      },
      hourlySchedule: {
        serializedName: "hourlySchedule",
        type: {
          name: "Composite",
          className: "HourlySchedule",
        },
      },
      dailySchedule: {
        serializedName: "dailySchedule",
        type: {
          name: "Composite",
          className: "DailySchedule",
        },
      },
      weeklySchedule: {
        serializedName: "weeklySchedule",
        type: {
          name: "Composite",
          className: "WeeklySchedule",
        },
      },
    },
  },
};

export const LongTermRetentionPolicy: coreClient.CompositeMapper = {
  serializedName: "LongTermRetentionPolicy",
  type: {
    name: "Composite",
    className: "LongTermRetentionPolicy",
    uberParent: "RetentionPolicy",
    polymorphicDiscriminator: RetentionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...RetentionPolicy.type.modelProperties,
      dailySchedule: {
        serializedName: "dailySchedule",
        type: {
          name: "Composite",
          className: "DailyRetentionSchedule",
        },
      },
      weeklySchedule: {
        serializedName: "weeklySchedule",
        type: {
          name: "Composite",
          className: "WeeklyRetentionSchedule",
        },
      },
      monthlySchedule: {
        serializedName: "monthlySchedule",
        type: {
          name: "Composite",
          className: "MonthlyRetentionSchedule",
        },
      },
      yearlySchedule: {
        serializedName: "yearlySchedule",
        type: {
          name: "Composite",
          className: "YearlyRetentionSchedule",
        },
      },
    },
  },
};

export const SimpleRetentionPolicy: coreClient.CompositeMapper = {
  serializedName: "SimpleRetentionPolicy",
  type: {
    name: "Composite",
    className: "SimpleRetentionPolicy",
    uberParent: "RetentionPolicy",
    polymorphicDiscriminator: RetentionPolicy.type.polymorphicDiscriminator,
    modelProperties: {
      ...RetentionPolicy.type.modelProperties,
      retentionDuration: {
        serializedName: "retentionDuration",
        type: {
          name: "Composite",
          className: "RetentionDuration",
        },
      },
    },
  },
};

export const AzureIaaSVMHealthDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureIaaSVMHealthDetails",
    modelProperties: {
      ...ResourceHealthDetails.type.modelProperties,
    },
  },
};

export const RecoveryPointTierInformationV2: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointTierInformationV2",
    modelProperties: {
      ...RecoveryPointTierInformation.type.modelProperties,
    },
  },
};

export const AzureIaaSClassicComputeVMProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "Microsoft.ClassicCompute/virtualMachines",
    type: {
      name: "Composite",
      className: "AzureIaaSClassicComputeVMProtectedItem",
      uberParent: "AzureIaaSVMProtectedItem",
      polymorphicDiscriminator:
        AzureIaaSVMProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureIaaSVMProtectedItem.type.modelProperties,
      },
    },
  };

export const AzureIaaSComputeVMProtectedItem: coreClient.CompositeMapper = {
  serializedName: "Microsoft.Compute/virtualMachines",
  type: {
    name: "Composite",
    className: "AzureIaaSComputeVMProtectedItem",
    uberParent: "AzureIaaSVMProtectedItem",
    polymorphicDiscriminator:
      AzureIaaSVMProtectedItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...AzureIaaSVMProtectedItem.type.modelProperties,
    },
  },
};

export const AzureVmWorkloadSAPAseDatabaseProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "AzureVmWorkloadSAPAseDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPAseDatabaseProtectedItem",
      uberParent: "AzureVmWorkloadProtectedItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectedItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaDBInstanceProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "AzureVmWorkloadSAPHanaDBInstance",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaDBInstanceProtectedItem",
      uberParent: "AzureVmWorkloadProtectedItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectedItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaDatabaseProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "AzureVmWorkloadSAPHanaDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaDatabaseProtectedItem",
      uberParent: "AzureVmWorkloadProtectedItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectedItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSQLDatabaseProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "AzureVmWorkloadSQLDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLDatabaseProtectedItem",
      uberParent: "AzureVmWorkloadProtectedItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectedItem.type.modelProperties,
      },
    },
  };

export const AzureWorkloadPointInTimeRecoveryPoint: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadPointInTimeRecoveryPoint",
    type: {
      name: "Composite",
      className: "AzureWorkloadPointInTimeRecoveryPoint",
      uberParent: "AzureWorkloadRecoveryPoint",
      polymorphicDiscriminator: {
        serializedName: "objectType",
        clientName: "objectType",
      },
      modelProperties: {
        ...AzureWorkloadRecoveryPoint.type.modelProperties,
        timeRanges: {
          serializedName: "timeRanges",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "Composite",
                className: "PointInTimeRange",
              },
            },
          },
        },
      },
    },
  };

export const AzureWorkloadSAPHanaRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSAPHanaRecoveryPoint",
  type: {
    name: "Composite",
    className: "AzureWorkloadSAPHanaRecoveryPoint",
    uberParent: "AzureWorkloadRecoveryPoint",
    polymorphicDiscriminator:
      AzureWorkloadRecoveryPoint.type.polymorphicDiscriminator,
    modelProperties: {
      ...AzureWorkloadRecoveryPoint.type.modelProperties,
    },
  },
};

export const AzureWorkloadSQLRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSQLRecoveryPoint",
  type: {
    name: "Composite",
    className: "AzureWorkloadSQLRecoveryPoint",
    uberParent: "AzureWorkloadRecoveryPoint",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...AzureWorkloadRecoveryPoint.type.modelProperties,
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureWorkloadSQLRecoveryPointExtendedInfo",
        },
      },
    },
  },
};

export const AzureWorkloadPointInTimeRestoreRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadPointInTimeRestoreRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadPointInTimeRestoreRequest",
      uberParent: "AzureWorkloadRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadRestoreRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadRestoreRequest.type.modelProperties,
        pointInTime: {
          serializedName: "pointInTime",
          type: {
            name: "DateTime",
          },
        },
      },
    },
  };

export const AzureWorkloadSAPHanaRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSAPHanaRestoreRequest",
  type: {
    name: "Composite",
    className: "AzureWorkloadSAPHanaRestoreRequest",
    uberParent: "AzureWorkloadRestoreRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...AzureWorkloadRestoreRequest.type.modelProperties,
    },
  },
};

export const AzureWorkloadSQLRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSQLRestoreRequest",
  type: {
    name: "Composite",
    className: "AzureWorkloadSQLRestoreRequest",
    uberParent: "AzureWorkloadRestoreRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...AzureWorkloadRestoreRequest.type.modelProperties,
      shouldUseAlternateTargetLocation: {
        serializedName: "shouldUseAlternateTargetLocation",
        type: {
          name: "Boolean",
        },
      },
      isNonRecoverable: {
        serializedName: "isNonRecoverable",
        type: {
          name: "Boolean",
        },
      },
      alternateDirectoryPaths: {
        serializedName: "alternateDirectoryPaths",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "SQLDataDirectoryMapping",
            },
          },
        },
      },
    },
  },
};

export const IaasVMRestoreWithRehydrationRequest: coreClient.CompositeMapper = {
  serializedName: "IaasVMRestoreWithRehydrationRequest",
  type: {
    name: "Composite",
    className: "IaasVMRestoreWithRehydrationRequest",
    uberParent: "IaasVMRestoreRequest",
    polymorphicDiscriminator:
      IaasVMRestoreRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...IaasVMRestoreRequest.type.modelProperties,
      recoveryPointRehydrationInfo: {
        serializedName: "recoveryPointRehydrationInfo",
        type: {
          name: "Composite",
          className: "RecoveryPointRehydrationInfo",
        },
      },
    },
  },
};

export const AzureWorkloadSAPHanaPointInTimeRecoveryPoint: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
      uberParent: "AzureWorkloadPointInTimeRecoveryPoint",
      polymorphicDiscriminator:
        AzureWorkloadPointInTimeRecoveryPoint.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadPointInTimeRecoveryPoint.type.modelProperties,
      },
    },
  };

export const AzureWorkloadSQLPointInTimeRecoveryPoint: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSQLPointInTimeRecoveryPoint",
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLPointInTimeRecoveryPoint",
      uberParent: "AzureWorkloadSQLRecoveryPoint",
      polymorphicDiscriminator:
        AzureWorkloadSQLRecoveryPoint.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSQLRecoveryPoint.type.modelProperties,
        timeRanges: {
          serializedName: "timeRanges",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "Composite",
                className: "PointInTimeRange",
              },
            },
          },
        },
      },
    },
  };

export const AzureWorkloadSAPHanaPointInTimeRestoreRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
      uberParent: "AzureWorkloadSAPHanaRestoreRequest",
      polymorphicDiscriminator: {
        serializedName: "objectType",
        clientName: "objectType",
      },
      modelProperties: {
        ...AzureWorkloadSAPHanaRestoreRequest.type.modelProperties,
        pointInTime: {
          serializedName: "pointInTime",
          type: {
            name: "DateTime",
          },
        },
      },
    },
  };

export const AzureWorkloadSAPHanaRestoreWithRehydrateRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
      uberParent: "AzureWorkloadSAPHanaRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadSAPHanaRestoreRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSAPHanaRestoreRequest.type.modelProperties,
        recoveryPointRehydrationInfo: {
          serializedName: "recoveryPointRehydrationInfo",
          type: {
            name: "Composite",
            className: "RecoveryPointRehydrationInfo",
          },
        },
      },
    },
  };

export const AzureWorkloadSQLPointInTimeRestoreRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSQLPointInTimeRestoreRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLPointInTimeRestoreRequest",
      uberParent: "AzureWorkloadSQLRestoreRequest",
      polymorphicDiscriminator: {
        serializedName: "objectType",
        clientName: "objectType",
      },
      modelProperties: {
        ...AzureWorkloadSQLRestoreRequest.type.modelProperties,
        pointInTime: {
          serializedName: "pointInTime",
          type: {
            name: "DateTime",
          },
        },
      },
    },
  };

export const AzureWorkloadSQLRestoreWithRehydrateRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSQLRestoreWithRehydrateRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLRestoreWithRehydrateRequest",
      uberParent: "AzureWorkloadSQLRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadSQLRestoreRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSQLRestoreRequest.type.modelProperties,
        recoveryPointRehydrationInfo: {
          serializedName: "recoveryPointRehydrationInfo",
          type: {
            name: "Composite",
            className: "RecoveryPointRehydrationInfo",
          },
        },
      },
    },
  };

export const AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest: coreClient.CompositeMapper =
  {
    serializedName:
      "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
      uberParent: "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadSAPHanaPointInTimeRestoreRequest.type
          .polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSAPHanaPointInTimeRestoreRequest.type.modelProperties,
        recoveryPointRehydrationInfo: {
          serializedName: "recoveryPointRehydrationInfo",
          type: {
            name: "Composite",
            className: "RecoveryPointRehydrationInfo",
          },
        },
      },
    },
  };

export const AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
      uberParent: "AzureWorkloadSQLPointInTimeRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadSQLPointInTimeRestoreRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSQLPointInTimeRestoreRequest.type.modelProperties,
        recoveryPointRehydrationInfo: {
          serializedName: "recoveryPointRehydrationInfo",
          type: {
            name: "Composite",
            className: "RecoveryPointRehydrationInfo",
          },
        },
      },
    },
  };

export const ProtectedItemsCreateOrUpdateHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItemsCreateOrUpdateHeaders",
    modelProperties: {
      azureAsyncOperation: {
        serializedName: "azure-asyncoperation",
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const ProtectedItemsDeleteHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectedItemsDeleteHeaders",
    modelProperties: {
      azureAsyncOperation: {
        serializedName: "azure-asyncoperation",
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const BackupsTriggerHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupsTriggerHeaders",
    modelProperties: {
      azureAsyncOperation: {
        serializedName: "azure-asyncoperation",
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const ProtectedItemOperationResultsGetHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectedItemOperationResultsGetHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
          type: {
            name: "String",
          },
        },
        location: {
          serializedName: "location",
          type: {
            name: "String",
          },
        },
        retryAfter: {
          serializedName: "retry-after",
          type: {
            name: "Number",
          },
        },
      },
    },
  };

export const RestoresTriggerHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoresTriggerHeaders",
    modelProperties: {
      azureAsyncOperation: {
        serializedName: "azure-asyncoperation",
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const JobCancellationsTriggerHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobCancellationsTriggerHeaders",
    modelProperties: {
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const JobOperationResultsGetHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobOperationResultsGetHeaders",
    modelProperties: {
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const BackupOperationResultsGetHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupOperationResultsGetHeaders",
    modelProperties: {
      azureAsyncOperation: {
        serializedName: "azure-asyncoperation",
        type: {
          name: "String",
        },
      },
      location: {
        serializedName: "location",
        type: {
          name: "String",
        },
      },
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export let discriminators = {
  ProtectedItem: ProtectedItem,
  BackupRequest: BackupRequest,
  OperationStatusExtendedInfo: OperationStatusExtendedInfo,
  RecoveryPoint: RecoveryPoint,
  RestoreRequest: RestoreRequest,
  Job: Job,
  ProtectionPolicy: ProtectionPolicy,
  SchedulePolicy: SchedulePolicy,
  RetentionPolicy: RetentionPolicy,
  "ProtectedItem.AzureFileShareProtectedItem": AzureFileshareProtectedItem,
  "ProtectedItem.AzureIaaSVMProtectedItem": AzureIaaSVMProtectedItem,
  "ProtectedItem.Microsoft.Sql/servers/databases": AzureSqlProtectedItem,
  "ProtectedItem.AzureVmWorkloadProtectedItem": AzureVmWorkloadProtectedItem,
  "ProtectedItem.DPMProtectedItem": DPMProtectedItem,
  "ProtectedItem.GenericProtectedItem": GenericProtectedItem,
  "ProtectedItem.MabFileFolderProtectedItem": MabFileFolderProtectedItem,
  "BackupRequest.AzureFileShareBackupRequest": AzureFileShareBackupRequest,
  "BackupRequest.AzureWorkloadBackupRequest": AzureWorkloadBackupRequest,
  "BackupRequest.IaasVMBackupRequest": IaasVMBackupRequest,
  "OperationStatusExtendedInfo.OperationStatusJobExtendedInfo":
    OperationStatusJobExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusJobsExtendedInfo":
    OperationStatusJobsExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusProvisionILRExtendedInfo":
    OperationStatusProvisionILRExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusValidateOperationExtendedInfo":
    OperationStatusValidateOperationExtendedInfo,
  "RecoveryPoint.AzureFileShareRecoveryPoint": AzureFileShareRecoveryPoint,
  "RecoveryPoint.AzureWorkloadRecoveryPoint": AzureWorkloadRecoveryPoint,
  "RecoveryPoint.GenericRecoveryPoint": GenericRecoveryPoint,
  "RecoveryPoint.IaasVMRecoveryPoint": IaasVMRecoveryPoint,
  "RestoreRequest.AzureFileShareRestoreRequest": AzureFileShareRestoreRequest,
  "RestoreRequest.AzureWorkloadRestoreRequest": AzureWorkloadRestoreRequest,
  "RestoreRequest.IaasVMRestoreRequest": IaasVMRestoreRequest,
  "Job.AzureIaaSVMJob": AzureIaaSVMJob,
  "Job.AzureIaaSVMJobV2": AzureIaaSVMJobV2,
  "Job.AzureStorageJob": AzureStorageJob,
  "Job.AzureWorkloadJob": AzureWorkloadJob,
  "Job.DpmJob": DpmJob,
  "Job.MabJob": MabJob,
  "Job.VaultJob": VaultJob,
  "ProtectionPolicy.AzureStorage": AzureFileShareProtectionPolicy,
  "ProtectionPolicy.AzureIaasVM": AzureIaaSVMProtectionPolicy,
  "ProtectionPolicy.AzureSql": AzureSqlProtectionPolicy,
  "ProtectionPolicy.AzureWorkload": AzureVmWorkloadProtectionPolicy,
  "ProtectionPolicy.GenericProtectionPolicy": GenericProtectionPolicy,
  "ProtectionPolicy.MAB": MabProtectionPolicy,
  "SchedulePolicy.LogSchedulePolicy": LogSchedulePolicy,
  "SchedulePolicy.LongTermSchedulePolicy": LongTermSchedulePolicy,
  "SchedulePolicy.SimpleSchedulePolicy": SimpleSchedulePolicy,
  "SchedulePolicy.SimpleSchedulePolicyV2": SimpleSchedulePolicyV2,
  "RetentionPolicy.LongTermRetentionPolicy": LongTermRetentionPolicy,
  "RetentionPolicy.SimpleRetentionPolicy": SimpleRetentionPolicy,
  "AzureIaaSVMProtectedItem.Microsoft.ClassicCompute/virtualMachines":
    AzureIaaSClassicComputeVMProtectedItem,
  "AzureIaaSVMProtectedItem.Microsoft.Compute/virtualMachines":
    AzureIaaSComputeVMProtectedItem,
  "AzureVmWorkloadProtectedItem.AzureVmWorkloadSAPAseDatabase":
    AzureVmWorkloadSAPAseDatabaseProtectedItem,
  "AzureVmWorkloadProtectedItem.AzureVmWorkloadSAPHanaDBInstance":
    AzureVmWorkloadSAPHanaDBInstanceProtectedItem,
  "AzureVmWorkloadProtectedItem.AzureVmWorkloadSAPHanaDatabase":
    AzureVmWorkloadSAPHanaDatabaseProtectedItem,
  "AzureVmWorkloadProtectedItem.AzureVmWorkloadSQLDatabase":
    AzureVmWorkloadSQLDatabaseProtectedItem,
  "AzureWorkloadRecoveryPoint.AzureWorkloadPointInTimeRecoveryPoint":
    AzureWorkloadPointInTimeRecoveryPoint,
  "AzureWorkloadRecoveryPoint.AzureWorkloadSAPHanaRecoveryPoint":
    AzureWorkloadSAPHanaRecoveryPoint,
  "AzureWorkloadRecoveryPoint.AzureWorkloadSQLRecoveryPoint":
    AzureWorkloadSQLRecoveryPoint,
  "AzureWorkloadRestoreRequest.AzureWorkloadPointInTimeRestoreRequest":
    AzureWorkloadPointInTimeRestoreRequest,
  "AzureWorkloadRestoreRequest.AzureWorkloadSAPHanaRestoreRequest":
    AzureWorkloadSAPHanaRestoreRequest,
  "AzureWorkloadRestoreRequest.AzureWorkloadSQLRestoreRequest":
    AzureWorkloadSQLRestoreRequest,
  "IaasVMRestoreRequest.IaasVMRestoreWithRehydrationRequest":
    IaasVMRestoreWithRehydrationRequest,
  "AzureWorkloadPointInTimeRecoveryPoint.AzureWorkloadSAPHanaPointInTimeRecoveryPoint":
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  "AzureWorkloadSQLRecoveryPoint.AzureWorkloadSQLPointInTimeRecoveryPoint":
    AzureWorkloadSQLPointInTimeRecoveryPoint,
  "AzureWorkloadSAPHanaRestoreRequest.AzureWorkloadSAPHanaPointInTimeRestoreRequest":
    AzureWorkloadSAPHanaPointInTimeRestoreRequest,
  "AzureWorkloadSAPHanaRestoreRequest.AzureWorkloadSAPHanaRestoreWithRehydrateRequest":
    AzureWorkloadSAPHanaRestoreWithRehydrateRequest,
  "AzureWorkloadSQLRestoreRequest.AzureWorkloadSQLPointInTimeRestoreRequest":
    AzureWorkloadSQLPointInTimeRestoreRequest,
  "AzureWorkloadSQLRestoreRequest.AzureWorkloadSQLRestoreWithRehydrateRequest":
    AzureWorkloadSQLRestoreWithRehydrateRequest,
  "AzureWorkloadSAPHanaPointInTimeRestoreRequest.AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest":
    AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest,
  "AzureWorkloadSQLPointInTimeRestoreRequest.AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest":
    AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest,
};
