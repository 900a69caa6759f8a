// Generated from specs/service-fabric by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { ModelSchema } from "@azbackup/core/codec";

export const partitionInformationSchema: ModelSchema = {
  name: "PartitionInformation",
  properties: {
    servicePartitionKind: { type: "string", wire: "ServicePartitionKind", required: true },
    id: { type: "string", format: "uuid", wire: "Id" },
  },
  discriminator: "servicePartitionKind",
  kinds: {
    Int64Range: () => int64RangePartitionInformationSchema,
    Named: () => namedPartitionInformationSchema,
    Singleton: () => singletonPartitionInformationSchema,
  },
};

export const int64RangePartitionInformationSchema: ModelSchema = {
  name: "Int64RangePartitionInformation",
  base: () => partitionInformationSchema,
  properties: {
    servicePartitionKind: {
      type: "string",
      values: ["Int64Range"],
      wire: "ServicePartitionKind",
      required: true,
    },
    lowKey: { type: "string", wire: "LowKey" },
    highKey: { type: "string", wire: "HighKey" },
  },
};

export const namedPartitionInformationSchema: ModelSchema = {
  name: "NamedPartitionInformation",
  base: () => partitionInformationSchema,
  properties: {
    servicePartitionKind: { type: "string", values: ["Named"], wire: "ServicePartitionKind", required: true },
    name: { type: "string", wire: "Name" },
  },
};

export const singletonPartitionInformationSchema: ModelSchema = {
  name: "SingletonPartitionInformation",
  base: () => partitionInformationSchema,
  properties: {
    servicePartitionKind: {
      type: "string",
      values: ["Singleton"],
      wire: "ServicePartitionKind",
      required: true,
    },
  },
};
