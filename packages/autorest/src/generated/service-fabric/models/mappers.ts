// Generated from specs/service-fabric/generated/openapi2/6.4.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const DisableBackupDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DisableBackupDescription",
    modelProperties: {
      cleanBackup: {
        serializedName: "CleanBackup",
        required: true,
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const FabricError: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FabricError",
    modelProperties: {
      error: {
        serializedName: "Error",
        type: {
          name: "Composite",
          className: "FabricErrorError",
        },
      },
    },
  },
};

export const FabricErrorError: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FabricErrorError",
    modelProperties: {
      code: {
        serializedName: "Code",
        required: true,
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "Message",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const EnableBackupDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "EnableBackupDescription",
    modelProperties: {
      backupPolicyName: {
        serializedName: "BackupPolicyName",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PagedBackupConfigurationInfoList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PagedBackupConfigurationInfoList",
    modelProperties: {
      continuationToken: {
        serializedName: "ContinuationToken",
        type: {
          name: "String",
        },
      },
      items: {
        serializedName: "Items",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupConfigurationInfo",
            },
          },
        },
      },
    },
  },
};

export const BackupConfigurationInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupConfigurationInfo",
    uberParent: "BackupConfigurationInfo",
    polymorphicDiscriminator: {
      serializedName: "Kind",
      clientName: "kind",
    },
    modelProperties: {
      kind: {
        serializedName: "Kind",
        required: true,
        type: {
          name: "String",
        },
      },
      policyName: {
        serializedName: "PolicyName",
        type: {
          name: "String",
        },
      },
      policyInheritedFrom: {
        serializedName: "PolicyInheritedFrom",
        type: {
          name: "String",
        },
      },
      suspensionInfo: {
        serializedName: "SuspensionInfo",
        type: {
          name: "Composite",
          className: "BackupSuspensionInfo",
        },
      },
    },
  },
};

export const BackupSuspensionInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupSuspensionInfo",
    modelProperties: {
      isSuspended: {
        serializedName: "IsSuspended",
        type: {
          name: "Boolean",
        },
      },
      suspensionInheritedFrom: {
        serializedName: "SuspensionInheritedFrom",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PagedBackupInfoList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PagedBackupInfoList",
    modelProperties: {
      continuationToken: {
        serializedName: "ContinuationToken",
        type: {
          name: "String",
        },
      },
      items: {
        serializedName: "Items",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupInfo",
            },
          },
        },
      },
    },
  },
};

export const BackupInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupInfo",
    modelProperties: {
      backupId: {
        serializedName: "BackupId",
        type: {
          name: "Uuid",
        },
      },
      backupChainId: {
        serializedName: "BackupChainId",
        type: {
          name: "Uuid",
        },
      },
      applicationName: {
        serializedName: "ApplicationName",
        type: {
          name: "String",
        },
      },
      serviceName: {
        serializedName: "ServiceName",
        type: {
          name: "String",
        },
      },
      partitionInformation: {
        serializedName: "PartitionInformation",
        type: {
          name: "Composite",
          className: "PartitionInformation",
        },
      },
      backupLocation: {
        serializedName: "BackupLocation",
        type: {
          name: "String",
        },
      },
      backupType: {
        serializedName: "BackupType",
        type: {
          name: "String",
        },
      },
      epochOfLastBackupRecord: {
        serializedName: "EpochOfLastBackupRecord",
        type: {
          name: "Composite",
          className: "Epoch",
        },
      },
      lsnOfLastBackupRecord: {
        serializedName: "LsnOfLastBackupRecord",
        type: {
          name: "String",
        },
      },
      creationTimeUtc: {
        serializedName: "CreationTimeUtc",
        type: {
          name: "DateTime",
        },
      },
      serviceManifestVersion: {
        serializedName: "ServiceManifestVersion",
        type: {
          name: "String",
        },
      },
      failureError: {
        serializedName: "FailureError",
        type: {
          name: "Composite",
          className: "FabricErrorError",
        },
      },
    },
  },
};

export const PartitionInformation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PartitionInformation",
    uberParent: "PartitionInformation",
    polymorphicDiscriminator: {
      serializedName: "ServicePartitionKind",
      clientName: "servicePartitionKind",
    },
    modelProperties: {
      servicePartitionKind: {
        serializedName: "ServicePartitionKind",
        required: true,
        type: {
          name: "String",
        },
      },
      id: {
        serializedName: "Id",
        type: {
          name: "Uuid",
        },
      },
    },
  },
};

