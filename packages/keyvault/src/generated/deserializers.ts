// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, oneOf } from "@azbackup/core/codec";
import {
  type ModelDeserializer,
  absent,
  base64url,
  boolean,
  bytes,
  checked,
  int32,
  list,
  map,
  model,
  nullable,
  string,
  unixTime,
} from "@azbackup/core/deserialize";
import type {
  Action,
  BackupCertificateResult,
  BackupKeyResult,
  BackupSecretResult,
  CertificateAttributes,
  CertificateBundle,
  CertificateItem,
  CertificatePolicy,
  ErrorModel,
  ExternalKey,
  FullBackupOperation,
  IssuerParameters,
  JsonWebKey,
  KeyAttestation,
  KeyAttributes,
  KeyBundle,
  KeyItem,
  KeyProperties,
  KeyReleasePolicy,
  LifetimeAction,
  PlatformManaged,
  RestoreOperation,
  SecretAttributes,
  SecretBundle,
  SecretItem,
  SecretProperties,
  SelectiveKeyRestoreOperation,
  SubjectAlternativeNames,
  Trigger,
  X509CertificateProperties,
} from "./models.js";

export const deserializeFullBackupOperation: ModelDeserializer<FullBackupOperation> = /* @__PURE__ */ model(
  () => ({
    status: string,
    statusDetails: string,
    error: nullable(deserializeErrorModel),
    jobId: string,
    startTime: unixTime,
    endTime: absent(0, nullable(unixTime)),
    azureStorageBlobContainerUri: nullable(string),
  }),
);

export const deserializeErrorModel: ModelDeserializer<ErrorModel> = /* @__PURE__ */ model(() => ({
  code: string,
  message: string,
  innerError: ["innererror", nullable(deserializeErrorModel)],
}));

export const deserializeRestoreOperation: ModelDeserializer<RestoreOperation> = /* @__PURE__ */ model(() => ({
  status: string,
  statusDetails: string,
  error: nullable(deserializeErrorModel),
  jobId: string,
  startTime: unixTime,
  endTime: absent(0, nullable(unixTime)),
}));

export const deserializeSelectiveKeyRestoreOperation: ModelDeserializer<SelectiveKeyRestoreOperation> =
  /* @__PURE__ */ model(() => ({
    status: string,
    statusDetails: string,
    error: nullable(deserializeErrorModel),
    jobId: string,
    startTime: unixTime,
    endTime: absent(0, nullable(unixTime)),
  }));

export const deserializeKeyItem: ModelDeserializer<KeyItem> = /* @__PURE__ */ model(() => ({
  kid: string,
  attributes: deserializeKeyAttributes,
  tags: map(string),
  managed: boolean,
}));

export const deserializeKeyAttributes: ModelDeserializer<KeyAttributes> = /* @__PURE__ */ model(() => ({
  enabled: boolean,
  notBefore: ["nbf", unixTime],
  expires: ["exp", unixTime],
  created: unixTime,
  updated: unixTime,
  recoverableDays: int32,
  recoveryLevel: string,
  exportable: boolean,
  hsmPlatform: string,
  attestation: deserializeKeyAttestation,
  externalKey: ["external_key", deserializeExternalKey],
  keySize: ["key_size", int32],
}));

export const deserializeKeyAttestation: ModelDeserializer<KeyAttestation> = /* @__PURE__ */ model(() => ({
  certificatePemFile: base64url,
  privateKeyAttestation: base64url,
  publicKeyAttestation: base64url,
  version: string,
}));

export const deserializeExternalKey: ModelDeserializer<ExternalKey> = /* @__PURE__ */ model(() => ({
  id: string,
}));

export const deserializeBackupKeyResult: ModelDeserializer<BackupKeyResult> = /* @__PURE__ */ model(() => ({
  value: base64url,
}));

export const deserializeKeyBundle: ModelDeserializer<KeyBundle> = /* @__PURE__ */ model(() => ({
  key: deserializeJsonWebKey,
  attributes: deserializeKeyAttributes,
  tags: map(string),
  managed: boolean,
  releasePolicy: ["release_policy", nullable(deserializeKeyReleasePolicy)],
}));

export const deserializeJsonWebKey: ModelDeserializer<JsonWebKey> = /* @__PURE__ */ model(() => ({
  kid: string,
  kty: string,
  keyOps: ["key_ops", list(string)],
  n: base64url,
  e: base64url,
  d: base64url,
  dp: base64url,
  dq: base64url,
  qi: base64url,
  p: base64url,
  q: base64url,
  k: base64url,
  t: ["key_hsm", base64url],
  crv: string,
  x: base64url,
  y: base64url,
}));

export const deserializeKeyReleasePolicy: ModelDeserializer<KeyReleasePolicy> = /* @__PURE__ */ model(() => ({
  contentType: string,
  immutable: boolean,
  encodedPolicy: ["data", base64url],
}));

export const deserializeSecretItem: ModelDeserializer<SecretItem> = /* @__PURE__ */ model(() => ({
  id: string,
  attributes: deserializeSecretAttributes,
  tags: map(string),
  contentType: string,
  managed: boolean,
}));

