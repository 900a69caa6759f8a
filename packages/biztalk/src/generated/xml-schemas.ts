// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/xml";

export const cloudServicesXml: ModelSchema = {
  name: "CloudServices",
  properties: {
    items: {
      type: "list",
      items: { type: "model", model: () => cloudServiceXml },
      wire: "CloudService",
      required: true,
      xml: { unwrapped: true },
    },
  },
  xml: { name: "CloudServices", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const cloudServiceXml: ModelSchema = {
  name: "CloudService",
  properties: {
    name: { type: "string", wire: "Name", required: true },
    label: { type: "string", wire: "Label" },
    description: { type: "string", wire: "Description" },
    geoRegion: { type: "string", wire: "GeoRegion" },
    resources: {
      type: "list",
      items: { type: "model", model: () => resourceXml },
      wire: "Resources",
      xml: { itemName: "Resource" },
    },
  },
  xml: { name: "CloudService", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const resourceXml: ModelSchema = {
  name: "Resource",
  properties: {
    resourceProviderNamespace: { type: "string", wire: "ResourceProviderNamespace" },
    type: { type: "string", wire: "Type" },
    name: { type: "string", wire: "Name", required: true },
    plan: { type: "string", wire: "Plan" },
    promotionCode: { type: "string", wire: "PromotionCode" },
    schemaVersion: { type: "string", wire: "SchemaVersion" },
    eTag: { type: "string", wire: "ETag" },
    state: { type: "string", wire: "State" },
    subState: { type: "string", wire: "SubState" },
    usageMeters: {
      type: "list",
      items: { type: "model", model: () => usageMeterXml },
      wire: "UsageMeters",
      xml: { itemName: "UsageMeter" },
    },
    intrinsicSettings: { type: "model", model: () => intrinsicSettingsXml, wire: "IntrinsicSettings" },
    outputItems: {
      type: "list",
      items: { type: "model", model: () => outputItemXml },
      wire: "OutputItems",
      xml: { itemName: "OutputItem" },
    },
    operationStatus: { type: "model", model: () => resourceOperationStatusXml, wire: "OperationStatus" },
  },
  xml: { name: "Resource", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const usageMeterXml: ModelSchema = {
  name: "UsageMeter",
  properties: {
    name: { type: "string", wire: "Name" },
    unit: { type: "string", wire: "Unit" },
    included: { type: "string", wire: "Included" },
    used: { type: "string", wire: "Used" },
  },
  xml: { name: "UsageMeter", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const intrinsicSettingsXml: ModelSchema = {
  name: "IntrinsicSettings",
  properties: {
    serviceSettings: { type: "model", model: () => serviceSettingsXml, wire: "ServiceSettings" },
  },
  xml: { name: "IntrinsicSettings", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const serviceSettingsXml: ModelSchema = {
  name: "ServiceSettings",
  properties: {
    customDomainUrl: { type: "string", wire: "CustomDomainUrl" },
    serviceVersion: { type: "string", wire: "ServiceVersion" },
    edition: { type: "string", word: true, wire: "Edition" },
    unitCount: { type: "int32", wire: "UnitCount" },
    serviceCertificate: { type: "model", model: () => serviceCertificateXml, wire: "ServiceCertificate" },
    trackingStoreConnectionString: { type: "string", wire: "TrackingStoreConnectionString" },
  },
  xml: { name: "ServiceSettings", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const serviceCertificateXml: ModelSchema = {
  name: "ServiceCertificate",
  properties: { data: { type: "string", wire: "Data" }, password: { type: "string", wire: "Password" } },
  xml: { name: "ServiceCertificate", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const outputItemXml: ModelSchema = {
  name: "OutputItem",
  properties: { key: { type: "string", wire: "Key" }, value: { type: "string", wire: "Value" } },
  xml: { name: "OutputItem", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const resourceOperationStatusXml: ModelSchema = {
  name: "ResourceOperationStatus",
  properties: {
    type: { type: "string", wire: "Type" },
    result: { type: "string", word: true, wire: "Result" },
    error: { type: "model", model: () => resourceErrorXml, wire: "Error" },
  },
  xml: { name: "ResourceOperationStatus", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const resourceErrorXml: ModelSchema = {
  name: "ResourceError",
  properties: {
    httpCode: { type: "int32", wire: "HttpCode" },
    message: { type: "string", wire: "Message" },
    extendedCode: { type: "string", wire: "ExtendedCode" },
  },
  xml: { name: "ResourceError", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const operationXml: ModelSchema = {
  name: "Operation",
  properties: {
    id: { type: "string", wire: "ID", required: true },
    status: { type: "string", word: true, wire: "Status", required: true },
    httpStatusCode: { type: "int32", wire: "HttpStatusCode" },
    error: { type: "model", model: () => errorDetailXml, wire: "Error" },
  },
  xml: { name: "Operation", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const errorDetailXml: ModelSchema = {
  name: "ErrorDetail",
  properties: {
    code: { type: "string", wire: "Code", required: true },
    message: { type: "string", wire: "Message", required: true },
  },
  xml: { name: "ErrorDetail", namespace: "http://schemas.microsoft.com/windowsazure" },
};

export const serviceBackupSettingsXml: ModelSchema = {
  name: "ServiceBackupSettings",
  properties: {
    backupStoreConnectionString: { type: "string", wire: "BackupStoreConnectionString", required: true },
    backupName: { type: "string", wire: "BackupName", required: true },
  },
  xml: { name: "ServiceBackupSettings" },
};

export const usageMetricCollectionXml: ModelSchema = {
  name: "UsageMetricCollection",
  properties: {
    metrics: {
      type: "list",
      items: { type: "model", model: () => usageMetricXml },
      wire: "UsageMetric",
      required: true,
      xml: { unwrapped: true },
    },
  },
  xml: { name: "UsageMetricCollection" },
};

export const usageMetricXml: ModelSchema = {
  name: "UsageMetric",
  properties: {
    name: { type: "string", wire: "Name", required: true },
    currentValue: { type: "float", wire: "CurrentValue", required: true },
    limit: { type: "float", wire: "Limit", required: true },
    nextResetTime: { type: "string", wire: "NextResetTime" },
    unit: { type: "string", word: true, wire: "Unit", required: true },
  },
  xml: { name: "UsageMetric" },
};
