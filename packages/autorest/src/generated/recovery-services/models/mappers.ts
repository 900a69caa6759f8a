// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const ClientDiscoveryResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientDiscoveryResponse",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ClientDiscoveryValueForSingleApi",
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

export const ClientDiscoveryValueForSingleApi: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientDiscoveryValueForSingleApi",
    modelProperties: {
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      display: {
        serializedName: "display",
        type: {
          name: "Composite",
          className: "ClientDiscoveryDisplay",
        },
      },
      origin: {
        serializedName: "origin",
        type: {
          name: "String",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ClientDiscoveryForProperties",
        },
      },
    },
  },
};

export const ClientDiscoveryDisplay: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientDiscoveryDisplay",
    modelProperties: {
      provider: {
        serializedName: "provider",
        type: {
          name: "String",
        },
      },
      resource: {
        serializedName: "resource",
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
      description: {
        serializedName: "description",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ClientDiscoveryForProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientDiscoveryForProperties",
    modelProperties: {
      serviceSpecification: {
        serializedName: "serviceSpecification",
        type: {
          name: "Composite",
          className: "ClientDiscoveryForServiceSpecification",
        },
      },
    },
  },
};

export const ClientDiscoveryForServiceSpecification: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ClientDiscoveryForServiceSpecification",
      modelProperties: {
        logSpecifications: {
          serializedName: "logSpecifications",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "Composite",
                className: "ClientDiscoveryForLogSpecification",
              },
            },
          },
        },
      },
    },
  };