export const deserializeSecretAttributes: ModelDeserializer<SecretAttributes> = /* @__PURE__ */ model(() => ({
  enabled: boolean,
  notBefore: ["nbf", unixTime],
  expires: ["exp", unixTime],
  created: unixTime,
  updated: unixTime,
  recoverableDays: int32,
  recoveryLevel: string,
}));

export const deserializeBackupSecretResult: ModelDeserializer<BackupSecretResult> = /* @__PURE__ */ model(
  () => ({ value: base64url }),
);

export const deserializeSecretBundle: ModelDeserializer<SecretBundle> = /* @__PURE__ */ model(() => ({
  value: string,
  id: string,
  contentType: string,
  attributes: deserializeSecretAttributes,
  tags: map(string),
  kid: string,
  managed: boolean,
  previousVersion: string,
}));

export const deserializeCertificateItem: ModelDeserializer<CertificateItem> = /* @__PURE__ */ model(() => ({
  id: string,
  attributes: deserializeCertificateAttributes,
  tags: map(string),
  x509Thumbprint: ["x5t", base64url],
}));

export const deserializeCertificateAttributes: ModelDeserializer<CertificateAttributes> =
  /* @__PURE__ */ model(() => ({
    enabled: boolean,
    notBefore: ["nbf", unixTime],
    expires: ["exp", unixTime],
    created: unixTime,
    updated: unixTime,
    recoverableDays: int32,
    recoveryLevel: string,
  }));

export const deserializeBackupCertificateResult: ModelDeserializer<BackupCertificateResult> =
  /* @__PURE__ */ model(() => ({ value: base64url }));

export const deserializeCertificateBundle: ModelDeserializer<CertificateBundle> = /* @__PURE__ */ model(
  () => ({
    id: string,
    kid: string,
    sid: string,
    x509Thumbprint: ["x5t", base64url],
    policy: deserializeCertificatePolicy,
    cer: bytes,
    contentType: string,
    attributes: deserializeCertificateAttributes,
    tags: map(string),
    preserveCertOrder: boolean,
  }),
);

export const deserializeCertificatePolicy: ModelDeserializer<CertificatePolicy> = /* @__PURE__ */ model(
  () => ({
    id: string,
    keyProperties: ["key_props", deserializeKeyProperties],
    secretProperties: ["secret_props", deserializeSecretProperties],
    x509CertificateProperties: ["x509_props", deserializeX509CertificateProperties],
    lifetimeActions: ["lifetime_actions", list(deserializeLifetimeAction)],
    issuerParameters: ["issuer", deserializeIssuerParameters],
    attributes: deserializeCertificateAttributes,
    platformManaged: ["platform_managed", deserializePlatformManaged],
  }),
);

export const deserializeKeyProperties: ModelDeserializer<KeyProperties> = /* @__PURE__ */ model(() => ({
  exportable: boolean,
  keyType: ["kty", string],
  keySize: ["key_size", int32],
  reuseKey: ["reuse_key", boolean],
  curve: ["crv", string],
}));

export const deserializeSecretProperties: ModelDeserializer<SecretProperties> = /* @__PURE__ */ model(() => ({
  contentType: string,
}));

export const deserializeX509CertificateProperties: ModelDeserializer<X509CertificateProperties> =
  /* @__PURE__ */ model(() => ({
    subject: string,
    ekus: list(string),
    subjectAlternativeNames: ["sans", deserializeSubjectAlternativeNames],
    keyUsage: ["key_usage", list(string)],
    validityInMonths: ["validity_months", checked(int32, minimum(0))],
  }));

export const deserializeSubjectAlternativeNames: ModelDeserializer<SubjectAlternativeNames> =
  /* @__PURE__ */ model(() => ({
    emails: list(string),
    dnsNames: ["dns_names", list(string)],
    upns: list(string),
    uris: list(string),
    ipAddresses: list(string),
  }));

export const deserializeLifetimeAction: ModelDeserializer<LifetimeAction> = /* @__PURE__ */ model(() => ({
  trigger: deserializeTrigger,
  action: deserializeAction,
}));

export const deserializeTrigger: ModelDeserializer<Trigger> = /* @__PURE__ */ model(() => ({
  lifetimePercentage: ["lifetime_percentage", checked(int32, minimum(1), maximum(99))],
  daysBeforeExpiry: ["days_before_expiry", int32],
}));

export const deserializeAction: ModelDeserializer<Action> = /* @__PURE__ */ model(() => ({
  actionType: ["action_type", checked(string, oneOf("EmailContacts", "AutoRenew"))],
}));

export const deserializeIssuerParameters: ModelDeserializer<IssuerParameters> = /* @__PURE__ */ model(() => ({
  name: string,
  certificateType: ["cty", string],
  certificateTransparency: ["cert_transparency", boolean],
}));

export const deserializePlatformManaged: ModelDeserializer<PlatformManaged> = /* @__PURE__ */ model(() => ({
  certificateUsage: ["certificate_usage", string],
  metadata: string,
}));
