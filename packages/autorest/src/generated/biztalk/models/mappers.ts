// Generated from specs/biztalk/generated/openapi2/2013-04-26.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const CloudServices: coreClient.CompositeMapper = {
  serializedName: "CloudServices",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "CloudServices",
    modelProperties: {
      items: {
        serializedName: "CloudService",
        required: true,
        xmlName: "CloudService",
        xmlElementName: "CloudService",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "CloudService",
            },
          },
        },
      },
    },
  },
};

export const CloudService: coreClient.CompositeMapper = {
  serializedName: "CloudService",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "CloudService",
    modelProperties: {
      name: {
        serializedName: "Name",
        required: true,
        xmlName: "Name",
        type: {
          name: "String",
        },
      },
      label: {
        serializedName: "Label",
        xmlName: "Label",
        type: {
          name: "String",
        },
      },
      description: {
        serializedName: "Description",
        xmlName: "Description",
        type: {
          name: "String",
        },
      },
      geoRegion: {
        serializedName: "GeoRegion",
        xmlName: "GeoRegion",
        type: {
          name: "String",
        },
      },
      resources: {
        serializedName: "Resources",
        xmlName: "Resources",
        xmlIsWrapped: true,
        xmlElementName: "Resource",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "Resource",
            },
          },
        },
      },
    },
  },
};

export const Resource: coreClient.CompositeMapper = {
  serializedName: "Resource",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "Resource",
    modelProperties: {
      resourceProviderNamespace: {
        serializedName: "ResourceProviderNamespace",
        xmlName: "ResourceProviderNamespace",
        type: {
          name: "String",
        },
      },
      type: {
        serializedName: "Type",
        xmlName: "Type",
        type: {
          name: "String",
        },
      },
      name: {
        serializedName: "Name",
        required: true,
        xmlName: "Name",
        type: {
          name: "String",
        },
      },
      plan: {
        serializedName: "Plan",
        xmlName: "Plan",
        type: {
          name: "String",
        },
      },
      promotionCode: {
        serializedName: "PromotionCode",
        xmlName: "PromotionCode",
        type: {
          name: "String",
        },
      },
      schemaVersion: {
        serializedName: "SchemaVersion",
        xmlName: "SchemaVersion",
        type: {
          name: "String",
        },
      },
      eTag: {
        serializedName: "ETag",
        xmlName: "ETag",
        type: {
          name: "String",
        },
      },
      state: {
        serializedName: "State",
        xmlName: "State",
        type: {
          name: "String",
        },
      },
      subState: {
        serializedName: "SubState",
        xmlName: "SubState",
        type: {
          name: "String",
        },
      },
      usageMeters: {
        serializedName: "UsageMeters",
        xmlName: "UsageMeters",
        xmlIsWrapped: true,
        xmlElementName: "UsageMeter",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "UsageMeter",
            },
          },
        },
      },
      intrinsicSettings: {
        serializedName: "IntrinsicSettings",
        xmlName: "IntrinsicSettings",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "IntrinsicSettings",
        },
      },
      outputItems: {
        serializedName: "OutputItems",
        xmlName: "OutputItems",
        xmlIsWrapped: true,
        xmlElementName: "OutputItem",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "OutputItem",
            },
          },
        },
      },
      operationStatus: {
        serializedName: "OperationStatus",
        xmlName: "OperationStatus",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "ResourceOperationStatus",
        },
      },
    },
  },
};