export const ClientDiscoveryForLogSpecification: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ClientDiscoveryForLogSpecification",
    modelProperties: {
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      displayName: {
        serializedName: "displayName",
        type: {
          name: "String",
        },
      },
      blobDuration: {
        serializedName: "blobDuration",
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

export const PreValidateEnableBackupRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PreValidateEnableBackupRequest",
    modelProperties: {
      resourceType: {
        serializedName: "resourceType",
        type: {
          name: "String",
        },
      },
      resourceId: {
        serializedName: "resourceId",
        type: {
          name: "String",
        },
      },
      vaultId: {
        serializedName: "vaultId",
        type: {
          name: "String",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PreValidateEnableBackupResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PreValidateEnableBackupResponse",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      errorCode: {
        serializedName: "errorCode",
        type: {
          name: "String",
        },
      },
      errorMessage: {
        serializedName: "errorMessage",
        type: {
          name: "String",
        },
      },
      recommendation: {
        serializedName: "recommendation",
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
      protectedItemName: {
        serializedName: "protectedItemName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupStatusRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupStatusRequest",
    modelProperties: {
      resourceType: {
        serializedName: "resourceType",
        type: {
          name: "String",
        },
      },
      resourceId: {
        serializedName: "resourceId",
        type: {
          name: "String",
        },
      },
      poLogicalName: {
        serializedName: "poLogicalName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupStatusResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupStatusResponse",
    modelProperties: {
      protectionStatus: {
        serializedName: "protectionStatus",
        type: {
          name: "String",
        },
      },
      vaultId: {
        serializedName: "vaultId",
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
      containerName: {
        serializedName: "containerName",
        type: {
          name: "String",
        },
      },
      protectedItemName: {
        serializedName: "protectedItemName",
        type: {
          name: "String",
        },
      },
      errorCode: {
        serializedName: "errorCode",
        type: {
          name: "String",
        },
      },
      errorMessage: {
        serializedName: "errorMessage",
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
      registrationStatus: {
        serializedName: "registrationStatus",
        type: {
          name: "String",
        },
      },
      protectedItemsCount: {
        serializedName: "protectedItemsCount",
        type: {
          name: "Number",
        },
      },
      acquireStorageAccountLock: {
        serializedName: "acquireStorageAccountLock",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const FeatureSupportRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FeatureSupportRequest",
    uberParent: "FeatureSupportRequest",
    polymorphicDiscriminator: {
      serializedName: "featureType",
      clientName: "featureType",
    },
    modelProperties: {
      featureType: {
        serializedName: "featureType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureVMResourceFeatureSupportResponse: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "AzureVMResourceFeatureSupportResponse",
      modelProperties: {
        supportStatus: {
          serializedName: "supportStatus",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const ProtectionContainer: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: {
      serializedName: "containerType",
      clientName: "containerType",
    },
    modelProperties: {
      friendlyName: {
        serializedName: "friendlyName",
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
      registrationStatus: {
        serializedName: "registrationStatus",
        type: {
          name: "String",
        },
      },
      healthStatus: {
        serializedName: "healthStatus",
        type: {
          name: "String",
        },
      },
      containerType: {
        serializedName: "containerType",
        required: true,
        type: {
          name: "String",
        },
      },
      protectableObjectType: {
        serializedName: "protectableObjectType",
        type: {
          name: "String",
        },
      },
      sourceLocation: {
        serializedName: "sourceLocation",
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
      systemData: {
        serializedName: "systemData",
        type: {
          name: "Composite",
          className: "SystemData",
        },
      },
    },
  },
};

export const SystemData: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SystemData",
    modelProperties: {
      createdBy: {
        serializedName: "createdBy",
        type: {
          name: "String",
        },
      },
      createdByType: {
        serializedName: "createdByType",
        type: {
          name: "String",
        },
      },
      createdAt: {
        serializedName: "createdAt",
        type: {
          name: "DateTime",
        },
      },
      lastModifiedBy: {
        serializedName: "lastModifiedBy",
        type: {
          name: "String",
        },
      },
      lastModifiedByType: {
        serializedName: "lastModifiedByType",
        type: {
          name: "String",
        },
      },
      lastModifiedAt: {
        serializedName: "lastModifiedAt",
        type: {
          name: "DateTime",
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

export const BackupResourceEncryptionConfig: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupResourceEncryptionConfig",
    modelProperties: {
      encryptionAtRestType: {
        serializedName: "encryptionAtRestType",
        type: {
          name: "String",
        },
      },
      keyUri: {
        serializedName: "keyUri",
        type: {
          name: "String",
        },
      },
      subscriptionId: {
        serializedName: "subscriptionId",
        type: {
          name: "String",
        },
      },
      lastUpdateStatus: {
        serializedName: "lastUpdateStatus",
        type: {
          name: "String",
        },
      },
      infrastructureEncryptionState: {
        serializedName: "infrastructureEncryptionState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupEngineBase: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupEngineBase",
    uberParent: "BackupEngineBase",
    polymorphicDiscriminator: {
      serializedName: "backupEngineType",
      clientName: "backupEngineType",
    },
    modelProperties: {
      friendlyName: {
        serializedName: "friendlyName",
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
      registrationStatus: {
        serializedName: "registrationStatus",
        type: {
          name: "String",
        },
      },
      backupEngineState: {
        serializedName: "backupEngineState",
        type: {
          name: "String",
        },
      },
      healthStatus: {
        serializedName: "healthStatus",
        type: {
          name: "String",
        },
      },
      backupEngineType: {
        serializedName: "backupEngineType",
        required: true,
        type: {
          name: "String",
        },
      },
      canReRegister: {
        serializedName: "canReRegister",
        type: {
          name: "Boolean",
        },
      },
      backupEngineId: {
        serializedName: "backupEngineId",
        type: {
          name: "String",
        },
      },
      dpmVersion: {
        serializedName: "dpmVersion",
        type: {
          name: "String",
        },
      },
      azureBackupAgentVersion: {
        serializedName: "azureBackupAgentVersion",
        type: {
          name: "String",
        },
      },
      isAzureBackupAgentUpgradeAvailable: {
        serializedName: "isAzureBackupAgentUpgradeAvailable",
        type: {
          name: "Boolean",
        },
      },
      isDpmUpgradeAvailable: {
        serializedName: "isDpmUpgradeAvailable",
        type: {
          name: "Boolean",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "BackupEngineExtendedInfo",
        },
      },
    },
  },
};

export const BackupEngineExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupEngineExtendedInfo",
    modelProperties: {
      databaseName: {
        serializedName: "databaseName",
        type: {
          name: "String",
        },
      },
      protectedItemsCount: {
        serializedName: "protectedItemsCount",
        type: {
          name: "Number",
        },
      },
      protectedServersCount: {
        serializedName: "protectedServersCount",
        type: {
          name: "Number",
        },
      },
      diskCount: {
        serializedName: "diskCount",
        type: {
          name: "Number",
        },
      },
      usedDiskSpace: {
        serializedName: "usedDiskSpace",
        type: {
          name: "Number",
        },
      },
      availableDiskSpace: {
        serializedName: "availableDiskSpace",
        type: {
          name: "Number",
        },
      },
      refreshedAt: {
        serializedName: "refreshedAt",
        type: {
          name: "DateTime",
        },
      },
      azureProtectedInstances: {
        serializedName: "azureProtectedInstances",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const ProtectionIntent: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionIntent",
    uberParent: "ProtectionIntent",
    polymorphicDiscriminator: {
      serializedName: "protectionIntentItemType",
      clientName: "protectionIntentItemType",
    },
    modelProperties: {
      protectionIntentItemType: {
        serializedName: "protectionIntentItemType",
        required: true,
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
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      itemId: {
        serializedName: "itemId",
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
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const GetRPExtendedInfoRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "GetRPExtendedInfoRequest",
    modelProperties: {
      recoveryPointIds: {
        constraints: {
          MinItems: 1,
          MaxItems: 1,
        },
        serializedName: "recoveryPointIds",
        required: true,
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

export const ProtectableContainer: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectableContainer",
    uberParent: "ProtectableContainer",
    polymorphicDiscriminator: {
      serializedName: "protectableContainerType",
      clientName: "protectableContainerType",
    },
    modelProperties: {
      friendlyName: {
        serializedName: "friendlyName",
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
      protectableContainerType: {
        serializedName: "protectableContainerType",
        required: true,
        type: {
          name: "String",
        },
      },
      healthStatus: {
        serializedName: "healthStatus",
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
    },
  },
};

export const WorkloadItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadItem",
    uberParent: "WorkloadItem",
    polymorphicDiscriminator: {
      serializedName: "workloadItemType",
      clientName: "workloadItemType",
    },
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
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
      workloadItemType: {
        serializedName: "workloadItemType",
        required: true,
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
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
    },
  },
};

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
      sourceLocation: {
        serializedName: "sourceLocation",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      sourceSideScanInfo: {
        serializedName: "sourceSideScanInfo",
        type: {
          name: "Composite",
          className: "SourceSideScanInfo",
        },
      },
    },
  },
};

export const SourceSideScanInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SourceSideScanInfo",
    modelProperties: {
      sourceSideScanStatus: {
        serializedName: "sourceSideScanStatus",
        type: {
          name: "String",
        },
      },
      sourceSideScanSummary: {
        serializedName: "sourceSideScanSummary",
        type: {
          name: "String",
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

export const ProtectedItemConfigureSourceScanRequest: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectedItemConfigureSourceScanRequest",
      modelProperties: {
        sourceScanAction: {
          serializedName: "sourceScanAction",
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
      threatStatus: {
        serializedName: "threatStatus",
        type: {
          name: "String",
        },
      },
      threatInfo: {
        serializedName: "threatInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ThreatInfo",
            },
          },
        },
      },
    },
  },
};

export const ThreatInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ThreatInfo",
    modelProperties: {
      threatTitle: {
        serializedName: "threatTitle",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      threatDescription: {
        serializedName: "threatDescription",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      lastUpdatedTime: {
        serializedName: "lastUpdatedTime",
        readOnly: true,
        type: {
          name: "DateTime",
        },
      },
      threatState: {
        serializedName: "threatState",
        type: {
          name: "String",
        },
      },
      threatStartTime: {
        serializedName: "threatStartTime",
        readOnly: true,
        type: {
          name: "DateTime",
        },
      },
      threatEndTime: {
        serializedName: "threatEndTime",
        readOnly: true,
        type: {
          name: "DateTime",
        },
      },
      threatURI: {
        serializedName: "threatURI",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      threatSeverity: {
        serializedName: "threatSeverity",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const InstantItemRecoveryOperationResultRequest: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "InstantItemRecoveryOperationResultRequest",
      modelProperties: {
        provisionInstantItemRecoveryOperationId: {
          serializedName: "provisionInstantItemRecoveryOperationId",
          required: true,
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

export const MoveRPAcrossTiersRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MoveRPAcrossTiersRequest",
    modelProperties: {
      objectType: {
        serializedName: "objectType",
        type: {
          name: "String",
        },
      },
      sourceTierType: {
        serializedName: "sourceTierType",
        type: {
          name: "String",
        },
      },
      targetTierType: {
        serializedName: "targetTierType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ILRRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ILRRequest",
    uberParent: "ILRRequest",
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

export const ListRecoveryPointsRecommendedForMoveRequest: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ListRecoveryPointsRecommendedForMoveRequest",
      modelProperties: {
        objectType: {
          serializedName: "objectType",
          type: {
            name: "String",
          },
        },
        excludedRPList: {
          serializedName: "excludedRPList",
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

export const OperationResultInfoBase: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationResultInfoBase",
    uberParent: "OperationResultInfoBase",
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

export const OperationWorkerResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationWorkerResponse",
    modelProperties: {
      statusCode: {
        serializedName: "statusCode",
        type: {
          name: "String",
        },
      },
      headers: {
        serializedName: "headers",
        type: {
          name: "Dictionary",
          value: {
            type: { name: "Sequence", element: { type: { name: "String" } } },
          },
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

export const WorkloadProtectableItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadProtectableItem",
    uberParent: "WorkloadProtectableItem",
    polymorphicDiscriminator: {
      serializedName: "protectableItemType",
      clientName: "protectableItemType",
    },
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
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
      protectableItemType: {
        serializedName: "protectableItemType",
        required: true,
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
      protectionState: {
        serializedName: "protectionState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ResourceGuardProxyBase: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceGuardProxyBase",
    modelProperties: {
      resourceGuardResourceId: {
        serializedName: "resourceGuardResourceId",
        required: true,
        type: {
          name: "String",
        },
      },
      resourceGuardOperationDetails: {
        serializedName: "resourceGuardOperationDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ResourceGuardOperationDetail",
            },
          },
        },
      },
      lastUpdatedTime: {
        serializedName: "lastUpdatedTime",
        type: {
          name: "String",
        },
      },
      description: {
        serializedName: "description",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ResourceGuardOperationDetail: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceGuardOperationDetail",
    modelProperties: {
      vaultCriticalOperation: {
        serializedName: "vaultCriticalOperation",
        type: {
          name: "String",
        },
      },
      defaultResourceRequest: {
        serializedName: "defaultResourceRequest",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const UnlockDeleteRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "UnlockDeleteRequest",
    modelProperties: {
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
      resourceToBeDeleted: {
        serializedName: "resourceToBeDeleted",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const UnlockDeleteResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "UnlockDeleteResponse",
    modelProperties: {
      unlockDeleteExpiryTime: {
        serializedName: "unlockDeleteExpiryTime",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SecurityPinBase: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecurityPinBase",
    modelProperties: {
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

export const TokenInformation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TokenInformation",
    modelProperties: {
      token: {
        serializedName: "token",
        type: {
          name: "String",
        },
      },
      expiryTimeInUtcTicks: {
        serializedName: "expiryTimeInUtcTicks",
        type: {
          name: "Number",
        },
      },
      securityPIN: {
        serializedName: "securityPIN",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const FetchTieringCostInfoRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FetchTieringCostInfoRequest",
    uberParent: "FetchTieringCostInfoRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      sourceTierType: {
        serializedName: "sourceTierType",
        required: true,
        type: {
          name: "String",
        },
      },
      targetTierType: {
        serializedName: "targetTierType",
        required: true,
        type: {
          name: "String",
        },
      },
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

export const TieringCostInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TieringCostInfo",
    uberParent: "TieringCostInfo",
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

export const ValidateOperationRequestResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationRequestResource",
    modelProperties: {
      id: {
        serializedName: "id",
        required: true,
        type: {
          name: "String",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ValidateOperationRequest",
        },
      },
    },
  },
};

export const ValidateOperationRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationRequest",
    uberParent: "ValidateOperationRequest",
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

export const BackupManagementUsageList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupManagementUsageList",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupManagementUsage",
            },
          },
        },
      },
    },
  },
};

export const BackupManagementUsage: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupManagementUsage",
    modelProperties: {
      unit: {
        serializedName: "unit",
        type: {
          name: "String",
        },
      },
      quotaPeriod: {
        serializedName: "quotaPeriod",
        type: {
          name: "String",
        },
      },
      nextResetTime: {
        serializedName: "nextResetTime",
        type: {
          name: "DateTime",
        },
      },
      currentValue: {
        serializedName: "currentValue",
        type: {
          name: "Number",
        },
      },
      limit: {
        serializedName: "limit",
        type: {
          name: "Number",
        },
      },
      name: {
        serializedName: "name",
        type: {
          name: "Composite",
          className: "NameInfo",
        },
      },
    },
  },
};

export const NameInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "NameInfo",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "String",
        },
      },
      localizedValue: {
        serializedName: "localizedValue",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ValidateOperationsResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationsResponse",
    modelProperties: {
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

export const BackupResourceVaultConfig: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupResourceVaultConfig",
    modelProperties: {
      storageModelType: {
        serializedName: "storageModelType",
        type: {
          name: "String",
        },
      },
      storageType: {
        serializedName: "storageType",
        type: {
          name: "String",
        },
      },
      storageTypeState: {
        serializedName: "storageTypeState",
        type: {
          name: "String",
        },
      },
      enhancedSecurityState: {
        serializedName: "enhancedSecurityState",
        type: {
          name: "String",
        },
      },
      softDeleteFeatureState: {
        serializedName: "softDeleteFeatureState",
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
      isSoftDeleteFeatureStateEditable: {
        serializedName: "isSoftDeleteFeatureStateEditable",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const BackupResourceConfig: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupResourceConfig",
    modelProperties: {
      storageModelType: {
        serializedName: "storageModelType",
        type: {
          name: "String",
        },
      },
      storageType: {
        serializedName: "storageType",
        type: {
          name: "String",
        },
      },
      storageTypeState: {
        serializedName: "storageTypeState",
        type: {
          name: "String",
        },
      },
      crossRegionRestoreFlag: {
        serializedName: "crossRegionRestoreFlag",
        type: {
          name: "Boolean",
        },
      },
      dedupState: {
        serializedName: "dedupState",
        type: {
          name: "String",
        },
      },
      xcoolState: {
        serializedName: "xcoolState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const VaultStorageConfigOperationResultResponse: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "VaultStorageConfigOperationResultResponse",
      uberParent: "VaultStorageConfigOperationResultResponse",
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

export const PrepareDataMoveRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrepareDataMoveRequest",
    modelProperties: {
      targetResourceId: {
        serializedName: "targetResourceId",
        required: true,
        type: {
          name: "String",
        },
      },
      targetRegion: {
        serializedName: "targetRegion",
        required: true,
        type: {
          name: "String",
        },
      },
      dataMoveLevel: {
        serializedName: "dataMoveLevel",
        required: true,
        type: {
          name: "String",
        },
      },
      sourceContainerArmIds: {
        serializedName: "sourceContainerArmIds",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      ignoreMoved: {
        serializedName: "ignoreMoved",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const TriggerDataMoveRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TriggerDataMoveRequest",
    modelProperties: {
      sourceResourceId: {
        serializedName: "sourceResourceId",
        required: true,
        type: {
          name: "String",
        },
      },
      sourceRegion: {
        serializedName: "sourceRegion",
        required: true,
        type: {
          name: "String",
        },
      },
      dataMoveLevel: {
        serializedName: "dataMoveLevel",
        required: true,
        type: {
          name: "String",
        },
      },
      correlationId: {
        serializedName: "correlationId",
        required: true,
        type: {
          name: "String",
        },
      },
      sourceContainerArmIds: {
        serializedName: "sourceContainerArmIds",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      pauseGC: {
        serializedName: "pauseGC",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const PrivateEndpointConnection: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateEndpointConnection",
    modelProperties: {
      provisioningState: {
        serializedName: "provisioningState",
        type: {
          name: "String",
        },
      },
      privateEndpoint: {
        serializedName: "privateEndpoint",
        type: {
          name: "Composite",
          className: "PrivateEndpoint",
        },
      },
      groupIds: {
        serializedName: "groupIds",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      privateLinkServiceConnectionState: {
        serializedName: "privateLinkServiceConnectionState",
        type: {
          name: "Composite",
          className: "PrivateLinkServiceConnectionState",
        },
      },
    },
  },
};

export const PrivateEndpoint: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateEndpoint",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PrivateLinkServiceConnectionState: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateLinkServiceConnectionState",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      description: {
        serializedName: "description",
        type: {
          name: "String",
        },
      },
      actionsRequired: {
        serializedName: "actionsRequired",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DPMContainerExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DPMContainerExtendedInfo",
    modelProperties: {
      lastRefreshedAt: {
        serializedName: "lastRefreshedAt",
        type: {
          name: "DateTime",
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
      immutabilityProperties: {
        serializedName: "immutabilityProperties",
        type: {
          name: "Composite",
          className: "RecoveryPointImmutabilityProperties",
        },
      },
    },
  },
};

export const RecoveryPointImmutabilityProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointImmutabilityProperties",
    modelProperties: {
      isImmutable: {
        serializedName: "isImmutable",
        required: true,
        type: {
          name: "Boolean",
        },
      },
      expiryTime: {
        serializedName: "expiryTime",
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

export const AzureWorkloadContainerExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "AzureWorkloadContainerExtendedInfo",
    modelProperties: {
      hostServerName: {
        serializedName: "hostServerName",
        type: {
          name: "String",
        },
      },
      inquiryInfo: {
        serializedName: "inquiryInfo",
        type: {
          name: "Composite",
          className: "InquiryInfo",
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

export const InquiryInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "InquiryInfo",
    modelProperties: {
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
      inquiryDetails: {
        serializedName: "inquiryDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "WorkloadInquiryDetails",
            },
          },
        },
      },
    },
  },
};

export const WorkloadInquiryDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadInquiryDetails",
    modelProperties: {
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
      itemCount: {
        serializedName: "itemCount",
        type: {
          name: "Number",
        },
      },
      inquiryValidation: {
        serializedName: "inquiryValidation",
        type: {
          name: "Composite",
          className: "InquiryValidation",
        },
      },
    },
  },
};

export const InquiryValidation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "InquiryValidation",
    modelProperties: {
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
      additionalDetail: {
        serializedName: "additionalDetail",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      protectableItemCount: {
        serializedName: "protectableItemCount",
        readOnly: true,
        type: {
          name: "Dictionary",
          value: { type: { name: "any" } },
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

export const PreBackupValidation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PreBackupValidation",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
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
      disksToDetachOnClash: {
        serializedName: "disksToDetachOnClash",
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
        includedDatabases: {
          serializedName: "includedDatabases",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "Composite",
                className: "DatabaseInRP",
              },
            },
          },
        },
        snapshotRecoveryPointInfo: {
          serializedName: "snapshotRecoveryPointInfo",
          type: {
            name: "Composite",
            className: "SnapshotRecoveryPointInfo",
          },
        },
      },
    },
  };

export const DatabaseInRP: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DatabaseInRP",
    modelProperties: {
      datasourceId: {
        serializedName: "datasourceId",
        type: {
          name: "String",
        },
      },
      datasourceName: {
        serializedName: "datasourceName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SnapshotRecoveryPointInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SnapshotRecoveryPointInfo",
    modelProperties: {
      snapshotResourceGroup: {
        serializedName: "snapshotResourceGroup",
        type: {
          name: "String",
        },
      },
      sourceFilesystemInfo: {
        serializedName: "sourceFilesystemInfo",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "FilesystemInfo",
            },
          },
        },
      },
    },
  },
};

export const FilesystemInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FilesystemInfo",
    modelProperties: {
      volumeGuid: {
        serializedName: "volumeGuid",
        type: {
          name: "String",
        },
      },
      fileSystemType: {
        serializedName: "fileSystemType",
        type: {
          name: "String",
        },
      },
      label: {
        serializedName: "label",
        type: {
          name: "String",
        },
      },
      accessPaths: {
        serializedName: "accessPaths",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      isOnStorageSpace: {
        serializedName: "isOnStorageSpace",
        type: {
          name: "Boolean",
        },
      },
      storageSpaceInfo: {
        serializedName: "storageSpaceInfo",
        type: {
          name: "Composite",
          className: "StorageSpaceInfo",
        },
      },
      diskInfoList: {
        serializedName: "diskInfoList",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DiskInfo",
            },
          },
        },
      },
    },
  },
};

export const StorageSpaceInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "StorageSpaceInfo",
    modelProperties: {
      storagePoolUniqueId: {
        serializedName: "storagePoolUniqueId",
        type: {
          name: "String",
        },
      },
      storagePoolFriendlyName: {
        serializedName: "storagePoolFriendlyName",
        type: {
          name: "String",
        },
      },
      virtualDiskUniqueId: {
        serializedName: "virtualDiskUniqueId",
        type: {
          name: "String",
        },
      },
      virtualDiskFriendlyName: {
        serializedName: "virtualDiskFriendlyName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DiskInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DiskInfo",
    modelProperties: {
      diskNumber: {
        serializedName: "diskNumber",
        type: {
          name: "Number",
        },
      },
      diskUniqueId: {
        serializedName: "diskUniqueId",
        type: {
          name: "String",
        },
      },
      diskGuid: {
        serializedName: "diskGuid",
        type: {
          name: "String",
        },
      },
      diskLocation: {
        serializedName: "diskLocation",
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
      sizeInBytes: {
        serializedName: "sizeInBytes",
        type: {
          name: "Number",
        },
      },
      lun: {
        serializedName: "lun",
        type: {
          name: "Number",
        },
      },
      managedDiskId: {
        serializedName: "managedDiskId",
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

export const BMSBackupEngineQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSBackupEngineQueryObject",
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

export const BMSBackupEnginesQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSBackupEnginesQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
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
      expand: {
        serializedName: "expand",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BMSBackupSummariesQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSBackupSummariesQueryObject",
    modelProperties: {
      type: {
        serializedName: "type",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BMSContainerQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSContainerQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
        required: true,
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
      backupEngineName: {
        serializedName: "backupEngineName",
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
      status: {
        serializedName: "status",
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
    },
  },
};

export const BMSContainersInquiryQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSContainersInquiryQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
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

export const BmspoQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BmspoQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
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
      containerName: {
        serializedName: "containerName",
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
      friendlyName: {
        serializedName: "friendlyName",
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
      baseSnapshotRPId: {
        serializedName: "baseSnapshotRPId",
        type: {
          name: "String",
        },
      },
      baseRPDatasourceId: {
        serializedName: "baseRPDatasourceId",
        type: {
          name: "String",
        },
      },
      getLatestRPOnly: {
        serializedName: "getLatestRPOnly",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const BMSRefreshContainersQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSRefreshContainersQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      containerSubscriptionId: {
        serializedName: "containerSubscriptionId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BMSWorkloadItemQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BMSWorkloadItemQueryObject",
    modelProperties: {
      backupManagementType: {
        serializedName: "backupManagementType",
        type: {
          name: "String",
        },
      },
      workloadItemType: {
        serializedName: "workloadItemType",
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
      protectionStatus: {
        serializedName: "protectionStatus",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ContainerIdentityInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ContainerIdentityInfo",
    modelProperties: {
      uniqueName: {
        serializedName: "uniqueName",
        type: {
          name: "String",
        },
      },
      aadTenantId: {
        serializedName: "aadTenantId",
        type: {
          name: "String",
        },
      },
      servicePrincipalClientId: {
        serializedName: "servicePrincipalClientId",
        type: {
          name: "String",
        },
      },
      audience: {
        serializedName: "audience",
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
        nullable: true,
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

export const DataDiskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DataDiskDetails",
    modelProperties: {
      encryptedDataDisks: {
        serializedName: "encryptedDataDisks",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "DiskDetails",
            },
          },
        },
      },
    },
  },
};

export const DiskDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DiskDetails",
    modelProperties: {
      lun: {
        serializedName: "lun",
        type: {
          name: "Number",
        },
      },
      diskName: {
        serializedName: "diskName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DataDiskEncryptionSettings: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DataDiskEncryptionSettings",
    modelProperties: {
      perDiskEncryptionSetIds: {
        serializedName: "perDiskEncryptionSetIds",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "PerDiskEncryptionSetId",
            },
          },
        },
      },
      dataDiskEncryptionSetId: {
        serializedName: "dataDiskEncryptionSetId",
        type: {
          name: "String",
        },
      },
      dataDiskEncryptionIdentity: {
        serializedName: "dataDiskEncryptionIdentity",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PerDiskEncryptionSetId: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PerDiskEncryptionSetId",
    modelProperties: {
      lun: {
        serializedName: "lun",
        type: {
          name: "Number",
        },
      },
      diskEncryptionSetId: {
        serializedName: "diskEncryptionSetId",
        type: {
          name: "String",
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
      diskSizeInGb: {
        serializedName: "diskSizeInGb",
        type: {
          name: "Number",
        },
      },
      storageType: {
        serializedName: "storageType",
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

export const GenericContainerExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "GenericContainerExtendedInfo",
    modelProperties: {
      rawCertData: {
        serializedName: "rawCertData",
        type: {
          name: "String",
        },
      },
      containerIdentityInfo: {
        serializedName: "containerIdentityInfo",
        type: {
          name: "Composite",
          className: "ContainerIdentityInfo",
        },
      },
      serviceEndpoints: {
        serializedName: "serviceEndpoints",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
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
      dataDiskEncryptionSettings: {
        serializedName: "dataDiskEncryptionSettings",
        type: {
          name: "Composite",
          className: "DataDiskEncryptionSettings",
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
        nullable: true,
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
        nullable: true,
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
        nullable: true,
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

export const MABContainerHealthDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MABContainerHealthDetails",
    modelProperties: {
      code: {
        serializedName: "code",
        type: {
          name: "Number",
        },
      },
      title: {
        serializedName: "title",
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

export const MabContainerExtendedInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MabContainerExtendedInfo",
    modelProperties: {
      lastRefreshedAt: {
        serializedName: "lastRefreshedAt",
        type: {
          name: "DateTime",
        },
      },
      backupItemType: {
        serializedName: "backupItemType",
        type: {
          name: "String",
        },
      },
      backupItems: {
        serializedName: "backupItems",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      policyName: {
        serializedName: "policyName",
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

export const ProtectionIntentQueryObject: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionIntentQueryObject",
    modelProperties: {
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
      parentName: {
        serializedName: "parentName",
        type: {
          name: "String",
        },
      },
      itemName: {
        serializedName: "itemName",
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

export const AzureBackupGoalFeatureSupportRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureBackupGoals",
    type: {
      name: "Composite",
      className: "AzureBackupGoalFeatureSupportRequest",
      uberParent: "FeatureSupportRequest",
      polymorphicDiscriminator:
        FeatureSupportRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FeatureSupportRequest.type.modelProperties,
      },
    },
  };

export const AzureVMResourceFeatureSupportRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureVMResourceBackup",
    type: {
      name: "Composite",
      className: "AzureVMResourceFeatureSupportRequest",
      uberParent: "FeatureSupportRequest",
      polymorphicDiscriminator:
        FeatureSupportRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FeatureSupportRequest.type.modelProperties,
        vmSize: {
          serializedName: "vmSize",
          type: {
            name: "String",
          },
        },
        vmSku: {
          serializedName: "vmSku",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const DpmContainer: coreClient.CompositeMapper = {
  serializedName: "DPMContainer",
  type: {
    name: "Composite",
    className: "DpmContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: {
      serializedName: "containerType",
      clientName: "containerType",
    },
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      canReRegister: {
        serializedName: "canReRegister",
        type: {
          name: "Boolean",
        },
      },
      containerId: {
        serializedName: "containerId",
        type: {
          name: "String",
        },
      },
      protectedItemCount: {
        serializedName: "protectedItemCount",
        type: {
          name: "Number",
        },
      },
      dpmAgentVersion: {
        serializedName: "dpmAgentVersion",
        type: {
          name: "String",
        },
      },
      dpmServers: {
        serializedName: "dpmServers",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      upgradeAvailable: {
        serializedName: "upgradeAvailable",
        type: {
          name: "Boolean",
        },
      },
      protectionStatus: {
        serializedName: "protectionStatus",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "DPMContainerExtendedInfo",
        },
      },
    },
  },
};

export const IaaSVMContainer: coreClient.CompositeMapper = {
  serializedName: "IaasVMContainer",
  type: {
    name: "Composite",
    className: "IaaSVMContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: {
      serializedName: "containerType",
      clientName: "containerType",
    },
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      virtualMachineId: {
        serializedName: "virtualMachineId",
        type: {
          name: "String",
        },
      },
      virtualMachineVersion: {
        serializedName: "virtualMachineVersion",
        type: {
          name: "String",
        },
      },
      resourceGroup: {
        serializedName: "resourceGroup",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadContainer: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadContainer",
  type: {
    name: "Composite",
    className: "AzureWorkloadContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: {
      serializedName: "containerType",
      clientName: "containerType",
    },
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      sourceResourceId: {
        serializedName: "sourceResourceId",
        type: {
          name: "String",
        },
      },
      lastUpdatedTime: {
        serializedName: "lastUpdatedTime",
        type: {
          name: "DateTime",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "AzureWorkloadContainerExtendedInfo",
        },
      },
      workloadType: {
        serializedName: "workloadType",
        type: {
          name: "String",
        },
      },
      operationType: {
        serializedName: "operationType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureSqlContainer: coreClient.CompositeMapper = {
  serializedName: "AzureSqlContainer",
  type: {
    name: "Composite",
    className: "AzureSqlContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: ProtectionContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
    },
  },
};

export const AzureStorageContainer: coreClient.CompositeMapper = {
  serializedName: "StorageContainer",
  type: {
    name: "Composite",
    className: "AzureStorageContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: ProtectionContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      sourceResourceId: {
        serializedName: "sourceResourceId",
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
      resourceGroup: {
        serializedName: "resourceGroup",
        type: {
          name: "String",
        },
      },
      protectedItemCount: {
        serializedName: "protectedItemCount",
        type: {
          name: "Number",
        },
      },
      acquireStorageAccountLock: {
        serializedName: "acquireStorageAccountLock",
        type: {
          name: "String",
        },
      },
      operationType: {
        serializedName: "operationType",
        type: {
          name: "String",
        },
      },
      accessType: {
        serializedName: "accessType",
        type: {
          name: "String",
        },
      },
      identityInfo: {
        serializedName: "identityInfo",
        type: {
          name: "Composite",
          className: "IdentityInfo",
        },
      },
    },
  },
};

export const GenericContainer: coreClient.CompositeMapper = {
  serializedName: "GenericContainer",
  type: {
    name: "Composite",
    className: "GenericContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: ProtectionContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      fabricName: {
        serializedName: "fabricName",
        type: {
          name: "String",
        },
      },
      extendedInformation: {
        serializedName: "extendedInformation",
        type: {
          name: "Composite",
          className: "GenericContainerExtendedInfo",
        },
      },
    },
  },
};

export const MabContainer: coreClient.CompositeMapper = {
  serializedName: "Windows",
  type: {
    name: "Composite",
    className: "MabContainer",
    uberParent: "ProtectionContainer",
    polymorphicDiscriminator: ProtectionContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionContainer.type.modelProperties,
      canReRegister: {
        serializedName: "canReRegister",
        type: {
          name: "Boolean",
        },
      },
      containerId: {
        serializedName: "containerId",
        type: {
          name: "Number",
        },
      },
      protectedItemCount: {
        serializedName: "protectedItemCount",
        type: {
          name: "Number",
        },
      },
      agentVersion: {
        serializedName: "agentVersion",
        type: {
          name: "String",
        },
      },
      extendedInfo: {
        serializedName: "extendedInfo",
        type: {
          name: "Composite",
          className: "MabContainerExtendedInfo",
        },
      },
      mabContainerHealthDetails: {
        serializedName: "mabContainerHealthDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "MABContainerHealthDetails",
            },
          },
        },
      },
      containerHealthState: {
        serializedName: "containerHealthState",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProtectionContainerResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainerResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ProtectionContainer",
        },
      },
    },
  },
};

export const BackupResourceEncryptionConfigExtendedResource: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "BackupResourceEncryptionConfigExtendedResource",
      modelProperties: {
        ...Resource.type.modelProperties,
        properties: {
          serializedName: "properties",
          type: {
            name: "Composite",
            className: "BackupResourceEncryptionConfigExtended",
          },
        },
      },
    },
  };

export const BackupResourceEncryptionConfigResource: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "BackupResourceEncryptionConfigResource",
      modelProperties: {
        ...Resource.type.modelProperties,
        properties: {
          serializedName: "properties",
          type: {
            name: "Composite",
            className: "BackupResourceEncryptionConfig",
          },
        },
      },
    },
  };

export const BackupEngineBaseResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupEngineBaseResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "BackupEngineBase",
        },
      },
    },
  },
};

export const ProtectionIntentResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionIntentResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ProtectionIntent",
        },
      },
    },
  },
};

export const GetRPExtendedInfoRequestResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "GetRPExtendedInfoRequestResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "GetRPExtendedInfoRequest",
        },
      },
    },
  },
};

export const ProtectableContainerResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectableContainerResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ProtectableContainer",
        },
      },
    },
  },
};

export const WorkloadItemResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadItemResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "WorkloadItem",
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

export const ILRRequestResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ILRRequestResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ILRRequest",
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

export const WorkloadProtectableItemResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadProtectableItemResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "WorkloadProtectableItem",
        },
      },
    },
  },
};

export const ResourceGuardProxyBaseResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceGuardProxyBaseResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ResourceGuardProxyBase",
        },
      },
    },
  },
};

export const BackupResourceVaultConfigResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupResourceVaultConfigResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "BackupResourceVaultConfig",
        },
      },
    },
  },
};

export const BackupResourceConfigResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupResourceConfigResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "BackupResourceConfig",
        },
      },
    },
  },
};

export const PrivateEndpointConnectionResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateEndpointConnectionResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "PrivateEndpointConnection",
        },
      },
    },
  },
};

export const ProtectionContainerResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainerResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ProtectionContainerResource",
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

export const BackupEngineBaseResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupEngineBaseResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupEngineBaseResource",
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

export const ProtectableContainerResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectableContainerResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ProtectableContainerResource",
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

export const WorkloadItemResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadItemResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "WorkloadItemResource",
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

export const WorkloadProtectableItemResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "WorkloadProtectableItemResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "WorkloadProtectableItemResource",
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

export const ProtectionIntentResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionIntentResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ProtectionIntentResource",
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

export const ResourceGuardProxyBaseResourceList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ResourceGuardProxyBaseResourceList",
    modelProperties: {
      ...ResourceList.type.modelProperties,
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ResourceGuardProxyBaseResource",
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

export const BackupResourceEncryptionConfigExtended: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "BackupResourceEncryptionConfigExtended",
      modelProperties: {
        ...BackupResourceEncryptionConfig.type.modelProperties,
        userAssignedIdentity: {
          serializedName: "userAssignedIdentity",
          type: {
            name: "String",
          },
        },
        useSystemAssignedIdentity: {
          serializedName: "useSystemAssignedIdentity",
          type: {
            name: "Boolean",
          },
        },
      },
    },
  };

export const AzureBackupServerEngine: coreClient.CompositeMapper = {
  serializedName: "AzureBackupServerEngine",
  type: {
    name: "Composite",
    className: "AzureBackupServerEngine",
    uberParent: "BackupEngineBase",
    polymorphicDiscriminator: BackupEngineBase.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupEngineBase.type.modelProperties,
    },
  },
};

export const DpmBackupEngine: coreClient.CompositeMapper = {
  serializedName: "DpmBackupEngine",
  type: {
    name: "Composite",
    className: "DpmBackupEngine",
    uberParent: "BackupEngineBase",
    polymorphicDiscriminator: BackupEngineBase.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupEngineBase.type.modelProperties,
    },
  },
};

export const AzureRecoveryServiceVaultProtectionIntent: coreClient.CompositeMapper =
  {
    serializedName: "RecoveryServiceVaultItem",
    type: {
      name: "Composite",
      className: "AzureRecoveryServiceVaultProtectionIntent",
      uberParent: "ProtectionIntent",
      polymorphicDiscriminator: {
        serializedName: "protectionIntentItemType",
        clientName: "protectionIntentItemType",
      },
      modelProperties: {
        ...ProtectionIntent.type.modelProperties,
      },
    },
  };

export const AzureResourceProtectionIntent: coreClient.CompositeMapper = {
  serializedName: "AzureResourceItem",
  type: {
    name: "Composite",
    className: "AzureResourceProtectionIntent",
    uberParent: "ProtectionIntent",
    polymorphicDiscriminator: ProtectionIntent.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectionIntent.type.modelProperties,
      friendlyName: {
        serializedName: "friendlyName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureWorkloadContainerAutoProtectionIntent: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadContainerAutoProtectionIntent",
    type: {
      name: "Composite",
      className: "AzureWorkloadContainerAutoProtectionIntent",
      uberParent: "ProtectionIntent",
      polymorphicDiscriminator: ProtectionIntent.type.polymorphicDiscriminator,
      modelProperties: {
        ...ProtectionIntent.type.modelProperties,
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

export const AzureStorageProtectableContainer: coreClient.CompositeMapper = {
  serializedName: "StorageContainer",
  type: {
    name: "Composite",
    className: "AzureStorageProtectableContainer",
    uberParent: "ProtectableContainer",
    polymorphicDiscriminator:
      ProtectableContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...ProtectableContainer.type.modelProperties,
    },
  },
};

export const AzureVMAppContainerProtectableContainer: coreClient.CompositeMapper =
  {
    serializedName: "VMAppContainer",
    type: {
      name: "Composite",
      className: "AzureVMAppContainerProtectableContainer",
      uberParent: "ProtectableContainer",
      polymorphicDiscriminator:
        ProtectableContainer.type.polymorphicDiscriminator,
      modelProperties: {
        ...ProtectableContainer.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadItem: coreClient.CompositeMapper = {
  serializedName: "AzureVmWorkloadItem",
  type: {
    name: "Composite",
    className: "AzureVmWorkloadItem",
    uberParent: "WorkloadItem",
    polymorphicDiscriminator: {
      serializedName: "workloadItemType",
      clientName: "workloadItemType",
    },
    modelProperties: {
      ...WorkloadItem.type.modelProperties,
      parentName: {
        serializedName: "parentName",
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
      isAutoProtectable: {
        serializedName: "isAutoProtectable",
        type: {
          name: "Boolean",
        },
      },
      subinquireditemcount: {
        serializedName: "subinquireditemcount",
        type: {
          name: "Number",
        },
      },
      subWorkloadItemCount: {
        serializedName: "subWorkloadItemCount",
        type: {
          name: "Number",
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
      policyType: {
        serializedName: "policyType",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      existingBasicVMProtection: {
        serializedName: "existingBasicVMProtection",
        type: {
          name: "String",
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
      recoveryPointTierDetails: {
        serializedName: "recoveryPointTierDetails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "RecoveryPointTierInformation",
            },
          },
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
      dataDiskMetadata: {
        serializedName: "dataDiskMetadata",
        type: {
          name: "Composite",
          className: "DataDiskDetails",
        },
      },
    },
  },
};

export const AzureFileShareProvisionILRRequest: coreClient.CompositeMapper = {
  serializedName: "AzureFileShareProvisionILRRequest",
  type: {
    name: "Composite",
    className: "AzureFileShareProvisionILRRequest",
    uberParent: "ILRRequest",
    polymorphicDiscriminator: ILRRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...ILRRequest.type.modelProperties,
      recoveryPointId: {
        serializedName: "recoveryPointId",
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
    },
  },
};

export const IaasVmilrRegistrationRequest: coreClient.CompositeMapper = {
  serializedName: "IaasVMILRRegistrationRequest",
  type: {
    name: "Composite",
    className: "IaasVmilrRegistrationRequest",
    uberParent: "ILRRequest",
    polymorphicDiscriminator: ILRRequest.type.polymorphicDiscriminator,
    modelProperties: {
      ...ILRRequest.type.modelProperties,
      recoveryPointId: {
        serializedName: "recoveryPointId",
        type: {
          name: "String",
        },
      },
      virtualMachineId: {
        serializedName: "virtualMachineId",
        type: {
          name: "String",
        },
      },
      initiatorName: {
        serializedName: "initiatorName",
        type: {
          name: "String",
        },
      },
      renewExistingRegistration: {
        serializedName: "renewExistingRegistration",
        type: {
          name: "Boolean",
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
      identityInfo: {
        serializedName: "identityInfo",
        type: {
          name: "Composite",
          className: "IdentityInfo",
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

export const ExportJobsOperationResultInfo: coreClient.CompositeMapper = {
  serializedName: "ExportJobsOperationResultInfo",
  type: {
    name: "Composite",
    className: "ExportJobsOperationResultInfo",
    uberParent: "OperationResultInfoBase",
    polymorphicDiscriminator:
      OperationResultInfoBase.type.polymorphicDiscriminator,
    modelProperties: {
      ...OperationResultInfoBase.type.modelProperties,
      blobUrl: {
        serializedName: "blobUrl",
        type: {
          name: "String",
        },
      },
      blobSasKey: {
        serializedName: "blobSasKey",
        type: {
          name: "String",
        },
      },
      excelFileBlobUrl: {
        serializedName: "excelFileBlobUrl",
        type: {
          name: "String",
        },
      },
      excelFileBlobSasKey: {
        serializedName: "excelFileBlobSasKey",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const OperationResultInfo: coreClient.CompositeMapper = {
  serializedName: "OperationResultInfo",
  type: {
    name: "Composite",
    className: "OperationResultInfo",
    uberParent: "OperationResultInfoBase",
    modelProperties: {
      ...OperationResultInfoBase.type.modelProperties,
      jobList: {
        serializedName: "jobList",
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
OperationResultInfoBase.type.polymorphicDiscriminator =
  OperationResultInfoBase.type.polymorphicDiscriminator;

export const OperationResultInfoBaseResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationResultInfoBaseResource",
    modelProperties: {
      ...OperationWorkerResponse.type.modelProperties,
      operation: {
        serializedName: "operation",
        type: {
          name: "Composite",
          className: "OperationResultInfoBase",
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
      instantAccessSnapshotEnabled: {
        serializedName: "instantAccessSnapshotEnabled",
        type: {
          name: "Boolean",
        },
      },
      instantAccessDurationMinutes: {
        constraints: {
          InclusiveMaximum: 300,
          InclusiveMinimum: 60,
        },
        serializedName: "instantAccessDurationMinutes",
        type: {
          name: "Number",
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
      vmWorkloadPolicyType: {
        serializedName: "vmWorkloadPolicyType",
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

export const AzureFileShareProtectableItem: coreClient.CompositeMapper = {
  serializedName: "AzureFileShare",
  type: {
    name: "Composite",
    className: "AzureFileShareProtectableItem",
    uberParent: "WorkloadProtectableItem",
    polymorphicDiscriminator:
      WorkloadProtectableItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...WorkloadProtectableItem.type.modelProperties,
      parentContainerFabricId: {
        serializedName: "parentContainerFabricId",
        type: {
          name: "String",
        },
      },
      parentContainerFriendlyName: {
        serializedName: "parentContainerFriendlyName",
        type: {
          name: "String",
        },
      },
      azureFileShareType: {
        serializedName: "azureFileShareType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const IaaSVMProtectableItem: coreClient.CompositeMapper = {
  serializedName: "IaaSVMProtectableItem",
  type: {
    name: "Composite",
    className: "IaaSVMProtectableItem",
    uberParent: "WorkloadProtectableItem",
    polymorphicDiscriminator: {
      serializedName: "protectableItemType",
      clientName: "protectableItemType",
    },
    modelProperties: {
      ...WorkloadProtectableItem.type.modelProperties,
      virtualMachineId: {
        serializedName: "virtualMachineId",
        type: {
          name: "String",
        },
      },
      virtualMachineVersion: {
        serializedName: "virtualMachineVersion",
        type: {
          name: "String",
        },
      },
      resourceGroup: {
        serializedName: "resourceGroup",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const AzureVmWorkloadProtectableItem: coreClient.CompositeMapper = {
  serializedName: "AzureVmWorkloadProtectableItem",
  type: {
    name: "Composite",
    className: "AzureVmWorkloadProtectableItem",
    uberParent: "WorkloadProtectableItem",
    polymorphicDiscriminator: {
      serializedName: "protectableItemType",
      clientName: "protectableItemType",
    },
    modelProperties: {
      ...WorkloadProtectableItem.type.modelProperties,
      parentName: {
        serializedName: "parentName",
        type: {
          name: "String",
        },
      },
      parentUniqueName: {
        serializedName: "parentUniqueName",
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
      isAutoProtectable: {
        serializedName: "isAutoProtectable",
        type: {
          name: "Boolean",
        },
      },
      isAutoProtected: {
        serializedName: "isAutoProtected",
        type: {
          name: "Boolean",
        },
      },
      subinquireditemcount: {
        serializedName: "subinquireditemcount",
        type: {
          name: "Number",
        },
      },
      subprotectableitemcount: {
        serializedName: "subprotectableitemcount",
        type: {
          name: "Number",
        },
      },
      prebackupvalidation: {
        serializedName: "prebackupvalidation",
        type: {
          name: "Composite",
          className: "PreBackupValidation",
        },
      },
      isProtectable: {
        serializedName: "isProtectable",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const FetchTieringCostInfoForRehydrationRequest: coreClient.CompositeMapper =
  {
    serializedName: "FetchTieringCostInfoForRehydrationRequest",
    type: {
      name: "Composite",
      className: "FetchTieringCostInfoForRehydrationRequest",
      uberParent: "FetchTieringCostInfoRequest",
      polymorphicDiscriminator:
        FetchTieringCostInfoRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FetchTieringCostInfoRequest.type.modelProperties,
        containerName: {
          serializedName: "containerName",
          required: true,
          type: {
            name: "String",
          },
        },
        protectedItemName: {
          serializedName: "protectedItemName",
          required: true,
          type: {
            name: "String",
          },
        },
        recoveryPointId: {
          serializedName: "recoveryPointId",
          required: true,
          type: {
            name: "String",
          },
        },
        rehydrationPriority: {
          serializedName: "rehydrationPriority",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const FetchTieringCostSavingsInfoForPolicyRequest: coreClient.CompositeMapper =
  {
    serializedName: "FetchTieringCostSavingsInfoForPolicyRequest",
    type: {
      name: "Composite",
      className: "FetchTieringCostSavingsInfoForPolicyRequest",
      uberParent: "FetchTieringCostInfoRequest",
      polymorphicDiscriminator:
        FetchTieringCostInfoRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FetchTieringCostInfoRequest.type.modelProperties,
        policyName: {
          serializedName: "policyName",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const FetchTieringCostSavingsInfoForProtectedItemRequest: coreClient.CompositeMapper =
  {
    serializedName: "FetchTieringCostSavingsInfoForProtectedItemRequest",
    type: {
      name: "Composite",
      className: "FetchTieringCostSavingsInfoForProtectedItemRequest",
      uberParent: "FetchTieringCostInfoRequest",
      polymorphicDiscriminator:
        FetchTieringCostInfoRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FetchTieringCostInfoRequest.type.modelProperties,
        containerName: {
          serializedName: "containerName",
          required: true,
          type: {
            name: "String",
          },
        },
        protectedItemName: {
          serializedName: "protectedItemName",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const FetchTieringCostSavingsInfoForVaultRequest: coreClient.CompositeMapper =
  {
    serializedName: "FetchTieringCostSavingsInfoForVaultRequest",
    type: {
      name: "Composite",
      className: "FetchTieringCostSavingsInfoForVaultRequest",
      uberParent: "FetchTieringCostInfoRequest",
      polymorphicDiscriminator:
        FetchTieringCostInfoRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...FetchTieringCostInfoRequest.type.modelProperties,
      },
    },
  };

export const TieringCostRehydrationInfo: coreClient.CompositeMapper = {
  serializedName: "TieringCostRehydrationInfo",
  type: {
    name: "Composite",
    className: "TieringCostRehydrationInfo",
    uberParent: "TieringCostInfo",
    polymorphicDiscriminator: TieringCostInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...TieringCostInfo.type.modelProperties,
      rehydrationSizeInBytes: {
        serializedName: "rehydrationSizeInBytes",
        required: true,
        type: {
          name: "Number",
        },
      },
      retailRehydrationCostPerGBPerMonth: {
        serializedName: "retailRehydrationCostPerGBPerMonth",
        required: true,
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const TieringCostSavingInfo: coreClient.CompositeMapper = {
  serializedName: "TieringCostSavingInfo",
  type: {
    name: "Composite",
    className: "TieringCostSavingInfo",
    uberParent: "TieringCostInfo",
    polymorphicDiscriminator: TieringCostInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...TieringCostInfo.type.modelProperties,
      sourceTierSizeReductionInBytes: {
        serializedName: "sourceTierSizeReductionInBytes",
        required: true,
        type: {
          name: "Number",
        },
      },
      targetTierSizeIncreaseInBytes: {
        serializedName: "targetTierSizeIncreaseInBytes",
        required: true,
        type: {
          name: "Number",
        },
      },
      retailSourceTierCostPerGBPerMonth: {
        serializedName: "retailSourceTierCostPerGBPerMonth",
        required: true,
        type: {
          name: "Number",
        },
      },
      retailTargetTierCostPerGBPerMonth: {
        serializedName: "retailTargetTierCostPerGBPerMonth",
        required: true,
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const ValidateRestoreOperationRequest: coreClient.CompositeMapper = {
  serializedName: "ValidateRestoreOperationRequest",
  type: {
    name: "Composite",
    className: "ValidateRestoreOperationRequest",
    uberParent: "ValidateOperationRequest",
    polymorphicDiscriminator: {
      serializedName: "objectType",
      clientName: "objectType",
    },
    modelProperties: {
      ...ValidateOperationRequest.type.modelProperties,
      restoreRequest: {
        serializedName: "restoreRequest",
        type: {
          name: "Composite",
          className: "RestoreRequest",
        },
      },
    },
  },
};

export const PrepareDataMoveResponse: coreClient.CompositeMapper = {
  serializedName: "PrepareDataMoveResponse",
  type: {
    name: "Composite",
    className: "PrepareDataMoveResponse",
    uberParent: "VaultStorageConfigOperationResultResponse",
    polymorphicDiscriminator:
      VaultStorageConfigOperationResultResponse.type.polymorphicDiscriminator,
    modelProperties: {
      ...VaultStorageConfigOperationResultResponse.type.modelProperties,
      correlationId: {
        serializedName: "correlationId",
        type: {
          name: "String",
        },
      },
      sourceVaultProperties: {
        serializedName: "sourceVaultProperties",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
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

export const RecoveryPointTierInformationV2: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryPointTierInformationV2",
    modelProperties: {
      ...RecoveryPointTierInformation.type.modelProperties,
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

export const AzureBackupServerContainer: coreClient.CompositeMapper = {
  serializedName: "AzureBackupServerContainer",
  type: {
    name: "Composite",
    className: "AzureBackupServerContainer",
    uberParent: "DpmContainer",
    polymorphicDiscriminator: DpmContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...DpmContainer.type.modelProperties,
    },
  },
};

export const AzureIaaSClassicComputeVMContainer: coreClient.CompositeMapper = {
  serializedName: "Microsoft.ClassicCompute/virtualMachines",
  type: {
    name: "Composite",
    className: "AzureIaaSClassicComputeVMContainer",
    uberParent: "IaaSVMContainer",
    polymorphicDiscriminator: IaaSVMContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...IaaSVMContainer.type.modelProperties,
    },
  },
};

export const AzureIaaSComputeVMContainer: coreClient.CompositeMapper = {
  serializedName: "Microsoft.Compute/virtualMachines",
  type: {
    name: "Composite",
    className: "AzureIaaSComputeVMContainer",
    uberParent: "IaaSVMContainer",
    polymorphicDiscriminator: IaaSVMContainer.type.polymorphicDiscriminator,
    modelProperties: {
      ...IaaSVMContainer.type.modelProperties,
    },
  },
};

export const AzureSqlagWorkloadContainerProtectionContainer: coreClient.CompositeMapper =
  {
    serializedName: "SQLAGWorkLoadContainer",
    type: {
      name: "Composite",
      className: "AzureSqlagWorkloadContainerProtectionContainer",
      uberParent: "AzureWorkloadContainer",
      polymorphicDiscriminator:
        AzureWorkloadContainer.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadContainer.type.modelProperties,
      },
    },
  };

export const AzureVMAppContainerProtectionContainer: coreClient.CompositeMapper =
  {
    serializedName: "VMAppContainer",
    type: {
      name: "Composite",
      className: "AzureVMAppContainerProtectionContainer",
      uberParent: "AzureWorkloadContainer",
      polymorphicDiscriminator:
        AzureWorkloadContainer.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadContainer.type.modelProperties,
      },
    },
  };

export const AzureWorkloadAutoProtectionIntent: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadAutoProtectionIntent",
  type: {
    name: "Composite",
    className: "AzureWorkloadAutoProtectionIntent",
    uberParent: "AzureRecoveryServiceVaultProtectionIntent",
    polymorphicDiscriminator: {
      serializedName: "protectionIntentItemType",
      clientName: "protectionIntentItemType",
    },
    modelProperties: {
      ...AzureRecoveryServiceVaultProtectionIntent.type.modelProperties,
    },
  },
};

export const AzureVmWorkloadSAPAseDatabaseWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPAseDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPAseDatabaseWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPAseSystemWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPAseSystem",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPAseSystemWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaDatabaseWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPHanaDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaDatabaseWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaSystemWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPHanaSystem",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaSystemWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSQLDatabaseWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SQLDataBase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLDatabaseWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSQLInstanceWorkloadItem: coreClient.CompositeMapper =
  {
    serializedName: "SQLInstance",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLInstanceWorkloadItem",
      uberParent: "AzureVmWorkloadItem",
      polymorphicDiscriminator:
        AzureVmWorkloadItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadItem.type.modelProperties,
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
        parentProtectedItem: {
          serializedName: "parentProtectedItem",
          type: {
            name: "String",
          },
        },
        protectionLevel: {
          serializedName: "protectionLevel",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const AzureVmWorkloadSQLInstanceProtectedItem: coreClient.CompositeMapper =
  {
    serializedName: "AzureVmWorkloadSQLInstance",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLInstanceProtectedItem",
      uberParent: "AzureVmWorkloadProtectedItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectedItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectedItem.type.modelProperties,
        childDBNames: {
          serializedName: "childDBNames",
          type: {
            name: "Sequence",
            element: {
              type: {
                name: "String",
              },
            },
          },
        },
        instanceProtectionReadiness: {
          serializedName: "instanceProtectionReadiness",
          type: {
            name: "String",
          },
        },
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

export const AzureWorkloadSAPAseRecoveryPoint: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSAPAseRecoveryPoint",
  type: {
    name: "Composite",
    className: "AzureWorkloadSAPAseRecoveryPoint",
    uberParent: "AzureWorkloadRecoveryPoint",
    polymorphicDiscriminator:
      AzureWorkloadRecoveryPoint.type.polymorphicDiscriminator,
    modelProperties: {
      ...AzureWorkloadRecoveryPoint.type.modelProperties,
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

export const AzureWorkloadSAPAseRestoreRequest: coreClient.CompositeMapper = {
  serializedName: "AzureWorkloadSAPAseRestoreRequest",
  type: {
    name: "Composite",
    className: "AzureWorkloadSAPAseRestoreRequest",
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

export const AzureIaaSClassicComputeVMProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "Microsoft.ClassicCompute/virtualMachines",
    type: {
      name: "Composite",
      className: "AzureIaaSClassicComputeVMProtectableItem",
      uberParent: "IaaSVMProtectableItem",
      polymorphicDiscriminator:
        IaaSVMProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...IaaSVMProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureIaaSComputeVMProtectableItem: coreClient.CompositeMapper = {
  serializedName: "Microsoft.Compute/virtualMachines",
  type: {
    name: "Composite",
    className: "AzureIaaSComputeVMProtectableItem",
    uberParent: "IaaSVMProtectableItem",
    polymorphicDiscriminator:
      IaaSVMProtectableItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...IaaSVMProtectableItem.type.modelProperties,
    },
  },
};

export const AzureVmWorkloadSAPAseDatabaseProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPAseDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPAseDatabaseProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPAseSystemProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPAseSystem",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPAseSystemProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaDBInstance: coreClient.CompositeMapper = {
  serializedName: "SAPHanaDBInstance",
  type: {
    name: "Composite",
    className: "AzureVmWorkloadSAPHanaDBInstance",
    uberParent: "AzureVmWorkloadProtectableItem",
    polymorphicDiscriminator:
      AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
    modelProperties: {
      ...AzureVmWorkloadProtectableItem.type.modelProperties,
    },
  },
};

export const AzureVmWorkloadSAPHanaDatabaseProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPHanaDatabase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaDatabaseProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaHSRProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "HanaHSRContainer",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaHSRProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSAPHanaSystemProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SAPHanaSystem",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSAPHanaSystemProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSQLAvailabilityGroupProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SQLAvailabilityGroupContainer",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLAvailabilityGroupProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
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

export const AzureVmWorkloadSQLDatabaseProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SQLDataBase",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLDatabaseProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const AzureVmWorkloadSQLInstanceProtectableItem: coreClient.CompositeMapper =
  {
    serializedName: "SQLInstance",
    type: {
      name: "Composite",
      className: "AzureVmWorkloadSQLInstanceProtectableItem",
      uberParent: "AzureVmWorkloadProtectableItem",
      polymorphicDiscriminator:
        AzureVmWorkloadProtectableItem.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureVmWorkloadProtectableItem.type.modelProperties,
      },
    },
  };

export const ValidateAzureWorkloadRestoreOperationRequest: coreClient.CompositeMapper =
  {
    serializedName: "ValidateAzureWorkloadRestoreOperationRequest",
    type: {
      name: "Composite",
      className: "ValidateAzureWorkloadRestoreOperationRequest",
      uberParent: "ValidateRestoreOperationRequest",
      polymorphicDiscriminator:
        ValidateRestoreOperationRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...ValidateRestoreOperationRequest.type.modelProperties,
      },
    },
  };

export const ValidateIaasVMRestoreOperationRequest: coreClient.CompositeMapper =
  {
    serializedName: "ValidateIaasVMRestoreOperationRequest",
    type: {
      name: "Composite",
      className: "ValidateIaasVMRestoreOperationRequest",
      uberParent: "ValidateRestoreOperationRequest",
      polymorphicDiscriminator:
        ValidateRestoreOperationRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...ValidateRestoreOperationRequest.type.modelProperties,
      },
    },
  };

export const AzureWorkloadSQLAutoProtectionIntent: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSQLAutoProtectionIntent",
    type: {
      name: "Composite",
      className: "AzureWorkloadSQLAutoProtectionIntent",
      uberParent: "AzureWorkloadAutoProtectionIntent",
      polymorphicDiscriminator:
        AzureWorkloadAutoProtectionIntent.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadAutoProtectionIntent.type.modelProperties,
        workloadItemType: {
          serializedName: "workloadItemType",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const AzureWorkloadSAPAsePointInTimeRecoveryPoint: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSAPAsePointInTimeRecoveryPoint",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPAsePointInTimeRecoveryPoint",
      uberParent: "AzureWorkloadPointInTimeRecoveryPoint",
      polymorphicDiscriminator:
        AzureWorkloadPointInTimeRecoveryPoint.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadPointInTimeRecoveryPoint.type.modelProperties,
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

export const AzureWorkloadSAPAsePointInTimeRestoreRequest: coreClient.CompositeMapper =
  {
    serializedName: "AzureWorkloadSAPAsePointInTimeRestoreRequest",
    type: {
      name: "Composite",
      className: "AzureWorkloadSAPAsePointInTimeRestoreRequest",
      uberParent: "AzureWorkloadSAPAseRestoreRequest",
      polymorphicDiscriminator:
        AzureWorkloadSAPAseRestoreRequest.type.polymorphicDiscriminator,
      modelProperties: {
        ...AzureWorkloadSAPAseRestoreRequest.type.modelProperties,
        pointInTime: {
          serializedName: "pointInTime",
          type: {
            name: "DateTime",
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

export const RecoveryPointsGetRPExtendedInfoHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "RecoveryPointsGetRPExtendedInfoHeaders",
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

export const RecoveryPointsGetRPExtendedInfoOperationResultHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "RecoveryPointsGetRPExtendedInfoOperationResultHeaders",
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

export const ProtectionContainerRefreshOperationResultsGetHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectionContainerRefreshOperationResultsGetHeaders",
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

export const ProtectionContainersRegisterHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainersRegisterHeaders",
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

export const ProtectionContainersUnregisterHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectionContainersUnregisterHeaders",
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

export const ProtectionContainersInquireHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainersInquireHeaders",
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

export const ProtectionContainersRefreshHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionContainersRefreshHeaders",
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

export const ProtectionContainerOperationResultsGetHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectionContainerOperationResultsGetHeaders",
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

export const ConfigureSourceScanExecuteHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ConfigureSourceScanExecuteHeaders",
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

export const ItemLevelRecoveryConnectionsProvisionHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ItemLevelRecoveryConnectionsProvisionHeaders",
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

export const ItemLevelRecoveryConnectionsRevokeHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ItemLevelRecoveryConnectionsRevokeHeaders",
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

export const RecoveryServicesBackupClientMoveRecoveryPointHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "RecoveryServicesBackupClientMoveRecoveryPointHeaders",
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

export const RecoveryServicesBackupClientBMSPrepareDataMoveHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "RecoveryServicesBackupClientBMSPrepareDataMoveHeaders",
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

export const RecoveryServicesBackupClientBMSTriggerDataMoveHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "RecoveryServicesBackupClientBMSTriggerDataMoveHeaders",
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

export const ExportJobsOperationResultsGetHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ExportJobsOperationResultsGetHeaders",
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

export const JobsExportHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JobsExportHeaders",
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

export const ProtectionPoliciesCreateOrUpdateHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "ProtectionPoliciesCreateOrUpdateHeaders",
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

export const ProtectionPoliciesDeleteHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProtectionPoliciesDeleteHeaders",
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

export const FetchTieringCostPostHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FetchTieringCostPostHeaders",
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

export const ValidateOperationTriggerHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationTriggerHeaders",
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

export const ValidateOperationResultsGetHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateOperationResultsGetHeaders",
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

export const BMSPrepareDataMoveOperationResultGetHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "BMSPrepareDataMoveOperationResultGetHeaders",
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

export const PrivateEndpointConnectionPutHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateEndpointConnectionPutHeaders",
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

export const PrivateEndpointConnectionDeleteHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "PrivateEndpointConnectionDeleteHeaders",
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
  FeatureSupportRequest: FeatureSupportRequest,
  ProtectionContainer: ProtectionContainer,
  BackupEngineBase: BackupEngineBase,
  ProtectionIntent: ProtectionIntent,
  OperationStatusExtendedInfo: OperationStatusExtendedInfo,
  ProtectableContainer: ProtectableContainer,
  WorkloadItem: WorkloadItem,
  ProtectedItem: ProtectedItem,
  BackupRequest: BackupRequest,
  RecoveryPoint: RecoveryPoint,
  ILRRequest: ILRRequest,
  RestoreRequest: RestoreRequest,
  Job: Job,
  OperationResultInfoBase: OperationResultInfoBase,
  ProtectionPolicy: ProtectionPolicy,
  WorkloadProtectableItem: WorkloadProtectableItem,
  FetchTieringCostInfoRequest: FetchTieringCostInfoRequest,
  TieringCostInfo: TieringCostInfo,
  ValidateOperationRequest: ValidateOperationRequest,
  VaultStorageConfigOperationResultResponse:
    VaultStorageConfigOperationResultResponse,
  SchedulePolicy: SchedulePolicy,
  RetentionPolicy: RetentionPolicy,
  "FeatureSupportRequest.AzureBackupGoals":
    AzureBackupGoalFeatureSupportRequest,
  "FeatureSupportRequest.AzureVMResourceBackup":
    AzureVMResourceFeatureSupportRequest,
  "ProtectionContainer.DPMContainer": DpmContainer,
  "ProtectionContainer.IaasVMContainer": IaaSVMContainer,
  "ProtectionContainer.AzureWorkloadContainer": AzureWorkloadContainer,
  "ProtectionContainer.AzureSqlContainer": AzureSqlContainer,
  "ProtectionContainer.StorageContainer": AzureStorageContainer,
  "ProtectionContainer.GenericContainer": GenericContainer,
  "ProtectionContainer.Windows": MabContainer,
  "BackupEngineBase.AzureBackupServerEngine": AzureBackupServerEngine,
  "BackupEngineBase.DpmBackupEngine": DpmBackupEngine,
  "ProtectionIntent.RecoveryServiceVaultItem":
    AzureRecoveryServiceVaultProtectionIntent,
  "ProtectionIntent.AzureResourceItem": AzureResourceProtectionIntent,
  "ProtectionIntent.AzureWorkloadContainerAutoProtectionIntent":
    AzureWorkloadContainerAutoProtectionIntent,
  "OperationStatusExtendedInfo.OperationStatusJobExtendedInfo":
    OperationStatusJobExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusJobsExtendedInfo":
    OperationStatusJobsExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusProvisionILRExtendedInfo":
    OperationStatusProvisionILRExtendedInfo,
  "OperationStatusExtendedInfo.OperationStatusValidateOperationExtendedInfo":
    OperationStatusValidateOperationExtendedInfo,
  "ProtectableContainer.StorageContainer": AzureStorageProtectableContainer,
  "ProtectableContainer.VMAppContainer":
    AzureVMAppContainerProtectableContainer,
  "WorkloadItem.AzureVmWorkloadItem": AzureVmWorkloadItem,
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
  "RecoveryPoint.AzureFileShareRecoveryPoint": AzureFileShareRecoveryPoint,
  "RecoveryPoint.AzureWorkloadRecoveryPoint": AzureWorkloadRecoveryPoint,
  "RecoveryPoint.GenericRecoveryPoint": GenericRecoveryPoint,
  "RecoveryPoint.IaasVMRecoveryPoint": IaasVMRecoveryPoint,
  "ILRRequest.AzureFileShareProvisionILRRequest":
    AzureFileShareProvisionILRRequest,
  "ILRRequest.IaasVMILRRegistrationRequest": IaasVmilrRegistrationRequest,
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
  "OperationResultInfoBase.ExportJobsOperationResultInfo":
    ExportJobsOperationResultInfo,
  "OperationResultInfoBase.OperationResultInfo": OperationResultInfo,
  "ProtectionPolicy.AzureStorage": AzureFileShareProtectionPolicy,
  "ProtectionPolicy.AzureIaasVM": AzureIaaSVMProtectionPolicy,
  "ProtectionPolicy.AzureSql": AzureSqlProtectionPolicy,
  "ProtectionPolicy.AzureWorkload": AzureVmWorkloadProtectionPolicy,
  "ProtectionPolicy.GenericProtectionPolicy": GenericProtectionPolicy,
  "ProtectionPolicy.MAB": MabProtectionPolicy,
  "WorkloadProtectableItem.AzureFileShare": AzureFileShareProtectableItem,
  "WorkloadProtectableItem.IaaSVMProtectableItem": IaaSVMProtectableItem,
  "WorkloadProtectableItem.AzureVmWorkloadProtectableItem":
    AzureVmWorkloadProtectableItem,
  "FetchTieringCostInfoRequest.FetchTieringCostInfoForRehydrationRequest":
    FetchTieringCostInfoForRehydrationRequest,
  "FetchTieringCostInfoRequest.FetchTieringCostSavingsInfoForPolicyRequest":
    FetchTieringCostSavingsInfoForPolicyRequest,
  "FetchTieringCostInfoRequest.FetchTieringCostSavingsInfoForProtectedItemRequest":
    FetchTieringCostSavingsInfoForProtectedItemRequest,
  "FetchTieringCostInfoRequest.FetchTieringCostSavingsInfoForVaultRequest":
    FetchTieringCostSavingsInfoForVaultRequest,
  "TieringCostInfo.TieringCostRehydrationInfo": TieringCostRehydrationInfo,
  "TieringCostInfo.TieringCostSavingInfo": TieringCostSavingInfo,
  "ValidateOperationRequest.ValidateRestoreOperationRequest":
    ValidateRestoreOperationRequest,
  "VaultStorageConfigOperationResultResponse.PrepareDataMoveResponse":
    PrepareDataMoveResponse,
  "SchedulePolicy.LogSchedulePolicy": LogSchedulePolicy,
  "SchedulePolicy.LongTermSchedulePolicy": LongTermSchedulePolicy,
  "SchedulePolicy.SimpleSchedulePolicy": SimpleSchedulePolicy,
  "SchedulePolicy.SimpleSchedulePolicyV2": SimpleSchedulePolicyV2,
  "RetentionPolicy.LongTermRetentionPolicy": LongTermRetentionPolicy,
  "RetentionPolicy.SimpleRetentionPolicy": SimpleRetentionPolicy,
  "DpmContainer.AzureBackupServerContainer": AzureBackupServerContainer,
  "IaaSVMContainer.Microsoft.ClassicCompute/virtualMachines":
    AzureIaaSClassicComputeVMContainer,
  "IaaSVMContainer.Microsoft.Compute/virtualMachines":
    AzureIaaSComputeVMContainer,
  "AzureWorkloadContainer.SQLAGWorkLoadContainer":
    AzureSqlagWorkloadContainerProtectionContainer,
  "AzureWorkloadContainer.VMAppContainer":
    AzureVMAppContainerProtectionContainer,
  "AzureRecoveryServiceVaultProtectionIntent.AzureWorkloadAutoProtectionIntent":
    AzureWorkloadAutoProtectionIntent,
  "AzureVmWorkloadItem.SAPAseDatabase":
    AzureVmWorkloadSAPAseDatabaseWorkloadItem,
  "AzureVmWorkloadItem.SAPAseSystem": AzureVmWorkloadSAPAseSystemWorkloadItem,
  "AzureVmWorkloadItem.SAPHanaDatabase":
    AzureVmWorkloadSAPHanaDatabaseWorkloadItem,
  "AzureVmWorkloadItem.SAPHanaSystem": AzureVmWorkloadSAPHanaSystemWorkloadItem,
  "AzureVmWorkloadItem.SQLDataBase": AzureVmWorkloadSQLDatabaseWorkloadItem,
  "AzureVmWorkloadItem.SQLInstance": AzureVmWorkloadSQLInstanceWorkloadItem,
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
  "AzureVmWorkloadProtectedItem.AzureVmWorkloadSQLInstance":
    AzureVmWorkloadSQLInstanceProtectedItem,
  "AzureWorkloadRecoveryPoint.AzureWorkloadPointInTimeRecoveryPoint":
    AzureWorkloadPointInTimeRecoveryPoint,
  "AzureWorkloadRecoveryPoint.AzureWorkloadSAPAseRecoveryPoint":
    AzureWorkloadSAPAseRecoveryPoint,
  "AzureWorkloadRecoveryPoint.AzureWorkloadSAPHanaRecoveryPoint":
    AzureWorkloadSAPHanaRecoveryPoint,
  "AzureWorkloadRecoveryPoint.AzureWorkloadSQLRecoveryPoint":
    AzureWorkloadSQLRecoveryPoint,
  "AzureWorkloadRestoreRequest.AzureWorkloadPointInTimeRestoreRequest":
    AzureWorkloadPointInTimeRestoreRequest,
  "AzureWorkloadRestoreRequest.AzureWorkloadSAPAseRestoreRequest":
    AzureWorkloadSAPAseRestoreRequest,
  "AzureWorkloadRestoreRequest.AzureWorkloadSAPHanaRestoreRequest":
    AzureWorkloadSAPHanaRestoreRequest,
  "AzureWorkloadRestoreRequest.AzureWorkloadSQLRestoreRequest":
    AzureWorkloadSQLRestoreRequest,
  "IaasVMRestoreRequest.IaasVMRestoreWithRehydrationRequest":
    IaasVMRestoreWithRehydrationRequest,
  "IaaSVMProtectableItem.Microsoft.ClassicCompute/virtualMachines":
    AzureIaaSClassicComputeVMProtectableItem,
  "IaaSVMProtectableItem.Microsoft.Compute/virtualMachines":
    AzureIaaSComputeVMProtectableItem,
  "AzureVmWorkloadProtectableItem.SAPAseDatabase":
    AzureVmWorkloadSAPAseDatabaseProtectableItem,
  "AzureVmWorkloadProtectableItem.SAPAseSystem":
    AzureVmWorkloadSAPAseSystemProtectableItem,
  "AzureVmWorkloadProtectableItem.SAPHanaDBInstance":
    AzureVmWorkloadSAPHanaDBInstance,
  "AzureVmWorkloadProtectableItem.SAPHanaDatabase":
    AzureVmWorkloadSAPHanaDatabaseProtectableItem,
  "AzureVmWorkloadProtectableItem.HanaHSRContainer":
    AzureVmWorkloadSAPHanaHSRProtectableItem,
  "AzureVmWorkloadProtectableItem.SAPHanaSystem":
    AzureVmWorkloadSAPHanaSystemProtectableItem,
  "AzureVmWorkloadProtectableItem.SQLAvailabilityGroupContainer":
    AzureVmWorkloadSQLAvailabilityGroupProtectableItem,
  "AzureVmWorkloadProtectableItem.SQLDataBase":
    AzureVmWorkloadSQLDatabaseProtectableItem,
  "AzureVmWorkloadProtectableItem.SQLInstance":
    AzureVmWorkloadSQLInstanceProtectableItem,
  "ValidateRestoreOperationRequest.ValidateAzureWorkloadRestoreOperationRequest":
    ValidateAzureWorkloadRestoreOperationRequest,
  "ValidateRestoreOperationRequest.ValidateIaasVMRestoreOperationRequest":
    ValidateIaasVMRestoreOperationRequest,
  "AzureWorkloadAutoProtectionIntent.AzureWorkloadSQLAutoProtectionIntent":
    AzureWorkloadSQLAutoProtectionIntent,
  "AzureWorkloadPointInTimeRecoveryPoint.AzureWorkloadSAPAsePointInTimeRecoveryPoint":
    AzureWorkloadSAPAsePointInTimeRecoveryPoint,
  "AzureWorkloadPointInTimeRecoveryPoint.AzureWorkloadSAPHanaPointInTimeRecoveryPoint":
    AzureWorkloadSAPHanaPointInTimeRecoveryPoint,
  "AzureWorkloadSQLRecoveryPoint.AzureWorkloadSQLPointInTimeRecoveryPoint":
    AzureWorkloadSQLPointInTimeRecoveryPoint,
  "AzureWorkloadSAPAseRestoreRequest.AzureWorkloadSAPAsePointInTimeRestoreRequest":
    AzureWorkloadSAPAsePointInTimeRestoreRequest,
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
