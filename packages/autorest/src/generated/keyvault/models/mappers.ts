// Generated from specs/keyvault/generated/openapi2/2026-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

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

export const CertificateListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificateListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "CertificateItem",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        readOnly: true,
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const CertificateItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificateItem",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "CertificateAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      x509Thumbprint: {
        serializedName: "x5t",
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const CertificateAttributes: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificateAttributes",
    modelProperties: {
      enabled: {
        serializedName: "enabled",
        type: {
          name: "Boolean",
        },
      },
      notBefore: {
        serializedName: "nbf",
        type: {
          name: "UnixTime",
        },
      },
      expires: {
        serializedName: "exp",
        type: {
          name: "UnixTime",
        },
      },
      created: {
        serializedName: "created",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      updated: {
        serializedName: "updated",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      recoverableDays: {
        serializedName: "recoverableDays",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      recoveryLevel: {
        serializedName: "recoveryLevel",
        readOnly: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupCertificateResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupCertificateResult",
    modelProperties: {
      value: {
        serializedName: "value",
        readOnly: true,
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const CertificateRestoreParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificateRestoreParameters",
    modelProperties: {
      certificateBundleBackup: {
        serializedName: "value",
        required: true,
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const CertificateBundle: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificateBundle",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      kid: {
        serializedName: "kid",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      sid: {
        serializedName: "sid",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      x509Thumbprint: {
        serializedName: "x5t",
        readOnly: true,
        type: {
          name: "Base64Url",
        },
      },
      policy: {
        serializedName: "policy",
        type: {
          name: "Composite",
          className: "CertificatePolicy",
        },
      },
      cer: {
        serializedName: "cer",
        type: {
          name: "ByteArray",
        },
      },
      contentType: {
        serializedName: "contentType",
        type: {
          name: "String",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "CertificateAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      preserveCertOrder: {
        serializedName: "preserveCertOrder",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const CertificatePolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "CertificatePolicy",
    modelProperties: {
      id: {
        serializedName: "id",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      keyProperties: {
        serializedName: "key_props",
        type: {
          name: "Composite",
          className: "KeyProperties",
        },
      },
      secretProperties: {
        serializedName: "secret_props",
        type: {
          name: "Composite",
          className: "SecretProperties",
        },
      },
      x509CertificateProperties: {
        serializedName: "x509_props",
        type: {
          name: "Composite",
          className: "X509CertificateProperties",
        },
      },
      lifetimeActions: {
        serializedName: "lifetime_actions",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "LifetimeAction",
            },
          },
        },
      },
      issuerParameters: {
        serializedName: "issuer",
        type: {
          name: "Composite",
          className: "IssuerParameters",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "CertificateAttributes",
        },
      },
      platformManaged: {
        serializedName: "platform_managed",
        type: {
          name: "Composite",
          className: "PlatformManaged",
        },
      },
    },
  },
};

export const KeyProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyProperties",
    modelProperties: {
      exportable: {
        serializedName: "exportable",
        type: {
          name: "Boolean",
        },
      },
      keyType: {
        serializedName: "kty",
        type: {
          name: "String",
        },
      },
      keySize: {
        serializedName: "key_size",
        type: {
          name: "Number",
        },
      },
      reuseKey: {
        serializedName: "reuse_key",
        type: {
          name: "Boolean",
        },
      },
      curve: {
        serializedName: "crv",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SecretProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretProperties",
    modelProperties: {
      contentType: {
        serializedName: "contentType",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const X509CertificateProperties: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "X509CertificateProperties",
    modelProperties: {
      subject: {
        serializedName: "subject",
        type: {
          name: "String",
        },
      },
      ekus: {
        serializedName: "ekus",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      subjectAlternativeNames: {
        serializedName: "sans",
        type: {
          name: "Composite",
          className: "SubjectAlternativeNames",
        },
      },
      keyUsage: {
        serializedName: "key_usage",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      validityInMonths: {
        constraints: {
          InclusiveMinimum: 0,
        },
        serializedName: "validity_months",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const SubjectAlternativeNames: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SubjectAlternativeNames",
    modelProperties: {
      emails: {
        serializedName: "emails",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      dnsNames: {
        serializedName: "dns_names",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      upns: {
        serializedName: "upns",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      uris: {
        serializedName: "uris",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      ipAddresses: {
        serializedName: "ipAddresses",
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

export const LifetimeAction: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "LifetimeAction",
    modelProperties: {
      trigger: {
        serializedName: "trigger",
        type: {
          name: "Composite",
          className: "Trigger",
        },
      },
      action: {
        serializedName: "action",
        type: {
          name: "Composite",
          className: "Action",
        },
      },
    },
  },
};

export const Trigger: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Trigger",
    modelProperties: {
      lifetimePercentage: {
        constraints: {
          InclusiveMaximum: 99,
          InclusiveMinimum: 1,
        },
        serializedName: "lifetime_percentage",
        type: {
          name: "Number",
        },
      },
      daysBeforeExpiry: {
        serializedName: "days_before_expiry",
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const Action: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Action",
    modelProperties: {
      actionType: {
        serializedName: "action_type",
        type: {
          name: "Enum",
          allowedValues: ["EmailContacts", "AutoRenew"],
        },
      },
    },
  },
};

export const IssuerParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "IssuerParameters",
    modelProperties: {
      name: {
        serializedName: "name",
        type: {
          name: "String",
        },
      },
      certificateType: {
        serializedName: "cty",
        type: {
          name: "String",
        },
      },
      certificateTransparency: {
        serializedName: "cert_transparency",
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const PlatformManaged: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "PlatformManaged",
    modelProperties: {
      certificateUsage: {
        serializedName: "certificate_usage",
        required: true,
        type: {
          name: "String",
        },
      },
      metadata: {
        serializedName: "metadata",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const KeyListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "KeyItem",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        readOnly: true,
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const KeyItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyItem",
    modelProperties: {
      kid: {
        serializedName: "kid",
        type: {
          name: "String",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "KeyAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      managed: {
        serializedName: "managed",
        readOnly: true,
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const KeyAttributes: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyAttributes",
    modelProperties: {
      enabled: {
        serializedName: "enabled",
        type: {
          name: "Boolean",
        },
      },
      notBefore: {
        serializedName: "nbf",
        type: {
          name: "UnixTime",
        },
      },
      expires: {
        serializedName: "exp",
        type: {
          name: "UnixTime",
        },
      },
      created: {
        serializedName: "created",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      updated: {
        serializedName: "updated",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      recoverableDays: {
        serializedName: "recoverableDays",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      recoveryLevel: {
        serializedName: "recoveryLevel",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      exportable: {
        serializedName: "exportable",
        type: {
          name: "Boolean",
        },
      },
      hsmPlatform: {
        serializedName: "hsmPlatform",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      attestation: {
        serializedName: "attestation",
        type: {
          name: "Composite",
          className: "KeyAttestation",
        },
      },
      externalKey: {
        serializedName: "external_key",
        type: {
          name: "Composite",
          className: "ExternalKey",
        },
      },
      keySize: {
        serializedName: "key_size",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
    },
  },
};

export const KeyAttestation: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyAttestation",
    modelProperties: {
      certificatePemFile: {
        serializedName: "certificatePemFile",
        type: {
          name: "Base64Url",
        },
      },
      privateKeyAttestation: {
        serializedName: "privateKeyAttestation",
        type: {
          name: "Base64Url",
        },
      },
      publicKeyAttestation: {
        serializedName: "publicKeyAttestation",
        type: {
          name: "Base64Url",
        },
      },
      version: {
        serializedName: "version",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const ExternalKey: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "ExternalKey",
    modelProperties: {
      id: {
        serializedName: "id",
        required: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupKeyResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupKeyResult",
    modelProperties: {
      value: {
        serializedName: "value",
        readOnly: true,
        type: {
          name: "Base64Url",
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

export const KeyRestoreParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyRestoreParameters",
    modelProperties: {
      keyBundleBackup: {
        serializedName: "value",
        required: true,
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const KeyBundle: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyBundle",
    modelProperties: {
      key: {
        serializedName: "key",
        type: {
          name: "Composite",
          className: "JsonWebKey",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "KeyAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      managed: {
        serializedName: "managed",
        readOnly: true,
        type: {
          name: "Boolean",
        },
      },
      releasePolicy: {
        serializedName: "release_policy",
        type: {
          name: "Composite",
          className: "KeyReleasePolicy",
        },
      },
    },
  },
};

export const JsonWebKey: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "JsonWebKey",
    modelProperties: {
      kid: {
        serializedName: "kid",
        type: {
          name: "String",
        },
      },
      kty: {
        serializedName: "kty",
        type: {
          name: "String",
        },
      },
      keyOps: {
        serializedName: "key_ops",
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "String",
            },
          },
        },
      },
      n: {
        serializedName: "n",
        type: {
          name: "Base64Url",
        },
      },
      e: {
        serializedName: "e",
        type: {
          name: "Base64Url",
        },
      },
      d: {
        serializedName: "d",
        type: {
          name: "Base64Url",
        },
      },
      dp: {
        serializedName: "dp",
        type: {
          name: "Base64Url",
        },
      },
      dq: {
        serializedName: "dq",
        type: {
          name: "Base64Url",
        },
      },
      qi: {
        serializedName: "qi",
        type: {
          name: "Base64Url",
        },
      },
      p: {
        serializedName: "p",
        type: {
          name: "Base64Url",
        },
      },
      q: {
        serializedName: "q",
        type: {
          name: "Base64Url",
        },
      },
      k: {
        serializedName: "k",
        type: {
          name: "Base64Url",
        },
      },
      t: {
        serializedName: "key_hsm",
        type: {
          name: "Base64Url",
        },
      },
      crv: {
        serializedName: "crv",
        type: {
          name: "String",
        },
      },
      x: {
        serializedName: "x",
        type: {
          name: "Base64Url",
        },
      },
      y: {
        serializedName: "y",
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const KeyReleasePolicy: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "KeyReleasePolicy",
    modelProperties: {
      contentType: {
        serializedName: "contentType",
        type: {
          name: "String",
        },
      },
      immutable: {
        serializedName: "immutable",
        type: {
          name: "Boolean",
        },
      },
      encodedPolicy: {
        serializedName: "data",
        type: {
          name: "Base64Url",
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

export const SecretListResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretListResult",
    modelProperties: {
      value: {
        serializedName: "value",
        readOnly: true,
        type: {
          name: "Sequence",
          element: {
            type: {
              name: "Composite",
              className: "SecretItem",
            },
          },
        },
      },
      nextLink: {
        serializedName: "nextLink",
        readOnly: true,
        nullable: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const SecretItem: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretItem",
    modelProperties: {
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "SecretAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      contentType: {
        serializedName: "contentType",
        type: {
          name: "String",
        },
      },
      managed: {
        serializedName: "managed",
        readOnly: true,
        type: {
          name: "Boolean",
        },
      },
    },
  },
};

export const SecretAttributes: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretAttributes",
    modelProperties: {
      enabled: {
        serializedName: "enabled",
        type: {
          name: "Boolean",
        },
      },
      notBefore: {
        serializedName: "nbf",
        type: {
          name: "UnixTime",
        },
      },
      expires: {
        serializedName: "exp",
        type: {
          name: "UnixTime",
        },
      },
      created: {
        serializedName: "created",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      updated: {
        serializedName: "updated",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      recoverableDays: {
        serializedName: "recoverableDays",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      recoveryLevel: {
        serializedName: "recoveryLevel",
        readOnly: true,
        type: {
          name: "String",
        },
      },
    },
  },
};

export const BackupSecretResult: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "BackupSecretResult",
    modelProperties: {
      value: {
        serializedName: "value",
        readOnly: true,
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const SecretRestoreParameters: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretRestoreParameters",
    modelProperties: {
      secretBundleBackup: {
        serializedName: "value",
        required: true,
        type: {
          name: "Base64Url",
        },
      },
    },
  },
};

export const SecretBundle: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "SecretBundle",
    modelProperties: {
      value: {
        serializedName: "value",
        type: {
          name: "String",
        },
      },
      id: {
        serializedName: "id",
        type: {
          name: "String",
        },
      },
      contentType: {
        serializedName: "contentType",
        type: {
          name: "String",
        },
      },
      attributes: {
        serializedName: "attributes",
        type: {
          name: "Composite",
          className: "SecretAttributes",
        },
      },
      tags: {
        serializedName: "tags",
        type: {
          name: "Dictionary",
          value: { type: { name: "String" } },
        },
      },
      kid: {
        serializedName: "kid",
        readOnly: true,
        type: {
          name: "String",
        },
      },
      managed: {
        serializedName: "managed",
        readOnly: true,
        type: {
          name: "Boolean",
        },
      },
      previousVersion: {
        serializedName: "previousVersion",
        type: {
          name: "String",
        },
      },
    },
  },
};

export const Attributes: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "Attributes",
    modelProperties: {
      enabled: {
        serializedName: "enabled",
        type: {
          name: "Boolean",
        },
      },
      notBefore: {
        serializedName: "nbf",
        type: {
          name: "UnixTime",
        },
      },
      expires: {
        serializedName: "exp",
        type: {
          name: "UnixTime",
        },
      },
      created: {
        serializedName: "created",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      updated: {
        serializedName: "updated",
        readOnly: true,
        type: {
          name: "UnixTime",
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

export const RecoveryAttributes: coreClient.CompositeMapper = {
  type: {
    name: "Composite",
    className: "RecoveryAttributes",
    modelProperties: {
      enabled: {
        serializedName: "enabled",
        type: {
          name: "Boolean",
        },
      },
      notBefore: {
        serializedName: "nbf",
        type: {
          name: "UnixTime",
        },
      },
      expires: {
        serializedName: "exp",
        type: {
          name: "UnixTime",
        },
      },
      created: {
        serializedName: "created",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      updated: {
        serializedName: "updated",
        readOnly: true,
        type: {
          name: "UnixTime",
        },
      },
      recoverableDays: {
        serializedName: "recoverableDays",
        readOnly: true,
        type: {
          name: "Number",
        },
      },
      recoveryLevel: {
        serializedName: "recoveryLevel",
        readOnly: true,
        type: {
          name: "String",
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