export const UsageMeter: coreClient.CompositeMapper = {
  serializedName: "UsageMeter",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "UsageMeter",
    modelProperties: {
      name: {
        serializedName: "Name",
        xmlName: "Name",
        type: {
          name: "String",
        },
      },
      unit: {
        serializedName: "Unit",
        xmlName: "Unit",
        type: {
          name: "String",
        },
      },
      included: {
        serializedName: "Included",
        xmlName: "Included",
        type: {
          name: "String",
        },
      },
      used: {
        serializedName: "Used",
        xmlName: "Used",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const IntrinsicSettings: coreClient.CompositeMapper = {
  serializedName: "IntrinsicSettings",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "IntrinsicSettings",
    modelProperties: {
      serviceSettings: {
        serializedName: "ServiceSettings",
        xmlName: "ServiceSettings",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "ServiceSettings",
        },
      },
    },
  },
};

export const ServiceSettings: coreClient.CompositeMapper = {
  serializedName: "ServiceSettings",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ServiceSettings",
    modelProperties: {
      customDomainUrl: {
        serializedName: "CustomDomainUrl",
        xmlName: "CustomDomainUrl",
        type: {
          name: "String",
        },
      },
      serviceVersion: {
        serializedName: "ServiceVersion",
        xmlName: "ServiceVersion",
        type: {
          name: "String",
        },
      },
      edition: {
        serializedName: "Edition",
        xmlName: "Edition",
        type: {
          name: "String",
        },
      },
      unitCount: {
        serializedName: "UnitCount",
        xmlName: "UnitCount",
        type: {
          name: "Number",
        },
      },
      serviceCertificate: {
        serializedName: "ServiceCertificate",
        xmlName: "ServiceCertificate",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "ServiceCertificate",
        },
      },
      trackingStoreConnectionString: {
        serializedName: "TrackingStoreConnectionString",
        xmlName: "TrackingStoreConnectionString",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServiceCertificate: coreClient.CompositeMapper = {
  serializedName: "ServiceCertificate",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ServiceCertificate",
    modelProperties: {
      data: {
        serializedName: "Data",
        xmlName: "Data",
        type: {
          name: "String",
        },
      },
      password: {
        serializedName: "Password",
        xmlName: "Password",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const OutputItem: coreClient.CompositeMapper = {
  serializedName: "OutputItem",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "OutputItem",
    modelProperties: {
      key: {
        serializedName: "Key",
        xmlName: "Key",
        type: {
          name: "String",
        },
      },
      value: {
        serializedName: "Value",
        xmlName: "Value",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ResourceOperationStatus: coreClient.CompositeMapper = {
  serializedName: "ResourceOperationStatus",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ResourceOperationStatus",
    modelProperties: {
      type: {
        serializedName: "Type",
        xmlName: "Type",
        type: {
          name: "String",
        },
      },
      result: {
        serializedName: "Result",
        xmlName: "Result",
        type: {
          name: "String",
        },
      },
      error: {
        serializedName: "Error",
        xmlName: "Error",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "ResourceError",
        },
      },
    },
  },
};

export const ResourceError: coreClient.CompositeMapper = {
  serializedName: "ResourceError",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ResourceError",
    modelProperties: {
      httpCode: {
        serializedName: "HttpCode",
        xmlName: "HttpCode",
        type: {
          name: "Number",
        },
      },
      message: {
        serializedName: "Message",
        xmlName: "Message",
        type: {
          name: "String",
        },
      },
      extendedCode: {
        serializedName: "ExtendedCode",
        xmlName: "ExtendedCode",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ErrorModel: coreClient.CompositeMapper = {
  serializedName: "Error",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ErrorModel",
    modelProperties: {
      code: {
        serializedName: "Code",
        required: true,
        xmlName: "Code",
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "Message",
        required: true,
        xmlName: "Message",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ServiceBackupSettings: coreClient.CompositeMapper = {
  serializedName: "ServiceBackupSettings",
  type: {
    name: "Composite",
    className: "ServiceBackupSettings",
    modelProperties: {
      backupStoreConnectionString: {
        constraints: {
          MinLength: 1,
        },
        serializedName: "BackupStoreConnectionString",
        required: true,
        xmlName: "BackupStoreConnectionString",
        type: {
          name: "String",
        },
      },
      backupName: {
        constraints: {
          Pattern: new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$"),
          MaxLength: 63,
          MinLength: 3,
        },
        serializedName: "BackupName",
        required: true,
        xmlName: "BackupName",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const UsageMetricCollection: coreClient.CompositeMapper = {
  serializedName: "UsageMetricCollection",
  type: {
    name: "Composite",
    className: "UsageMetricCollection",
    modelProperties: {
      metrics: {
        serializedName: "UsageMetric",
        required: true,
        xmlName: "UsageMetric",
        xmlElementName: "UsageMetric",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "UsageMetric",
            },
          },
        },
      },
    },
  },
};

export const UsageMetric: coreClient.CompositeMapper = {
  serializedName: "UsageMetric",
  type: {
    name: "Composite",
    className: "UsageMetric",
    modelProperties: {
      name: {
        serializedName: "Name",
        required: true,
        xmlName: "Name",
        type: {
          name: "String",
        },
      },
      currentValue: {
        serializedName: "CurrentValue",
        required: true,
        xmlName: "CurrentValue",
        type: {
          name: "Number",
        },
      },
      limit: {
        serializedName: "Limit",
        required: true,
        xmlName: "Limit",
        type: {
          name: "Number",
        },
      },
      nextResetTime: {
        serializedName: "NextResetTime",
        xmlName: "NextResetTime",
        type: {
          name: "String",
        },
      },
      unit: {
        serializedName: "Unit",
        required: true,
        xmlName: "Unit",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Operation: coreClient.CompositeMapper = {
  serializedName: "Operation",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "Operation",
    modelProperties: {
      id: {
        serializedName: "ID",
        required: true,
        xmlName: "ID",
        type: {
          name: "String",
        },
      },
      status: {
        serializedName: "Status",
        required: true,
        xmlName: "Status",
        type: {
          name: "String",
        },
      },
      httpStatusCode: {
        serializedName: "HttpStatusCode",
        xmlName: "HttpStatusCode",
        type: {
          name: "Number",
        },
      },
      error: {
        serializedName: "Error",
        xmlName: "Error",
        xmlNamespace: "http://schemas.microsoft.com/windowsazure",
        xmlNamespacePrefix: "wa",
        type: {
          name: "Composite",
          className: "ErrorDetail",
        },
      },
    },
  },
};

export const ErrorDetail: coreClient.CompositeMapper = {
  serializedName: "ErrorDetail",
  xmlNamespace: "http://schemas.microsoft.com/windowsazure",
  xmlNamespacePrefix: "wa",
  type: {
    name: "Composite",
    className: "ErrorDetail",
    modelProperties: {
      code: {
        serializedName: "Code",
        required: true,
        xmlName: "Code",
        type: {
          name: "String",
        },
      },
      message: {
        serializedName: "Message",
        required: true,
        xmlName: "Message",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BizTalkServicesClientBackupHeaders: coreClient.CompositeMapper = {
  serializedName: "BizTalkServicesClient_backupHeaders",
  type: {
    name: "Composite",
    className: "BizTalkServicesClientBackupHeaders",
    modelProperties: {
      xMsRequestId: {
        serializedName: "x-ms-request-id",
        xmlName: "x-ms-request-id",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BizTalkServicesClientSuspendHeaders: coreClient.CompositeMapper = {
  serializedName: "BizTalkServicesClient_suspendHeaders",
  type: {
    name: "Composite",
    className: "BizTalkServicesClientSuspendHeaders",
    modelProperties: {
      xMsRequestId: {
        serializedName: "x-ms-request-id",
        xmlName: "x-ms-request-id",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BizTalkServicesClientSyncAccessControlKeysHeaders: coreClient.CompositeMapper =
  {
    serializedName: "BizTalkServicesClient_syncAccessControlKeysHeaders",
    type: {
      name: "Composite",
      className: "BizTalkServicesClientSyncAccessControlKeysHeaders",
      modelProperties: {
        xMsRequestId: {
          serializedName: "x-ms-request-id",
          xmlName: "x-ms-request-id",
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const BizTalkServicesClientResumeHeaders: coreClient.CompositeMapper = {
  serializedName: "BizTalkServicesClient_resumeHeaders",
  type: {
    name: "Composite",
    className: "BizTalkServicesClientResumeHeaders",
    modelProperties: {
      xMsRequestId: {
        serializedName: "x-ms-request-id",
        xmlName: "x-ms-request-id",
        type: {
          name: "String",
        },
      },
    },
  },
};