export const Epoch: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Epoch",
    modelProperties: {
      configurationVersion: {
        serializedName: "ConfigurationVersion",
        type: {
          name: "String",
        },
      },
      dataLossVersion: {
        serializedName: "DataLossVersion",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const GetBackupByStorageQueryDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "GetBackupByStorageQueryDescription",
    modelProperties: {
      startDateTimeFilter: {
        serializedName: "StartDateTimeFilter",
        type: {
          name: "DateTime",
        },
      },
      endDateTimeFilter: {
        serializedName: "EndDateTimeFilter",
        type: {
          name: "DateTime",
        },
      },
      latest: {
        serializedName: "Latest",
        type: {
          name: "Boolean",
        },
      },
      storage: {
        serializedName: "Storage",
        type: {
          name: "Composite",
          className: "BackupStorageDescription",
        },
      },
      backupEntity: {
        serializedName: "BackupEntity",
        type: {
          name: "Composite",
          className: "BackupEntity",
        },
      },
    },
  },
};

export const BackupStorageDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupStorageDescription",
    uberParent: "BackupStorageDescription",
    polymorphicDiscriminator: {
      serializedName: "StorageKind",
      clientName: "storageKind",
    },
    modelProperties: {
      storageKind: {
        serializedName: "StorageKind",
        required: true,
        type: {
          name: "String",
        },
      },
      friendlyName: {
        serializedName: "FriendlyName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupEntity: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupEntity",
    uberParent: "BackupEntity",
    polymorphicDiscriminator: {
      serializedName: "EntityKind",
      clientName: "entityKind",
    },
    modelProperties: {
      entityKind: {
        serializedName: "EntityKind",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PagedBackupPolicyDescriptionList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PagedBackupPolicyDescriptionList",
    modelProperties: {
      continuationToken: {
        serializedName: "ContinuationToken",
        type: {
          name: "String",
        },
      },
      items: {
        serializedName: "Items",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupPolicyDescription",
            },
          },
        },
      },
    },
  },
};

export const BackupPolicyDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupPolicyDescription",
    modelProperties: {
      name: {
        serializedName: "Name",
        required: true,
        type: {
          name: "String",
        },
      },
      autoRestoreOnDataLoss: {
        serializedName: "AutoRestoreOnDataLoss",
        required: true,
        type: {
          name: "Boolean",
        },
      },
      maxIncrementalBackups: {
        constraints: {
          InclusiveMaximum: 255,
          InclusiveMinimum: 0,
        },
        serializedName: "MaxIncrementalBackups",
        required: true,
        type: {
          name: "Number",
        },
      },
      schedule: {
        serializedName: "Schedule",
        type: {
          name: "Composite",
          className: "BackupScheduleDescription",
        },
      },
      storage: {
        serializedName: "Storage",
        type: {
          name: "Composite",
          className: "BackupStorageDescription",
        },
      },
      retentionPolicy: {
        serializedName: "RetentionPolicy",
        type: {
          name: "Composite",
          className: "RetentionPolicyDescription",
        },
      },
      compressionType: {
        serializedName: "CompressionType",
        type: {
          name: "String",
        },
      },
      quickRecovery: {
        serializedName: "QuickRecovery",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupScheduleDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupScheduleDescription",
    uberParent: "BackupScheduleDescription",
    polymorphicDiscriminator: {
      serializedName: "ScheduleKind",
      clientName: "scheduleKind",
    },
    modelProperties: {
      scheduleKind: {
        serializedName: "ScheduleKind",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RetentionPolicyDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RetentionPolicyDescription",
    uberParent: "RetentionPolicyDescription",
    polymorphicDiscriminator: {
      serializedName: "RetentionPolicyType",
      clientName: "retentionPolicyType",
    },
    modelProperties: {
      retentionPolicyType: {
        serializedName: "RetentionPolicyType",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PagedBackupEntityList: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PagedBackupEntityList",
    modelProperties: {
      continuationToken: {
        serializedName: "ContinuationToken",
        type: {
          name: "String",
        },
      },
      items: {
        serializedName: "Items",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "BackupEntity",
            },
          },
        },
      },
    },
  },
};

export const BackupPartitionDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupPartitionDescription",
    modelProperties: {
      backupStorage: {
        serializedName: "BackupStorage",
        type: {
          name: "Composite",
          className: "BackupStorageDescription",
        },
      },
    },
  },
};

