// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const ServerListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Server",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MySQLServerIdentity: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MySQLServerIdentity",
    modelProperties: {
      principalId: {
        serializedName: "principalId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      tenantId: {
        serializedName: "tenantId",
        readOnly: true,
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
      userAssignedIdentities: {
        serializedName: "userAssignedIdentities",
        type: {
          name: "Dictionary",
          value: {
            type: { name: "Composite", className: "UserAssignedIdentity" },
          },
        },
      },
    },
  },
};

export const UserAssignedIdentity: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "UserAssignedIdentity",
    modelProperties: {
      principalId: {
        serializedName: "principalId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      clientId: {
        serializedName: "clientId",
        readOnly: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MySQLServerSku: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MySQLServerSku",
    modelProperties: {
      name: {
        serializedName: "name",
        required: true,
        type: {
          name: "String",
        },
      },
      tier: {
        serializedName: "tier",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServerProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerProperties",
    modelProperties: {
      administratorLogin: {
        serializedName: "administratorLogin",
        type: {
          name: "String",
        },
      },
      administratorLoginPassword: {
        serializedName: "administratorLoginPassword",
        type: {
          name: "String",
        },
      },
      version: {
        serializedName: "version",
        type: {
          name: "String",
        },
      },
      fullVersion: {
        serializedName: "fullVersion",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      availabilityZone: {
        serializedName: "availabilityZone",
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
      sourceServerResourceId: {
        serializedName: "sourceServerResourceId",
        type: {
          name: "String",
        },
      },
      restorePointInTime: {
        serializedName: "restorePointInTime",
        type: {
          name: "DateTime",
        },
      },
      replicationRole: {
        serializedName: "replicationRole",
        type: {
          name: "String",
        },
      },
      replicaCapacity: {
        constraints: {
          InclusiveMinimum: 0,
        },
        serializedName: "replicaCapacity",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      dataEncryption: {
        serializedName: "dataEncryption",
        type: {
          name: "Composite",
          className: "DataEncryption",
        },
      },
      state: {
        serializedName: "state",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      fullyQualifiedDomainName: {
        serializedName: "fullyQualifiedDomainName",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      databasePort: {
        serializedName: "databasePort",
        type: {
          name: "Number",
        },
      },
      storage: {
        serializedName: "storage",
        type: {
          name: "Composite",
          className: "Storage",
        },
      },
      backup: {
        serializedName: "backup",
        type: {
          name: "Composite",
          className: "Backup",
        },
      },
      highAvailability: {
        serializedName: "highAvailability",
        type: {
          name: "Composite",
          className: "HighAvailability",
        },
      },
      network: {
        serializedName: "network",
        type: {
          name: "Composite",
          className: "Network",
        },
      },
      privateEndpointConnections: {
        serializedName: "privateEndpointConnections",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "PrivateEndpointConnection",
            },
          },
        },
      },
      maintenancePolicy: {
        serializedName: "maintenancePolicy",
        type: {
          name: "Composite",
          className: "MaintenancePolicy",
        },
      },
      maintenanceWindow: {
        serializedName: "maintenanceWindow",
        type: {
          name: "Composite",
          className: "MaintenanceWindow",
        },
      },
      importSourceProperties: {
        serializedName: "importSourceProperties",
        type: {
          name: "Composite",
          className: "ImportSourceProperties",
        },
      },
      lowerCaseTableNames: {
        serializedName: "lowerCaseTableNames",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const DataEncryption: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "DataEncryption",
    modelProperties: {
      primaryUserAssignedIdentityId: {
        serializedName: "primaryUserAssignedIdentityId",
        type: {
          name: "String",
        },
      },
      primaryKeyURI: {
        serializedName: "primaryKeyURI",
        type: {
          name: "String",
        },
      },
      geoBackupUserAssignedIdentityId: {
        serializedName: "geoBackupUserAssignedIdentityId",
        type: {
          name: "String",
        },
      },
      geoBackupKeyURI: {
        serializedName: "geoBackupKeyURI",
        type: {
          name: "String",
        },
      },
      type: {
        serializedName: "type",
        type: {
          name: "Enum",
          allowedValues: ["AzureKeyVault", "SystemManaged"],
        },
      },
    },
  },
};

export const Storage: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Storage",
    modelProperties: {
      storageSizeGB: {
        serializedName: "storageSizeGB",
        type: {
          name: "Number",
        },
      },
      iops: {
        serializedName: "iops",
        type: {
          name: "Number",
        },
      },
      autoGrow: {
        serializedName: "autoGrow",
        type: {
          name: "String",
        },
      },
      logOnDisk: {
        serializedName: "logOnDisk",
        type: {
          name: "String",
        },
      },
      storageSku: {
        serializedName: "storageSku",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      autoIoScaling: {
        serializedName: "autoIoScaling",
        type: {
          name: "String",
        },
      },
      storageRedundancy: {
        serializedName: "storageRedundancy",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Backup: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Backup",
    modelProperties: {
      backupRetentionDays: {
        serializedName: "backupRetentionDays",
        type: {
          name: "Number",
        },
      },
      backupIntervalHours: {
        serializedName: "backupIntervalHours",
        type: {
          name: "Number",
        },
      },
      geoRedundantBackup: {
        serializedName: "geoRedundantBackup",
        type: {
          name: "String",
        },
      },
      earliestRestoreDate: {
        serializedName: "earliestRestoreDate",
        readOnly: true,
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const HighAvailability: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "HighAvailability",
    modelProperties: {
      mode: {
        serializedName: "mode",
        type: {
          name: "String",
        },
      },
      state: {
        serializedName: "state",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      standbyAvailabilityZone: {
        serializedName: "standbyAvailabilityZone",
        type: {
          name: "String",
        },
      },
      replicationMode: {
        serializedName: "replicationMode",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Network: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Network",
    modelProperties: {
      publicNetworkAccess: {
        serializedName: "publicNetworkAccess",
        type: {
          name: "String",
        },
      },
      delegatedSubnetResourceId: {
        serializedName: "delegatedSubnetResourceId",
        type: {
          name: "String",
        },
      },
      privateDnsZoneResourceId: {
        serializedName: "privateDnsZoneResourceId",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const PrivateEndpointConnectionProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PrivateEndpointConnectionProperties",
    modelProperties: {
      groupIds: {
        serializedName: "groupIds",
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
      privateEndpoint: {
        serializedName: "privateEndpoint",
        type: {
          name: "Composite",
          className: "PrivateEndpoint",
        },
      },
      privateLinkServiceConnectionState: {
        serializedName: "privateLinkServiceConnectionState",
        type: {
          name: "Composite",
          className: "PrivateLinkServiceConnectionState",
        },
      },
      provisioningState: {
        serializedName: "provisioningState",
        readOnly: true,
        type: {
          name: "String",
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
        readOnly: true,
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

export const MaintenancePolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MaintenancePolicy",
    modelProperties: {
      patchStrategy: {
        serializedName: "patchStrategy",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const MaintenanceWindow: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "MaintenanceWindow",
    modelProperties: {
      customWindow: {
        serializedName: "customWindow",
        type: {
          name: "String",
        },
      },
      startHour: {
        serializedName: "startHour",
        type: {
          name: "Number",
        },
      },
      startMinute: {
        serializedName: "startMinute",
        type: {
          name: "Number",
        },
      },
      dayOfWeek: {
        serializedName: "dayOfWeek",
        type: {
          name: "Number",
        },
      },
      batchOfMaintenance: {
        serializedName: "batchOfMaintenance",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ImportSourceProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ImportSourceProperties",
    modelProperties: {
      storageType: {
        serializedName: "storageType",
        type: {
          name: "String",
        },
      },
      storageUrl: {
        serializedName: "storageUrl",
        type: {
          name: "String",
        },
      },
      sasToken: {
        serializedName: "sasToken",
        type: {
          name: "String",
        },
      },
      dataDirPath: {
        serializedName: "dataDirPath",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ErrorResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ErrorResponse",
    modelProperties: {
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorDetail",
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
              className: "ErrorDetail",
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

export const OperationProgressResponseType: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationProgressResponseType",
    uberParent: "OperationProgressResponseType",
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

export const OperationStatusResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationStatusResult",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
      resourceId: {
        serializedName: "resourceId",
        readOnly: true,
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
        required: true,
        type: {
          name: "String",
        },
      },
      percentComplete: {
        constraints: {
          InclusiveMaximum: 100,
          InclusiveMinimum: 0,
        },
        serializedName: "percentComplete",
        type: {
          name: "Number",
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
      operations: {
        serializedName: "operations",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "OperationStatusResult",
            },
          },
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorDetail",
        },
      },
    },
  },
};

export const BackupStoreDetails: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupStoreDetails",
    uberParent: "BackupStoreDetails",
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

export const BackupRequestBase: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupRequestBase",
    modelProperties: {
      backupSettings: {
        serializedName: "backupSettings",
        type: {
          name: "Composite",
          className: "BackupSettings",
        },
      },
    },
  },
};

export const BackupSettings: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupSettings",
    modelProperties: {
      backupName: {
        constraints: {
          Pattern: new RegExp("(^[a-z0-9]$)|(^[a-z0-9][a-z0-9-]*[a-z0-9]$)"),
        },
        serializedName: "backupName",
        required: true,
        type: {
          name: "String",
        },
      },
      backupFormat: {
        serializedName: "backupFormat",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupAndExportResponseProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupAndExportResponseProperties",
    modelProperties: {
      datasourceSizeInBytes: {
        serializedName: "datasourceSizeInBytes",
        type: {
          name: "Number",
        },
      },
      dataTransferredInBytes: {
        serializedName: "dataTransferredInBytes",
        type: {
          name: "Number",
        },
      },
      backupMetadata: {
        serializedName: "backupMetadata",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServerBackupListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackupListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ServerBackup",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServerBackupProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackupProperties",
    modelProperties: {
      backupType: {
        serializedName: "backupType",
        type: {
          name: "String",
        },
      },
      completedTime: {
        serializedName: "completedTime",
        type: {
          name: "DateTime",
        },
      },
      source: {
        serializedName: "source",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServerBackupV2ListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackupV2ListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "ServerBackupV2",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServerBackupPropertiesV2: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackupPropertiesV2",
    modelProperties: {
      backupNameV2: {
        serializedName: "backupNameV2",
        type: {
          name: "String",
        },
      },
      backupType: {
        serializedName: "backupType",
        type: {
          name: "String",
        },
      },
      completedTime: {
        serializedName: "completedTime",
        type: {
          name: "DateTime",
        },
      },
      source: {
        serializedName: "source",
        type: {
          name: "String",
        },
      },
      provisioningState: {
        serializedName: "provisioningState",
        readOnly: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ValidateBackupResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateBackupResponse",
    modelProperties: {
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ValidateBackupResponseProperties",
        },
      },
    },
  },
};

export const ValidateBackupResponseProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ValidateBackupResponseProperties",
    modelProperties: {
      numberOfContainers: {
        serializedName: "numberOfContainers",
        type: {
          name: "Number",
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
      ...Resource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "PrivateEndpointConnectionProperties",
        },
      },
    },
  },
};

export const TrackedResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "TrackedResource",
    modelProperties: {
      ...Resource.type.modelProperties,
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      location: {
        serializedName: "location",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ProxyResource: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ProxyResource",
    modelProperties: {
      ...Resource.type.modelProperties,
    },
  },
};

export const BackupAndExportResponseType: coreClient.CompositeMapper = {
  serializedName: "BackupAndExportResponse",
  type: {
    name: "Composite",
    className: "BackupAndExportResponseType",
    uberParent: "OperationProgressResponseType",
    polymorphicDiscriminator:
      OperationProgressResponseType.type.polymorphicDiscriminator,
    modelProperties: {
      ...OperationProgressResponseType.type.modelProperties,
      datasourceSizeInBytes: {
        serializedName: "datasourceSizeInBytes",
        type: {
          name: "Number",
        },
      },
      dataTransferredInBytes: {
        serializedName: "dataTransferredInBytes",
        type: {
          name: "Number",
        },
      },
      backupMetadata: {
        serializedName: "backupMetadata",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ImportFromStorageResponseType: coreClient.CompositeMapper = {
  serializedName: "ImportFromStorageResponse",
  type: {
    name: "Composite",
    className: "ImportFromStorageResponseType",
    uberParent: "OperationProgressResponseType",
    polymorphicDiscriminator:
      OperationProgressResponseType.type.polymorphicDiscriminator,
    modelProperties: {
      ...OperationProgressResponseType.type.modelProperties,
      estimatedCompletionTime: {
        serializedName: "estimatedCompletionTime",
        type: {
          name: "DateTime",
        },
      },
    },
  },
};

export const OperationProgressResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationProgressResult",
    modelProperties: {
      ...OperationStatusResult.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "OperationProgressResponseType",
        },
      },
    },
  },
};

export const OperationStatusExtendedResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "OperationStatusExtendedResult",
    modelProperties: {
      ...OperationStatusResult.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Dictionary",
          value: { type: { name: "any" } },
        },
      },
    },
  },
};

export const FullBackupStoreDetails: coreClient.CompositeMapper = {
  serializedName: "FullBackupStoreDetails",
  type: {
    name: "Composite",
    className: "FullBackupStoreDetails",
    uberParent: "BackupStoreDetails",
    polymorphicDiscriminator: BackupStoreDetails.type.polymorphicDiscriminator,
    modelProperties: {
      ...BackupStoreDetails.type.modelProperties,
      sasUriList: {
        serializedName: "sasUriList",
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

export const BackupAndExportRequest: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupAndExportRequest",
    modelProperties: {
      ...BackupRequestBase.type.modelProperties,
      targetDetails: {
        serializedName: "targetDetails",
        type: {
          name: "Composite",
          className: "BackupStoreDetails",
        },
      },
    },
  },
};

export const Server: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Server",
    modelProperties: {
      ...TrackedResource.type.modelProperties,
      identity: {
        serializedName: "identity",
        type: {
          name: "Composite",
          className: "MySQLServerIdentity",
        },
      },
      sku: {
        serializedName: "sku",
        type: {
          name: "Composite",
          className: "MySQLServerSku",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ServerProperties",
        },
      },
    },
  },
};

export const BackupAndExportResponse: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupAndExportResponse",
    modelProperties: {
      ...ProxyResource.type.modelProperties,
      status: {
        serializedName: "status",
        type: {
          name: "Enum",
          allowedValues: [
            "Pending",
            "InProgress",
            "Succeeded",
            "Failed",
            "CancelInProgress",
            "Canceled",
          ],
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
      percentComplete: {
        constraints: {
          InclusiveMaximum: 100,
          InclusiveMinimum: 0,
        },
        serializedName: "percentComplete",
        type: {
          name: "Number",
        },
      },
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "BackupAndExportResponseProperties",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorDetail",
        },
      },
    },
  },
};

export const ServerBackup: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackup",
    modelProperties: {
      ...ProxyResource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ServerBackupProperties",
        },
      },
    },
  },
};

export const ServerBackupV2: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServerBackupV2",
    modelProperties: {
      ...ProxyResource.type.modelProperties,
      properties: {
        serializedName: "properties",
        type: {
          name: "Composite",
          className: "ServerBackupPropertiesV2",
        },
      },
    },
  },
};

export const ServersCreateHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServersCreateHeaders",
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

export const ServersDeleteHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ServersDeleteHeaders",
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

export const BackupAndExportCreateHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupAndExportCreateHeaders",
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

export const LongRunningBackupCreateHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "LongRunningBackupCreateHeaders",
    modelProperties: {
      retryAfter: {
        serializedName: "retry-after",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const LongRunningBackupDeleteHeaders: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "LongRunningBackupDeleteHeaders",
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
  OperationProgressResponseType: OperationProgressResponseType,
  BackupStoreDetails: BackupStoreDetails,
  "OperationProgressResponseType.BackupAndExportResponse":
    BackupAndExportResponseType,
  "OperationProgressResponseType.ImportFromStorageResponse":
    ImportFromStorageResponseType,
  "BackupStoreDetails.FullBackupStoreDetails": FullBackupStoreDetails,
};
