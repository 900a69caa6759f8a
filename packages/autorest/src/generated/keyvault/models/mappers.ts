// Generated from specs/keyvault/generated/openapi2/2025-07-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import * as coreClient from "@azure/core-client";

export const SASTokenParameter: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SASTokenParameter",
    modelProperties: {
      storageResourceUri: {
        constraints: {
          Pattern: new RegExp("^[^?#]*$"),
          MinLength: 1,
        },
        serializedName: "storageResourceUri",
        required: true,
        type: {
          name: "String",
        },
      },
      token: {
        constraints: {
          MinLength: 1,
        },
        serializedName: "token",
        type: {
          name: "String",
        },
      },
      useManagedIdentity: {
        serializedName: "useManagedIdentity",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const FullBackupOperation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "FullBackupOperation",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      statusDetails: {
        serializedName: "statusDetails",
        type: {
          name: "String",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorModel",
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
          name: "UnixTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        nullable: true,
        type: {
          name: "UnixTime",
        },
      },
      azureStorageBlobContainerUri: {
        serializedName: "azureStorageBlobContainerUri",
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ErrorModel: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ErrorModel",
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
      innerError: {
        serializedName: "innererror",
        type: {
          name: "Composite",
          className: "ErrorModel",
        },
      },
    },
  },
};

export const KeyVaultError: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyVaultError",
    modelProperties: {
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorModel",
        },
      },
    },
  },
};

export const SelectiveKeyRestoreOperationParameters: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "SelectiveKeyRestoreOperationParameters",
      modelProperties: {
        sasTokenParameters: {
          serializedName: "sasTokenParameters",
          type: {
            name: "Composite",
            className: "SASTokenParameter",
          },
        },
        folder: {
          constraints: {
            MinLength: 1,
          },
          serializedName: "folder",
          required: true,
          type: {
            name: "String",
          },
        },
      },
    },
  };

export const SelectiveKeyRestoreOperation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SelectiveKeyRestoreOperation",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      statusDetails: {
        serializedName: "statusDetails",
        type: {
          name: "String",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorModel",
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
          name: "UnixTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        nullable: true,
        type: {
          name: "UnixTime",
        },
      },
    },
  },
};

export const PreBackupOperationParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PreBackupOperationParameters",
    modelProperties: {
      storageResourceUri: {
        constraints: {
          Pattern: new RegExp("^[^?#]*$"),
          MinLength: 1,
        },
        serializedName: "storageResourceUri",
        type: {
          name: "String",
        },
      },
      token: {
        constraints: {
          MinLength: 1,
        },
        serializedName: "token",
        type: {
          name: "String",
        },
      },
      useManagedIdentity: {
        serializedName: "useManagedIdentity",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const PreRestoreOperationParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PreRestoreOperationParameters",
    modelProperties: {
      sasTokenParameters: {
        serializedName: "sasTokenParameters",
        type: {
          name: "Composite",
          className: "SASTokenParameter",
        },
      },
      folderToRestore: {
        constraints: {
          MinLength: 1,
        },
        serializedName: "folderToRestore",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const RestoreOperation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreOperation",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      statusDetails: {
        serializedName: "statusDetails",
        type: {
          name: "String",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorModel",
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
          name: "UnixTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        nullable: true,
        type: {
          name: "UnixTime",
        },
      },
    },
  },
};

export const RestoreOperationParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RestoreOperationParameters",
    modelProperties: {
      sasTokenParameters: {
        serializedName: "sasTokenParameters",
        type: {
          name: "Composite",
          className: "SASTokenParameter",
        },
      },
      folderToRestore: {
        constraints: {
          MinLength: 1,
        },
        serializedName: "folderToRestore",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Job: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Job",
    modelProperties: {
      status: {
        serializedName: "status",
        type: {
          name: "String",
        },
      },
      statusDetails: {
        serializedName: "statusDetails",
        type: {
          name: "String",
        },
      },
      error: {
        serializedName: "error",
        type: {
          name: "Composite",
          className: "ErrorModel",
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
          name: "UnixTime",
        },
      },
      endTime: {
        serializedName: "endTime",
        nullable: true,
        type: {
          name: "UnixTime",
        },
      },
    },
  },
};

export const KeyVaultBackupClientFullBackupHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "KeyVaultBackupClientFullBackupHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
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

export const KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "KeyVaultBackupClientSelectiveKeyRestoreOperationHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
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

export const KeyVaultBackupClientPreFullBackupHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "KeyVaultBackupClientPreFullBackupHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
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

export const KeyVaultBackupClientPreFullRestoreOperationHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "KeyVaultBackupClientPreFullRestoreOperationHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
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

export const KeyVaultBackupClientFullRestoreOperationHeaders: coreClient.CompositeMapper =
  {
    type: {
      name: "Composite",
      className: "KeyVaultBackupClientFullRestoreOperationHeaders",
      modelProperties: {
        azureAsyncOperation: {
          serializedName: "azure-asyncoperation",
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