export const BackupProgressInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupProgressInfo",
    modelProperties: {
      backupState: {
        serializedName: "BackupState",
        type: {
          name: "String",
        },
      },
      timeStampUtc: {
        serializedName: "TimeStampUtc",
        type: {
          name: "DateTime",
        },
      },
      backupId: {
        serializedName: "BackupId",
        type: {
          name: "Uuid",
        },
      },
      backupLocation: {
        serializedName: "BackupLocation",
        nullable: true,
        type: {
          name: "String",
        },
      },
      epochOfLastBackupRecord: {
        serializedName: "EpochOfLastBackupRecord",
        type: {
          name: "Composite",
          className: "Epoch",
        },
      },
      lsnOfLastBackupRecord: {
        serializedName: "LsnOfLastBackupRecord",
        type: {
          name: "String",
        },
      },
      failureError: {
        serializedName: "FailureError",
        type: {
          name: "Composite",
          className: "FabricErrorError",
        },
      },
    },
  },
};

export const RestoreProgressInfo: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreProgressInfo",
    modelProperties: {
      restoreState: {
        serializedName: "RestoreState",
        type: {
          name: "String",
        },
      },
      timeStampUtc: {
        serializedName: "TimeStampUtc",
        type: {
          name: "DateTime",
        },
      },
      restoredEpoch: {
        serializedName: "RestoredEpoch",
        type: {
          name: "Composite",
          className: "Epoch",
        },
      },
      restoredLsn: {
        serializedName: "RestoredLsn",
        type: {
          name: "String",
        },
      },
      failureError: {
        serializedName: "FailureError",
        type: {
          name: "Composite",
          className: "FabricErrorError",
        },
      },
    },
  },
};

export const RestorePartitionDescription: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestorePartitionDescription",
    modelProperties: {
      backupId: {
        serializedName: "BackupId",
        required: true,
        type: {
          name: "Uuid",
        },
      },
      backupLocation: {
        serializedName: "BackupLocation",
        required: true,
        type: {
          name: "String",
        },
      },
      backupStorage: {
        serializedName: "BackupStorage",
        type: {
          name: "Composite",
          className: "BackupStorageDescription",
        },
      },
    },
  },
};

export const PartitionBackupConfigurationInfo: coreClient.CompositeMapper = {
  serializedName: "Partition",
  type: {
    name: "Composite",
    className: "PartitionBackupConfigurationInfo",
    uberParent: "BackupConfigurationInfo",
    polymorphicDiscriminator:
      BackupConfigurationInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupConfigurationInfo.type.modelProperties,
      serviceName: {
        serializedName: "ServiceName",
        type: {
          name: "String",
        },
      },
      partitionId: {
        serializedName: "PartitionId",
        type: {
          name: "Uuid",
        },
      },
    },
  },
};

export const ApplicationBackupConfigurationInfo: coreClient.CompositeMapper = {
  serializedName: "Application",
  type: {
    name: "Composite",
    className: "ApplicationBackupConfigurationInfo",
    uberParent: "BackupConfigurationInfo",
    polymorphicDiscriminator:
      BackupConfigurationInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupConfigurationInfo.type.modelProperties,
      applicationName: {
        serializedName: "ApplicationName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServiceBackupConfigurationInfo: coreClient.CompositeMapper = {
  serializedName: "Service",
  type: {
    name: "Composite",
    className: "ServiceBackupConfigurationInfo",
    uberParent: "BackupConfigurationInfo",
    polymorphicDiscriminator:
      BackupConfigurationInfo.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupConfigurationInfo.type.modelProperties,
      serviceName: {
        serializedName: "ServiceName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Int64RangePartitionInformation: coreClient.CompositeMapper = {
  serializedName: "Int64Range",
  type: {
    name: "Composite",
    className: "Int64RangePartitionInformation",
    uberParent: "PartitionInformation",
    polymorphicDiscriminator:
      PartitionInformation.type.polymorphicDiscriminator,
    modelProperties: {
      ...PartitionInformation.type.modelProperties,
      lowKey: {
        serializedName: "LowKey",
        type: {
          name: "String",
        },
      },
      highKey: {
        serializedName: "HighKey",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const NamedPartitionInformation: coreClient.CompositeMapper = {
  serializedName: "Named",
  type: {
    name: "Composite",
    className: "NamedPartitionInformation",
    uberParent: "PartitionInformation",
    polymorphicDiscriminator:
      PartitionInformation.type.polymorphicDiscriminator,
    modelProperties: {
      ...PartitionInformation.type.modelProperties,
      name: {
        serializedName: "Name",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SingletonPartitionInformation: coreClient.CompositeMapper = {
  serializedName: "Singleton",
  type: {
    name: "Composite",
    className: "SingletonPartitionInformation",
    uberParent: "PartitionInformation",
    polymorphicDiscriminator:
      PartitionInformation.type.polymorphicDiscriminator,
    modelProperties: {
      ...PartitionInformation.type.modelProperties,
    },
  },
};

export const AzureBlobBackupStorageDescription: coreClient.CompositeMapper = {
  serializedName: "AzureBlobStore",
  type: {
    name: "Composite",
    className: "AzureBlobBackupStorageDescription",
    uberParent: "BackupStorageDescription",
    polymorphicDiscriminator:
      BackupStorageDescription.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupStorageDescription.type.modelProperties,
      connectionString: {
        serializedName: "ConnectionString",
        required: true,
        type: {
          name: "String",
        },
      },
      containerName: {
        serializedName: "ContainerName",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const DsmsAzureBlobBackupStorageDescription: coreClient.CompositeMapper =
  {
    serializedName: "DsmsAzureBlobStore",
    type: {
      name: "Composite",
      className: "DsmsAzureBlobBackupStorageDescription",
      uberParent: "BackupStorageDescription",
      polymorphicDiscriminator:
        BackupStorageDescription.type.polymorphicDiscriminator,
      modelProperties: {
        ...BackupStorageDescription.type.modelProperties,
        storageCredentialsSourceLocation: {
          serializedName: "StorageCredentialsSourceLocation",
          required: true,
          type: {
            name: "String",
          },
        },
        containerName: {
          serializedName: "ContainerName",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const FileShareBackupStorageDescription: coreClient.CompositeMapper = {
  serializedName: "FileShare",
  type: {
    name: "Composite",
    className: "FileShareBackupStorageDescription",
    uberParent: "BackupStorageDescription",
    polymorphicDiscriminator:
      BackupStorageDescription.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupStorageDescription.type.modelProperties,
      path: {
        serializedName: "Path",
        required: true,
        type: {
          name: "String",
        },
      },
      primaryUserName: {
        serializedName: "PrimaryUserName",
        type: {
          name: "String",
        },
      },
      primaryPassword: {
        serializedName: "PrimaryPassword",
        type: {
          name: "String",
        },
      },
      secondaryUserName: {
        serializedName: "SecondaryUserName",
        type: {
          name: "String",
        },
      },
      secondaryPassword: {
        serializedName: "SecondaryPassword",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ManagedIdentityAzureBlobBackupStorageDescription: coreClient.CompositeMapper =
  {
    serializedName: "ManagedIdentityAzureBlobStore",
    type: {
      name: "Composite",
      className: "ManagedIdentityAzureBlobBackupStorageDescription",
      uberParent: "BackupStorageDescription",
      polymorphicDiscriminator:
        BackupStorageDescription.type.polymorphicDiscriminator,
      modelProperties: {
        ...BackupStorageDescription.type.modelProperties,
        managedIdentityType: {
          serializedName: "ManagedIdentityType",
          required: true,
          type: {
            name: "String",
          },
        },
        managedIdentityClientId: {
          serializedName: "ManagedIdentityClientId",
          type: {
            name: "Uuid",
          },
        },
        blobServiceUri: {
          serializedName: "BlobServiceUri",
          required: true,
          type: {
            name: "String",
          },
        },
        containerName: {
          serializedName: "ContainerName",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const ApplicationBackupEntity: coreClient.CompositeMapper = {
  serializedName: "Application",
  type: {
    name: "Composite",
    className: "ApplicationBackupEntity",
    uberParent: "BackupEntity",
    polymorphicDiscriminator: BackupEntity.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupEntity.type.modelProperties,
      applicationName: {
        serializedName: "ApplicationName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PartitionBackupEntity: coreClient.CompositeMapper = {
  serializedName: "Partition",
  type: {
    name: "Composite",
    className: "PartitionBackupEntity",
    uberParent: "BackupEntity",
    polymorphicDiscriminator: BackupEntity.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupEntity.type.modelProperties,
      serviceName: {
        serializedName: "ServiceName",
        type: {
          name: "String",
        },
      },
      partitionId: {
        serializedName: "PartitionId",
        type: {
          name: "Uuid",
        },
      },
    },
  },
};

export const ServiceBackupEntity: coreClient.CompositeMapper = {
  serializedName: "Service",
  type: {
    name: "Composite",
    className: "ServiceBackupEntity",
    uberParent: "BackupEntity",
    polymorphicDiscriminator: BackupEntity.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupEntity.type.modelProperties,
      serviceName: {
        serializedName: "ServiceName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const FrequencyBasedBackupScheduleDescription: coreClient.CompositeMapper =
  {
    serializedName: "FrequencyBased",
    type: {
      name: "Composite",
      className: "FrequencyBasedBackupScheduleDescription",
      uberParent: "BackupScheduleDescription",
      polymorphicDiscriminator:
        BackupScheduleDescription.type.polymorphicDiscriminator,
      modelProperties: {
        ...BackupScheduleDescription.type.modelProperties,
        interval: {
          serializedName: "Interval",
          required: true,
          type: {
            name: "TimeSpan",
          },
        },
      },
    },
  };

export const TimeBasedBackupScheduleDescription: coreClient.CompositeMapper = {
  serializedName: "TimeBased",
  type: {
    name: "Composite",
    className: "TimeBasedBackupScheduleDescription",
    uberParent: "BackupScheduleDescription",
    polymorphicDiscriminator:
      BackupScheduleDescription.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupScheduleDescription.type.modelProperties,
      scheduleFrequencyType: {
        serializedName: "ScheduleFrequencyType",
        required: true,
        type: {
          name: "String",
        },
      },
      runDays: {
        serializedName: "RunDays",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      runTimes: {
        serializedName: "RunTimes",
        required: true,
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

export const BasicRetentionPolicyDescription: coreClient.CompositeMapper = {
  serializedName: "Basic",
  type: {
    name: "Composite",
    className: "BasicRetentionPolicyDescription",
    uberParent: "RetentionPolicyDescription",
    polymorphicDiscriminator:
      RetentionPolicyDescription.type.polymorphicDiscriminator,
    modelProperties: {
      ...RetentionPolicyDescription.type.modelProperties,
      retentionDuration: {
        serializedName: "RetentionDuration",
        required: true,
        type: {
          name: "TimeSpan",
        },
      },
      minimumNumberOfBackups: {
        constraints: {
          InclusiveMinimum: 0,
        },
        serializedName: "MinimumNumberOfBackups",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export let discriminators = {
  BackupConfigurationInfo: BackupConfigurationInfo,
  PartitionInformation: PartitionInformation,
  BackupStorageDescription: BackupStorageDescription,
  BackupEntity: BackupEntity,
  BackupScheduleDescription: BackupScheduleDescription,
  RetentionPolicyDescription: RetentionPolicyDescription,
  "BackupConfigurationInfo.Partition": PartitionBackupConfigurationInfo,
  "BackupConfigurationInfo.Application": ApplicationBackupConfigurationInfo,
  "BackupConfigurationInfo.Service": ServiceBackupConfigurationInfo,
  "PartitionInformation.Int64Range": Int64RangePartitionInformation,
  "PartitionInformation.Named": NamedPartitionInformation,
  "PartitionInformation.Singleton": SingletonPartitionInformation,
  "BackupStorageDescription.AzureBlobStore": AzureBlobBackupStorageDescription,
  "BackupStorageDescription.DsmsAzureBlobStore":
    DsmsAzureBlobBackupStorageDescription,
  "BackupStorageDescription.FileShare": FileShareBackupStorageDescription,
  "BackupStorageDescription.ManagedIdentityAzureBlobStore":
    ManagedIdentityAzureBlobBackupStorageDescription,
  "BackupEntity.Application": ApplicationBackupEntity,
  "BackupEntity.Partition": PartitionBackupEntity,
  "BackupEntity.Service": ServiceBackupEntity,
  "BackupScheduleDescription.FrequencyBased":
    FrequencyBasedBackupScheduleDescription,
  "BackupScheduleDescription.TimeBased": TimeBasedBackupScheduleDescription,
  "RetentionPolicyDescription.Basic": BasicRetentionPolicyDescription,
};
